"""Work in the background: a core function runs in a pool thread, its result comes back here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from unres_desktop.errors import Cancelled, UnresError
from unres_desktop.workflow.worker_process import WorkerProcess

Progress = Callable[..., None]


class Job(QObject):
    """One function that is called with `progress=` in a pool thread.

    The pool thread emits nothing but `_reported`; this object's own slot, on the thread of the
    window, emits the public signals. Connect them before the job is started.
    """

    progressed = Signal(int, int, str)  # done, of how many (0: unknown), on what
    succeeded = Signal(object)  # what the function returned
    failed = Signal(object)  # the UnresError that it raised
    cancelled = Signal()
    finished = Signal()  # after any of the three

    _reported = Signal(str, object)

    def __init__(self, function: Callable[..., object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self._is_cancelled = False
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Stop at the next report of progress."""
        self._is_cancelled = True

    def is_cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._is_cancelled

    def run(self) -> None:
        """Call the function; in the pool thread."""
        try:
            self._progress(0, 0, "")
            result = self._call()
        except Cancelled:
            self._reported.emit("cancelled", None)
        except UnresError as error:
            self._reported.emit("failed", error)
        except Exception as error:
            self._reported.emit("broken", error)
        else:
            self._reported.emit("succeeded", result)

    def _call(self) -> object:
        return self._function(progress=self._progress)

    def _progress(self, done: int, total: int = 0, what: str = "") -> None:
        if self._is_cancelled:
            raise Cancelled("Stopped.")
        self._reported.emit("progressed", (done, total, what))

    @Slot(str, object)
    def _pass_on(self, kind: str, payload: Any) -> None:  # noqa: ANN401 - whatever a job returns
        if kind == "progressed":
            self.progressed.emit(*payload)
            return
        try:
            if kind == "succeeded":
                self.succeeded.emit(payload)
            elif kind == "failed":
                self.failed.emit(payload)
            elif kind == "cancelled":
                self.cancelled.emit()
            else:
                raise payload
        finally:
            self.finished.emit()


class WorkerJob(Job):
    """A job whose function runs in the worker process; the pool thread only waits for it."""

    def __init__(
        self,
        worker: WorkerProcess,
        function: Callable[..., object],
        args: Sequence[object],
        kwargs: Mapping[str, object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(function, parent)
        self._worker = worker
        self._arguments = (args, kwargs)

    def _call(self) -> object:
        args, kwargs = self._arguments
        return self._worker.run(self._function, args, kwargs, self._progress, self.is_cancelled)


class _Run(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        """Run the job in the pool thread."""
        self._job.run()


class JobRunner(QObject):
    """Starts jobs, keeps them alive while they run and stops them before the window closes."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # One that writes at a time; the second thread is for a filter typed meanwhile.
        self._pool.setMaxThreadCount(2)
        self._running: list[Job] = []

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._running)

    def start(self, job: Job) -> None:
        """Start the job, to whose signals the caller has connected."""
        job.finished.connect(self._forget)
        self._running.append(job)
        self._pool.start(_Run(job))
        if len(self._running) == 1:
            self.busy_changed.emit(True)

    def cancel_all(self) -> None:
        """Ask all jobs to stop."""
        for job in self._running:
            job.cancel()

    def stop(self) -> None:
        """Ask all jobs to stop and wait until they have."""
        self.cancel_all()
        self._pool.waitForDone()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        self._running = [other for other in self._running if other is not job]
        if not self._running:
            self.busy_changed.emit(False)
