"""A language as a value: what is derived from its words and the reader's own lists."""

import pytest

from diptych import lexicons
from diptych.languages import english
from diptych.languages.pack import one_of, pack, uncontracted
from tables import each


@pytest.fixture
def with_own(tmp_path):
    """English with lists of the reader's own, by the text of each."""

    def make(**files: str):
        for name, text in files.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        return pack("en", lexicons.load(tmp_path))

    return make


def test_english_is_loaded_once():
    """Two askers get one object while no list of the reader's changes."""
    assert english() is english()


def test_a_verb_of_the_readers_own_is_a_cue_in_every_form(with_own):
    """Their list is in force for speakers too, in the very next run."""
    assert "gurgled" not in english().cues
    assert {"gurgle", "gurgles", "gurgled", "gurgling"} <= with_own(reporting_verbs="neutral: gurgle\n").cues


def test_a_verb_that_the_reader_strikes_is_no_cue(with_own):
    """What they take out is out."""
    assert "announced" in english().cues
    assert "announced" not in with_own(reporting_verbs="-announce\n").cues


def test_a_verb_of_two_words_is_known_by_its_particle(with_own):
    """“Gurgle back” is a cue as “gurgled back”, and “gurgled” alone is none."""
    own = with_own(reporting_verbs="neutral: gurgle back\n")
    assert own.phrasal_cues["gurgled"] == {"back"}
    assert "gurgled" not in own.cues


def test_every_change_of_a_list_changes_the_fingerprint(with_own):
    """Added, struck or moved to another class: the words in force are others."""
    prints = [
        english().fingerprint,
        with_own(reporting_verbs="neutral: gurgle\n").fingerprint,
        with_own(reporting_verbs="insist: gurgle\n").fingerprint,
        with_own(reporting_verbs="-announce\n").fingerprint,
        with_own(reporting_verbs="-announce\n", everyday="other: anchor\n").fingerprint,
    ]
    assert len(set(prints)) == len(prints)


def test_equal_lists_have_one_fingerprint(with_own, tmp_path):
    """A comment, or the folder that a list lies in, says nothing about the words."""
    once = with_own(hedges="doubt: so the gulls say\n").fingerprint
    (tmp_path / "hedges.txt").write_text("# gulls\ndoubt: so the gulls say\n", encoding="utf-8")
    assert with_own().fingerprint == once


@each(("word", "may"), [("Mora", True), ("Under", False), ("May", False), ("She’s", False), ("Sadly", False)])
def test_a_word_of_a_closed_class_is_no_name(word, may):
    """A capital at the beginning of a sentence tells nothing of these."""
    assert english().may_be_name(word) is may


def test_longer_words_come_first_in_a_group():
    """“Mrs” is read before “mr” is, and signs stand for themselves."""
    assert one_of(("mr", "a.b", "mrs")) == r"(?:a\.b|mrs|mr)"
    assert uncontracted("he's") == "he"
