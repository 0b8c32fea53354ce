"""Import texts: which files, how to read them, then progress, then what failed and why."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.gui.dialogs.import_report_page import ImportReportPage
from unres_desktop.gui.dialogs.work_page import WorkPage
from unres_desktop.gui.jobs import Job, JobRunner, WorkerJob
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.profile_names import profile_name
from unres_desktop.importers.available import AUTO, IMPORTERS
from unres_desktop.segmenters.profiles import DEFAULT_PROFILE, PROFILES
from unres_desktop.storage.library import Access
from unres_desktop.workflow.import_documents import ImportReport, import_paths
from unres_desktop.workflow.worker_process import WorkerProcess

# UTF-16 with a byte order mark is known without being named.
_ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16-le", "utf-16-be")


class ImportDialog(QDialog):
    """Takes files into the open library; the work is done in the worker process."""

    imported = Signal(object)  # the ids of the documents that came in

    def __init__(
        self,
        library: Path,
        paths: Sequence[Path],
        jobs: JobRunner,
        worker: WorkerProcess,
        store: PreferenceStore,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import texts"))
        self.setAcceptDrops(True)
        self.resize(600, 470)
        self._library = library
        self._jobs = jobs
        self._worker = worker
        self._store = store
        self._job: Job | None = None
        self._choice = QWidget(self)
        self._work = WorkPage(self.tr("Importing"), self)
        self._report = ImportReportPage(self)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        for page in (self._choice, self._work, self._report):
            frame = QWidget(self)
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(22, 20, 22, 18)
            inner.addWidget(page)
            self._pages.addWidget(frame)
        self._fill_choice()
        self._work.stop_wished.connect(self._stop)
        self._report.close_wished.connect(self.accept)
        self.add_paths(paths)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the list, each once."""
        listed = {self.files.item(row).text() for row in range(self.files.count())}
        self.files.addItems([str(path) for path in paths if str(path) not in listed])
        self.start_button.setEnabled(self.files.count() > 0)
        self._hint.setVisible(self.files.count() == 0)
        (self.start_button if self.files.count() else self.add_button).setFocus()

    def reject(self) -> None:
        """Escape and the window's cross: stop the work, if there is any, then close."""
        if self._job is not None:
            self._stop()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._pages.currentIndex() == 0 and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _fill_choice(self) -> None:
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._made_files(), 1)
        column.addLayout(self._made_form())
        column.addSpacing(6)
        column.addLayout(self._made_buttons())

    def _made_files(self) -> QHBoxLayout:
        self.files = QListWidget(self._choice)
        self.files.setAccessibleName(self.tr("Files and folders to import"))
        self.files.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.files.setTextElideMode(Qt.TextElideMode.ElideLeft)
        self._hint = QLabel(self.tr("Drop files or folders here"), self.files)
        self._hint.setObjectName("muted")
        centre = QVBoxLayout(self.files)
        centre.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignCenter)
        self.add_button = QPushButton(self.tr("Add &files…"), self._choice)
        folder = QPushButton(self.tr("Add f&older…"), self._choice)
        self.remove_button = QPushButton(self.tr("&Remove"), self._choice)
        self.remove_button.setEnabled(False)
        self.add_button.clicked.connect(self._add_files)
        folder.clicked.connect(self._add_folder)
        self.remove_button.clicked.connect(self._remove)
        self.files.itemSelectionChanged.connect(self._follow_selection)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.files)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, folder, self.remove_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.files, 1)
        row.addLayout(buttons)
        return row

    def _made_form(self) -> QFormLayout:
        self.format = QComboBox(self._choice)
        self.format.addItem(self.tr("Automatic"), AUTO)
        for importer in IMPORTERS:
            self.format.addItem(shown_text(importer.title), importer.id)
        self.encoding = QComboBox(self._choice)
        self.encoding.addItem(self.tr("Automatic"), None)
        for name in _ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        self.words = QComboBox(self._choice)
        self.words.addItem(self.tr("Keep those in the file, else propose them"), "auto")
        self.words.addItem(self.tr("Propose them anew with jieba"), "jieba")
        self.profile = QComboBox(self._choice)
        for name in PROFILES:
            self.profile.addItem(profile_name(name), name)
        self.profile.setCurrentIndex(self.profile.findData(DEFAULT_PROFILE))
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("For&mat"), self.format)
        form.addRow(self.tr("&Encoding"), self.encoding)
        form.addRow(self.tr("&Words"), self.words)
        form.addRow(self.tr("&Profile"), self.profile)
        return form

    def _made_buttons(self) -> QHBoxLayout:
        self.start_button = QPushButton(self.tr("&Import"), self._choice)
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        cancel = QPushButton(self.tr("Cancel"), self._choice)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.start_button)
        return row

    @Slot()
    def start(self) -> None:
        """Import what is on the list."""
        paths = [Path(self.files.item(row).text()) for row in range(self.files.count())]
        options = {
            "format": self.format.currentData(),
            "profile": self.profile.currentData(),
            "segmenter": self.words.currentData(),
            "encoding": self.encoding.currentData(),
            # The window holds the library as its writer; both commit in short transactions.
            "access": Access.SHARED,
        }
        job = WorkerJob(self._worker, import_paths, (self._library, paths), options, self._jobs)
        job.progressed.connect(self._work.show_progress)
        job.succeeded.connect(self._finish)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._show_stopped)
        job.finished.connect(self._forget_job)
        self._job = job
        self._pages.setCurrentIndex(1)
        self._jobs.start(job)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _forget_job(self) -> None:
        self._job = None

    @Slot(object)
    def _finish(self, report: ImportReport) -> None:
        self.imported.emit(report.imported)
        if report.failures or report.warnings or report.duplicates or not report.imported:
            self._report.show_report(report)
            self._pages.setCurrentIndex(2)
        else:
            self.accept()

    @Slot(object)
    def _fail(self, error: UnresError) -> None:
        self.imported.emit([])  # what was finished before is in the library
        self._report.show_error(shown_text(error))
        self._pages.setCurrentIndex(2)

    @Slot()
    def _show_stopped(self) -> None:
        self.imported.emit([])
        self._report.show_error(self.tr("Stopped. Documents finished before are in the library."))
        self._pages.setCurrentIndex(2)

    @Slot()
    def _add_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files to import"), self._store.values.folder
        )
        if names:
            self._store.change(folder=str(Path(names[0]).parent))
            self.add_paths([Path(name) for name in names])

    @Slot()
    def _add_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder to import"), self._store.values.folder
        )
        if name:
            self._store.change(folder=name)
            self.add_paths([Path(name)])

    @Slot()
    def _remove(self) -> None:
        for item in self.files.selectedItems():
            self.files.takeItem(self.files.row(item))
        self.add_paths(())

    @Slot()
    def _follow_selection(self) -> None:
        self.remove_button.setEnabled(bool(self.files.selectedItems()))
