"""The closed classes of a language, one dataclass for each file of its folder; the files say what belongs in them.

A field is the class of the same name in the file, with blanks for its underscores. A word stands in every class that a
rule asks for it; a class may take in others (``=class``, ``=file/class``) and leave words out again (``-word``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from diptych.languages.tables import lines

Words = frozenset[str]
Table = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Determiners:
    """Words before a noun that say which one, whose, or how many: ``determiners.txt``."""

    articles: Words
    possessives: Words
    demonstratives: Words
    numbers: Words
    stand_alone: Words
    need_a_noun: Words
    any: Words
    indefinite: Words
    before_an_office: Words
    before_a_label: Words
    before_a_role: Words
    begin_an_apposition: Words
    begin_a_subject: Words
    anybody: Words
    before_a_noun: Words
    quantifiers: Words
    telling: Words


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Words that stand for a name: ``pronouns.txt``."""

    masculine: Words
    feminine: Words
    masculine_forms: Words
    feminine_forms: Words
    third_person: Words
    speakers: Words
    persons: Words
    clause_subjects: Words
    of_things: Words
    subjects: Words
    relative: Words
    relative_of_persons: Words
    begin_a_relative: Words
    questions: Words
    emphatic: Words
    for_a_name: Words
    no_part_of_a_name: Words
    begin_no_name: Words
    in_a_clause: Words
    no_source: Words
    nobody: Words


@dataclass(frozen=True, slots=True)
class Prepositions:
    """Prepositions by what they tie: ``prepositions.txt``."""

    any: Words
    attaching: Words
    of_origin: Words
    of_office: Words
    into_a_place: Words
    of_place: Words
    with_verbs_too: Words
    of_some_only: Words
    before_an_object: Words
    of_a_view: Words
    before_a_network: Words
    of_the_doer: Words
    of_a_wish: Words


@dataclass(frozen=True, slots=True)
class Conjunctions:
    """Words that join words, clauses and sentences: ``conjunctions.txt``."""

    joining: Words
    any: Words
    before_two_names: Words
    in_a_list: Words
    open_a_clause: Words
    another_clause: Words
    before_a_report: Words
    after_a_noun_of_saying: Words
    at_the_ends: Words


@dataclass(frozen=True, slots=True)
class Adverbs:
    """Adverbs, and words that begin a sentence: ``adverbs.txt``."""

    any: Words
    before_a_day: Words
    openers: Words
    no_names: Words
    starters: Words
    starters_and_names: Words
    degrees: Words


@dataclass(frozen=True, slots=True)
class Verbs:
    """Auxiliary verbs, and verbs by what they do to a clause: ``verbs.txt``."""

    be: Words
    have: Words
    modals: Words
    auxiliaries: Words
    before_a_passive: Words
    contracted: Words
    of_a_passive: Words
    of_a_perfect: Words
    not_yet: Words
    of_a_plan: Words
    before_a_verb: Words
    before_a_headlines_verb: Words
    after_a_subject: Words
    of_doubt: Words
    without_an_object: Words


@dataclass(frozen=True, slots=True)
class Times:
    """Words that date what happened: ``times.txt``."""

    days: Words
    months: Words
    short_months: Words
    ordinals: Words
    dating: Words
    spans: Words
    before_a_span: Words
    long_spans: Words
    now: Words
    away: Words
    of_another: Words
    former: Words
    foreign_months: Words


@dataclass(frozen=True, slots=True)
class Negations:
    """Words that deny: ``negations.txt``."""

    turning: Words
    of_a_verb: Words
    of_a_thing: Words
    any: Words
    between: Words
    restricting: Words
    nobody: Words
    lacking: Words
    loosely: Words
    undoing: Words
    pairing: Words
    not_denied: Words
    not_before: Words
    leaving_open: Words
    excluding: Words
    perhaps: Words
    slight: Words
    a_part: Words
    the_whole: Words


@dataclass(frozen=True, slots=True)
class Content:
    """Words that say little of what happened: ``content.txt``."""

    function_words: Words
    light: Words
    of_anything: Words


