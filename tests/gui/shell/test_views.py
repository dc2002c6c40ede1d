"""Brief, facing and read: one comparison seen three ways, by what matters first."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from diptych.brief import pieces, plain, sign_of
from diptych.filters import COUNTS, Filters
from diptych.finding import SIDES
from diptych.session import Session
from diptych.span import Span, merged
from diptych_gui.panels.message_bar import MessageBar
from diptych_gui.panes.marks import CLAIM
from diptych_gui.panes.overlay import QUIET
from diptych_gui.style import theme
from diptych_gui.wording.fact_words import folded_words
from hands import focus


def area(window, widget) -> float:
    """The share of the window that a widget has, 0..1."""
    return widget.width() * widget.height() / (window.width() * window.height())


def visible_text(window) -> str:
    """The words of the rows of the brief beside the articles that are in sight."""
    listed, comparison = window.side_brief.list, window.workspace.comparison
    found = []
    for at in range(listed.rows.rowCount()):
        index = listed.rows.index(at)
        fact = listed.rows.fact(index)
        if fact and listed.viewport().rect().contains(listed.visualRect(index)):
            told = [side for side in SIDES if fact.side(side)]
            found += [plain(pieces(comparison.article(side).text, fact.side(side), 120)) for side in told]
    return "\n".join(found)


# ---- what a new reader sees
def test_after_a_drop_the_articles_face_each_other_with_the_brief_beside_them(sample):
    """What matters of the sample is in sight without a scroll or a click."""
    assert sample.views.now == "facing"
    assert sample.side_brief.isVisible()
    for words in ("Forty-seven families", "About 40 households", "the village in time", "the village, and I am sorry"):
        assert words in visible_text(sample)


@pytest.mark.parametrize("view", ["view_facing", "view_read"])
def test_the_articles_have_most_of_the_window(sample, view, qapp):
    """At least three fifths of it, at 1280 by 800."""
    sample.actions_[view].trigger()
    qapp.processEvents()
    assert area(sample, sample.pair) >= 0.6


def test_the_sample_is_three_screens_long(sample, qtbot):
    """Where the rows have the window to themselves; beside the brief it is a little longer."""
    sample.actions_["show_findings"].trigger()
    grid = sample.pair.grid
    qtbot.waitUntil(lambda: grid.rows[-1].bottom <= 3 * grid.pages["left"].viewport().height())


def test_the_first_facts_are_those_of_the_greatest_weight(sample):
    """The brief keeps the order of the engine."""
    shown = [f for f in sample.workspace.facts.visible() if f.group == "differs"]
    assert [f.weight for f in shown] == sorted((f.weight for f in shown), reverse=True)


def test_no_two_rows_read_alike(sample):
    """Each fact is told once."""
    model = sample.side_brief.list.rows
    rows = [model.data(model.index(at)) for at in range(model.rowCount())]
    assert len(set(rows)) == len(rows)


def test_little_of_the_letters_is_filled(pair):
    """At most an eighth of them; what both say alike has no fill at all."""
    filled = every = 0
    for side in SIDES:
        facts = [f.side(side) for f in pair.facts if f.shown and f.group == "differs" and f.side(side)]
        filled += sum(map(len, merged(word for here in facts for word in here.words)))
        every += len(pair.article(side).text)
    assert 0 < filled / every <= 0.12


# ---- ink
def inks(view, span: Span, qapp) -> set[str]:
    """The colours of the page at the words of a span, by name."""
    qapp.processEvents()
    view.bring_level((span,))
    qapp.processEvents()
    rect = view.rects(span)[0]
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    y = int((rect.top() - view.scrolled + rect.height() / 2) * ratio)
    return {QColor(picture.pixel(int(x * ratio), y)).name() for x in range(int(rect.left()), int(rect.right()))}


@pytest.mark.parametrize("view", ["view_facing", "view_read"])
def test_words_that_differ_are_filled_and_agreement_is_not(sample, view, qapp):
    """On either page; asked for, every kind has its tint."""
    sample.actions_[view].trigger()
    page, text = sample.pair.views["left"], sample.workspace.comparison.left.text
    fill, worn = theme.current().wash("framing_word").name(), theme.current()
    at = text.index("112 ewes")
    assert fill in inks(page, Span(at, at + 8), qapp)
    same = next(f for f in sample.workspace.comparison.findings if f.kind == "wording").left[0]
    tints = {worn.wash("shared", strength).name() for strength in (1.0, 0.7, 0.3)}
    assert not tints & inks(page, same, qapp)
    sample.actions_["all_kinds"].trigger()
    assert tints & inks(page, same, qapp)


@pytest.mark.parametrize("view", ["view_facing", "view_read"])
def test_what_both_say_alike_is_marked_where_it_is_asked_for_alone(sample, view, qapp):
    """On either page and beside it, but for quotations, which are green; another count marks none of it."""
    sample.actions_[view].trigger()
    worn, page = theme.current(), sample.pair.views["left"]
    looks = {True: worn.wash("quotation", QUIET).name(), False: worn.wash("shared", CLAIM).name()}
    workspace = sample.workspace
    alike = [fact for fact in workspace.facts.listed() if fact.group == "both"]
    leading = [workspace.finding(fact.members[0]) for fact in alike]
    assert {finding.kind == "quote" for finding in leading} == {True, False}
    for count, marked in (("both", True), ("differs", False)):
        sample.view_bar.counts[count].click()
        for finding in leading:
            assert (looks[finding.kind == "quote"] in inks(page, finding.left[0], qapp)) == marked
        ticks = [tick[:2] for tick in sample.pair.overviews["left"]._find()]
        assert {(fact.left.span.start, fact.left.span.end) in ticks for fact in alike} == {marked}


def test_every_changed_word_of_an_altered_quotation_is_marked(pair):
    """The facts hold what the finding's diff holds."""
    for finding in (f for f in pair.findings if f.kind == "quote" and f.type == "altered"):
        fact = next(f for f in pair.facts if finding.id in f.members)
        for side in SIDES:
            for step in finding.evidence["diff"]:
                if step["op"] != "=" and step[side] and "style" not in step:
                    changed = Span(step[side]["start"], step[side]["end"])
                    assert any(word.contains(changed) for word in fact.side(side).words)


