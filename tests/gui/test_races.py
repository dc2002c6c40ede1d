"""Answers that come late: each counts for what stood in the window when it was asked for."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save
from diptych_gui.dialogs.details_dialog import DetailsDialog
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.drag_and_drop import Drop
from diptych_gui.work import article_loader
from hands import note, noted, open_file, press, words

PASSAGE = Span(7, 20)  # “ bridge shut ” in the left article
OTHER = Article("Entirely other words.", "other.txt")
HELD = "“other.txt” has been read. Showing it lets this comparison go."


@pytest.fixture
def filed(desk, tmp_path):
    """A desk whose articles were read from files."""
    for side, name in (("left", "a.txt"), ("right", "b.txt")):
        desk.workspace.note_file(desk.workspace.articles[side], tmp_path / name, side)
    return desk


@pytest.fixture
def saved(desk, tmp_path):
    """A saved comparison of two other articles with a note."""
    path = tmp_path / "other.diptych"
    comparison = Comparison(Article("One two three four five.", "o"), Article("Six seven eight nine ten.", "p"))
    save(Session(comparison).add_note("rescued", left=Span(0, 7)), path)
    return path


def note_on_passage(desk) -> str:
    """Puts a note on a passage of the left article, and returns the words that it stands on."""
    desk.workspace.edit("Note", desk.workspace.session.add_note("odd", left=PASSAGE))
    return PASSAGE.of(desk.workspace.comparison.left.text)


def place(desk) -> str:
    """What the one note stands on now."""
    (only,) = desk.workspace.session.notes
    return words(only, desk.workspace.comparison)


def answer_swap(desk, client, number: int) -> dict:
    """Answers a swap that was asked for, and returns the answer."""
    record = {"comparison": desk.workspace.session.mirrored().comparison.to_record()}
    client.answer(number, record)
    return record


def longer(article: Article, start: str = "Entirely new.\n\n", **about: str | None) -> Article:
    """The article as its file has it after somebody wrote something before it."""
    return replace(article, text=start + article.text, **about)


def answer_reload(client, comparison: Comparison, left: Article, first: int = 1) -> None:
    """Answers a reload of the left article: the file, then the comparison."""
    client.answer(first, {"article": left.to_record()})
    client.answer(first + 1, {"comparison": replace(comparison, left=left, findings=()).to_record()})


def answer_details(monkeypatch, fill) -> None:
    """Lets ``fill`` do in the details dialog what the reader does there, and accepts it."""

    def exec_(dialog: QDialog) -> int:
        fill(dialog)
        return 1

    monkeypatch.setattr(DetailsDialog, "exec", exec_)


# ---- work written while something is read
def test_an_article_asked_for_before_a_note_is_held(desk, client, tmp_path):
    """A note written while a file is read stays, and a message offers the article."""
    desk.loader.read("right", tmp_path / "other.txt")
    note(desk)
    client.answer(1, {"article": OTHER.to_record()})
    assert noted(desk) == ["precious"]
    assert desk.messages.texts() == [HELD]


@pytest.mark.parametrize(("answer", "text"), [("discard", OTHER.text), ("cancel", None)])
def test_a_held_article_is_shown_only_for_work_given_up(desk, client, answers, comparison, tmp_path, answer, text):
    """The button of the message asks about the unsaved work first."""
    desk.loader.read("right", tmp_path / "other.txt")
    note(desk)
    client.answer(1, {"article": OTHER.to_record()})
    answers.append(answer)
    press(desk.messages, "Show it")
    assert desk.workspace.articles["right"].text == (text or comparison.right.text)


def test_an_article_asked_for_over_given_up_work_is_shown(desk, client, tmp_path):
    """Work that stood there when the article was asked for is not asked about again."""
    note(desk)
    desk.loader.read("right", tmp_path / "other.txt")
    client.answer(1, {"article": OTHER.to_record()})
    assert desk.workspace.articles["right"].text == OTHER.text


def test_a_sample_asked_for_before_a_note_is_held(desk, client, comparison):
    """A note written while the sample is read stays."""
    desk.actions_["open_sample"].trigger()
    note(desk)
    client.answer(1, {"left": OTHER.to_record(), "right": comparison.right.to_record()})
    assert noted(desk) == ["precious"]


def test_new_drops_the_sample_that_is_under_way(desk, client, comparison):
    """An emptied window stays empty."""
    desk.actions_["open_sample"].trigger()
    desk.actions_["new"].trigger()
    client.answer(1, {"left": comparison.left.to_record(), "right": comparison.right.to_record()})
    assert desk.workspace.empty


def test_an_opened_comparison_drops_the_sample_that_is_under_way(desk, client, comparison, saved):
    """What was opened last is what stays."""
    desk.actions_["open_sample"].trigger()
    open_file(desk, saved)
    client.answer(1, {"left": comparison.left.to_record(), "right": comparison.right.to_record()})
    assert noted(desk) == ["rescued"]


def test_an_answer_during_the_question_does_not_take_what_is_asked_about(desk, client, monkeypatch, tmp_path):
    """The work that the reader chooses to save is saved, whatever comes in while they think."""
    kept = tmp_path / "kept.diptych"
    desk.loader.read("right", tmp_path / "other.txt")
    note(desk)

    def ask(*what) -> str:
        client.answer(1, {"article": OTHER.to_record()})
        return "save"

    monkeypatch.setattr(Questions, "save_first", ask)
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: kept)
    desk.actions_["new"].trigger()
    assert [n.text for n in load(kept).session.notes] == ["precious"]


def test_recovered_work_is_not_replaced_by_an_article_asked_for_before(desk, client, saved, tmp_path):
    """Opening recovered work drops what was being read."""
    desk.loader.read("left", tmp_path / "other.txt")
    desk.commands.recover(saved)
    client.answer(1, {"article": OTHER.to_record()})
    assert noted(desk) == ["rescued"]


def test_recovered_work_stays_on_its_own_texts(desk, client, comparison, saved):
    """Opening recovered work drops the comparison that was being made."""
    desk.loader.compare()
    desk.commands.recover(saved)
    client.answer(1, {"comparison": comparison.to_record()})
    assert place(desk) == "One two"


def test_a_file_that_cannot_be_opened_leaves_the_comparison_running(desk, client, tmp_path):
    """Only a file that is shown ends what is under way."""
    broken = tmp_path / "broken.diptych"
    broken.write_text("{", encoding="utf-8")
    desk.loader.compare()
    open_file(desk, broken)
    assert desk.loader.comparing


def test_two_held_articles_of_one_name_are_both_offered(desk, client, tmp_path):
    """Pages of two folders may be called alike."""
    desk.loader.read("left", tmp_path / "l" / "index.html")
    desk.loader.read("right", tmp_path / "r" / "index.html")
    note(desk)
    for number, text in enumerate(("Left words.", "Right words."), 1):
        client.answer(number, {"article": Article(text, "index.html").to_record()})
    assert len(desk.messages.texts()) == 2


# ---- what fails takes nothing away
def test_a_pair_that_cannot_be_read_leaves_the_comparison(desk, client, tmp_path):
    """What stands there goes with the first article that is shown, not before."""
    before = desk.workspace.session
    desk.commands.take_drop(Drop("pair", (tmp_path / "x", tmp_path / "y")), None)
    client.fail(1, "“x” is empty.", "empty")
    client.fail(2, "“y” is empty.", "empty")
    assert desk.workspace.session is before


def test_a_pair_of_which_one_can_be_read_takes_the_whole_place(desk, client, tmp_path):
    """A new article is not compared with an old one; why the other is missing stays there to be read."""
    desk.commands.take_drop(Drop("pair", (tmp_path / "x", tmp_path / "y")), None)
    client.fail(1, "“x” is empty.", "empty")
    client.answer(2, {"article": OTHER.to_record()})
    assert desk.workspace.articles == {"left": None, "right": OTHER}
    assert desk.pair.sides["left"].messages.texts() == ["“x” is empty."]


def test_a_sample_that_cannot_be_read_leaves_the_comparison_running(window, client, comparison):
    """Only a sample that is shown ends what is under way."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    window.actions_["open_sample"].trigger()
    client.fail(2, "The engine stopped.", "crashed")
    assert window.loader.comparing


