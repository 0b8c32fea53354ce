"""The documents of the library: filter, list, open with Enter or a click."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.gui.panels.document_delegate import DocumentDelegate, row_height
from unres_desktop.gui.panels.document_filter import matching_ids, matching_ids_of_file
from unres_desktop.gui.panels.library_model import LibraryModel, status_name
from unres_desktop.gui.panels.panel import Panel
from unres_desktop.gui.row_list import RowList
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.document import Status

translate = QCoreApplication.translate

_TYPING_PAUSE = 150  # milliseconds
_FILTERED_AT_ONCE = 3000  # documents that are filtered while the person waits


class LibraryPanel(Panel):
    """The list of documents at the left."""

    open_wished = Signal(str)  # the id of the document to open

    def __init__(
        self, workspace: Workspace, jobs: JobRunner, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__("library_panel", translate("LibraryPanel", "Documents"), parent)
        self._workspace = workspace
        self._jobs = jobs
        self._job: Job | None = None
        self.model = LibraryModel(self)
        self._delegate = DocumentDelegate(theme)
        self._add_filter()
        self._add_list()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.refresh)
        workspace.library_changed.connect(self._start_over)
        workspace.documents_changed.connect(self.refresh)
        workspace.document_changed.connect(self.model.refresh)
        workspace.session_changed.connect(self._mark_open)
        self._start_over()

    def set_theme(self, theme: Theme) -> None:
        """Paint the list in another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    @Slot()
    def refresh(self) -> None:
        """Ask the library again which documents there are."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        library, path = self._workspace.library, self._workspace.path
        if library is None or path is None:
            self.model.show(None, ())
            self.set_remark("")
            return
        text, chosen = self.text.text().strip(), self.status.currentData()
        status = Status(chosen) if chosen else None  # Qt hands a plain string back
        if text and len(library.document_ids(status=status)) > _FILTERED_AT_ONCE:
            self._job = Job(partial(matching_ids_of_file, path, text, status), self)
            self._job.succeeded.connect(self._show)
            self._jobs.start(self._job)
        else:
            self._show(matching_ids(library, text, status))

    def neighbour(self, document_id: str | None, step: int) -> str | None:
        """The id of the document `step` rows after this one in the list, None at its ends."""
        row = self.model.row_of(document_id) if document_id else None
        return self.model.id_at(row + step if row is not None else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._wish_current()
                return True
            if watched is self.text and key == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.text and key == Qt.Key.Key_Escape and self.text.text():
                self.text.clear()
                return True
        return super().eventFilter(watched, event)

    def _add_filter(self) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 4, 14, 8)
        row.setSpacing(6)
        self.text = QLineEdit(line, clearButtonEnabled=True)
        self.text.setPlaceholderText(self.tr("Symbol or title"))
        self.text.setAccessibleName(self.tr("Filter documents by symbol or title"))
        self.text.textChanged.connect(self._wait)
        self.text.returnPressed.connect(self._wish_current)
        self.text.installEventFilter(self)
        self.status = QComboBox(line)
        self.status.setAccessibleName(self.tr("Filter documents by status"))
        self.status.addItem(self.tr("All"), None)
        for status in Status:
            self.status.addItem(status_name(status), status)
        self.status.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.status.setMinimumContentsLength(5)
        self.status.activated.connect(self.refresh)
        row.addWidget(self.text, 1)
        row.addWidget(self.status)
        self.body.addWidget(line)

    def _add_list(self) -> None:
        view = RowList(self.model, self._delegate, self, row_height=row_height)
        view.setObjectName("documents")
        view.setAccessibleName(self.tr("Documents of the library"))
        view.clicked.connect(self._wish)
        view.installEventFilter(self)
        self.list = view
        self.body.addWidget(view, 1)

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot()
    def _start_over(self) -> None:
        self.text.clear()
        self.status.setCurrentIndex(0)
        for field in (self.text, self.status):
            field.setEnabled(self._workspace.library is not None)
        self.refresh()

    @Slot(object)
    def _show(self, ids: list[str]) -> None:
        self._job = None
        self.model.show(self._workspace.library, ids)
        self.set_remark(f"{len(ids):,}")
        self._mark_open()

    @Slot()
    def _mark_open(self) -> None:
        session = self._workspace.session
        self.model.set_open(session.document_id if session else None)
        row = self.model.row_of(session.document_id) if session else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))

    @Slot()
    def _wish_current(self) -> None:
        if self._pause.isActive():
            self.refresh()
        index = self.list.currentIndex()
        document_id = self.model.id_at(index.row() if index.isValid() else 0)
        if document_id is not None:
            self.open_wished.emit(document_id)

    @Slot(QModelIndex)
    def _wish(self, index: QModelIndex) -> None:
        document_id = self.model.id_at(index.row())
        if document_id is not None:
            self.open_wished.emit(document_id)