# ---- one comparison, three views
def test_the_views_share_selection_and_filters(sample, qapp):
    """What is selected or filtered in one is so in all."""
    sample.actions_["view_brief"].trigger()
    fact = sample.workspace.facts.visible()[3]
    sample.workspace.jump(fact.members[0])
    sample.view_bar.counts["differs"].click()
    for view in ("view_facing", "view_read", "view_brief"):
        sample.actions_[view].trigger()
        qapp.processEvents()
        assert sample.workspace.selected_fact == fact
        assert {f.group for f in sample.workspace.facts.visible()} == {"differs"}
    assert sample.brief.list.rows.fact(sample.brief.list.currentIndex()) == fact
    sample.view_bar.counts["differs"].click()
    assert {f.group for f in sample.workspace.facts.visible()} == {"differs", "more", "only"}


@pytest.mark.parametrize("view", ["brief", "facing", "read"])
def test_what_a_view_does_not_show_cannot_be_switched_there(sample, view):
    """Neither by the menu nor by a key, which would change another view unseen."""
    at_places = {"show_detail", "counterpart"}
    on_pages = {"show_curves", "show_overviews", "stack", "sync_linked", "sync_offset", "sync_free"}
    can = {"brief": set(), "facing": {"fold", "lead_right"} | at_places, "read": on_pages | at_places}
    sample.workspace.jump(sample.workspace.facts.visible()[0].members[0])
    sample.actions_[f"view_{view}"].trigger()
    every = set().union(*can.values())
    assert {name for name in every if sample.actions_[name].isEnabled()} == can[view]


def test_articles_below_each_other_have_no_curves_to_show(sample):
    """There is no strip between them."""
    sample.actions_["view_read"].trigger()
    sample.actions_["stack"].trigger()
    assert not sample.actions_["show_curves"].isEnabled()
    sample.actions_["stack"].trigger()
    assert sample.actions_["show_curves"].isEnabled()


def test_counts_are_those_of_the_rows(sample):
    """Each count is how many rows it leads to."""
    for count, chip in sample.view_bar.counts.items():
        chip.click()
        assert len(sample.workspace.facts.visible()) == sample.workspace.facts.counts()[count]
        chip.click()


