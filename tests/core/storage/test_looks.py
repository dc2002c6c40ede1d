"""Passages keep their place where only looks changed: blanks, line ends, marks, dashes, unprinted signs, normal form."""

import random
import re
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from diptych.reading import read_sample
from diptych.sameness.folding import folded
from diptych.selectors import CONTEXT
from diptych.span import Span
from diptych.storage.anchoring import mover
from diptych.storage.selectors import passage, sought
from tables import each

TEXTS = [article.text for article in read_sample()]
# Each sign with what a typesetter, a converter or another program may put in its place.
DRESSES = {
    " ": ("\n", "\u00a0", "  ", " \n\n", "\u2009", "\t"),
    '"': ("“", "”", "«", "＂", "″"),
    "“": ('"', "„", "»"),
    "”": ('"', "“", "«"),
    "'": ("’", "‘", "´"),
    "’": ("'", "´", "′"),
    "-": ("–", "—", "‑", "−"),
    "–": ("-", "—"),
    "…": ("...",),
}


def look(words: str) -> str:
    """The words as any dress of them looks."""
    return folded(words, "look").text.strip()


def dressed(text: str, dice: random.Random, share: float = 0.3) -> str:
    """The text with another look in so many places, and composed or decomposed."""
    out = []
    for char, following in zip(text, text[1:] + " ", strict=True):
        new = dice.choice(DRESSES[char]) if char in DRESSES and dice.random() < share else char
        inside = char.isalpha() and following.isalpha()  # at a line's end it would cut a word
        out.append(new + ("\u00ad" if inside and dice.random() < share / 20 else ""))
    return unicodedata.normalize(dice.choice(["NFC", "NFD"]), "".join(out))


def some_spans(text: str, dice: random.Random, count: int) -> list[Span]:
    """Passages of one to twelve words, marks at their ends included or not."""
    words = list(re.finditer(r"\S+", text))
    found = []
    for _ in range(count):
        first = dice.randrange(len(words) - 12)
        found.append(Span(words[first].start(), words[first + dice.randrange(12)].end()))
    return found


@each("seed", range(4))
def test_every_passage_of_a_dressed_text_stays_on_its_words(seed):
    """And comes back where it was when the look is taken back."""
    dice = random.Random(seed)
    old = TEXTS[seed % 2] + " Zoë Müller’s naïve café – “no… way”."
    new = dressed(old, dice)
    there, back = mover(old, new), mover(new, old)
    for span in some_spans(old, dice, 300):
        found = there(span)
        assert found is not None, span.of(old)
        assert look(found.of(new)) == look(span.of(old))
        assert back(found) == span


@each("seed", range(4))
def test_reworded_and_dressed_at_once(seed):
    """Passages without a changed word stay, the others go; none ever stands on other words."""
    dice = random.Random(seed)
    old = TEXTS[seed % 2]
    words = re.split(r"(\W+)", old)
    changed = dice.sample(range(0, len(words), 2), 20)
    for number in changed:
        words[number] = "lantern"
    new = dressed("".join(words), dice)
    places = [sum(map(len, re.split(r"(\W+)", old)[:number])) for number in changed]
    move = mover(old, new)
    stayed = kept = 0
    for span in some_spans(old, dice, 400):
        found = move(span)
        assert found is None or look(found.of(new)) == look(span.of(old))
        if not any(span.start <= place < span.end for place in places):
            kept += 1
            stayed += found is not None
    assert stayed >= 0.97 * kept


SIGNS = st.text(st.sampled_from("ab ab \u00a0\n.…'’\"“-–\u00ad\u200be\u0301é\u1161가ᄀ"), max_size=40)


@given(SIGNS, SIGNS, st.integers(0, 40), st.integers(0, 40))
@example("wait... here", "wait… here", 0, 5)
@example("a e\u0301 b", "a é b", 0, 3)
@example("a e\u0301 b", "a é b", 3, 6)
@example("ab\u00ad", "ab", 0, 3)
def test_nothing_is_ever_put_on_other_words(old, new, one, other):
    """Whatever the texts and the passage, be it half a letter or half an ellipsis."""
    span = Span(*sorted((min(one, len(old)), min(other, len(old)))))
    found = mover(old, new)(span)
    assert found is None or look(found.of(new)) == look(span.of(old))


@given(SIGNS, SIGNS, SIGNS, SIGNS)
def test_nothing_is_ever_sought_out_on_other_words(text, exact, prefix, suffix):
    """The words are found as they look, or not at all."""
    found = sought(text, exact, prefix, suffix)
    assert found is None or look(found.of(text)) == look(exact)


# ---- by what stood around them
BEFORE = "Nine to four, the council said it was "
AFTER = " that nobody on the quay had asked for at any time."


@each(
    ("words", "now"),
    [
        ("a 5 % rise", "a\n5\u00a0% rise"),
        ('"no way"', "“no way”"),
        ("the mayor's plan", "the mayor’s plan"),
        ("a stop - gap", "a stop – gap"),
        ("so...", "so…"),
        ("a cooperation", "a co\u00adope\u200bration"),
        ("a café", "a cafe\u0301"),
    ],
    ids=ascii,
)
def test_words_are_sought_by_their_look(words, now):
    """Both in a text that was dressed otherwise and in one that was undressed."""
    for old, new in ((words, now), (now, words)):
        text = f"Another lead.\n\n{BEFORE}{new}{AFTER}"
        found = sought(text, old, BEFORE[-CONTEXT:], AFTER[:CONTEXT])
        assert found is not None
        assert found.of(text) == new


def test_an_accent_cut_off_from_its_letter_hides_no_place():
    """Prefix and suffix are so many characters, wherever these end."""
    inner = "e\u0301" * 40
    text = unicodedata.normalize("NFC", f"{inner} no  way {inner}")
    prefix, suffix = (inner + " ")[-CONTEXT:], (" " + inner)[:CONTEXT]
    found = sought(text, "no way", prefix, suffix)
    assert found is not None
    assert found.of(text) == "no  way"


def test_two_places_that_look_alike_are_one_too_many():
    """Neither is taken, where the text holds the very words nowhere."""
    assert sought("He said “no way” now. He said «no way» now.", '"no way"', "He said ", " now.") is None


def test_the_very_words_go_before_what_looks_like_them():
    """The place that reads as it was written is the one that was meant."""
    text = "He said “no way” now. He said «no way» now."
    found = sought(text, "«no way»", "He said ", " now.")
    assert found == Span(text.index("«"), text.index("»") + 1)


LONG = "the plan for a wider harbour mouth and more"


@each("text", [f"{LONG}over came", f"{LONG}\u00adover came", f"anti{LONG} came"])
def test_words_are_not_found_inside_longer_ones(text):
    """A passage that ended where a word ends does not end amid one."""
    assert sought(text, LONG, "", " was dropped") is None


def test_a_note_in_a_file_follows_its_words():
    """A target saved on one text is read against another that only looks different."""
    old, new = 'He said: "no way, never" to us.', "He said:\n“no way, never” to us."
    start = old.index('"')
    entry = {
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": start + 15},
            {
                "type": "TextQuoteSelector",
                "exact": old[start : start + 15],
                "prefix": old[:start],
                "suffix": old[start + 15 :],
            },
        ]
    }
    found = passage(entry, new)
    assert found is not None
    assert found.of(new) == "“no way, never”"
