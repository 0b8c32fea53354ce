"""The same work on many items, in this process and in helper processes, with results in order.

A helper is started with 'spawn' and shares nothing; the work, its items and results travel
pickled. It ends as soon as the pipe to it is closed, so none outlives the process it works for.
"""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from unres_desktop.errors import UnresError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_AT_WORK = 2  # items a helper has: the next one waits there while it works on the first
_AHEAD = 32  # items whose results may wait: about what is done here while a helper starts
_MOST_HELPERS = 7  # each holds a dictionary of 50 to 150 MB, and one writer stores for them all


class HelperFailed(UnresError):
    """A helper process ended in the middle of its work."""


class HelperBug(Exception):
    """The work raised something unexpected in a helper; the text is the helper's traceback."""


def spare_cores() -> int:
    """How many helpers are worth having besides this process."""
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    return min(cores - 1, _MOST_HELPERS)


def results_in_order(
    work: Callable[[_Item], Iterable[_Result]],
    items: Sequence[_Item],
    *,
    helpers: int,
    may_travel: Callable[[_Item], bool],
) -> Generator[_Result, None, None]:
    """What the work gives for each item, one after the other.

    This process works too whenever no result is there to be handed on. An item that may not
    travel is worked on here when its turn comes, and its results are never held. Raises what
    the work raised when its turn comes, HelperFailed when a helper died; helpers are ended
    whenever this generator is.
    """
    if helpers < 1:
        for item in items:
            yield from work(item)
        return
    team = _Team(work, items, may_travel)
    try:
        team.start(helpers)
        for index in range(len(items)):
            yield from team.result(index)
    finally:
        team.stop()


class _Team(Generic[_Item, _Result]):
    """The helpers, what each has been given, and the results whose turn has not come."""

    def __init__(
        self,
        work: Callable[[_Item], Iterable[_Result]],
        items: Sequence[_Item],
        may_travel: Callable[[_Item], bool],
    ) -> None:
        self._work = work
        self._items = items
        self._open = deque(index for index, item in enumerate(items) if may_travel(item))
        self._travelling = frozenset(self._open)
        self._helpers: list[_Helper] = []
        self._done: dict[int, Callable[[], Iterable[_Result]]] = {}
        self._turn = 0

    def start(self, count: int) -> None:
        """Start so many helpers; they are given work before they are ready for it."""
        with suppress(OSError):  # too many processes: then this one does the more
            for _ in range(count):
                self._helpers.append(_Helper(self._work))
        self._hand_out()

    def stop(self) -> None:
        """End the helpers, in the middle of their work if need be."""
        for helper in self._helpers:
            helper.stop()

    def result(self, index: int) -> Iterable[_Result]:
        """What the work gives for the item; the results of earlier ones have been taken."""
        self._turn = index
        self._hand_out()
        if index not in self._travelling:
            return self._work(self._items[index])
        while index not in self._done:
            if self._collect(timeout=0):
                continue
            if self._open and self._open[0] < self._limit():
                self._work_here(self._open.popleft())
            else:
                self._collect(timeout=None)
        return self._done.pop(index)()

    def _limit(self) -> int:
        """The first item that is too far ahead: its results would have to be held for long."""
        return self._turn + _AHEAD + 2 * _AT_WORK * len(self._helpers)

    def _hand_out(self) -> None:
        for _ in range(_AT_WORK):
            for helper in self._helpers:
                if len(helper.has) < _AT_WORK and self._open and self._open[0] < self._limit():
                    index = self._open.popleft()
                    helper.give(index, self._items[index])

    def _work_here(self, index: int) -> None:
        results = list(self._work(self._items[index]))
        self._done[index] = lambda: results

    def _collect(self, timeout: float | None) -> bool:
        """Take what helpers have finished; whether there was anything."""
        from multiprocessing.connection import wait  # noqa: PLC0415  # only for large imports

        if not self._helpers:
            return False
        ready = set(wait([helper.connection for helper in self._helpers], timeout))
        for helper in self._helpers:
            if helper.connection in ready:
                index, result = helper.take()
                self._done[index] = result
        self._hand_out()
        return bool(ready)


class _Helper:
    """One helper process and the indexes of the items it has, in the order of its answers."""

    def __init__(self, work: object) -> None:
        import multiprocessing  # noqa: PLC0415  # only for large imports

        context = multiprocessing.get_context("spawn")
        self.has: deque[int] = deque()
        self.connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, work), name="unres-helper", daemon=True
        )
        try:
            with _deaf_to_interrupts():
                self._process.start()
        finally:
            theirs.close()

    def give(self, index: int, item: object) -> None:
        """Send the item."""
        self.has.append(index)
        with self._telling_of_death():
            self.connection.send(item)

    def take(self) -> tuple[int, Callable[[], Any]]:
        """Receive what was made of an item: its index, and what gives the result or raises."""
        with self._telling_of_death():
            kind, payload = self.connection.recv()
        if kind == "error":
            return self.has.popleft(), lambda: _raised(payload)
        return self.has.popleft(), lambda: payload

    def stop(self) -> None:
        """End the process; it holds nothing that has to be saved."""
        self.connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    @contextmanager
    def _telling_of_death(self) -> Iterator[None]:
        try:
            yield
        except (EOFError, OSError) as error:
            self._process.join(1)
            raise HelperFailed(
                "A background process ended unexpectedly (exit code {code}). "
                "Try again; a smaller part may work.",
                code=self._process.exitcode,
            ) from error


def _raised(error: Exception) -> None:
    raise error


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ctrl-C in a terminal reaches every process; a helper inherits that it does not care."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def _serve(connection: "Connection", work: Callable[[object], Iterable[object]]) -> None:
    """The helper: take an item, work on it, send the answer, until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # not inherited on every system
    try:
        while True:
            connection.send_bytes(_answer(work, connection.recv()))
    except (EOFError, OSError):
        return


def _answer(work: Callable[[object], Iterable[object]], item: object) -> bytes:
    import pickle  # noqa: PLC0415  # only helpers need it
    from traceback import format_exc  # noqa: PLC0415  # as above

    try:
        return pickle.dumps(("result", list(work(item))), pickle.HIGHEST_PROTOCOL)
    except UnresError as error:
        return pickle.dumps(("error", error))
    except Exception:  # whatever it is, the import has to hear of it
        return pickle.dumps(("error", HelperBug(format_exc())))
