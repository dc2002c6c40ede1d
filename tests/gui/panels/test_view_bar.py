"""The counts over the desk: what is there of them, and how they share the room."""

import pytest

from diptych_gui.panels.view_bar import CountChip, ViewBar


@pytest.fixture
def bar(qtbot, workspace):
    """The bar over a compared pair, without views."""
    made = ViewBar(workspace, ())
    qtbot.addWidget(made)
    made.show()
    return made


def test_none_of_a_kind_is_said(bar):
    """A nought tells more than a gap: that nothing is the same in both, above all."""
    chips = bar.findChildren(CountChip)
    assert len(chips) == 5
    assert all(chip.isVisible() for chip in chips)
    assert any(chip.text().startswith("0 ") for chip in chips)


def test_where_room_lacks_the_longest_words_are_cut_before_all_go(bar, qapp):
    """First every count is whole, then long names of outlets are cut, at last signs and numbers stand alone."""
    chips = bar.findChildren(CountChip)
    whole = sum(chip.wanted(short=False) for chip in chips)
    found = []
    for width in (whole + 400, whole - 20, 330):
        bar.resize(width, 40)
        qapp.processEvents()
        found.append([chip.sizeHint().width() for chip in chips])
        assert sum(found[-1]) <= width
    wanted = [chip.wanted(short=False) for chip in chips]
    assert found[0] == wanted
    assert found[1] != wanted
    assert min(wanted) in found[1]
    assert found[2] == [chip.wanted(short=True) for chip in chips]
