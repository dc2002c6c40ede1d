"""What is selected by a click on words, or by Enter there: what is painted on them."""

import pytest
from PySide6.QtCore import QPointF

from diptych.finding import SIDES
from diptych.span import Span


@pytest.mark.parametrize("view", ["view_facing", "view_read"])
def test_words_that_are_filled_belong_to_the_fact_that_fills_them(sample, view, qapp):
    """By pointer and by keyboard, whatever else has an end there."""
    sample.actions_[view].trigger()
    qapp.processEvents()
    wrong, tried = [], 0
    for fact in sample.workspace.facts.painted():
        for side in SIDES:
            here, page = fact.side(side), sample.pair.views[side]
            for word in here.words if here else ():
                page.bring_level((word,))
                rect = page.rects(word)[0]
                pointed = page.finding_at(rect.center() - QPointF(0, page.scrolled))
                cursor = page.textCursor()
                cursor.setPosition(page._positions.to_qt(word.start))
                page.setTextCursor(cursor)
                sample.workspace.select(None)
                found = [sample.workspace.facts.of(f) for f in (pointed, page.finding_at_caret())]
                wrong += [(fact.label, word.of(page._text))] * (found != [fact, fact])
                tried += 1
    assert not wrong
    assert tried > 10


def test_a_line_under_words_is_no_nearer_than_their_own_tint(sample, pair, qapp):
    """Of two highlights on the same word that of the word itself is meant, not the passage in which it differs."""
    sample.actions_["view_read"].trigger()
    sample.actions_["all_kinds"].trigger()
    qapp.processEvents()
    page, at = sample.pair.views["right"], pair.right.text.index("claimed")
    page.bring_level((Span(at, at + 7),))
    rect = page.rects(Span(at, at + 7))[0]
    found = sample.workspace.finding(page.finding_at(rect.center() - QPointF(0, page.scrolled)))
    assert (found.kind, found.type) == ("framing", "reporting_verb")
