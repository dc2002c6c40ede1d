"""After any jump both passages lie in the middle third of their panes."""

import pytest

from diptych import compare
from diptych.finding import SIDES
from diptych.options import Options
from diptych.reading import read_sample
from diptych_gui.panes.marks import painted_spans


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
                spans = painted_spans(finding, shown)
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
            place = view.top_and_bottom(painted_spans(finding, side))
            tops.append(place[0] - view.scrolled)
        assert abs(tops[0] - tops[1]) <= 2
