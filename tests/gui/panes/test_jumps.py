"""After any jump both passages lie in the middle third of their panes."""

import pytest

from diptych import compare
from diptych.finding import SIDES
from diptych.options import Options
from diptych.reading import read_sample

pytestmark = pytest.mark.usefixtures("read_view")


@pytest.fixture(scope="module")
def sample():
    """The sample pair, really compared."""
    return compare(*read_sample(), Options(pipeline="blank"))


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640)])
def test_both_passages_come_into_the_middle_third(window, sample, size, qapp):
    """Over all findings of the sample, from either side."""
    window.resize(*size)
    window.workspace.set_articles(sample.left, sample.right)
    window.workspace.set_comparison(sample)
    qapp.processEvents()
    views = window.pair.views
    for finding in sample.findings:
        for side in SIDES:
            if not finding.spans(side):
                continue
            window.workspace.jump(finding.id, side)
            qapp.processEvents()
            for shown in SIDES:
                spans = finding.parts(shown)
                if not spans:
                    continue
                place = views[shown].top_and_bottom(spans)
                assert place is not None
                height = views[shown].viewport().height()
                top = place[0] - views[shown].scrolled
                assert height / 3 - 12 <= top <= 2 * height / 3, (finding.id, shown)


def test_the_two_ends_are_level(window, sample, qapp):
    """Both passages begin at the same height."""
    window.workspace.set_articles(sample.left, sample.right)
    window.workspace.set_comparison(sample)
    qapp.processEvents()
    for finding in [f for f in sample.findings if f.left and f.right][::5]:
        window.workspace.jump(finding.id, "left")
        qapp.processEvents()
        tops = []
        for side in SIDES:
            view = window.pair.views[side]
            place = view.top_and_bottom(finding.parts(side))
            tops.append(place[0] - view.scrolled)
        assert abs(tops[0] - tops[1]) <= 2


def shown_sample(window, sample, qapp):
    """The sample in a shown window of a usual size."""
    window.resize(1280, 800)
    window.show()
    window.workspace.set_articles(sample.left, sample.right)
    window.workspace.set_comparison(sample)
    qapp.processEvents()
    return window.pair.views


def test_a_pair_stays_level_through_zooming(window, sample, qapp):
    """Larger letters move both passages, and neither out of sight."""
    views = shown_sample(window, sample, qapp)
    both = [f for f in sample.findings if f.left and f.right]
    finding = both[len(both) // 2]
    window.workspace.jump(finding.id, "left")
    for _ in range(5):
        window.actions_["zoom_in"].trigger()
        qapp.processEvents()
    tops = [views[side].top_and_bottom(finding.parts(side))[0] - views[side].scrolled for side in SIDES]
    height = views["left"].viewport().height()
    assert abs(tops[0] - tops[1]) <= 2
    assert height / 3 - 12 <= tops[0] <= 2 * height / 3


def test_zooming_there_and_back_ends_at_the_same_words(window, sample, qapp):
    """Step by step the words at the upper edge do not drift away."""
    view = shown_sample(window, sample, qapp)["left"]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.scrolled
    for name in ["zoom_in"] * 8 + ["zoom_out"] * 8:
        window.actions_[name].trigger()
        qapp.processEvents()
    assert abs(view.scrolled - before) <= view.fontMetrics().lineSpacing() * 2


def test_the_pointer_lights_nothing_that_scrolled_away(window, sample, qapp):
    """A jump by keyboard moves the text from under the pointer."""
    shown_sample(window, sample, qapp)
    first, *_, last = [f for f in sample.findings if f.left and f.right]
    window.workspace.jump(first.id, "left")
    window.workspace.hover(first.id)
    window.workspace.jump(last.id, "left")
    assert window.workspace.hovered is None
