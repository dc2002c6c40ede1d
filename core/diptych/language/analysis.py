"""What our components hand on along the pipeline: the stages of reading one text, each made from the one before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from diptych.document import KnownPerson, Mention, Quotation, Sentence
from diptych.language.attribution.parser_check import weighed
from diptych.language.attribution.repeated import named_where_repeated
from diptych.language.attribution.speakers import quotations
from diptych.language.attribution.unattributed import unattributed
from diptych.language.dialogue_dashes import dashed
from diptych.language.paragraphs import paragraphs
from diptych.language.quotation_marks import scan
from diptych.language.reports import speakers as reports
from diptych.language.segment import Segment
from diptych.language.sentences import sentences
from diptych.language.unclosed_quotations import lost_close
from diptych.languages import LanguagePack
from diptych.parse import Parse
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Analysis:
    """Paragraphs, quoted segments, sentences; then quotations with speakers, and the people mentioned."""

    paragraphs: tuple[Span, ...]
    segments: Sequence[Segment]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    people: tuple[KnownPerson, ...] = ()


def divided(text: str, language: LanguagePack) -> Analysis:
    """The text in paragraphs, quoted segments and sentences."""
    blocks = paragraphs(text)
    segments = scan(text, blocks, lost_close(text, language), language)
    if language.habits.dialogue_dashes:
        segments = dashed(text, blocks, segments, language)
    return Analysis(blocks, segments, sentences(text, blocks, segments, language))


def attributed(text: str, analysis: Analysis, language: LanguagePack, parse: Parse | None = None) -> Analysis:
    """The same with quotations, their speakers, and the people mentioned; a parse of the text weighs in.

    Nobody is named where the words of the language do not suffice.
    """
    if not language.finds("speakers"):
        return replace(analysis, quotations=unattributed(text, analysis.sentences, analysis.segments, language))
    if language.habits.lexical:
        parts = analysis.paragraphs, analysis.sentences, analysis.segments
        said, named, known_people = reports.quotations(text, *parts, language, parse)
        said = _weighed(text, said, analysis.sentences, language, parse)
        return replace(analysis, quotations=said, mentions=named, people=known_people)
    found, people = quotations(text, analysis.paragraphs, analysis.sentences, analysis.segments, language, parse)
    weighted = _weighed(text, found, analysis.sentences, language, parse)
    known = tuple(
        KnownPerson(p.name, p.surname, p.gender, _untitled(p.name, language))
        for p in people.known.values()
        if p.is_person
    )
    mentions = tuple(people.mentions)
    return Analysis(analysis.paragraphs, analysis.segments, analysis.sentences, weighted, mentions, known)


def _weighed(
    text: str,
    found: Sequence[Quotation],
    sentences: Sequence[Sentence],
    language: LanguagePack,
    parse: Parse | None,
) -> tuple[Quotation, ...]:
    """The quotations as the parse and the rest of the text leave them."""
    said = [weighed(parse, quotation) for quotation in found] if parse is not None else found
    return named_where_repeated(text, said, sentences, language)


def _untitled(name: str, language: LanguagePack) -> str:
    """A name without the titles before it, "" where it has none or is nothing else."""
    words = name.split()
    left = list(dropwhile(lambda word: word.strip(".").lower() in language.names.titles, words))
    return " ".join(left) if left != words else ""
