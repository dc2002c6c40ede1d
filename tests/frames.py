"""Frames of short English texts, for tests of what reads them word by word."""

from diptych.language.analysis import divided
from diptych.language.attribution.clauses import Sentence, frame
from diptych.language.attribution.people import People
from diptych.languages.pack import english


def framed(text: str) -> list[Sentence]:
    """The frame sentences of the first paragraph, with the names in it marked as a person's or a speaker's."""
    language = english()
    analysis = divided(text, language)
    outer = [(i, s) for i, s in enumerate(analysis.segments) if not s.nested]
    people = People(text, [s.marks for _, s in outer], [s.span for s in analysis.sentences if s.heading], language)
    starts = [s.span.start for s in analysis.sentences]
    return frame(
        text, analysis.paragraphs[0], outer, starts, language,
        lambda at: ("", "", -1, people.is_person_at(at), people.is_speaker_at(at)),
    )  # fmt: skip


def words_of(sentence: Sentence, phrase: tuple[int, int] | None) -> str:
    """The words of a phrase, “-” for none."""
    return "-" if phrase is None else " ".join(token.text for token in sentence[phrase[0] : phrase[1]])