def test_enter_opens_a_fact_in_the_rows_and_escape_comes_back(qtbot, sample):
    """To the same row of the brief that filled the window."""
    sample.actions_["view_brief"].trigger()
    brief = sample.brief.list
    focus(qtbot, sample, brief)
    for _ in range(3):
        qtbot.keyClick(brief, Qt.Key.Key_Down)
    fact = sample.workspace.selected_fact
    assert fact == sample.workspace.facts.visible()[2]
    qtbot.keyClick(brief, Qt.Key.Key_Return)
    assert sample.views.now == "facing"
    page = sample.pair.views[sample.workspace.selected_side]
    assert page.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert sample.views.now == "brief"
    assert brief.hasFocus()
    assert brief.rows.fact(brief.currentIndex()) == fact


def test_the_view_is_there_again_next_time(qtbot, window, client, pair):
    """It is part of what is remembered."""
    from diptych_gui.shell.composition import open_window

    window.actions_["view_read"].trigger()
    window.close()
    again = open_window(window.settings, client)
    qtbot.addWidget(again)
    assert again.views.now == "read"
    assert again.actions_["view_read"].isChecked()


@pytest.mark.parametrize("view", ["brief", "facing", "read"])
def test_the_welcome_page_stands_alone(qtbot, sample, client, pair, qapp, view):
    """Whatever stood beside the articles when the window was closed; it is there again with the next ones."""
    from diptych_gui.shell.composition import build_parts
    from diptych_gui.shell.main_window import Window

    sample.actions_[f"view_{view}"].trigger()
    if view == "read":
        sample.actions_["show_findings"].trigger()
    shown = sample.dock.isVisible()
    assert shown == (view != "brief")
    sample.close()
    again = Window(sample.settings)
    qtbot.addWidget(again)
    again.resize(1280, 800)
    with qtbot.waitExposed(again):
        again.show()
    build_parts(again, client)  # as the program does, after the first paint
    qapp.processEvents()
    assert again.welcome.isVisible()
    assert not any(part.isVisible() for part in (again.dock, again.bar, again.legend_bar))
    again.workspace.set_articles(pair.left, pair.right)
    again.workspace.set_comparison(pair)
    qapp.processEvents()
    assert again.dock.isVisible() == shown


@pytest.mark.parametrize("view", ["brief", "facing", "read"])
def test_a_saved_comparison_opens_in_an_empty_window(window, pair, view):
    """In every view, without a remark of Qt; the rows hold both texts from the beginning."""
    window.actions_[f"view_{view}"].trigger()
    window.workspace.open_session(Session(pair))
    for side in SIDES:
        text = pair.article(side).text
        assert window.pair.pages[side].toPlainText() == text
        assert text[:20] in window.pair.grid.pages[side].toPlainText()


def test_the_marks_of_a_row_decide_and_go_on(qtbot, sample):
    """A press on the sign in the selected row confirms it, and the next is selected."""
    brief = sample.side_brief.list
    first, second = sample.workspace.facts.visible()[:2]
    sample.workspace.jump(first.members[0])
    row = brief.visualRect(brief.currentIndex())
    qtbot.mouseClick(
        brief.viewport(), Qt.MouseButton.LeftButton, pos=brief.delegate.action_box("confirm", row, first).center()
    )
    assert all(sample.workspace.session.verdict(member) == "confirmed" for member in first.members)
    assert sample.workspace.selected_fact == second


def test_what_both_say_alike_is_folded_until_asked_for(qtbot, sample):
    """Its heading says how many there are; a press on it opens them."""
    brief, counts = sample.side_brief.list, sample.workspace.facts.counts()
    last = brief.rows.index(brief.rows.rowCount() - 1)
    assert brief.rows.data(last) == f"The same in both: {counts['both']}"
    brief.scrollTo(last)
    qtbot.mouseClick(brief.viewport(), Qt.MouseButton.LeftButton, pos=brief.visualRect(last).center())
    assert sum(f.group == "both" for f in sample.workspace.facts.visible()) == counts["both"]


