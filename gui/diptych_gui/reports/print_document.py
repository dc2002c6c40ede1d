"""The report for paper as a text document, built word by word: nothing of an article is read as markup."""

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from diptych.exporting.headings import caveats, heading, said_by
from diptych.exporting.report_options import Report, narrowed
from diptych.exporting.sections import sections
from diptych.filters import state
from diptych.finding import SIDES, Finding, Side, role
from diptych.labels import confidence_label, label, side_label, state_label
from diptych.session import Link, Note, Session
from diptych.shown import shown
from diptych_gui.reports.brief_table import insert_brief
from diptych_gui.reports.row_table import insert_rows
from diptych_gui.reports.whole_entries import HEADS
from diptych_gui.style import theme
from diptych_gui.style.typography import reading_font
from diptych_gui.wording.labels import one_line, place_label
from diptych_gui.wording.messages import isolated

_BODY_PT = 9.5
_STRENGTH = 0.65


def report_document(session: Session, wanted: Report | None = None) -> QTextDocument:
    """Title, the findings wanted under their headings with notes, then both texts or excerpts with highlights."""
    session, wanted = narrowed(session, wanted or Report())
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(_BODY_PT))
    writer = _Writer(document)
    comparison = session.comparison
    writer.line(" – ".join(heading(comparison.article(s), s, wanted) for s in SIDES), 11, bold=True)
    for side in SIDES:
        article = comparison.article(side)
        facts = (_side(side, wanted), article.publisher, article.byline, article.published)
        writer.line(" · ".join(fact for fact in facts if fact), 8, faint=True)
    if told := caveats(comparison, wanted, pale=True):
        writer.line(told, 8, bold=True, above=4)
    writer.brief(session, wanted)
    insert_rows(writer.cursor, session, wanted)
    for title, findings in sections(comparison):
        writer.line(f"{wanted.say(title)} ({len(findings)})", 12, bold=True, above=14, heads=True)
        for number, finding in enumerate(findings):
            _finding(writer, session, finding, wanted, heads=number > 0)
    _passages(writer, session, wanted)
    engine = comparison.engine
    made = wanted.say("made", version=engine.version, pipeline=engine.pipeline, rules=engine.rules)
    writer.line(f"{made} {wanted.say('evidence')}", 8, faint=True, above=14, heads=True)
    return document


def _side(side: Side, wanted: Report) -> str:
    return wanted.say(side_label(side, "within"))


def _passages(writer: "_Writer", session: Session, wanted: Report) -> None:
    """What the reader wrote on passages, or joined, apart from findings."""
    present = session.comparison.by_id
    loose = [note for note in session.notes if note.finding not in present]
    if loose or session.links:
        writer.line(wanted.say("own-passages"), 12, bold=True, above=14, heads=True)
    entries: tuple[Note | Link, ...] = (*loose, *session.links)
    for number, entry in enumerate(entries):
        writer.line(entry.text or wanted.say("linked-passages"), italic=True, above=7, heads=number > 0)
        for side in SIDES:
            span = entry.span(side)
            if span is not None:
                words = one_line(span.of(session.comparison.article(side).text))
                writer.line(f"{_side(side, wanted)}: {words}", indent=1)


def _finding(writer: "_Writer", session: Session, finding: Finding, wanted: Report, *, heads: bool) -> None:
    comparison = session.comparison
    now = state(finding, session)
    facts = [label(finding), confidence_label(finding.confidence), *([state_label(now)] if now != "new" else [])]
    writer.line(" · ".join(map(wanted.say, facts)), bold=True, above=7, tint=_tint(finding), heads=heads)
    writer.line(isolated(wanted.say(finding.message)))
    for side in SIDES:
        spans = comparison.passages(finding, side)
        marked = sorted((*finding.changed(side), *finding.more(side)))
        if spans:
            where = f"{_side(side, wanted)}, {wanted.say(place_label(finding, side, comparison))}: "
            writer.start(indent=1)
            writer.add(where, faint=True)
            text = comparison.article(side).text
            for number, span in enumerate(spans):
                if number:
                    writer.add(" … ", faint=True)
                at = span.start
                for word in (w for w in marked if span.contains(w)):
                    writer.add(one_line(text[at : word.start]))
                    writer.add(one_line(word.of(text)), bold=True)
                    at = word.end
                writer.add(one_line(text[at : span.end]))
            if who := said_by(comparison, finding.spans(side), side, wanted.language):
                writer.add(f" — {who}", faint=True)
    for note in session.notes_on(finding.id):
        writer.line(wanted.say("note", note=note.text), indent=1, italic=True)


def _tint(finding: Finding) -> str:
    """The tint of a finding: paper is always light, and long stretches want it paler than a screen does."""
    return theme.load_theme("light").tint(role(finding), _STRENGTH).name()


class _Writer:
    """Puts paragraphs into a document one after the other."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._first = True

    @property
    def cursor(self) -> QTextCursor:
        """Where it writes."""
        return self._cursor

    def brief(self, session: Session, wanted: Report) -> None:
        """Adds the brief; what follows stands below it."""
        insert_brief(self._cursor, session, wanted)

    def start(self, *, above: float = 0, below: float = 2, indent: int = 0, heads: bool = False) -> None:
        """Begins a paragraph, with which those up to the next that ``heads`` others stand on one page."""
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(below)
        block.setIndent(indent)
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if heads:
            block.setProperty(HEADS, True)
        if self._first:
            self._cursor.setBlockFormat(block)
            self._first = False
        else:
            self._cursor.insertBlock(block)

    def add(
        self,
        text: str,
        size: float = _BODY_PT,
        *,
        bold: bool = False,
        italic: bool = False,
        faint: bool = False,
        tint: str | None = None,
    ) -> None:
        """Adds words to the paragraph."""
        form = QTextCharFormat()
        form.setForeground(theme.load_theme("light").base["soft" if faint else "ink"])
        form.setFontPointSize(size)
        form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        form.setFontItalic(italic)
        if tint:
            form.setBackground(QColor(tint))
        self._cursor.insertText(shown(text), form)

    def line(
        self,
        text: str,
        size: float = _BODY_PT,
        *,
        bold: bool = False,
        italic: bool = False,
        faint: bool = False,
        tint: str | None = None,
        above: float = 0,
        indent: int = 0,
        heads: bool = False,
    ) -> None:
        """Adds a paragraph of one kind of words."""
        self.start(above=above, indent=indent, heads=heads)
        self.add(text, size, bold=bold, italic=italic, faint=faint, tint=tint)
