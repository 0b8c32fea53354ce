"""Searches the open document and keeps what was found in step with it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unres_desktop.gui.jobs import Job, JobRunner, WorkerJob
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.text_search import (
    BadPattern,
    Hits,
    TextQuery,
    check_query,
    found_spans,
    search_in_worker,
)
from unres_desktop.workflow.worker_process import WorkerProcess

_AT_ONCE = 300_000  # characters; more, and every pattern, is searched in a process of its own
_PATTERN_DELAY = 200  # milliseconds from the last key to the search for a pattern
_EDIT_DELAY = 100  # from an edit to looking again


class TextFinder(QObject):
    """One query over the text that is open.

    A pattern can take for ever, so it is searched in a process that is ended when the person
    goes on typing. That process is not the one that imports: a search must not wait for it.
    """

    searching = Signal()  # a search has begun that takes a while
    found = Signal(object)  # the Hits
    refused = Signal(object)  # the UnresError: a bad pattern, or a search that broke off

    def __init__(self, workspace: Workspace, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._worker: WorkerProcess | None = None
        self._job: Job | None = None
        self._query: TextQuery | None = None
        self._followed: AnnotationSession | None = None
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._search)
        workspace.session_changed.connect(self._follow_session)
        self._follow_session()

    def look_for(self, query: TextQuery | None) -> None:
        """Search for something else, or for nothing any more."""
        self._query = query
        self._drop_job()
        self._wait.stop()
        if query is None or not query.is_pattern or not query.text:
            self._search()
            return
        try:
            check_query(query)
        except BadPattern as error:
            self._query = None
            self.refused.emit(error)
            return
        self._wait.start(_PATTERN_DELAY)

    def stop(self) -> None:
        """End all work, before the window closes."""
        self._wait.stop()
        self._drop_job()
        if self._worker is not None:
            self._worker.stop()

    @Slot()
    def _search(self) -> None:
        self._drop_job()
        session, query = self._workspace.session, self._query
        if session is None or query is None:
            self.found.emit(Hits())
            return
        annotation = session.annotation
        if not query.text or (not query.is_pattern and len(annotation.text) <= _AT_ONCE):
            self.found.emit(found_spans(annotation.text, annotation.states(), query))
            return
        if self._worker is None:
            self._worker = WorkerProcess(("unres_desktop.model.text_search",))
        arguments = (annotation.text, annotation.states(), query)
        self._job = job = WorkerJob(self._worker, search_in_worker, arguments, {}, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self.refused)
        job.finished.connect(job.deleteLater)
        self.searching.emit()
        self._jobs.start(job)

    @Slot(object)
    def _take(self, hits: Hits) -> None:
        if self.sender() is self._job:
            self._job = None
            self.found.emit(hits)

    def _drop_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None and session is not self._followed:
            session.annotation_changed.connect(self._follow_change)
        self._followed = session
        if self._query is not None:
            self._search()

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if change.gaps and self._query is not None and self._query.depends_on_words:
            self._wait.start(_EDIT_DELAY)