def test_a_heading_counts_the_rows_that_stand_under_it(sample):
    """Folded away they are counted as a search finds them; where it finds nothing the list says so."""
    brief, workspace = sample.side_brief, sample.workspace
    both = [fact for fact in workspace.facts.listed() if fact.group == "both"]

    def told() -> dict[str, int]:
        return {row[0]: row[1] for row in brief.list.rows._rows if isinstance(row, tuple)}

    workspace.set_filters(Filters(text="dam", agreement=True))
    opened = Counter(fact.group for fact in workspace.facts.visible())
    assert told() == opened
    assert 0 < opened["both"] < len(both)
    workspace.set_filters(Filters(text="dam"))
    assert len(workspace.facts.visible()) == opened.total() - opened["both"] > 0
    assert told() == opened
    workspace.set_filters(Filters(text="no such words"))
    assert brief.list.rows.rowCount() == 0
    assert brief.nothing.isVisible()
    assert brief.nothing.text() == "The filters hide everything."


def test_what_both_say_alike_folds_only_under_what_differs(qtbot, sample):
    """Where nothing else is listed its heading is one as any other: a press does nothing, the keyboard passes by."""
    sample.view_bar.counts["both"].click()
    brief, workspace = sample.side_brief.list, sample.workspace
    heading, rows = brief.rows.index(0), brief.rows.rowCount()
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    qtbot.mouseClick(brief.viewport(), Qt.MouseButton.LeftButton, pos=brief.visualRect(heading).center())
    assert not workspace.filters.agreement
    both = {member for fact in workspace.facts.visible() for member in fact.members}
    left = tuple(f for f in workspace.comparison.findings if f.id in both)
    workspace.set_filters(Filters())
    workspace.set_comparison(replace(workspace.comparison, findings=left))
    assert {fact.group for fact in workspace.facts.visible()} == {"both"}
    assert not brief.rows.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    qtbot.mouseClick(brief.viewport(), Qt.MouseButton.LeftButton, pos=brief.visualRect(brief.rows.index(0)).center())
    assert not workspace.filters.agreement
    assert rows > 1


def fits(window, qapp) -> bool:
    """Whether the strip has the height that it asks for, between the pages and the lower edge of the desk."""
    qapp.processEvents()
    above = window.pair.mapTo(window.desk, window.pair.rect().bottomLeft()).y()
    strip = window.detail.geometry()
    return strip.top() - above <= 2 and strip.bottom() == window.desk.rect().bottom()


def test_the_strip_is_as_high_as_its_words(qtbot, read_view, settings, client, pair, qapp):
    """From the first look on, whatever stood in it before, in this window or the one before."""
    from diptych_gui.shell.composition import open_window

    for _ in range(2):
        window = open_window(settings, client)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitExposed(window):
            window.show()
        window.workspace.set_articles(pair.left, pair.right)
        window.workspace.set_comparison(pair)
        assert fits(window, qapp)
        hint = window.detail.height()
        window.workspace.jump(window.workspace.facts.visible()[1].members[0])
        assert fits(window, qapp)
        assert window.detail.height() > 2 * hint
        window.workspace.select(None)
        assert fits(window, qapp)
        assert window.detail.height() == hint
        window.workspace.jump(window.workspace.facts.visible()[1].members[0])
        window.close()


# ---- the keyboard
@pytest.fixture
def brief(qtbot, sample):
    """The full brief with the keyboard, a row selected."""
    sample.actions_["view_brief"].trigger()
    focus(qtbot, sample, sample.brief.list)
    qtbot.keyClick(sample.brief.list, Qt.Key.Key_Down)
    return sample.brief.list


def left_note(qtbot, window) -> None:
    """Begins a note and leaves it."""
    window.actions_["note"].trigger()
    focus(qtbot, window, window.notes.editor)
    qtbot.keyClick(window.notes.editor, Qt.Key.Key_Escape)


def left_find(qtbot, window) -> None:
    """Opens the bar that searches and leaves it."""
    window.actions_["find"].trigger()
    focus(qtbot, window, window.find_bar.field)
    qtbot.keyClick(window.find_bar.field, Qt.Key.Key_Escape)


def left_message(qtbot, window) -> None:
    """Closes a message by keyboard."""
    window.messages.say("test", "Something.")
    button = window.messages.findChild(MessageBar).close_button
    focus(qtbot, window, button)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def other_pane(qtbot, window) -> None:
    """F6, there and from a button of the bar."""
    window.actions_["other_pane"].trigger()
    focus(qtbot, window, window.view_bar.buttons[0])
    window.actions_["other_pane"].trigger()


