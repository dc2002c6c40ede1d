"""Frames of short English texts, for tests of what reads them word by word."""

import re

from diptych.language.analysis import divided
from diptych.language.attribution.clauses import SentenceTokens, frame
from diptych.language.attribution.people import PeopleRegistry
from diptych.languages.pack import english
from diptych.parse import Parse


def framed(text: str) -> list[SentenceTokens]:
    """The frame sentences of the first paragraph, with the names in it marked as a person's or a speaker's."""
    language = english()
    analysis = divided(text, language)
    outer = [(i, s) for i, s in enumerate(analysis.segments) if not s.nested]
    people = PeopleRegistry(
        text, [s.marks for _, s in outer], [s.span for s in analysis.sentences if s.heading], language
    )
    starts = [s.span.start for s in analysis.sentences]
    return frame(
        text, analysis.paragraphs[0], outer, starts, language,
        lambda at: ("", "", -1, people.is_person_at(at), people.is_speaker_at(at)),
    )  # fmt: skip


def words_of(sentence: SentenceTokens, phrase: tuple[int, int] | None) -> str:
    """The words of a phrase, “-” for none."""
    return "-" if phrase is None else " ".join(token.text for token in sentence[phrase[0] : phrase[1]])


_MARKED = re.compile(r"([^\W_]+(?:['’-][^\W_]+)*|[^\w\s])(?:_([A-Z$]+))?(?:/([a-z]+):([^\W_]+))?(?:=([A-Z]+-?[A-Z]*))?")


def parsed(marked: str) -> tuple[str, Parse]:
    """A text and its parse: “Lowe_NNP/nsubj:left=PERSON” is the token “Lowe” with tag, relation to its head, entity.

    The head is the nearest token of that form; where none is told a token is its own. “=PERSON” once more goes on.
    """
    text, at, found = "", 0, []
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        found.append((len(text), *match.groups()))
        text += match[1]
        at = match.end()
    text += marked[at:]
    heads, entities = [], []
    for i, (_, _, _, _, head, entity) in enumerate(found):
        same = [k for k, token in enumerate(found) if token[1] == head]
        heads.append(min(same, key=lambda k: abs(k - i)) if same else i)
        goes_on = i and found[i - 1][5] == entity
        entities.append(f"{'I' if goes_on else 'B'}-{entity}" if entity else "")
    return text, Parse(
        tuple(token[0] for token in found),
        tuple(token[0] + len(token[1]) for token in found),
        tuple(token[2] or "" for token in found),
        tuple(heads),
        tuple(token[3] or "" for token in found),
        tuple(entities),
    )
