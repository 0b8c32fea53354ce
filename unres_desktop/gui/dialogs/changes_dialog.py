"""What did I change today: counts, and a list that opens the place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.gui.dialogs.changes_model import ChangesModel
from unres_desktop.gui.edit_sentences import kind_name
from unres_desktop.gui.edit_times import start_of_day
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.gui.messages import shown_text
from unres_desktop.workflow.edits_since import EditReport, MadeEdit, edits_since

_WEEK = 6  # days before today


class ChangesDialog(QDialog):
    """Lists the person's own edits of a day or a week, in this document or the library."""

    place_wished = Signal(str, object)  # the document's id, and the offset or None

    def __init__(
        self, path: Path, document_id: str | None, author: str, jobs: JobRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._path, self._document_id, self._author = path, document_id, author
        self._jobs = jobs
        self._job: Job | None = None
        self.setWindowTitle(self.tr("What I changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 520)
        self.model = ChangesModel(self)
        self.days, self.scope = QComboBox(self), QComboBox(self)
        self.total, self.counts = QLabel(self), QLabel(self)
        self.list = QTableView(self)
        self.open_button = QPushButton(self.tr("&Go there"), self)
        self._fill_top()
        self._fill_list()
        self._put_together()
        self.finished.connect(self._stop)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.list
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._go()
            return True
        return super().eventFilter(watched, event)

    def _fill_top(self) -> None:
        self.days.setAccessibleName(self.tr("Since when"))
        self.days.addItem(self.tr("Today"), 0)
        self.days.addItem(self.tr("The last seven days"), _WEEK)
        self.scope.setAccessibleName(self.tr("Where"))
        self.scope.addItem(self.tr("In the whole library"), None)
        if self._document_id is not None:
            self.scope.addItem(self.tr("In this document"), self._document_id)
        for box in (self.days, self.scope):
            box.currentIndexChanged.connect(self._look)
        self.total.setFont(strong(self.total.font()))
        self.counts.setObjectName("muted")
        self.counts.setWordWrap(True)

    def _fill_list(self) -> None:
        view = self.list
        view.setAccessibleName(self.tr("Edits"))
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((110, 150)):
            view.setColumnWidth(column, width)
        view.doubleClicked.connect(self._go)
        view.installEventFilter(self)

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.days)
        top.addWidget(self.scope)
        top.addStretch(1)
        buttons = QHBoxLayout()
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._go)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.total)
        column.addWidget(self.counts)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    @Slot()
    def _look(self) -> None:
        self._stop()
        self.model.show([])
        self.open_button.setEnabled(False)
        self.total.setText(self.tr("Reading the journal…"))
        self.counts.setText("")
        # Without a parent: the job may go on for a moment after the dialog is gone.
        self._job = Job(
            partial(
                edits_since,
                self._path,
                start_of_day(self.days.currentData()),
                author=self._author,
                document_id=self.scope.currentData(),
            )
        )
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._show_error)
        self._jobs.start(self._job)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.succeeded.disconnect(self._show)
            self._job.failed.disconnect(self._show_error)
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _show(self, report: EditReport) -> None:
        self.model.show(report.edits)
        if report.total:
            text = self.tr("Edits: {count}, in documents: {documents}")
            shown = text.format(count=f"{report.total:,}", documents=f"{report.documents:,}")
        else:
            shown = self.tr("You have changed nothing here.")
        if len(report.edits) < report.total:
            more = self.tr("The newest {count} are listed.")
            shown = f"{shown} {more.format(count=f'{len(report.edits):,}')}"
        self.total.setText(shown)
        kinds = (f"{kind_name(kind)} {count:,}" for kind, count in report.counts.most_common())
        self.counts.setText(" · ".join(kinds))
        self.open_button.setEnabled(bool(report.edits))
        if report.edits:
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus()

    @Slot(object)
    def _show_error(self, error: UnresError) -> None:
        self.total.setText(shown_text(error))

    @Slot()
    def _go(self) -> None:
        edit: MadeEdit | None = self.model.edit_at(self.list.currentIndex().row())
        if edit is not None:
            self.accept()
            self.place_wished.emit(edit.document_id, edit.edit.place)