@pytest.mark.parametrize("go", [left_note, left_find, left_message, other_pane])
def test_the_keyboard_comes_back_to_the_brief(qtbot, sample, brief, go):
    """Not to an article that is out of sight: arrows go on in the list."""
    before = sample.workspace.selected_fact
    go(qtbot, sample)
    assert brief.hasFocus()
    qtbot.keyClick(brief, Qt.Key.Key_Down)
    facts = sample.workspace.facts.visible()
    assert facts.index(sample.workspace.selected_fact) == facts.index(before) + 1


@pytest.mark.parametrize("view", ["facing", "read"])
def test_a_message_over_an_article_gives_the_keyboard_to_its_page_in_sight(qtbot, sample, view):
    """In rows and on a page of its own."""
    sample.actions_[f"view_{view}"].trigger()
    area = sample.pair.sides["right"].messages
    area.say("test", "Something.")
    focus(qtbot, sample, area.findChild(MessageBar).close_button)
    area.drop("test")
    assert sample.pair.views["right"].hasFocus()


def test_a_brief_that_comes_with_the_comparison_has_the_keyboard(qtbot, window, pair):
    """Wanted while the articles were compared, it takes their place, and not a button of the bar."""
    window.workspace.set_articles(pair.left, pair.right)
    window.actions_["view_brief"].trigger()
    focus(qtbot, window, window.pair.views["left"])
    window.workspace.set_comparison(pair)
    assert window.views.now == "brief"
    assert window.brief.list.hasFocus()


def test_whoever_writes_elsewhere_keeps_the_keyboard_when_the_view_turns(qtbot, window, pair):
    """A comparison that comes takes nobody out of a field."""
    window.workspace.set_articles(pair.left, pair.right)
    window.actions_["view_brief"].trigger()
    window.actions_["find"].trigger()
    focus(qtbot, window, window.find_bar.field)
    window.workspace.set_comparison(pair)
    assert window.find_bar.field.hasFocus()


# ---- rows
def test_mates_are_level(sample):
    """The first lines of a row begin at one height on both pages, whatever the width."""
    grid = sample.pair.grid
    for width in (1280, 900, 1900):
        sample.resize(width, 800)
        grid.align()
        for row in grid.rows:
            if row.left and row.right:
                tops = [grid.pages[side].top_of(row.places(side)[0]) for side in SIDES]
                assert tops[0] == pytest.approx(tops[1], abs=1), (width, row)


def test_a_jump_begins_a_page_with_a_row(sample, qapp):
    """No row is cut above but where it is too long to stand there whole.

    What was jumped to is in sight, and its other end as well, or a pointer leads there.
    """
    grid, pointers = sample.pair.grid, sample.pair.ends.pointers
    page, edges, pointed = grid.pages["left"], [], 0
    for fact in sample.workspace.facts.visible():
        page.verticalScrollBar().setValue(0)
        sample.workspace.jump(sample.workspace.facts.lead(fact))
        qapp.processEvents()
        for side in SIDES:
            if (here := fact.side(side)) and pointers[side].isVisible():
                assert sample.workspace.selected_side != side
                pointed += 1
            elif here:
                top = grid.pages[side].rects(here.span)[0].top() - grid.pages[side].scrolled
                assert 0 <= top < page.viewport().height()
        edges.append(any(abs(row.top + page.above - page.scrolled) < 1.5 for row in grid.rows) or not page.scrolled)
    assert edges.count(True) > 0.6 * len(edges)
    assert (
        pointed == 1
    )  # the families in the first paragraph, the households in the second: a screen does not hold both


def test_rows_behind_another_view_are_put_in_order_when_they_come(sample, pair, qtbot):
    """The brief is painted first; a switch finds the rows as the comparison gives them."""
    sample.show()
    sample.actions_["view_brief"].trigger()
    sample.workspace.set_comparison(replace(pair, findings=()))
    assert not sample.pair.grid.is_at_rest
    sample.actions_["view_facing"].trigger()
    qtbot.waitUntil(lambda: sample.pair.grid.is_at_rest)
    assert {row.row.bond for row in sample.pair.grid.rows} == {"head", "apart"}
    for side in SIDES:
        assert sample.pair.grid.pages[side]._passages == tuple(sample.pair.grid.passages(side))


