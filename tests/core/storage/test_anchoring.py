"""Passages on changed texts: on the same words or on none, never on others."""

import random
import re
from dataclasses import replace
from time import process_time

import pytest

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.reading import read_sample
from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save
from diptych.storage.anchoring import mover, reanchored
from tables import each

TEXTS = [article.text for article in read_sample()]
OTHER = "lantern copper meadow violin saddle glacier ribbon orchard pepper cellar thunder anchor gull".split()
_WORD = re.compile(r"\w+")


def edited(text: str, changes: dict[int, str]) -> tuple[str, dict[int, Span]]:
    """The text with words replaced by number, and where every word that stays lies then."""
    out, places, at = [], {}, 0
    for number, match in enumerate(_WORD.finditer(text)):
        out.append(text[at : match.start()])
        start = sum(map(len, out))
        word = changes.get(number, match.group())
        out.append(word)
        if number not in changes:
            places[number] = Span(start, start + len(word))
        at = match.end()
    return "".join([*out, text[at:]]), places


def spans(text: str, dice: random.Random, count: int) -> list[tuple[Span, range]]:
    """Passages of 1 to 12 words, with the numbers of their words."""
    words = list(_WORD.finditer(text))
    found = []
    for _ in range(count):
        first = dice.randrange(len(words) - 12)
        last = first + dice.randrange(12)
        found.append((Span(words[first].start(), words[last].end()), range(first, last + 1)))
    return found


def outcome(text: str, new: str, places: dict[int, Span], passages: list[tuple[Span, range]]) -> tuple[float, float]:
    """The share of passages that are right (on their words, or lost where a word of theirs changed), and wrong."""
    move = mover(text, new)
    right = wrong = 0
    for span, numbers in passages:
        kept = all(n in places for n in numbers)
        gold = Span(places[numbers[0]].start, places[numbers[-1]].end) if kept else None
        found = move(span)
        right += found == gold
        wrong += found is not None and found != gold
    return right / len(passages), wrong / len(passages)


@each("seed", range(4))
def test_twenty_reworded_words(seed):
    """Of 600 passages at least 97 % are right and at most 2 % wrong."""
    dice = random.Random(seed)
    text = TEXTS[seed % 2]
    count = len(_WORD.findall(text))
    new, places = edited(text, {n: dice.choice(OTHER) for n in dice.sample(range(count), 20)})
    right, wrong = outcome(text, new, places, spans(text, dice, 600))
    assert right >= 0.97
    assert wrong <= 0.02


@pytest.mark.parametrize("seed", range(2))
def test_a_paragraph_on_top_moves_everything(seed):
    """All of 600 passages stay on their words."""
    dice = random.Random(seed)
    text = TEXTS[seed]
    lead = "A correction: an earlier version of this article misnamed the harbour and the day.\n\n"
    words = {n: Span(m.start() + len(lead), m.end() + len(lead)) for n, m in enumerate(_WORD.finditer(text))}
    assert outcome(text, lead + text, words, spans(text, dice, 600)) == (1.0, 0.0)


def test_a_moved_paragraph_is_found_by_what_stands_around_its_words():
    """The difference calls one of two swapped paragraphs gone; its passages are sought and found."""
    paragraphs = TEXTS[0].split("\n\n")
    new = "\n\n".join([*paragraphs[:2], *paragraphs[4:], *paragraphs[2:4]])
    start = TEXTS[0].index(paragraphs[2])
    span = Span(start + 5, start + len(paragraphs[2]) - 5)
    found = mover(TEXTS[0], new)(span)
    assert found is not None
    assert found.of(new) == span.of(TEXTS[0])


def test_words_that_stand_in_many_places_are_not_guessed():
    """One word without its surroundings is lost, not put anywhere."""
    assert mover("Alpha the beta.", "The gamma. Not the delta the zeta.")(Span(6, 9)) is None


def test_five_hundred_notes_move_in_less_than_a_second():
    """A whole session on a reworded text."""
    dice = random.Random(1)
    left, right = read_sample()
    session = Session(Comparison(left, right))
    for span, _ in spans(left.text, dice, 500):
        session = session.add_note("a note", left=span, when="2026-11-24T10:00:00Z")
    new, _ = edited(left.text, {n: dice.choice(OTHER) for n in dice.sample(range(400), 20)})
    changed = Comparison(Article(new, "left.txt"), right)
    start = process_time()
    after = reanchored(session, changed)
    assert process_time() - start < 1
    assert len(after.notes) == 500
    assert all(
        n.left is None or n.left.of(new) == o.left.of(left.text)
        for n, o in zip(after.notes, session.notes, strict=True)
    )


OLD = "One. Two words here. Three."
NEW = "A new lead. One. Two words here. Four."


def test_work_follows_its_words_and_is_never_lost():
    """A note stays on its words; one whose words are gone keeps its text and loses its place; a broken link is a note."""
    here, gone = Span(5, 20), Span(21, 27)
    start = Session(Comparison(Article(OLD, "l"), Article("Right side.", "r")))
    start = start.add_note("stays", left=here).add_note("loses its place", left=gone)
    start = start.add_link(here, Span(0, 5), "kept").add_link(gone, Span(0, 5), "broken")
    after = reanchored(start, Comparison(Article(NEW, "l"), Article("Right side.", "r")))
    places = {note.text: note.left.of(NEW) if note.left else None for note in after.notes}
    assert places == {"stays": "Two words here.", "loses its place": None, "broken": None}
    assert [link.left.of(NEW) for link in after.links] == ["Two words here."]


def test_a_note_whose_words_are_gone_remembers_them_and_the_file_does_too(tmp_path):
    """Until they come back: then it stands on them again."""
    left, right = read_sample()
    at = left.text.index("112 ewes")
    before = Session(Comparison(left, right)).add_note("ask Wilk", left=Span(at, at + 8))
    gone = Comparison(replace(left, text=left.text.replace("112 ewes", "his flock")), right)
    lost = reanchored(before, gone)
    (note,) = lost.notes
    assert (note.left, note.stood_on) == (None, "“112 ewes”")
    save(lost, tmp_path / "a.diptych")
    assert load(tmp_path / "a.diptych").session.notes[0].stood_on == "“112 ewes”"
    assert reanchored(lost, gone).notes[0].stood_on == "“112 ewes”"
    here = reanchored(before, Comparison(replace(left, text="New. " + left.text), right)).notes[0]
    assert (here.left, here.stood_on) == (Span(at + 5, at + 13), "")