def test_a_pair_does_not_wait_for_the_comparison_before(window, client, comparison, tmp_path):
    """That one is stopped, and made again only where nothing of the pair can be read."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    window.loader.read_pair(tmp_path / "x", tmp_path / "y")
    assert client.dropped == [1]
    client.fail(2, "“x” is empty.", "empty")
    client.fail(3, "“y” is empty.", "empty")
    assert client.requests[3]["left"]["text"] == comparison.left.text


def test_a_recent_file_that_cannot_be_opened_leaves_the_comparison_running(desk, tmp_path):
    """As one that is chosen does."""
    broken = tmp_path / "broken.diptych"
    broken.write_text("{", encoding="utf-8")
    desk.loader.compare()
    desk.commands.open_recent((broken,))
    assert desk.loader.comparing


def test_a_recent_comparison_is_one_whatever_its_file_is_called(desk, saved):
    """One file of the recent list was saved or opened as a comparison."""
    path = saved.rename(saved.with_suffix(".json"))
    desk.commands.open_recent((path,))
    assert noted(desk) == ["rescued"]


# ---- what was replaced comes back
def test_what_a_paste_replaced_comes_back_as_it_was_then(desk, client, monkeypatch, tmp_path):
    """Not as it was when the paste was asked for: what was written and saved meanwhile is in it."""
    path = tmp_path / "pair.diptych"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: path)
    monkeypatch.setattr(Questions, "save_first", lambda *what: "save")
    desk.actions_["save"].trigger()
    desk.commands.take_drop(Drop("text", text="Pasted."), "right")
    note(desk)
    client.answer(1, {"article": OTHER.to_record()})
    press(desk.messages, "Show it")
    press(desk.messages, "Put it back")
    assert noted(desk) == ["precious"] == [n.text for n in load(path).session.notes]
    assert not desk.isWindowModified()


def test_what_was_put_back_without_a_comparison_is_compared(window, client, comparison):
    """The two articles that stand there then wait for nothing."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    window.commands.take_drop(Drop("text", text="Pasted."), "right")
    client.answer(2, {"article": OTHER.to_record()})
    press(window.messages, "Put it back")
    assert client.requests[3]["right"]["text"] == comparison.right.text


