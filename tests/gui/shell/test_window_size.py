"""Size of letters and of the window."""

import pytest


@pytest.mark.parametrize(("there", "back", "after"), [("zoom_in", "zoom_out", 290), ("zoom_out", "zoom_in", 60)])
def test_zooming_comes_back_at_once_from_either_end(desk, there, back, after):
    """Steps beyond the end do not count."""
    for _ in range(40):
        desk.actions_[there].trigger()
    desk.actions_[back].trigger()
    assert desk.preferences.preferences.zoom == after


def test_leaving_full_screen_keeps_the_window_maximized(desk):
    """It is again what it was before."""
    desk.showMaximized()
    desk.actions_["full_screen"].trigger()
    desk.actions_["full_screen"].trigger()
    assert desk.isMaximized()


def test_full_screen_is_full_screen(desk):
    """The first time it is on."""
    desk.actions_["full_screen"].trigger()
    assert desk.isFullScreen()


def test_another_theme_moves_nothing(desk, qapp):
    """The bar with the legend is as high at first as it is ever after."""
    qapp.processEvents()
    before = desk.bar.height(), desk.pair.geometry()
    for theme in ("dark", "contrast", "light"):
        desk.preferences.change(theme=theme)
        qapp.processEvents()
        assert (desk.bar.height(), desk.pair.geometry()) == before
