"""The language of an article: beside its details, by the name that its speakers give it, changed by a menu."""

from dataclasses import replace

from diptych_gui.panels.card import Card


def names(menu) -> list[str]:
    """What a menu offers."""
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_the_card_shows_the_language_of_its_article(qtbot, workspace):
    """As it is known now, and as nobody knows it."""
    card = Card(workspace, "left")
    qtbot.addWidget(card)
    for code, name in (("de-AT", "Deutsch"), ("ja", "日本語"), ("", "Language?")):
        workspace.set_article("left", replace(workspace.articles["left"], language=code))
        assert card.language.text() == f"{name} ▾"


def test_another_language_is_chosen_by_its_name(qtbot, workspace):
    """Those with words stand first, the others under one entry."""
    card = Card(workspace, "left")
    qtbot.addWidget(card)
    chosen = []
    card.languageChosen.connect(lambda side, code: chosen.append((side, code)))
    menu = card.language.menu()
    assert names(menu)[0] == "English"
    others = menu.actions()[-1].menu()
    assert "Svenska" in [action.text() for action in others.actions()]
    next(action for action in others.actions() if action.text() == "Svenska").trigger()
    assert chosen == [("left", "sv")]


def test_a_chosen_language_is_compared_anew(desk, client):
    """What was found in the other language goes, and the message says what is not looked for."""
    desk.pair.sides["left"].card.languageChosen.emit("left", "sv")
    assert desk.workspace.articles["left"].language == "sv"
    assert client.requests[-1]["do"] == "compare"
    assert client.requests[-1]["left"]["language"] == "sv"
    assert any("Svenska" in text for text in desk.pair.sides["left"].messages.texts())
