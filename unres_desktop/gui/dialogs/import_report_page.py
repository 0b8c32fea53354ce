"""What an import did: how many documents came in, and what did not, where and why."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from unres_desktop.gui.fonts import strong
from unres_desktop.gui.messages import shown_text
from unres_desktop.workflow.import_documents import ImportRemark, ImportReport

translate = QCoreApplication.translate

_MOST_SHOWN = 500  # of each kind; the copied report has all


class ImportReportPage(QWidget):
    """The last page of the import dialog."""

    close_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = QLabel(self, wordWrap=True)
        font = strong(self.heading.font())
        font.setPointSizeF(font.pointSizeF() + 2)
        self.heading.setFont(font)
        self.detail = QLabel(self, wordWrap=True)
        self.detail.setObjectName("muted")
        self.remarks = QTextEdit(self, readOnly=True, tabChangesFocus=True)
        self.remarks.setAccessibleName(self.tr("What was not imported"))
        self._copied = ""
        copy = QPushButton(self.tr("&Copy report"), self)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close_wished)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.detail)
        column.addWidget(self.remarks, 1)
        column.addLayout(buttons)

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did."""
        self.heading.setText(
            self.tr("Imported documents: {count}").format(count=f"{len(report.imported):,}")
        )
        text = self.tr("Files of the folders that fit no format and were left out: {count}")
        self.detail.setText(text.format(count=f"{report.left_out:,}"))
        self.detail.setVisible(report.left_out > 0)
        groups = (
            (self.tr("Not imported"), report.failures),
            (self.tr("Imported, with a warning"), report.warnings),
            (self.tr("In the library already"), report.duplicates),
        )
        self.remarks.setHtml("".join(_as_html(title, remarks) for title, remarks in groups))
        lines = [self.heading.text()]
        lines.extend(
            f"{title}\t{_as_line(remark)}" for title, remarks in groups for remark in remarks
        )
        self._copied = "\n".join(lines)
        self.close_button.setFocus()

    def show_error(self, text: str) -> None:
        """Show why the import ended."""
        self.heading.setText(self.tr("The import ended early"))
        self.detail.setText(text)
        self.detail.setVisible(True)
        self.remarks.setVisible(False)
        self._copied = text
        self.close_button.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)


def _as_html(title: str, remarks: Sequence[ImportRemark]) -> str:
    if not remarks:
        return ""
    heading = f"<p style='margin:10px 0 4px 0'><b>{escape(title)}</b> ({len(remarks):,})</p>"
    return heading + "".join(_one_as_html(remark) for remark in remarks[:_MOST_SHOWN])


def _as_line(remark: ImportRemark) -> str:
    where = f"{remark.path}, {shown_text(remark.place)}" if remark.place else f"{remark.path}"
    return f"{where}: {shown_text(remark.message)}"


def _one_as_html(remark: ImportRemark) -> str:
    name = escape(remark.path.name)
    if remark.place:
        name += f", {escape(shown_text(remark.place))}"
    message = escape(in_words_of_the_dialog(shown_text(remark.message)))
    return f"<p style='margin:0 0 6px 14px'><b>{name}</b><br>{message}</p>"


def in_words_of_the_dialog(message: str) -> str:
    """The message with the fields of the dialog for the options of the command line."""
    fields = {
        "--encoding": translate("ImportReportPage", "“Encoding”"),
        "--format": translate("ImportReportPage", "“Format”"),
        "--segmenter": translate("ImportReportPage", "“Words”"),
    }
    for option, field in fields.items():
        message = message.replace(option, field)
    return message