def test_both_pages_scroll_together(sample):
    """Rows stay rows."""
    left, right = (sample.pair.grid.pages[side] for side in SIDES)
    right.verticalScrollBar().setValue(300)
    assert left.scrolled == right.scrolled == 300


def test_words_copied_from_rows_are_those_of_the_article(sample):
    """In whatever order the rows have them; a marked passage is a place in the article."""
    page, text = sample.pair.grid.pages["right"], sample.workspace.comparison.right.text
    at = text.index("more than 100 ewes")
    cursor = page.textCursor()
    start, end = page._positions.stretches(Span(at, at + 18))[0]
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert page.selected_span() == Span(at, at + 18)
    assert page.createMimeDataFromSelection().text() == "more than 100 ewes"


def test_rows_that_agree_fold_and_a_jump_unfolds_them(sample, pair):
    """The fold says how many there are; signs stay with what differs."""
    grid = sample.pair.grid
    agreeing = [replace(f, evidence={}, differs=None) for f in pair.findings if f.kind in ("quote", "claim", "unique")]
    alike = [f for f in agreeing if f.type not in ("altered", "trimmed")]
    sample.workspace.set_comparison(replace(pair, findings=tuple(alike)))
    assert not any(row.hidden for row in grid.rows)
    high = grid.rows[-1].bottom
    sample.actions_["fold"].trigger()
    folds = [row for row in grid.rows if row.folded]
    assert folds
    assert grid.rows[-1].bottom < high
    assert all(grid.sign(row) in ("=", "≈") for row in grid.rows if row.hidden)
    hidden = next(row for row in grid.rows if row.hidden)
    span = grid.passages("left")[hidden.left[0]]
    grid.pages["left"].bring_level((span,))
    assert not grid.rows[grid.row_of("left", span.start)].hidden


def test_filters_change_no_sign_and_fold_away_nothing_that_differs(sample):
    """A count or a search changes what is listed and marked, never how the articles stand to each other."""
    grid, workspace = sample.pair.grid, sample.workspace
    sample.actions_["fold"].trigger()
    before = [(row.number, row.hidden, grid.sign(row)) for row in grid.rows]
    for filters in (*(Filters(count=count) for count in COUNTS), Filters(text="no such words"), Filters(min_words=90)):
        workspace.set_filters(filters)
        assert [(row.number, row.hidden, grid.sign(row)) for row in grid.rows] == before, filters


def test_either_side_leads(sample):
    """The leading article keeps its order, the other follows."""
    grid = sample.pair.grid
    for side, other in (("left", "right"), ("right", "left")):
        grid.set_leading(side)
        starts = {s: [span.start for span in grid.passages(s)] for s in SIDES}
        assert starts[side] == sorted(starts[side])
        assert starts[other] != sorted(starts[other])


def test_a_sign_leads_to_the_fact_of_its_row(qtbot, sample):
    """A click on it selects the fact."""
    grid, strip = sample.pair.grid, sample.pair.signs
    row = next(row for row in grid.rows if grid.sign(row) == "≠")
    fact = grid.differing(row)[0]
    y = round(row.top + strip._shift() + 12)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, y))
    assert sample.workspace.selected_fact == fact


def test_a_row_where_one_only_tells_more_is_not_called_different(sample, pair):
    """Its sign says who tells more; what differs has a word filled, an insertion, another headline or opening."""
    (more,) = [fact for fact in pair.facts if fact.shown and fact.group == "more"]
    beside = {fact.id for fact in pair.facts if fact.group == "differs" and fact.left and fact.left.paragraph == 2}
    others = {member for fact in pair.facts if fact.id in beside for member in fact.members} - {*more.members}
    sample.workspace.set_comparison(replace(pair, findings=tuple(f for f in pair.findings if f.id not in others)))
    grid, seen = sample.pair.grid, set()
    for row in grid.rows:
        told = [side for fact in grid.differing(row) for side in (fact.left, fact.right) if side]
        if told and not any(side.words or side.inserted for side in told) and row.row.bond != "head":
            seen.add(grid.sign(row))
    assert seen
    assert "≠" not in seen


