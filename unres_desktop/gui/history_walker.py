"""Undo, redo and jumps in the history of the open document, long ones in the background."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.history import HistoryStep
from unres_desktop.storage.library import Library
from unres_desktop.workflow.history_walk import WalkReport, walk_history, walk_history_of_file

if TYPE_CHECKING:
    from unres_desktop.gui.dialogs.work_dialog import WorkDialog

_AT_ONCE = 20  # steps and documents that are reverted while the person waits: about 10 ms


class HistoryWalker(QObject):
    """Goes back and forward; each step is committed like any undo, several in one transaction."""

    place_changed = Signal(int)  # the offset where something is another now

    def __init__(
        self, workspace: Workspace, jobs: JobRunner, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._jobs = jobs
        self._messages = messages
        self._window = window

    def undo(self) -> None:
        """Take the newest edit back and show where it was."""
        session = self._workspace.session
        if session is not None and session.history.to_undo:
            told = self.tr("Undone: {label}").format(label=session.undo_label)
            self._walk(session, [session.history.to_undo], told)

    def redo(self) -> None:
        """Do again what was undone last and show where it was."""
        session = self._workspace.session
        if session is not None and session.history.to_redo:
            told = self.tr("Done again: {label}").format(label=session.redo_label)
            self._walk(session, [session.history.to_redo], told)

    def go_to(self, position: int) -> None:
        """Undo or do again until so many edits of the timeline are done."""
        session = self._workspace.session
        if session is None:
            return
        history = session.history
        told = (
            self.tr("Edits undone: {count}")
            if position < history.position
            else self.tr("Edits done again: {count}")
        )
        steps = history.steps_to(position)
        if steps:
            self._walk(session, steps, told.format(count=f"{len(steps):,}"))

    def _walk(self, session: AnnotationSession, steps: list[HistoryStep], told: str) -> None:
        library = self._workspace.library
        if library is None:
            return
        try:
            session.refuse_unless_editable()
            if len(steps) == 1 and session.is_of_one_document(steps[0]):
                self._show(session.revert(steps[0]), told)
            elif _is_quick(library, steps):
                report = walk_history(library, session.document_id, steps, author=session.author)
                self._take(session, told, report)
            else:
                self._start(session, steps, told)
        except UnresError as error:
            self._messages.refuse(shown_text(error))

    def _start(self, session: AnnotationSession, steps: list[HistoryStep], told: str) -> None:
        from unres_desktop.gui.dialogs.work_dialog import WorkDialog  # noqa: PLC0415  # not at start

        assert self._workspace.path is not None  # a library is open
        work = partial(
            walk_history_of_file,
            self._workspace.path,
            session.document_id,
            steps,
            author=session.author,
        )
        job = Job(work, self)
        dialog = WorkDialog(self.tr("Going through the history"), self._window)
        dialog.stop_wished.connect(job.cancel)
        job.progressed.connect(dialog.page.show_progress)
        job.succeeded.connect(partial(self._take, session, told))
        job.failed.connect(self._show_error)
        job.cancelled.connect(self._show_stopped)
        job.finished.connect(partial(self._finish, session, dialog))
        session.is_walking = True
        self._jobs.start(job)

    def _finish(self, session: AnnotationSession, dialog: "WorkDialog") -> None:
        session.is_walking = False
        dialog.finish()

    def _take(self, session: AnnotationSession, told: str, report: WalkReport) -> None:
        if session is not self._workspace.session:
            return
        session.take_in(report.change, report.entries)
        session.walked.emit(report)
        if report.spans_documents:
            self._workspace.announce_documents()
        if report.entries:
            self._show(report.change, told)

    def _show(self, change: Change | None, told: str) -> None:
        if change is None:
            return
        self._messages.tell(told)
        span = change.span()
        if span is not None:
            self.place_changed.emit(span[0])

    def _show_error(self, error: UnresError) -> None:
        self._messages.warn(self.tr("The history was not gone through"), shown_text(error))

    def _show_stopped(self) -> None:
        self._messages.tell(self.tr("Stopped. Nothing was changed."))


def _is_quick(library: Library, steps: list[HistoryStep]) -> bool:
    if len(steps) > _AT_ONCE:
        return False
    return sum(library.journal.documents_of(step.newest) for step in steps) <= _AT_ONCE