@dataclass(frozen=True, slots=True)
class Saying:
    """Verbs and nouns of saying beside the list that the reader may extend: ``saying.txt``."""

    lead_in: Words
    particles: Words
    naming: Words
    with_a_clause: Words
    nouns_too: Words
    nouns: Words
    utterances: Words
    views: Words
    answering: Words
    answers: Words
    passive: Words
    quoting: Words
    as_saying: Words
    after_a_quotation: Words
    before_the_subject: Words
    plain: Words
    after_a_statement: Words
    told_after_a_statement: Words
    to_whom: Words
    reporting: Words
    audience: Words
    sources: Words
    perceived: Words
    lettered: Words
    written: Words
    how_much_of_it: Words
    relaying: Words
    against: Words


@dataclass(frozen=True, slots=True)
class Names:
    """What stands in names of persons and bodies, and beside them: ``names.txt``."""

    particles: Words
    links: Words
    links_in_a_sentence: Words
    joining: Words
    suffixes: Words
    dotted_suffixes: Words
    abbreviated: Words
    inside_a_name: Words
    companies: Words
    titles: Words
    feminine: Words
    masculine: Words
    institutions: Words
    plurals: Words


@dataclass(frozen=True, slots=True)
class People:
    """Common nouns for those who speak, and words of names that nobody bears: ``people.txt``."""

    roles: Words
    feminine: Words
    masculine: Words
    offices_in_man: Words
    kin: Words
    bodies: Words
    signs: Words
    texts: Words
    outlets: Words
    nouns_in_ly: Words
    close_to: Words
    begin_places: Words
    end_places: Words
    places: Words
    masculine_names: Words
    feminine_names: Words


@dataclass(frozen=True, slots=True)
class Headings:
    """Words of lines that are no sentence of a report, and of marks beside sentences: ``headings.txt``."""

    before_an_author: Words
    bylines: Words
    source_lines: Words
    footnotes: Words
    notes: Words
    works: Words
    before_no_title: Words


@dataclass(frozen=True, slots=True)
class Endings:
    """What derivation adds to words and an apostrophe cuts from them: ``endings.txt``."""

    derivation: Words
    no_nouns: Words
    of_trades: Words
    cut_before: Words
    cut_after: Words
    of_people: Words


_Kind = TypeVar("_Kind")
KINDS: tuple[type, ...] = (
    Determiners, Pronouns, Prepositions, Conjunctions, Adverbs, Verbs, Times, Negations, Content, Saying, Names,
    People, Headings, Endings,
)  # fmt: skip


def word_classes(code: str, whole: bool = True) -> dict[str, Any]:
    """The closed classes of a language by file; raises ValueError where a file has one too many.

    What a ``whole`` language lacks is an error too; in another a class that is not there has no words.
    """
    tables = {kind.__name__.lower(): _table(kind.__name__.lower(), code) for kind in KINDS}
    return {kind.__name__.lower(): _filled(kind, tables, whole) for kind in KINDS}


def _filled(kind: type[_Kind], tables: Mapping[str, Table], whole: bool) -> _Kind:
    file = kind.__name__.lower()
    named = {_field(name): resolved(tables, file, name) for name in tables[file]}
    wanted = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # every kind is a dataclass
    if named.keys() - wanted or (whole and wanted - named.keys()):
        raise ValueError(f"{file}.txt lacks or adds the classes {', '.join(sorted(named.keys() ^ wanted))}")
    return kind(**{name: named.get(name, frozenset()) for name in wanted})


def resolved(tables: Mapping[str, Table], file: str, name: str, within: tuple[str, ...] = ()) -> Words:
    """The words of a class with those of the classes that it takes in; raises ValueError where there is none."""
    place = f"{file}/{name}"
    if place in within or name not in tables.get(file, {}):
        raise ValueError(f"no class {place}, or one that takes in itself, among the words of a language")
    found: set[str] = set()
    for entry in tables[file][name]:
        if entry.startswith("="):
            home, slash, other = entry[1:].rpartition("/")
            found |= resolved(tables, home if slash else file, other, (*within, place))
        elif entry.startswith("-"):
            found.discard(entry[1:])
        else:
            found.add(entry)
    return frozenset(found)


def _field(name: str) -> str:
    return name.replace(" ", "_").replace("'", "")


def _table(file: str, code: str) -> Table:
    found: dict[str, tuple[str, ...]] = {}
    for name, words in lines(file, code):
        found[name] = found.get(name, ()) + words
    return found
