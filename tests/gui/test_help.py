"""The pages of the Help menu."""

from PySide6.QtWidgets import QTextBrowser


def words(window) -> str:
    """What the page says."""
    return window.help.page.findChild(QTextBrowser).toPlainText()


def test_the_keyboard_page_names_the_keys_of_the_actions(window):
    """It is made from the table, so that it cannot be out of date."""
    window.actions_["shortcuts"].trigger()
    page = words(window)
    for name, key in (("Next Finding", "Alt+Down"), ("Counterpart", "Ctrl+J"), ("Findings and notes", "F9")):
        assert name in page
        assert key in page


def test_the_limits_are_said_plainly(window):
    """No verdict, no ranking, no certainty."""
    window.actions_["limits"].trigger()
    assert "does not mean that only one source says it" in words(window)


def test_pages_close_and_are_gone(qtbot, window):
    """Nothing is kept alive behind the window."""
    window.actions_["about"].trigger()
    page = window.help.page
    with qtbot.waitSignal(page.destroyed):
        page.close()
    assert window.help.page is None