def test_rows_of_quotations_name_who_speaks(sample):
    """In the place of what a row is about."""
    rows = " ".join(str(sample.brief.list.rows.data(sample.brief.list.rows.index(n))) for n in range(8))
    assert "Quotation altered, Graham Pell, " in rows
    assert re.search(r"Quotation cut in [^,]+, Ines Calloway, ", rows)


def test_a_sign_says_what_it_means(sample):
    """What differs in its row by name, else which article says something alone, else what both do; a fold as well."""
    grid, strip = sample.pair.grid, sample.pair.signs
    signs = {grid.sign(row): strip.words_at(row.top + strip._shift() + 4) for row in grid.rows}
    assert signs["≈"] == "Same point, other words"
    assert signs["="] == "The same in both"
    assert all(words for sign, words in signs.items() if sign)
    sample.actions_["fold"].trigger()
    fold = next(row for row in grid.rows if row.folded)
    assert strip.words_at(fold.top + strip._shift() + 4) == folded_words(fold.folded)
    sample.actions_["fold"].trigger()
    alone = [row for row in grid.rows if row.row.bond == "apart"]
    rows = {grid.sign(row): strip.words_at(row.top + strip._shift() + 4) for row in alone}
    assert "Headlines differ" in strip.words_at(grid.rows[0].top + strip._shift() + 4)
    assert "only in National Ledger" in rows["◨"]


def test_a_paragraph_out_of_its_order_says_so(sample):
    """Its number has an arrow, and words where the pointer asks; the article that leads has none."""
    grid, page = sample.pair.grid, sample.pair.grid.pages["right"]
    numbers = [grid._paragraphs["right"][at].number for row in grid.rows for at in row.row.right]
    places = [place for row in grid.rows for place in row.right]
    moved = grid._moved["right"]
    assert grid._moved["left"] == set()
    rest = [number for place, number in zip(places, numbers, strict=True) if number and place not in moved]
    assert rest == sorted(rest)
    assert 0 < len(moved) < len(places) / 2
    first = min(moved)
    page.verticalScrollBar().setValue(round(page.top_of(first)) - 100)
    assert grid.words_beside(page, page.top_of(first) + 4).startswith("Stands beside its counterpart")
    page.verticalScrollBar().setValue(0)
    assert grid.words_beside(page, page.top_of(min(set(places) - moved)) + 4) == ""


def test_bands_that_tell_different_things_have_two_signs_apart(sample, qapp):
    """One at either edge of the strip, none in the middle: what stands there has nothing to do with each other."""
    grid, strip = sample.pair.grid, sample.pair.signs
    row = next(row for row in grid.rows if row.row.bond == "apart" and row.left and row.right)
    grid.pages["left"].verticalScrollBar().setValue(int(row.top) - 40)
    qapp.processEvents()
    image, top = strip.grab().toImage(), int(row.top + strip._shift())
    ratio = image.devicePixelRatio()
    ink = theme.current().signals["only"].name()

    def inked(left: float, right: float) -> bool:
        columns = range(int(left * ratio), int(right * ratio))
        rows = range(int((top + 12) * ratio), int((top + 40) * ratio))
        return any(QColor(image.pixel(x, y)).name() == ink for x in columns for y in rows)

    half = strip.width() / 2
    assert inked(0, half - 4)
    assert inked(half + 4, strip.width())
    assert not inked(half - 2, half + 2)


def test_the_number_in_red_is_that_of_the_rows_with_its_sign(sample):
    """Where one only tells more is counted by itself."""
    facts = sample.workspace.facts.visible()
    counts = sample.workspace.facts.counts()
    assert counts["differs"] == sum(sign_of(fact) == "≠" for fact in facts)
    assert counts["more"] == sum(fact.group == "more" for fact in facts) > 0


# ---- narrow
def test_a_narrow_window_folds_the_panel_to_the_counts(sample, qtbot):
    """Under 1,100 pixels; F9 brings it back."""
    sample.resize(900, 800)
    qtbot.waitUntil(lambda: not sample.dock.isVisible())
    assert all(chip.isVisible() for count, chip in sample.view_bar.counts.items())
    sample.actions_["show_findings"].trigger()
    assert sample.dock.isVisible()


