"""How the window looks, from menu and preferences alike."""

from diptych_gui.settings import Preferences, Settings


def test_the_menu_stores_what_it_changes(window, tmp_path):
    """Theme, curves and layout are there again next time."""
    window.actions_["theme_dark"].trigger()
    window.actions_["stack"].trigger()
    window.settings._store.sync()
    again = Settings(tmp_path / "settings" / "settings.ini").preferences
    assert (again.theme, again.stacked) == ("dark", True)


def test_stacked_articles_have_no_curves_between_them(desk):
    """The strip comes back with the columns."""
    assert desk.pair.strip.isVisible()
    desk.actions_["stack"].trigger()
    assert not desk.pair.strip.isVisible()
    desk.actions_["stack"].trigger()
    assert desk.pair.strip.isVisible()


def test_layers_of_the_preferences_hold_at_the_start(qtbot, settings, client):
    """What is off in the preferences is off in a new window."""
    from diptych_gui.window import Window

    settings.set_preferences(Preferences(layers="quotation", suggestions=True))
    window = Window(settings, client)
    qtbot.addWidget(window)
    assert window.workspace.filters.roles == frozenset({"quotation"})
    assert window.workspace.filters.suggestions


def test_broken_settings_are_told_in_the_window(qtbot, tmp_path, client):
    """A note says which value was set back."""
    from diptych_gui.window import Window

    path = tmp_path / "settings.ini"
    path.write_text("[preferences]\ntheme=purple\n", encoding="utf-8")
    window = Window(Settings(path), client)
    qtbot.addWidget(window)
    assert "theme" in window.messages.texts()[0]


def test_findings_and_detail_can_be_put_away(desk):
    """F9 and Shift+F9 give the articles the room."""
    for name, widget in (("show_findings", desk.dock), ("show_detail", desk.detail)):
        desk.actions_[name].trigger()
        assert not widget.isVisible()
        desk.actions_[name].trigger()
        assert widget.isVisible()
