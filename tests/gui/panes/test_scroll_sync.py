"""The articles follow each other at a fixed distance."""

import pytest

from diptych.article import Article
from diptych.comparison import Comparison

pytestmark = pytest.mark.usefixtures("read_view")


@pytest.fixture
def bars(desk):
    """The scroll bars of a long and a short article, the second 500 pixels ahead, and kept so."""
    long, short = (Article("\n\n".join(["A line of some words about the bridge."] * n), str(n)) for n in (200, 60))
    desk.workspace.set_articles(long, short)
    desk.workspace.set_comparison(Comparison(long, short))
    desk.preferences.change(sync="free")
    left, right = (view.verticalScrollBar() for view in desk.pair.views.values())
    left.setValue(1000)
    right.setValue(1500)
    desk.preferences.change(sync="offset")
    return left, right


def test_the_distance_outlives_an_end(desk, bars):
    """Where one article stops before the other, whatever else is changed there, the way back is the way there."""
    left, right = bars
    left.setValue(left.maximum())
    desk.preferences.change(curves=False)
    left.setValue(1000)
    assert right.value() == 1500


def test_the_distance_grows_with_the_letters(desk, bars):
    """The next turn of the wheel moves the other article as far as this one."""
    left, right = bars
    desk.actions_["zoom_in"].trigger()
    apart = right.value() - left.value()
    left.setValue(left.value() + 10)
    assert right.value() - left.value() == apart
