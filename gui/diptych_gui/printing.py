"""The comparison on paper: a PDF or a print made from the model, never from a widget."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from diptych.session import Session
from diptych.storage.atomic import write_bytes
from diptych_gui.paper import report
from diptych_gui.translation import translate

_MARGIN_MM = 18.0
_FOOT_MM = 8.0
_MM_PER_INCH = 25.4


def write_pdf(session: Session, out: Path) -> None:
    """Writes the report as PDF with selectable text; raises StorageError where the file cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(page_size()))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    writer.setTitle(translate("Printing", "Comparison of two articles"))
    writer.setCreator("Diptych")
    _draw(session, writer, writer.newPage)
    buffer.close()
    write_bytes(out, bytes(buffer.data().data()))


def print_session(session: Session, window: QWidget) -> bool:
    """Asks for a printer and prints the report; whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(page_size()))
    if QPrintDialog(printer, window).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _draw(session, printer, printer.newPage)
    return True


def page_size(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """The paper that people use where the reader lives."""
    american = (locale or QLocale()).measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


def _draw(session: Session, device: QPagedPaintDevice, new_page: Callable[[], bool]) -> None:
    """Lays the report out on the device's pages, a page number at the foot of each."""
    with QPainter(device) as painter:
        dots = device.logicalDpiX() / _MM_PER_INCH
        area = QRectF(0, 0, device.width(), device.height())
        foot = _FOOT_MM * dots
        document: QTextDocument = report(session)
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(QSizeF(area.width(), area.height() - foot))
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
            number = translate("Printing", "Page {0} of {1}").format(page + 1, pages)
            line = QRectF(0, area.height() - foot, area.width(), foot)
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, number)
