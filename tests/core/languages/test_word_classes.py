"""The closed classes of a language: what a file says is what a rule gets."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

import diptych
from diptych.languages import english, word_classes
from diptych.languages.word_classes import KINDS, resolved

TABLES = {
    "boats": {"wooden": ("skiff", "punt"), "any": ("=wooden", "trawler", "-punt"), "all": ("=sails/any", "=any")},
    "sails": {"any": ("jib",), "round": ("=boats/round",)},
}


def test_a_class_takes_in_others_and_leaves_words_out():
    """``=class`` stands for its words, ``=file/class`` for those of another file, ``-word`` takes one away."""
    assert resolved(TABLES, "boats", "any") == {"skiff", "trawler"}
    assert resolved(TABLES, "boats", "all") == {"jib", "skiff", "trawler"}


def test_a_class_that_is_not_there_is_refused():
    """A slip in a file is an error at once, not a rule that finds nothing."""
    with pytest.raises(ValueError, match="sails/round"):
        resolved({"boats": {"round": ("=sails/round",)}, "sails": {"any": ()}}, "boats", "round")


def test_a_class_that_takes_in_itself_is_refused():
    """Two classes that stand for one another have no words."""
    with pytest.raises(ValueError, match="takes in itself"):
        resolved({"boats": {"round": ("=sails/round",)}, "sails": {"round": ("=boats/round",)}}, "boats", "round")


def test_a_language_has_every_class_and_no_other(monkeypatch):
    """A folder without a class that a rule asks for, or with one that none asks for, is no language."""
    whole = word_classes.lines

    def lacking(name, code):
        return ((head, words) for head, words in whole(name, code) if (name, head) != ("verbs", "have"))

    monkeypatch.setattr(word_classes, "lines", lacking)
    with pytest.raises(ValueError, match="verbs"):
        word_classes.word_classes("en")
    monkeypatch.setattr(word_classes, "lines", lambda name, code: (*whole(name, code), ("of the sea", ("tide",))))
    with pytest.raises(ValueError, match="of_the_sea"):
        word_classes.word_classes("en")


def test_every_class_is_asked_for():
    """A class whose name nothing reads holds words for no rule."""
    modules = [path for path in Path(diptych.__file__).parent.rglob("*.py") if path.name != "word_classes.py"]
    read = set(re.findall(r"\.(\w+)", "\n".join(path.read_text(encoding="utf-8") for path in modules)))
    assert [(kind.__name__, field.name) for kind in KINDS for field in fields(kind) if field.name not in read] == []


def test_no_class_of_english_is_empty_or_badly_written():
    """Words are in lower case with the plain apostrophe, as the rules fold them before they ask."""
    for kind in KINDS:
        group = getattr(english(), kind.__name__.lower())
        for field in fields(kind):
            words = getattr(group, field.name)
            assert words, (kind, field.name)
            assert all(word == word.lower().strip() and "’" not in word for word in words), (kind, field.name)
