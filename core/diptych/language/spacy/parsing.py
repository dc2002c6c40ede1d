"""A text → its parse by a trained pipeline, paragraph by paragraph: a headline is no part of the sentence below it."""

from collections.abc import Iterable, Sequence
from sys import intern

from spacy.language import Language
from spacy.tokens import Doc, Token

from diptych.document import Sentence
from diptych.parse import Parse
from diptych.span import Span

_PIECE = 4000  # characters parsed at once, about: the memory that a parse takes grows with them
_SENTENCE = 8000  # characters of the longest sentence that is parsed
_TEXT = 1_000_000  # characters of the longest text that is parsed


def parsed(nlp: Language, text: str, paragraphs: Sequence[Span], sentences: Sequence[Sentence]) -> Parse | None:
    """What the pipeline sees of a text; None of one longer than a million characters."""
    if len(text) > _TEXT:
        return None
    pieces = list(_pieces(paragraphs, sentences))
    docs = nlp.pipe(piece.of(text) for piece in pieces)
    return joined((doc, piece.start) for doc, piece in zip(docs, pieces, strict=True))


def joined(docs: Iterable[tuple[Doc, int]]) -> Parse:
    """The parses of parts of a text, each with its place, as one."""
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    heads: list[int] = []
    deps: list[str] = []
    entities: list[str] = []
    for doc, offset in docs:
        words = [token for token in doc if not token.is_space]
        index = {token.i: len(starts) + k for k, token in enumerate(words)}
        for token in words:
            starts.append(offset + token.idx)
            ends.append(offset + token.idx + len(token))
            tags.append(intern(token.tag_))
            heads.append(index.get(token.head.i, index[token.i]))
            deps.append(intern(token.dep_))
            entities.append(_entity(token))
    return Parse(tuple(starts), tuple(ends), tuple(tags), tuple(heads), tuple(deps), tuple(entities))


def _entity(token: Token) -> str:
    return intern(f"{token.ent_iob_}-{token.ent_type_}") if token.ent_type_ else ""


def _pieces(paragraphs: Sequence[Span], sentences: Sequence[Sentence]) -> Iterable[Span]:
    """The paragraphs, long ones cut between sentences; a sentence that is longer than any is left out."""
    of_paragraph: dict[int, list[Span]] = {}
    for sentence in sentences:
        of_paragraph.setdefault(sentence.paragraph, []).append(sentence.span)
    for number, paragraph in enumerate(paragraphs):
        if len(paragraph) <= _PIECE:
            yield paragraph
            continue
        start = end = paragraph.start
        for span in of_paragraph.get(number, ()):
            if start < end and span.end - start > _PIECE:
                yield Span(start, end)
                start = span.start
            if len(span) > _SENTENCE:
                start = span.end
            end = span.end
        if start < end:
            yield Span(start, end)
