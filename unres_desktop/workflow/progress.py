"""How long work reports: done, of how many, on what; the callee may raise Cancelled."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]


def unreported(done: int, total: int, what: str) -> None:
    """Progress that nobody watches."""
