"""Preferences and details."""

from diptych.article import Article, Source
from diptych_gui.panels.details_dialog import DetailsDialog
from diptych_gui.panels.preferences_dialog import PreferencesDialog
from diptych_gui.settings import Preferences


def test_a_dialog_left_alone_changes_nothing(qtbot):
    """What comes in goes out."""
    preferences = Preferences(theme="dark", font_size=16, layers="quotation unique", remember_recent=False)
    dialog = PreferencesDialog(preferences)
    qtbot.addWidget(dialog)
    assert dialog.preferences == preferences


def test_choices_come_out(qtbot):
    """Each field stands for its preference."""
    dialog = PreferencesDialog(Preferences())
    qtbot.addWidget(dialog)
    dialog.theme.setCurrentIndex(3)
    dialog.size_.setValue(18)
    dialog.layers["shared"].setChecked(False)
    dialog.pipeline.setCurrentIndex(0)
    chosen = dialog.preferences
    assert (chosen.theme, chosen.font_size, chosen.pipeline) == ("contrast", 18, "auto")
    assert "shared" not in chosen.layers.split()


def test_details_give_only_what_was_changed(qtbot):
    """An emptied field is nothing, an untouched one is left out."""
    article = Article("Words.", "a.txt", title="Old", byline="By Nobody", source=Source(encoding="cp1252"))
    dialog = DetailsDialog(article, can_read_again=True)
    qtbot.addWidget(dialog)
    dialog.fields["title"].setText("New")
    dialog.fields["byline"].setText("")
    assert dialog.changes == {"title": "New", "byline": None}
    assert dialog.encoding is None
    dialog._encoding.setCurrentText("utf-8")
    assert dialog.encoding == "utf-8"
