"""A long-lived process for heavy work, so that loading a dictionary never freezes the window.

The child is started with 'spawn', so it shares nothing with the window's process. It runs one
function at a time; functions, arguments and results travel pickled, so functions have to be
importable by name.
"""

import atexit
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from unres_desktop.errors import Cancelled, UnresError
from unres_desktop.workflow.progress import Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_POLL = 0.05  # seconds between two looks at whether the work was cancelled
_REPORT = 0.05  # seconds between two reports of progress
_CANCEL = "cancel"
_PATIENCE = 1.5  # seconds until a child that does not stop is ended


class WorkerFailed(UnresError):
    """The worker process ended in the middle of its work; the next work starts a new one."""


class WorkerBug(Exception):
    """A function raised something unexpected in the worker; the text is the child's traceback."""


class WorkerProcess:
    """Runs functions in a child process; used from any thread, one function at a time."""

    def __init__(self, warm_up: Sequence[str] = ()) -> None:
        """`warm_up` names modules that the child imports before its first work."""
        self._warm_up = tuple(warm_up)
        self._turn = threading.Lock()
        self._process: Any = None
        self._connection: Connection | None = None
        self._is_stopping = False

    @property
    def process_id(self) -> int | None:
        """The id of the child, None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def start(self) -> None:
        """Start the child, unless it runs; returns before it is ready."""
        with self._turn:
            self._start()

    def run(
        self,
        function: Callable[..., Any],
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Any:  # noqa: ANN401 - whatever the function returns
        """Call the function in the child and give what it returns; blocks until then.

        With `progress` the function is given a progress argument whose reports arrive here;
        `cancelled` is asked several times a second, and so is `progress` for a Cancelled that
        it raises. Raises what the function raised, WorkerFailed when the child died.
        """
        with self._turn:
            call = (function, tuple(args), dict(kwargs or {}), progress is not None)
            try:
                self._start()
                assert self._connection is not None  # just started
                self._connection.send(call)
                return self._answer(self._connection, progress, cancelled)
            except (EOFError, OSError) as error:
                code = self._end()
                raise WorkerFailed(
                    "The background process ended unexpectedly (exit code {code}). Documents "
                    "finished before are kept. Try again; a smaller part may work.",
                    code=code,
                ) from error

    def stop(self) -> None:
        """End the child, in the middle of its work if need be."""
        self._is_stopping = True
        if not self._turn.acquire(timeout=_PATIENCE):
            process = self._process
            if process is not None:
                process.kill()
            self._turn.acquire()
        try:
            self._end()
        finally:
            self._is_stopping = False
            self._turn.release()

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        import multiprocessing  # noqa: PLC0415  # not before the first window is painted

        self._end()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._warm_up), name="unres-worker"
        )  # no daemon: those may not start helper processes of their own
        self._process.start()
        atexit.register(self.stop)  # or Python would wait for the child before it ends
        theirs.close()
        self._connection = ours

    def _answer(
        self,
        connection: "Connection",
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> Any:  # noqa: ANN401 - as above
        was_told = False
        while True:
            if not was_told and (self._is_stopping or (cancelled is not None and cancelled())):
                connection.send(_CANCEL)
                was_told = True
            if not connection.poll(_POLL):
                continue
            kind, payload = connection.recv()
            if kind == "result":
                return payload
            if kind == "error":
                raise payload
            if progress is not None and not was_told:
                try:
                    progress(*payload)
                except Cancelled:
                    connection.send(_CANCEL)
                    was_told = True

    def _end(self) -> int | None:
        """Close the pipe, end the child and give its exit code."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        process, self._process = self._process, None
        if process is None:
            return None
        atexit.unregister(self.stop)
        process.join(0.5)  # it ends by itself when the pipe is closed
        if process.is_alive():
            process.kill()
            process.join()
        code: int | None = process.exitcode
        process.close()
        return code


def _serve(connection: "Connection", warm_up: Sequence[str]) -> None:
    """The child: take a call, make it, send the answer, until the pipe is closed."""
    import signal  # noqa: PLC0415  # only the child needs it
    from importlib import import_module  # noqa: PLC0415  # as above

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window decides when to end
    for name in warm_up:
        import_module(name)
    while True:
        try:
            call = connection.recv()
        except EOFError:
            return
        if call == _CANCEL:  # it came after the work was done
            continue
        function, args, kwargs, reports = call
        try:
            _send_answer(connection, _called(connection, function, args, kwargs, reports))
        except BrokenPipeError:
            return


def _called(
    connection: "Connection",
    function: Callable[..., Any],
    args: Sequence[object],
    kwargs: dict[str, object],
    reports: bool,
) -> tuple[str, object]:
    try:
        if reports:
            kwargs = {**kwargs, "progress": _Reporter(connection).report}
        result = function(*args, **kwargs)
    except UnresError as error:
        return "error", error
    except Exception:  # whatever it is, the window's process has to hear of it
        return "error", WorkerBug(_trace())
    return "result", result


def _send_answer(connection: "Connection", answer: tuple[str, object]) -> None:
    import pickle  # noqa: PLC0415  # only the child needs it

    try:
        data = pickle.dumps(answer)
    except Exception:  # pickle raises many kinds
        data = pickle.dumps(("error", WorkerBug(_trace())))
    connection.send_bytes(data)


def _trace() -> str:
    from traceback import format_exc  # noqa: PLC0415  # only the child needs it

    return format_exc()


class _Reporter:
    """Sends progress, not too often, and raises Cancelled when the window asked to stop."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._reported_at = 0.0

    def report(self, done: int, total: int = 0, what: str = "") -> None:
        if self._connection.poll():
            self._connection.recv()  # nothing but a cancel is sent in the middle of work
            raise Cancelled("Stopped.")
        now = time.monotonic()
        if now - self._reported_at >= _REPORT or done == total:
            self._reported_at = now
            self._connection.send(("progress", (done, total, what)))
