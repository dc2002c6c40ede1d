"""After any jump both passages lie in the middle third of their panes."""

import pytest

from diptych.finding import SIDES

pytestmark = pytest.mark.usefixtures("read_view")


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640)])
def test_both_passages_come_into_the_middle_third(window, pair, size, qapp):
    """Over all findings of the pair, from either side."""
    window.resize(*size)
    window.workspace.set_articles(pair.left, pair.right)
    window.workspace.set_comparison(pair)
    qapp.processEvents()
    views = window.pair.views
    for finding in pair.findings:
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


def test_the_two_ends_are_level(window, pair, qapp):
    """Both passages begin at the same height."""
    window.workspace.set_articles(pair.left, pair.right)
    window.workspace.set_comparison(pair)
    qapp.processEvents()
    for finding in [f for f in pair.findings if f.left and f.right][::5]:
        window.workspace.jump(finding.id, "left")
        qapp.processEvents()
        tops = []
        for side in SIDES:
            view = window.pair.views[side]
            place = view.top_and_bottom(finding.parts(side))
            tops.append(place[0] - view.scrolled)
        assert abs(tops[0] - tops[1]) <= 2


def shown_sample(window, pair, qapp):
    """The sample in a shown window of a usual size."""
    window.resize(1280, 800)
    window.show()
    window.workspace.set_articles(pair.left, pair.right)
    window.workspace.set_comparison(pair)
    qapp.processEvents()
    return window.pair.views


def test_a_pair_stays_level_through_zooming(window, pair, qapp):
    """Larger letters move both passages, and neither out of sight."""
    views = shown_sample(window, pair, qapp)
    both = [f for f in pair.findings if f.left and f.right]
    finding = both[len(both) // 2]
    window.workspace.jump(finding.id, "left")
    for _ in range(5):
        window.actions_["zoom_in"].trigger()
        qapp.processEvents()
    tops = [views[side].top_and_bottom(finding.parts(side))[0] - views[side].scrolled for side in SIDES]
    height = views["left"].viewport().height()
    assert abs(tops[0] - tops[1]) <= 2
    assert height / 3 - 12 <= tops[0] <= 2 * height / 3


def test_zooming_there_and_back_ends_at_the_same_words(window, pair, qapp):
    """Step by step the words at the upper edge do not drift away."""
    view = shown_sample(window, pair, qapp)["left"]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.scrolled
    for name in ["zoom_in"] * 8 + ["zoom_out"] * 8:
        window.actions_[name].trigger()
        qapp.processEvents()
    assert abs(view.scrolled - before) <= view.fontMetrics().lineSpacing() * 2


def test_the_pointer_lights_nothing_that_scrolled_away(window, pair, qapp):
    """A jump by keyboard moves the text from under the pointer."""
    shown_sample(window, pair, qapp)
    first, *_, last = [f for f in pair.findings if f.left and f.right]
    window.workspace.jump(first.id, "left")
    window.workspace.hover(first.id)
    window.workspace.jump(last.id, "left")
    assert window.workspace.hovered is None
