"""How the window looks, from menu and preferences alike."""

import pytest
from PySide6.QtWidgets import QPushButton

from diptych_gui.dialogs.preferences_dialog import PreferencesDialog
from diptych_gui.style.theme import current
from diptych_gui.work.settings import Preferences, Settings


@pytest.mark.usefixtures("read_view")
def test_the_menu_stores_what_it_changes(window, tmp_path):
    """Theme, curves and layout are there again next time."""
    window.actions_["theme_dark"].trigger()
    window.actions_["stack"].trigger()
    window.settings._store.sync()
    again = Settings(tmp_path / "settings" / "settings.ini").preferences
    assert (again.theme, again.stacked) == ("dark", True)


@pytest.mark.usefixtures("read_view")
def test_stacked_articles_have_no_curves_between_them(desk):
    """The strip comes back with the columns."""
    assert desk.pair.strip.isVisible()
    desk.actions_["stack"].trigger()
    assert not desk.pair.strip.isVisible()
    desk.actions_["stack"].trigger()
    assert desk.pair.strip.isVisible()


def test_layers_of_the_preferences_hold_at_the_start(qtbot, settings, client):
    """What is off in the preferences is off in a new window."""
    from diptych_gui.shell.composition import open_window

    settings.set_preferences(Preferences(layers="quotation", suggestions=True))
    window = open_window(settings, client)
    qtbot.addWidget(window)
    assert window.workspace.filters.roles == frozenset({"quotation"})
    assert window.workspace.filters.suggestions


def test_broken_settings_are_told_in_the_window(qtbot, tmp_path, client):
    """A note says which value was set back."""
    from diptych_gui.shell.composition import open_window

    path = tmp_path / "settings.ini"
    path.write_text("[preferences]\ntheme=purple\n", encoding="utf-8")
    window = open_window(Settings(path), client)
    qtbot.addWidget(window)
    assert "theme" in window.messages.texts()[0]


@pytest.mark.usefixtures("read_view")
def test_findings_and_detail_can_be_put_away(desk):
    """F9 and Shift+F9 give the articles the room."""
    for name, widget in (("show_findings", desk.dock), ("show_detail", desk.detail)):
        desk.actions_[name].trigger()
        assert not widget.isVisible()
        desk.actions_[name].trigger()
        assert widget.isVisible()


def test_the_tick_of_full_screen_follows_the_window(window):
    """However the full screen was left."""
    ticked = window.actions_["full_screen"].isChecked
    window.actions_["full_screen"].trigger()
    assert (window.isFullScreen(), ticked()) == (True, True)
    window.showNormal()
    assert (window.isFullScreen(), ticked()) == (False, False)


@pytest.mark.usefixtures("read_view")
def test_what_was_put_away_stays_away_in_the_next_window(qtbot, window, client, comparison):
    """And its tick is off."""
    from diptych_gui.shell.composition import open_window

    names = ("show_findings", "show_detail")
    for name in names:
        window.actions_[name].trigger()
    window.close()
    again = open_window(window.settings, client)
    qtbot.addWidget(again)
    again.show()
    again.workspace.set_articles(comparison.left, comparison.right)
    assert not again.dock.isVisible()
    assert not again.detail.isVisible()
    assert not any(again.actions_[name].isChecked() for name in names)


def test_what_is_no_longer_remembered_leaves_the_first_page(qtbot, window, monkeypatch, tmp_path):
    """At once, not with the next article."""
    window.settings.remember(tmp_path / "bridge.diptych")
    window.welcome.show_recent(window.settings.recent())
    assert window.welcome.findChildren(QPushButton, "recentButton")
    monkeypatch.setattr(PreferencesDialog, "exec", lambda dialog: dialog.recent.setChecked(False) or 1)
    window.preferences.ask()
    qtbot.waitUntil(lambda: not window.welcome.findChildren(QPushButton, "recentButton"))


def test_zoom_is_there_again_next_time(desk, tmp_path):
    """A tenth a step, within sense; the preferred size is one key away."""
    before = desk.pair.views["left"].document().defaultFont().pointSizeF()
    desk.actions_["zoom_in"].trigger()
    desk.actions_["zoom_in"].trigger()
    assert desk.pair.views["left"].document().defaultFont().pointSizeF() == pytest.approx(before * 1.2)
    desk.settings._store.sync()
    assert Settings(tmp_path / "settings" / "settings.ini").preferences.zoom == 120
    for _ in range(40):
        desk.actions_["zoom_out"].trigger()
    assert desk.settings.preferences.zoom == 50
    desk.actions_["zoom_reset"].trigger()
    assert desk.pair.views["left"].document().defaultFont().pointSizeF() == pytest.approx(before)


def test_highlights_without_tints_are_lines_alone(desk, qapp):
    """The words of a quotation lie on plain paper; the page follows at once."""
    desk.preferences.change(all_kinds=True)
    view = desk.pair.views["left"]
    finding = next(f for f in desk.workspace.visible_findings() if f.kind == "quote")
    view.bring_level(finding.left)
    rect = view.rects(finding.left[0])[0]

    def colours() -> set[str]:
        qapp.processEvents()
        picture = view.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        top = (rect.top() - view.scrolled + 2) * ratio
        return {
            picture.pixelColor(int(x * ratio), int(top)).name()
            for x in range(int(rect.left()) + 2, int(rect.right()) - 2)
        }

    tint, paper = current().tint("quotation").name(), current().base["paper"].name()
    assert tint in colours()
    desk.preferences.change(tinting="none")
    assert tint not in colours()
    assert paper in colours()
