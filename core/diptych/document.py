"""A document: an article with its paragraphs, sentences, quotations and the people it mentions."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal
from unicodedata import combining, normalize

from diptych.article import Article
from diptych.parse import Parse
from diptych.span import Span

if TYPE_CHECKING:
    from diptych.languages import LanguagePack  # who only shows a comparison reads no words of a language

Confidence = Literal["high", "medium", "low"]
LEAD = 3  # sentences below the headline that tell what the article is about
FULL = (2, 3)  # words of a full name
QuotationKind = Literal["speech", "fragment", "scare", "title"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words that name who speaks, and the fullest name known for that person in the article."""

    span: Span
    name: str

    def is_named(self, language: "LanguagePack") -> bool:
        """Whether this is a proper name: “a critic of Vane”, “Vane's office” and “U.S. officials” may be anybody."""
        words = [w for w in self.name.split() if w not in language.names.links and w != "and"]
        anybody = {word.capitalize() for word in language.determiners.anybody}
        return bool(words) and all(w[0].isupper() for w in words) and words[0] not in anybody

    @property
    def is_full_name(self) -> bool:
        """Whether this is somebody's first name and surname, as far as its words tell."""
        words = self.name.split()
        return len(words) in FULL and all(word[:1].isupper() and not word.isupper() for word in words)

    def is_pronoun(self, text: str, language: "LanguagePack") -> bool:
        """Whether the words in this text are a pronoun, whose person is a guess: “He”, “she’s”, but not “Ng”, “WHO”."""
        words = [word.strip(".,").partition("'")[0] for word in self.span.of(text).replace("’", "'").split()]
        return bool(words) and all(
            word.casefold() in language.pronouns.for_a_name and (len(word) == 1 or not word.isupper()) for word in words
        )


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted segment; ``span`` lies inside the marks, ``marks`` includes them.

    ``group`` ties the parts of one utterance (``"We will," he said, "win."``, or one continued over paragraphs);
    None where the segment stands alone. ``rule`` names the speaker rule that fitted, ``""`` when none did.
    """

    span: Span
    marks: Span
    kind: QuotationKind
    closed: bool = True
    nested: bool = False
    group: int | None = None
    speaker: Speaker | None = None
    cue: Span | None = None
    confidence: Confidence = "low"
    rule: str = ""

    def to_record(self) -> dict[str, Any]:
        """The quotation as it stands in records."""
        return {
            **self.span.to_record(),
            "marks": self.marks.to_record(),
            "kind": self.kind,
            "closed": self.closed,
            "nested": self.nested,
            "group": self.group,
            "speaker": None if self.speaker is None else {**self.speaker.span.to_record(), "name": self.speaker.name},
            "cue": None if self.cue is None else self.cue.to_record(),
            "confidence": self.confidence,
            "rule": self.rule,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Quotation":
        """The quotation that ``to_record`` wrote."""
        speaker, cue, marks = record["speaker"], record["cue"], record["marks"]
        return cls(
            Span(record["start"], record["end"]),
            Span(marks["start"], marks["end"]),
            record["kind"],
            record["closed"],
            record["nested"],
            record["group"],
            None if speaker is None else Speaker(Span(speaker["start"], speaker["end"]), speaker["name"]),
            None if cue is None else Span(cue["start"], cue["end"]),
            record["confidence"],
            record["rule"],
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``heading`` marks headlines, subheads and datelines, ``paragraph`` counts from 0.

    ``furniture`` marks what a page says of itself (sign-ups, rights, credits, biographies): it claims nothing.
    """

    span: Span
    paragraph: int
    heading: bool = False
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that refer to a person or body, resolved to its fullest name in the article.

    ``kind``: ``name`` (``Ana Ruiz``, ``Ruiz``), ``title`` (``the senator``), ``pronoun`` (``she``).
    """

    span: Span
    name: str
    kind: Literal["name", "title", "pronoun"]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whom the article names, a person by what stands around the name; ``gender`` is m, f or unknown.

    ``untitled`` is the name without a title before it, where it has one: of Judge Tollgate no first name is known.
    """

    name: str
    surname: str
    gender: str = ""
    untitled: str = ""

    @property
    def words(self) -> frozenset[str]:
        """The folded words of the names, of which two names of one person have one in common."""
        return _words(f"{self.untitled or self.name} {self.surname}")

    def is_same(self, other: "KnownPerson") -> bool:
        """Whether two names are one person's: one surname and no other first name, or all words of the shorter name."""
        names = self.untitled or self.name, other.untitled or other.name
        mine, theirs = map(_words, names)
        if self.gender and other.gender and self.gender != other.gender:
            return False
        if mine <= theirs or theirs <= mine:
            return True
        if _words(self.surname) != _words(other.surname):
            return False
        first, another = (name.split()[0] for name in names)
        return (
            first[0] == another[0] if min(len(first.rstrip(".")), len(another.rstrip("."))) == 1 else first == another
        )


def _words(name: str) -> frozenset[str]:
    """The folded words of a name, without accents: one paper writes them, another leaves them out."""
    if not name.isascii():
        name = "".join(part for part in normalize("NFKD", name) if not combining(part))
    return frozenset(word.strip(".,").casefold() for word in name.split())


@dataclass(frozen=True)
class Document:
    """What language processing found in one article.

    Sentences are in order, do not overlap, and cover everything but white space. Quotations are in order of their
    start, an outer one before those nested in it. ``pipeline`` names what made it (``"blank:en"``,
    ``"en_core_web_sm-3.8.0"``); ``parse`` is what a trained one sees, None where none was used. ``people`` are those
    whom its mentions and speakers are led back to.
    """

    article: Article
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    mentions: tuple[Mention, ...] = ()
    pipeline: str = "blank:en"
    parse: Parse | None = None
    people: tuple[KnownPerson, ...] = ()

    def person(self, name: str) -> KnownPerson | None:
        """The person of a full name; None where it is a body's, a role's or nobody's."""
        return self._people_by_name.get(name)

    @cached_property
    def _people_by_name(self) -> Mapping[str, KnownPerson]:
        return {person.name: person for person in reversed(self.people)}

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.article.text
