"""What an import did: how many documents came in, and what did not, where and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.fonts import strong
from unres_desktop.workflow.import_documents import ImportRemark, ImportReport

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
        self.remarks = QTreeWidget(self)
        self.remarks.setAccessibleName(self.tr("What was not imported"))
        self.remarks.setHeaderLabels([self.tr("File"), self.tr("Place"), self.tr("What to know")])
        self.remarks.setWordWrap(True)
        self.remarks.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
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
        count = len(report.imported)
        self.heading.setText(self.tr("%n document(s) imported", "", count))
        left_out = report.left_out
        text = self.tr("%n file(s) of the folders fit no format and were left out.", "", left_out)
        self.detail.setText(text)
        self.detail.setVisible(left_out > 0)
        self.remarks.clear()
        lines = [self.heading.text()]
        for title, remarks in (
            (self.tr("Not imported"), report.failures),
            (self.tr("Imported, with a warning"), report.warnings),
            (self.tr("In the library already"), report.duplicates),
        ):
            self._add(title, remarks)
            lines.extend(f"{title}\t{remark}" for remark in remarks)
        self._copied = "\n".join(lines)
        self.remarks.expandAll()
        self.remarks.resizeColumnToContents(0)
        self.remarks.setColumnWidth(0, min(self.remarks.columnWidth(0), 220))
        self.close_button.setFocus()

    def show_error(self, text: str) -> None:
        """Show why the import ended."""
        self.heading.setText(self.tr("The import ended early"))
        self.detail.setText(text)
        self.detail.setVisible(True)
        self.remarks.setVisible(False)
        self._copied = text
        self.close_button.setFocus()

    def _add(self, title: str, remarks: Sequence[ImportRemark]) -> None:
        if not remarks:
            return
        group = QTreeWidgetItem(self.remarks, [f"{title} ({len(remarks):,})"])
        group.setFirstColumnSpanned(True)
        for remark in remarks[:_MOST_SHOWN]:
            item = QTreeWidgetItem(group, [remark.path.name, remark.place, remark.message])
            item.setToolTip(0, str(remark.path))
            item.setToolTip(2, remark.message)
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignTop)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
