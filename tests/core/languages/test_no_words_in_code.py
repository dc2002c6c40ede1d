"""No list of English words stands in the code of the engine: they are files of the language."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import diptych
from diptych.languages import english
from diptych.languages.word_classes import KINDS, People
from tables import each

CORE = Path(diptych.__file__).parent
# Readers of files look for words of any language and of markup, the rest writes for people.
ELSEWHERE = ("cli", "dates.py", "exporting", "head.py", "languages", "reading", "storage")
# What looks like a list of English words and is another thing.
NO_WORDS = {
    ("left", "right"),  # sides
    ("men", "women"),  # names of families of what is counted
    ("a", "an"),  # marks of nouns in a list of opposites
    ("same", "style", "cut", "other"),  # verdicts
    ("exact", "about", "more", "less"),  # precisions
    ("more", "less", "about"),
    ("new", "reviewed", "confirmed", "rejected"),  # states of a finding
    (  # kinds of differences
        "headline",
        "opening",
        "figure",
        "verb",
        "label",
        "actor",
        "quotation",
        "left out",
    ),
    ("quotations", "wording", "claims", "possible-claims", "unmatched", "framing", "suggestions", "others"),  # sections
    ("differs", "more", "left", "right", "both"),  # counts of facts
    ("min_confidence", "min_words", "states", "noted", "repeated"),  # fields of a filter
}
OPEN = (
    "lead_in",
    "nouns_too",
    "nouns",
    "how_much_of_it",
    "undoing",
    "slight",
    "not_denied",
)  # classes of words that name many other things
ENDINGS = ("derivation", "no_nouns", "passive")
GROUP = re.compile(r"[^|()?:\\]+(?:\|[^|()?:\\]+)+")


def closed() -> frozenset[str]:
    """The words of the closed classes, and those that a rule asks for by a class of its own."""
    groups = [getattr(english(), kind.__name__.lower()) for kind in KINDS if kind is not People]  # nouns and names
    return frozenset(
        word
        for group in groups
        for field in fields(group)
        if field.name not in OPEN + ENDINGS
        for word in getattr(group, field.name)
    )


CLOSED = closed()


def lists(source: str) -> Iterator[tuple[str, ...]]:
    """Whatever lists words in a source: displays of strings, strings that are split, alternatives of patterns."""
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    told |= {id(argument) for call in ast.walk(tree) if asks_for_endings(call) for argument in call.args}
    for node in ast.walk(tree):
        if id(node) in told:
            continue
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            yield tuple(e.value for e in node.elts if isinstance(e, ast.Constant) and isinstance(e.value, str))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            if isinstance(node.func.value, ast.Constant):
                yield tuple(str(node.func.value.value).split())
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (tuple(group.split("|")) for group in GROUP.findall(node.value))


def asks_for_endings(node: ast.AST) -> bool:
    """Whether a node asks how a word ends: endings look like short words."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "endswith"


def words_in(source: str) -> list[tuple[str, ...]]:
    """The lists with at least two words of the closed classes."""
    found = (tuple(word.strip() for word in listed) for listed in lists(source))
    return [listed for listed in found if len(CLOSED.intersection(listed)) > 1 and listed not in NO_WORDS]


@each(
    "source",
    [
        "BE = frozenset('is are was'.split())",
        "if word in ('who', 'which'): pass",
        "SAID = r'\\s(?:said|says)\\b'",
        "LINKS = {'of', 'the', 'Tollick'}",
    ],
)
def test_a_list_of_words_is_seen(source):
    """A set, a tuple, a string that is split, a pattern."""
    assert words_in(source)


@each(
    "source",
    [
        "def f():\n    '''Whether he|she is the one.'''",
        "reason = 'Left says what the right does not.'",
        "if word == 'that' or word == 'who': pass",
        "if low.endswith(('us', 'is')): pass",
        "KINDS = ('verbatim', 'punctuation')",
    ],
)
def test_a_sentence_or_a_name_is_none(source):
    """What is written for a person, one word of a rule, names of kinds."""
    assert not words_in(source)


def test_no_module_lists_words_of_a_language():
    """Words stand in the files of the language, where a person who knows it can read and mend them."""
    paths = [path for path in sorted(CORE.rglob("*.py")) if path.relative_to(CORE).parts[0] not in ELSEWHERE]
    found = {str(path.relative_to(CORE)): words_in(path.read_text(encoding="utf-8")) for path in paths}
    assert len(found) > 100
    assert {path: words for path, words in found.items() if words} == {}
