"""Keeps the list of doubtful gaps of the open document up to date."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unres_desktop.gui.jobs import Job, JobRunner, WorkerJob
from unres_desktop.gui.workspace import Workspace
from unres_desktop.learning.doubt import DoubtfulGap, doubtful_gaps
from unres_desktop.workflow.find_doubts import find_doubts
from unres_desktop.workflow.worker_process import WorkerProcess

Background = tuple[JobRunner, WorkerProcess]

_PAUSE = 200  # milliseconds; neither typing nor the first paint is held up
_QUICK_LENGTH = 2_000  # code points: about 2 ms, and still short while other threads are at work


class DoubtWatch(QObject):
    """The doubtful gaps of the document, found again after it opened and after edits."""

    changed = Signal()

    def __init__(self, workspace: Workspace, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[DoubtfulGap] = []
        self._workspace = workspace
        self._jobs, self._worker = background
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._find)
        workspace.session_changed.connect(self._follow_session)

    def left(self) -> list[DoubtfulGap]:
        """The doubtful gaps that no person has decided meanwhile."""
        session = self._workspace.session
        if session is None:
            return []
        origin_at = session.annotation.origin_at
        return [gap for gap in self.gaps if origin_at(gap.offset).is_machine]

    def neighbour(self, offset: int, step: int) -> DoubtfulGap | None:
        """The next (step 1) or previous (-1) doubtful gap from the offset; round the end."""
        gaps = self.left()
        if not gaps:
            return None
        offsets = [gap.offset for gap in gaps]
        if step > 0:
            return gaps[bisect_right(offsets, offset) % len(gaps)]
        return gaps[bisect_left(offsets, offset) - 1]

    def neighbour_in_doubt(self, offset: int, step: int) -> DoubtfulGap | None:
        """The next gap from the most doubtful on; from elsewhere, the most doubtful."""
        gaps = sorted(self.left(), key=lambda gap: (-gap.score, gap.offset))
        if not gaps:
            return None
        score = next((gap.score for gap in self.gaps if gap.offset == offset), None)
        if score is None:
            return gaps[0]
        ranks = [(-gap.score, gap.offset) for gap in gaps]
        if step > 0:
            return gaps[bisect_right(ranks, (-score, offset)) % len(gaps)]
        return gaps[bisect_left(ranks, (-score, offset)) - 1]

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        self._show([])
        if session is not None:
            session.annotation_changed.connect(self._timer.start)
            self._timer.start()

    @Slot()
    def _find(self) -> None:
        session = self._workspace.session
        if session is None:
            return
        if len(session.annotation.text) <= _QUICK_LENGTH:
            self._show(doubtful_gaps(session.annotation))
        elif self._job is None:
            document_id, annotation = session.document_id, session.annotation
            # In the worker: a million words would stay in the memory of the window.
            self._job = WorkerJob(
                self._worker, find_doubts, (annotation.document, annotation.states()), {}, self
            )
            self._job.succeeded.connect(lambda gaps: self._take(document_id, gaps))
            self._job.finished.connect(self._forget_job)
            self._jobs.start(self._job)
        else:
            self._timer.start()  # the one that runs is out of date: another after it

    def _take(self, document_id: str, gaps: object) -> None:
        session = self._workspace.session
        if session is not None and session.document_id == document_id:
            assert isinstance(gaps, list)  # what doubtful_gaps returns
            self._show(gaps)

    @Slot()
    def _forget_job(self) -> None:
        self._job = None

    def _show(self, gaps: list[DoubtfulGap]) -> None:
        self.gaps = gaps
        self.changed.emit()
