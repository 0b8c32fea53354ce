"""Export documents: which, in what format, where to; then progress and what the file holds."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.exporters.available import EXPORTERS
from unres_desktop.gui.dialogs.work_page import WorkPage
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.jobs import Job, JobRunner, WorkerJob
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.export_corpus import ANY, CURATED, ExportReport, export_documents
from unres_desktop.workflow.worker_process import WorkerProcess


class ExportDialog(QDialog):
    """Writes documents of the library to one file; the work is done in the worker process."""

    def __init__(
        self,
        library: Path,
        open_document: str | None,
        jobs: JobRunner,
        worker: WorkerProcess,
        store: PreferenceStore,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.resize(560, 360)
        self._library = library
        self._open_document = open_document
        self._jobs = jobs
        self._worker = worker
        self._store = store
        self._job: Job | None = None
        self._choice = QWidget(self)
        self._work = WorkPage(self.tr("Exporting"), self)
        self._work.stop_wished.connect(self._stop)
        self._result = QWidget(self)
        self._pages = QStackedLayout(self)
        for page in (self._choice, self._work, self._result):
            frame = QWidget(self)
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(22, 20, 22, 18)
            inner.addWidget(page)
            self._pages.addWidget(frame)
        self._fill_choice()
        self._fill_result()
        self._count_documents()

    def reject(self) -> None:
        """Escape and the window's cross: stop the work, if there is any, then close."""
        if self._job is not None:
            self._stop()
        else:
            super().reject()

    def _fill_choice(self) -> None:
        self.format = QComboBox(self._choice)
        for exporter in EXPORTERS:
            self.format.addItem(shown_text(exporter.title), exporter.id)
        self.format.currentIndexChanged.connect(self._follow_format)
        self.curated = QRadioButton(self._choice)
        self.every = QRadioButton(self._choice)
        self.this = QRadioButton(self.tr("&This document"), self._choice)
        self.this.setEnabled(self._open_document is not None)
        scope = QVBoxLayout()
        scope.setSpacing(6)
        for button in (self.curated, self.every, self.this):
            scope.addWidget(button)
        self.target = QLineEdit(self._choice)
        self.target.setText(str(self._library.with_suffix(EXPORTERS[0].suffix)))
        self.target.textChanged.connect(self._follow_target)
        browse = QPushButton(self.tr("&Browse…"), self._choice)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.addWidget(self.target, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("Documents"), scope)
        label = QLabel(self.tr("&Save as"), self._choice)
        label.setBuddy(self.target)
        form.addRow(label, place)
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(self._made_buttons())

    def _made_buttons(self) -> QHBoxLayout:
        self.start_button = QPushButton(self.tr("&Export"), self._choice)
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

    def _fill_result(self) -> None:
        self.heading = QLabel(self._result, wordWrap=True)
        font = strong(self.heading.font())
        font.setPointSizeF(font.pointSizeF() + 2)
        self.heading.setFont(font)
        self.detail = QLabel(self._result, wordWrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = QPushButton(self.tr("Show &folder"), self._result)
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self._show_folder)
        self.back_button = QPushButton(self.tr("&Back"), self._result)
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self._go_back)
        self.close_button = QPushButton(self.tr("Close"), self._result)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self._result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.detail)
        column.addStretch(1)
        column.addLayout(buttons)

    def _count_documents(self) -> None:
        with Library.open(self._library, access=Access.READ) as library:
            every = len(library.document_ids())
            curated = len(library.document_ids(status=Status.CURATED))
        self.curated.setText(self.tr("&Curated documents ({count})").format(count=f"{curated:,}"))
        self.every.setText(
            self.tr("&All documents ({count}), what nobody checked included").format(
                count=f"{every:,}"
            )
        )
        self.curated.setEnabled(curated > 0)
        (self.curated if curated else self.every).setChecked(True)
        self.start_button.setEnabled(every > 0)

    @Slot()
    def start(self) -> None:
        """Write the file."""
        target = Path(self.target.text()).expanduser()
        options: dict[str, object] = {
            "format": self.format.currentData(),
            "status": CURATED if self.curated.isChecked() else ANY,
            "ids": [self._open_document] if self.this.isChecked() else None,
        }
        job = WorkerJob(
            self._worker, export_documents, (self._library, target), options, self._jobs
        )
        job.progressed.connect(self._work.show_progress)
        job.succeeded.connect(self._show_report)
        job.failed.connect(self._show_error)
        job.cancelled.connect(self._go_back)
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
    def _show_report(self, report: ExportReport) -> None:
        self._store.change(folder=str(report.path.parent))
        self.heading.setText(
            self.tr("Exported documents: {count}").format(count=f"{report.documents:,}")
        )
        text = self.tr("{path}\n{curated} of them curated · {size} bytes").format(
            path=report.path, curated=f"{report.curated:,}", size=f"{report.size:,}"
        )
        if report.losses:
            loss = self.tr("{count} {name}")
            losses = self.tr(", ").join(
                loss.format(count=f"{count:,}", name=shown_text(name))
                for name, count in report.losses.items()
            )
            text += "\n\n" + self.tr("The format does not carry: {losses}.").format(losses=losses)
        self._show_result(text, failed=False)

    @Slot(object)
    def _show_error(self, error: UnresError) -> None:
        self.heading.setText(self.tr("Nothing was exported"))
        self._show_result(shown_text(error), failed=True)

    def _show_result(self, text: str, *, failed: bool) -> None:
        self.detail.setText(text)
        self.show_button.setVisible(not failed)
        self.back_button.setVisible(failed)
        self._pages.setCurrentIndex(2)
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    @Slot()
    def _go_back(self) -> None:
        self._work.stop.setEnabled(True)
        self._pages.setCurrentIndex(0)

    @Slot()
    def _follow_format(self) -> None:
        suffix = EXPORTERS[self.format.currentIndex()].suffix
        path = Path(self.target.text())
        if path.name and path.suffix in {exporter.suffix for exporter in EXPORTERS}:
            self.target.setText(str(path.with_suffix(suffix)))

    @Slot()
    def _follow_target(self) -> None:
        self.start_button.setEnabled(bool(self.target.text().strip()))

    @Slot()
    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), self.target.text())
        if name:
            self.target.setText(name)

    @Slot()
    def _show_folder(self) -> None:
        folder = Path(self.target.text()).expanduser().resolve().parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