# ---- sides exchanged meanwhile
def test_a_swap_takes_along_what_is_still_being_read(window, client, comparison, tmp_path):
    """The second article does not come in over the first one."""
    window.loader.read_pair(tmp_path / "a.txt", tmp_path / "b.txt")
    client.answer(1, {"article": comparison.left.to_record()})
    window.actions_["swap"].trigger()
    client.answer(2, {"article": comparison.right.to_record()})
    assert window.workspace.articles == {"left": comparison.right, "right": comparison.left}
    assert window.workspace.file("left") == tmp_path / "b.txt"


def test_a_stopped_swap_is_not_made_by_comparing_again_later(desk, client, comparison):
    """The key compares what stands there."""
    desk.swap_and_reload.swap()
    desk.loader.cancel()
    desk.actions_["compare_again"].trigger()
    assert client.requests[1]["left"]["text"] == comparison.left.text


def test_a_swap_made_after_all_can_be_taken_back_as_well(desk, client, comparison):
    """Saying it once more stops it, as it stops the first."""
    desk.swap_and_reload.swap()
    desk.loader.cancel()
    press(desk.messages, "Compare again")
    desk.swap_and_reload.swap()
    answer_swap(desk, client, 2)
    assert desk.workspace.articles["left"] == comparison.left


# ---- undo while an answer is under way
def test_a_new_analysis_asked_for_before_undoing_a_swap_changes_nothing(desk, client):
    """It is of sides that are exchanged by now; the note stays on its words."""
    stood = note_on_passage(desk)
    desk.swap_and_reload.swap()
    record = answer_swap(desk, client, 1)
    desk.loader.compare()
    desk.actions_["undo"].trigger()
    client.answer(2, record)
    assert place(desk) == stood


