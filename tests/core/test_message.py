"""What Diptych says, in every language of its catalogues."""

import ast
import re
from functools import cache
from pathlib import Path

import diptych
from diptych.message import LANGUAGES, Message, catalogues, plain
from diptych.reading.samples import sample_paths
from quality.gold import compared, load_all
from tables import each

HEDGE = Message("framing.hedge", {"left": "allegedly stole", "right": "stole", "side": "left", "hedge": "allegedly"})


def forms(form) -> list[str]:
    """Every text that a message has in one language."""
    return [form] if isinstance(form, str) else [text for part in form.values() for text in forms(part)]


def shape(form) -> object:
    """The forms of a message without their texts."""
    return None if isinstance(form, str) else {name: shape(part) for name, part in sorted(form.items())}


def test_every_message_is_said_in_every_language():
    """No catalogue lacks a text, none has an empty one, and quotation marks are those of the language."""
    lacking = [
        (name, language)
        for name, texts in catalogues().items()
        for language in LANGUAGES
        if not all(forms(texts.get(language, "")))
    ]
    assert lacking == []
    foreign = {"en": "„", "de": "”", "fr": "“", "es": "“"}
    told = [
        (name, language, text)
        for name, texts in catalogues().items()
        for language in LANGUAGES
        for text in forms(texts[language])
    ]
    assert [row for row in told if foreign.get(row[1], "\0") in row[2]] == []


def test_every_language_has_the_forms_and_the_arguments_of_english():
    """Nothing is left out and nothing asked for that no other language has."""
    for name, texts in catalogues().items():
        for language in LANGUAGES:
            assert shape(texts[language]) == shape(texts["en"]), (name, language)
            asked = [{*re.findall(r"\{(\w+)\}", text)} for text in forms(texts[language])]
            english = [{*re.findall(r"\{(\w+)\}", text)} for text in forms(texts["en"])]
            assert set().union(*asked) == set().union(*english), (name, language)


def test_a_message_is_said_in_the_language_asked_for():
    """The words of the articles stay, and so do their braces; a language without a catalogue is English."""
    assert str(HEDGE) == "Left says “allegedly stole”, right says “stole” without “allegedly”."
    assert HEDGE.said("de") == "Links heißt es „allegedly stole“, rechts „stole“ ohne „allegedly“."
    assert HEDGE.said("xx") == str(HEDGE)
    assert "“{left} {0}”" in str(Message("framing.number", {"left": "{left} {0}", "right": "2"}))


def test_swapped_articles_swap_what_is_said():
    """The words change their sides, and so does the one that is spoken of first; twice is nothing."""
    assert str(HEDGE.mirrored()) == "Right says “allegedly stole”, left says “stole” without “allegedly”."
    assert HEDGE.mirrored().mirrored() == HEDGE


def test_a_record_brings_the_message_back():
    """With messages in it and after it, numbers and lists."""
    deep = Message(
        "framing.hedge", {"left": HEDGE, "right": ["a", 1000], "side": "right", "hedge": "x"}, (HEDGE, plain("And so."))
    )
    assert Message.from_record(deep.to_record(), str(deep)) == deep


def test_words_and_numbers_are_written_as_the_language_does():
    """Quotation marks of a list, what divides thousands."""
    message = Message("framing.number-day", {"left": ["one", "two"], "right": 12345})
    assert "““one”, “two””, right says “12,345”" in str(message)
    assert "„„one“, „two““, rechts „12\u202f345“" in message.said("de")


def test_a_message_of_the_future_is_said_in_the_words_of_the_file():
    """And is kept with its id and arguments, to be saved again."""
    record = {"id": "framing.telepathy", "arguments": {"left": "x"}}
    message = Message.from_record(record, "Left reads minds.")
    assert message.said("de") == "Left reads minds."
    assert message.to_record() == record
    assert not message.is_known


@each(
    "record",
    [
        None,
        "framing.hedge",
        {"id": 1, "arguments": {}},
        {"id": "framing.hedge"},
        {"id": "framing.hedge", "arguments": {"left": None}},
        {"id": "framing.hedge", "arguments": {}, "then": {"id": "framing.number"}},
    ],
)
def test_what_is_no_message_leaves_the_words(record):
    """A file may hold anything."""
    assert Message.from_record(record, "Words.") == plain("Words.")


@each(
    "record",
    [
        {"id": "framing.hedge", "arguments": {"left": "x"}},
        {"id": "../themes/light.palette", "arguments": {}},
        {"id": "framing.hedge", "arguments": {"left": "x", "right": "y", "hedge": "z", "side": "above"}},
        {"id": "framing.hedge", "arguments": {"left": "x", "right": "y", "hedge": "z", "side": 2}},
    ],
)
def test_arguments_that_do_not_fit_leave_the_words(record):
    """The sentence of the file is said, whatever the language."""
    assert Message.from_record(record, "Words.").said("de") == "Words."


ENGINE = Path(diptych.__file__).parent
# rules with their examples, an article that warms up the service, what only a programmer can do wrong
NO_MESSAGES = {"language/attribution/rules.py", "reading/warm_up.py", "service.py", "child.py"}


@cache
def sources() -> list[tuple[str, ast.Module]]:
    """The modules of the engine with their names."""
    return [(p.relative_to(ENGINE).as_posix(), ast.parse(p.read_text("utf-8"))) for p in sorted(ENGINE.rglob("*.py"))]


def test_every_message_of_the_source_is_in_the_catalogues():
    """With the arguments that its texts ask for, and no more."""
    wrong, seen = [], set()
    for place, tree in sources():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id="Message"), args=[ast.Constant(value=str(name)), *rest]) if name:
                    texts = catalogues().get(name)
                    asked = {*re.findall(r"\{(\w+)\}", " ".join(forms(texts["en"])))} if texts else None
                    for told in rest[:1]:
                        if isinstance(told, ast.Dict):
                            given = {key.value for key in told.keys if isinstance(key, ast.Constant)}
                            asked = None if asked != given - {"side"} else asked
                    seen.add(name)
                    if asked is None:
                        wrong.append((place, name))
    assert wrong == []
    assert len(seen) > 80


def _is_rule(node: ast.AST) -> bool:
    """Whether a framing rule is declared here."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("FramingRule", "Rule", "SpeakerRule")
    )


def test_the_engine_has_no_sentence_for_a_reader_in_its_source():
    """Words for a person stand in the catalogues; the command line's own are not among them."""
    spoken = []
    for place, tree in sources():
        silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        silent |= {id(part) for node in ast.walk(tree) if _is_rule(node) for part in ast.walk(node)}  # its examples
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
                if re.search(r"[a-z]{2} [a-z]+ .*[a-z]{3}[.]$", node.value) and not place.startswith("cli/"):
                    spoken.append((place, node.value))
    assert [row for row in spoken if row[0] not in NO_MESSAGES] == []


def test_every_reason_of_real_comparisons_is_said_in_german():
    """Reasons of one sentence and of several, with quoted words of any kind in them."""
    pairs = [(pair.left, pair.right) for pair in load_all()] + [sample_paths()]
    reasons = {finding.message for left, right in pairs for finding in compared(left, right).findings}
    assert len(reasons) > 150
    assert [str(reason) for reason in reasons if not reason.is_known or reason.said("de") == str(reason)] == []
