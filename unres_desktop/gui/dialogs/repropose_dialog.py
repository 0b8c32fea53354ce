"""Proposes words and clauses anew and shows every change before it is made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.gui.jobs import JobRunner, WorkerJob
from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.profile_names import profile_name
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clauses import Clause
from unres_desktop.model.comparison import ClauseDifference, WordDifference
from unres_desktop.segmenters.available import SEGMENTERS
from unres_desktop.segmenters.profiles import DEFAULT_PROFILE, PROFILES
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.workflow.repropose import Reproposal, repropose
from unres_desktop.workflow.worker_process import WorkerProcess

_CONTEXT = 8  # characters shown on either side


class ReproposeDialog(QDialog):
    """Choose a profile, look at what would change, take it over or leave it."""

    accepted_change = Signal(object)  # the Change to make

    def __init__(
        self,
        session: AnnotationSession,
        jobs: JobRunner,
        worker: WorkerProcess,
        parent: QWidget,
        *,
        dictionary: UserDictionary = NO_WORDS,
    ) -> None:
        super().__init__(parent)
        self._dictionary = dictionary
        self._annotation: Annotation = session.annotation
        self._jobs, self._worker = jobs, worker
        self._job: WorkerJob | None = None
        self._change = Change()
        self.setWindowTitle(self.tr("Propose anew"))
        self.resize(640, 520)
        self.profile, self.segmenter = self._made_choices()
        self.summary = QLabel(self, wordWrap=True)
        self.table = self._made_table()
        self.apply_button = QPushButton(self.tr("&Take over"), self)
        self.apply_button.setEnabled(False)
        self._lay_out()
        self.profile.currentIndexChanged.connect(self.compare)
        self.segmenter.currentIndexChanged.connect(self.compare)
        self.compare()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Profile"), self.profile)
        form.addRow(self.tr("&Segmenter"), self.segmenter)
        hint = QLabel(self._hint_text(), self, wordWrap=True)
        hint.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    @Slot()
    def compare(self) -> None:
        """Propose with what is chosen, in the worker, and show what would change."""
        if self._job is not None:
            self._job.cancel()
        self._change = Change()
        self.apply_button.setEnabled(False)
        self.table.setRowCount(0)
        self.summary.setText(self.tr("Proposing…"))
        options = {
            "profile": self.profile.currentData(),
            "segmenter": self.segmenter.currentData(),
            "dictionary": self._dictionary,
        }
        job = WorkerJob(self._worker, repropose, (self._annotation.copy(),), options, self)
        job.succeeded.connect(lambda found: self._show(job, found))
        job.failed.connect(self._fail)
        self._job = job
        self._jobs.start(job)

    def accept(self) -> None:
        self.accepted_change.emit(self._change)
        super().accept()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _show(self, job: WorkerJob, found: Reproposal) -> None:
        if job is not self._job:
            return  # something else was chosen meanwhile
        self._change = found.change
        rows = self._word_rows(found.words) + self._clause_rows(found.clauses)
        if not rows:
            self.summary.setText(self.tr("Nothing would change."))
            return
        self.summary.setText(self.tr("%Ln place(s) would change.", "", found.places))
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.apply_button.setEnabled(True)
        self.apply_button.setDefault(True)

    @Slot(object)
    def _fail(self, error: UnresError) -> None:
        self.summary.setText(shown_text(error))

    def _word_rows(self, differences: Sequence[WordDifference]) -> list[tuple[str, str, str]]:
        text = self._annotation.text
        return [
            (
                self._place(text, found.start, found.end),
                " ".join(found.before),
                " ".join(found.after),
            )
            for found in differences
        ]

    def _clause_rows(self, differences: Sequence[ClauseDifference]) -> list[tuple[str, str, str]]:
        text = self._annotation.text
        return [
            (
                self._place(text, found.start, found.start + _CONTEXT),
                self._clause(found.before),
                self._clause(found.after),
            )
            for found in differences
        ]

    def _place(self, text: str, start: int, end: int) -> str:
        return " ".join(text[max(start - _CONTEXT, 0) : end + _CONTEXT].split())

    def _clause(self, clause: Clause | None) -> str:
        if clause is None:
            return self.tr("no clause starts here")
        return f"{label_name(clause.label)} {clause.number or ''}".strip()

    def _hint_text(self) -> str:
        stays = self.tr("What a person set or confirmed stays as it is.")
        if not self._dictionary:
            return stays
        count = len(self._dictionary)
        return f"{stays} {self.tr('%n words of the user dictionary take part.', '', count)}"

    def _made_choices(self) -> tuple[QComboBox, QComboBox]:
        profile, segmenter = QComboBox(self), QComboBox(self)
        for name in PROFILES:
            profile.addItem(profile_name(name), name)
        used = self._annotation.metadata.segmenter.profile
        profile.setCurrentIndex(max(profile.findData(used or DEFAULT_PROFILE), 0))
        for name in SEGMENTERS:
            segmenter.addItem(self.tr("Automatic") if name == "auto" else name, name)
        return profile, segmenter

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setAccessibleName(self.tr("What would change"))
        table.setHorizontalHeaderLabels([self.tr("Place"), self.tr("Now"), self.tr("Then")])
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, 230)
        table.setColumnWidth(1, 170)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return table
