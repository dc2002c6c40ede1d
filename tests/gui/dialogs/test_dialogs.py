"""Preferences and details."""

import pytest

from diptych.article import Article, Source
from diptych_gui.dialogs.details_dialog import DetailsDialog
from diptych_gui.dialogs.preferences_dialog import PreferencesDialog
from diptych_gui.dialogs.report_dialog import ReportDialog
from diptych_gui.work.settings import Preferences


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


@pytest.mark.parametrize("title", ["Old\nand long", " Old", "Old\u2028line", "x" * 1001], ids=ascii)
def test_details_that_were_only_looked_at_stay_as_they_are(qtbot, title):
    """What a field of one line cannot show is no change of the reader."""
    dialog = DetailsDialog(Article("Words.", "a.txt", title=title), can_read_again=False)
    qtbot.addWidget(dialog)
    assert dialog.changes == {}


def ink_begins(field) -> int:
    """How many pixels from its left edge the text of a field begins."""
    picture = field.grab().toImage()
    ground = picture.pixelColor(4, 5)
    rows = range(6, picture.height() - 6)
    return next(
        x
        for x in range(2, picture.width())
        if any(abs(picture.pixelColor(x, y).red() - ground.red()) > 64 for y in rows)
    )


@pytest.mark.parametrize("of", ["preferences", "report"])
def test_numbers_stand_in_line_with_the_other_fields(desk, of):
    """Digits begin where the words of the boxes above and below them do."""
    if of == "preferences":
        dialog = PreferencesDialog(Preferences(), desk)
        words, number = dialog.font_, dialog.size_
    else:
        dialog = ReportDialog(desk.workspace.session, [], "Export", False, desk)
        dialog.texts.setCurrentIndex(1)
        words, number = dialog.texts, dialog.context
    dialog.show()
    assert abs(ink_begins(number) - ink_begins(words)) <= 2
