"""The comparison on paper: a PDF or a print made from the model, never from a widget."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from diptych.exporting.report_options import PaperSize, Report
from diptych.session import Session
from diptych.storage.atomic import write_bytes
from diptych_gui.reports.print_document import report_document
from diptych_gui.reports.whole_entries import lay_out
from diptych_gui.wording.translation import translate

_MARGIN_MM = 14.0
_FOOT_MM = 8.0
_MM_PER_INCH = 25.4
_PAPERS: Mapping[PaperSize, QPageSize.PageSizeId] = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
}


def write_pdf(session: Session, out: Path, chosen: Report | None = None) -> None:
    """Writes the report as PDF; raises StorageError where the file cannot be written."""
    write_bytes(out, pdf(session, chosen))


def pdf(session: Session, chosen: Report | None = None) -> bytes:
    """The report as PDF with selectable text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    chosen = chosen or Report()
    writer.setPageSize(QPageSize(_PAPERS[chosen.paper] if chosen.paper else page_size()))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    writer.setTitle(chosen.say("title"))
    writer.setCreator("Diptych")
    _draw(session, writer, writer.newPage, chosen)
    buffer.close()
    return bytes(buffer.data().data())


def print_session(session: Session, chosen: Report, window: QWidget) -> bool:
    """Asks for a printer and prints the report; whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(page_size()))
    if QPrintDialog(printer, window).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _draw(session, printer, printer.newPage, chosen)
    return True


def preview_session(session: Session, chosen: Report, window: QWidget) -> None:
    """Shows the report as it would be printed; it can be printed from there."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(page_size()))
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(translate("Printing", "Print Preview"))
    dialog.resize(900, 1000)
    dialog.paintRequested.connect(lambda device: _draw(session, device, device.newPage, chosen))
    dialog.exec()


def page_size(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """The paper that people use where the reader lives."""
    american = (locale or QLocale()).measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


def _draw(session: Session, device: QPagedPaintDevice, new_page: Callable[[], bool], chosen: Report) -> None:
    """Lays the report out on the device's pages, a page number at the foot of each."""
    with QPainter(device) as painter:
        dots = device.logicalDpiX() / _MM_PER_INCH
        area = QRectF(0, 0, device.width(), device.height())
        foot = _FOOT_MM * dots
        document: QTextDocument = report_document(session, chosen)
        document.documentLayout().setPaintDevice(device)
        lay_out(document, QSizeF(area.width(), area.height() - foot))
        pages = document.pageCount()
        font = QFont(document.defaultFont())
        font.setPointSizeF(8)
        for page in range(pages):
            if page:
                new_page()
            painter.save()
            top = page * (area.height() - foot)
            painter.translate(0, -top)
            document.drawContents(painter, QRectF(0, top, area.width(), area.height() - foot))
            painter.restore()
            painter.setFont(font)
            number = chosen.say("page", page=page + 1, pages=pages)
            line = QRectF(0, area.height() - foot, area.width(), foot)
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, number)