def test_the_window_works_at_640_pixels(sample, qtbot, qapp):
    """Nothing asks for more; twelve lines of a page are in sight at 900."""
    sample.resize(640, 700)
    qtbot.waitUntil(lambda: not sample.dock.isVisible())
    qtbot.waitUntil(lambda: sample.minimumSizeHint().width() <= 640)
    assert sample.width() == 640
    sample.resize(900, 800)
    qapp.processEvents()
    page = sample.pair.views["left"]
    line = page.document().firstBlock().layout().lineAt(0).height()
    assert page.viewport().height() / (line * 1.2) >= 12
    words = page.document().textWidth() - page.document().rootFrame().frameFormat().leftMargin()
    assert words / page.fontMetrics().averageCharWidth() >= 35


@pytest.mark.parametrize("view", ["view_facing", "view_read"])
@pytest.mark.parametrize("asked", ["show_findings", "note"])
def test_no_line_is_cut_beside_the_panel_whatever_the_width(sample, view, asked, qtbot):
    """Where the columns of both articles and of the panel have no room beside each other, it stands below them."""
    sample.actions_[view].trigger()
    sample.workspace.jump(sample.workspace.facts.lead(sample.workspace.facts.visible()[0]))
    sample.resize(640, 700)
    qtbot.waitUntil(lambda: not sample.dock.isVisible())
    sample.actions_[asked].trigger()

    def whole() -> bool:
        pair = sample.pair
        found = [sample.dock.isVisible(), sample.rect().contains(sample.dock.geometry())]
        for side, page in pair.views.items():
            column, button = pair.sides[side], pair.sides[side].card.edit
            found += [column.rect().contains(page.geometry()), pair.rect().contains(column.geometry())]
            found += [button.width() >= button.sizeHint().width()]
        return all(found)

    def is_below() -> bool:
        return sample.dock.y() > sample.pair.mapTo(sample, QPoint(0, 0)).y()

    for width, below in ((640, True), (700, True), (800, True), (860, False), (1280, False), (640, True)):
        sample.resize(width, 700)
        qtbot.waitUntil(lambda below=below: whole() and is_below() == below)
        assert (sample.width(), sample.height()) == (width, 700)


# ---- designed states
def test_the_brief_of_identical_articles_says_so(window, pair):
    """No row where nothing differs; the sentence stands in its place."""
    same = replace(pair, right=pair.left, findings=())
    window.workspace.set_articles(same.left, same.right)
    window.workspace.set_comparison(same)
    assert window.side_brief.nothing.text() == "The two texts are identical."
    assert not window.side_brief.list.isVisible()


def test_a_bar_above_one_article_does_not_shift_its_rows(sample, qtbot):
    """Rows stay level in the window, whatever stands over either page."""
    grid = sample.pair.grid

    def heights() -> list[float]:
        row = next(row for row in grid.rows if row.left and row.right and row.row.bond == "firm")
        found = []
        for side, page in grid.pages.items():
            edge = page.viewport().mapTo(sample, QPoint(0, 0)).y()
            found.append(edge + page.top_of(row.places(side)[0]) - page.scrolled)
        return found

    sample.pair.sides["left"].messages.say("test", "The file changed on disk.", "info")
    qtbot.waitUntil(lambda: grid.pages["right"].lowered > 10)
    qtbot.waitUntil(lambda: abs(heights()[0] - heights()[1]) <= 1)


@pytest.mark.parametrize("first", ["brief", "facing"])
def test_the_first_look_at_the_pages_has_the_selected_passages_level(sample, first, qapp):
    """Qt brings the caret into sight when a text is first shown, which stands at its beginning."""
    sample.views.show(first)
    fact = [fact for fact in sample.workspace.facts.visible() if fact.left and fact.right][-1]
    sample.workspace.jump(sample.workspace.facts.lead(fact))
    sample.actions_["view_read"].trigger()
    qapp.processEvents()
    views, finding = sample.pair.views, sample.workspace.selected_finding
    tops = [views[side].top_and_bottom(finding.parts(side))[0] - views[side].scrolled for side in SIDES]
    assert abs(tops[0] - tops[1]) <= 2
    assert 0 < tops[0] < views["left"].viewport().height() / 2