def test_a_swap_asked_for_before_undoing_a_reload_changes_nothing(filed, client, comparison):
    """It is of a text that is gone by now; the note stays on its words."""
    stood = note_on_passage(filed)
    filed.swap_and_reload.reload("left")
    answer_reload(client, comparison, longer(comparison.left))
    filed.swap_and_reload.swap()
    record = {"comparison": filed.workspace.session.mirrored().comparison.to_record()}
    filed.actions_["undo"].trigger()
    client.answer(3, record)
    assert place(filed) == stood


def test_a_swap_said_twice_is_taken_back(desk, client, comparison):
    """The second one stops the first before its answer comes."""
    desk.swap_and_reload.swap()
    desk.swap_and_reload.swap()
    answer_swap(desk, client, 1)
    assert desk.workspace.articles["left"] == comparison.left


# ---- details corrected meanwhile
def test_details_corrected_while_comparing_stay(window, client, comparison):
    """The comparison is of the texts; what is known about them is as the reader has it."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    window.workspace.describe("left", comparison.left.with_metadata(publisher="Corrected Post"))
    client.answer(1, {"comparison": comparison.to_record()})
    assert window.workspace.articles["left"].publisher == "Corrected Post"


def test_details_corrected_during_a_swap_go_with_their_article(desk, client, comparison):
    """The corrected outlet stands on the other side then."""
    desk.swap_and_reload.swap()
    record = {"comparison": desk.workspace.session.mirrored().comparison.to_record()}
    desk.workspace.describe("left", comparison.left.with_metadata(publisher="Corrected Post"))
    client.answer(1, record)
    assert desk.workspace.articles["right"].publisher == "Corrected Post"


def test_a_reload_keeps_corrected_details(filed, client, comparison):
    """What the file says about itself does not beat what its reader said."""
    filed.workspace.describe("left", comparison.left.with_metadata(publisher="Corrected Post"))
    filed.swap_and_reload.reload("left")
    answer_reload(client, comparison, longer(comparison.left, publisher=None))
    assert filed.workspace.articles["left"].publisher == "Corrected Post"


def test_a_reload_takes_details_that_only_the_file_changed(filed, client, comparison):
    """What the reader did not touch is as the file has it now."""
    filed.swap_and_reload.reload("left")
    answer_reload(client, comparison, longer(comparison.left, publisher="Sandport Evening Mail"))
    assert filed.workspace.articles["left"].publisher == "Sandport Evening Mail"


def test_details_of_an_article_that_was_swapped_away_are_not_put_on_another(desk, client, monkeypatch, comparison):
    """A dialog that was open meanwhile changes no text."""
    desk.swap_and_reload.swap()

    def fill(dialog) -> None:
        answer_swap(desk, client, 1)
        dialog.fields["publisher"].setText("Corrected Post")

    answer_details(monkeypatch, fill)
    desk.commands.edit_details("left")
    assert [a.text for a in desk.workspace.articles.values()] == [comparison.right.text, comparison.left.text]


@pytest.fixture
def roman(filed, comparison, tmp_path):
    """A desk whose left article was read in an encoding that the reader chose."""
    left = replace(comparison.left, source=replace(comparison.left.source, encoding="mac-roman"))
    filed.workspace.set_articles(left, comparison.right)
    filed.workspace.set_comparison(replace(comparison, left=left))
    filed.workspace.note_file(left, tmp_path / "a.txt", "left")
    return filed


def test_details_changed_together_with_the_encoding_stay(roman, client, monkeypatch):
    """Reading the file again in another encoding keeps what was typed beside it."""

    def fill(dialog) -> None:
        dialog.fields["publisher"].setText("Corrected Post")
        dialog._encoding.setCurrentText("cp1252")

    answer_details(monkeypatch, fill)
    left = roman.workspace.articles["left"]
    roman.commands.edit_details("left")
    client.answer(1, {"article": left.to_record()})
    assert roman.workspace.articles["left"].publisher == "Corrected Post"


def test_an_encoding_chosen_while_the_sides_changed_is_of_its_article(roman, client, monkeypatch, answers):
    """The file is read again where its article is by then."""
    answers.append("discard")
    roman.swap_and_reload.swap()

    def fill(dialog) -> None:
        answer_swap(roman, client, 1)
        dialog._encoding.setCurrentText("cp1252")

    answer_details(monkeypatch, fill)
    texts = {article.text for article in roman.workspace.articles.values()}
    left = roman.workspace.articles["left"]
    roman.commands.edit_details("left")
    client.answer(2, {"article": left.to_record()})
    assert {article.text for article in roman.workspace.articles.values()} == texts


def test_a_reload_reads_in_the_chosen_encoding(roman, client):
    """The reader chose it for this file, not for one reading of it."""
    roman.swap_and_reload.reload("left")
    assert client.requests[0]["encoding"] == "mac-roman"


# ---- reloads
def test_both_files_can_be_reloaded_at_once(filed, client, comparison):
    """The comparison that counts is of both new texts."""
    left, right = longer(comparison.left), longer(comparison.right)
    filed.swap_and_reload.reload("left")
    filed.swap_and_reload.reload("right")
    client.answer(1, {"article": left.to_record()})
    client.answer(2, {"article": right.to_record()})
    for number, request in enumerate(list(client.requests), 1):
        if request["do"] == "compare":
            sides = {side: Article.from_record(request[side]) for side in ("left", "right")}
            client.answer(number, {"comparison": replace(comparison, findings=(), **sides).to_record()})
    assert [a.text for a in filed.workspace.articles.values()] == [left.text, right.text]


def test_a_reload_that_crashed_is_made_again_with_the_new_text(filed, client, comparison):
    """The button of the message compares what the file holds now."""
    filed.swap_and_reload.reload("left")
    client.answer(1, {"article": longer(comparison.left).to_record()})
    client.fail(2, "The engine stopped unexpectedly.", "crashed")
    press(filed.messages, "Restart the engine")
    assert client.requests[2]["left"]["text"].startswith("Entirely new.")


def test_a_reload_that_was_stopped_can_be_made_after_all(filed, client, comparison):
    """The button of the message goes on with what was read."""
    left = longer(comparison.left)
    filed.swap_and_reload.reload("left")
    client.answer(1, {"article": left.to_record()})
    filed.escape.activated.emit()
    press(filed.messages, "Compare again")
    client.answer(3, {"comparison": replace(comparison, left=left, findings=()).to_record()})
    assert filed.workspace.articles["left"].text == left.text


def test_one_file_that_cannot_be_read_does_not_hold_up_the_other(desk, client, tmp_path):
    """The new left article is compared with the right one that is there."""
    desk.loader.read("left", tmp_path / "other.txt")
    desk.loader.read("right", tmp_path / "missing.txt")
    client.answer(1, {"article": OTHER.to_record()})
    client.fail(2, "There is no file “missing.txt”.", "not-found")
    assert [r["left"]["text"] for r in client.requests if r["do"] == "compare"] == [OTHER.text]


def test_a_stopped_reload_replaces_nothing_later(filed, client, comparison, tmp_path):
    """What was read again but never compared is forgotten with the comparison."""
    filed.swap_and_reload.reload("left")
    client.answer(1, {"article": longer(comparison.left).to_record()})
    filed.loader.cancel()
    filed.loader.read("left", tmp_path / "c.txt")
    client.answer(3, {"article": OTHER.to_record()})
    client.answer(4, {"comparison": Comparison(OTHER, comparison.right).to_record()})
    filed.swap_and_reload.reload("right")
    client.answer(5, {"article": longer(comparison.right).to_record()})
    assert client.requests[5]["left"]["text"] == OTHER.text


def test_a_stopped_reload_does_not_change_sides(filed, client, comparison):
    """After a swap the other article stands there."""
    filed.swap_and_reload.reload("left")
    client.answer(1, {"article": longer(comparison.left).to_record()})
    filed.loader.cancel()
    filed.swap_and_reload.swap()
    client.answer(3, {"comparison": filed.workspace.session.mirrored().comparison.to_record()})
    filed.swap_and_reload.reload("right")
    client.answer(4, {"article": longer(comparison.left).to_record()})
    assert client.requests[4]["left"]["text"] == comparison.right.text


@pytest.mark.parametrize("when", ["while reading", "while comparing"])
def test_details_corrected_during_a_reload_stay(filed, client, comparison, when):
    """Whatever the file says of itself, and whenever the reader corrected it."""
    left = longer(comparison.left)
    filed.swap_and_reload.reload("left")
    if when == "while comparing":
        client.answer(1, {"article": left.to_record()})
    filed.workspace.describe("left", comparison.left.with_metadata(publisher="Corrected Post"))
    if when == "while reading":
        client.answer(1, {"article": left.to_record()})
    client.answer(2, {"comparison": replace(comparison, left=left, findings=()).to_record()})
    assert filed.workspace.articles["left"].publisher == "Corrected Post"


def test_files_of_one_text_change_sides_with_a_swap(window, client, tmp_path):
    """Two files may hold the same words; each card goes on naming its own."""
    a, b = Article("Same words.", "a.txt"), Article("Same words.", "b.txt")
    window.loader.read_pair(tmp_path / "a.txt", tmp_path / "b.txt")
    for number, article in enumerate((a, b), 1):
        client.answer(number, {"article": article.to_record()})
    client.answer(3, {"comparison": Comparison(a, b).to_record()})
    window.swap_and_reload.swap()
    client.answer(4, {"comparison": Comparison(b, a).to_record()})
    assert window.workspace.articles["left"].name == "b.txt"
    assert window.workspace.file("left") == tmp_path / "b.txt"


def test_a_comparison_that_one_article_of_a_pair_ends_leaves_nobody_busy(desk, client, comparison, tmp_path):
    """The other article cannot be read while the desk compares anew: then nothing is under way any more."""
    desk.loader.read_pair(tmp_path / "a.txt", tmp_path / "b.txt")
    desk.loader.compare_articles(comparison.left, comparison.right, desk.workspace.set_comparison)
    client.fail(2, "“b.txt” is empty.", "empty")
    client.answer(1, {"article": OTHER.to_record()})
    assert not desk.loader.comparing
    assert not desk.escape.isEnabled()
    assert desk.status.cancel.isHidden()


@pytest.mark.parametrize("stopped", [False, True])
def test_many_findings_are_made_ready_beside_the_window(qtbot, window, client, comparison, monkeypatch, stopped):
    """In a thread of their own; what is stopped meanwhile is not shown, and articles that are known stay as they are."""
    threads, go_on = [], threading.Event()
    kept = article_loader._ready

    def ready(made: Comparison) -> Comparison:
        threads.append(threading.current_thread() is threading.main_thread())
        assert go_on.wait(60)
        return kept(made)

    monkeypatch.setattr(article_loader, "_MANY", 1)
    monkeypatch.setattr(article_loader, "_ready", ready)
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    client.answer(len(client.requests), {"comparison": comparison.to_record()})
    if stopped:
        QTimer.singleShot(20, lambda: (window.loader.cancel(), go_on.set()))
        qtbot.waitUntil(lambda: bool(threads) and not window.files.opening)
        QCoreApplication.processEvents()
        assert window.workspace.session is None
        return
    go_on.set()
    qtbot.waitUntil(lambda: window.workspace.session is not None)
    assert threads == [False]
    assert window.workspace.comparison.findings == comparison.findings
    assert window.workspace.comparison.left is window.workspace.articles["left"]
    assert "facts" in vars(window.workspace.comparison)  # what was worked out is not worked out again
