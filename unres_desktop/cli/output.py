"""What the commands write: data to standard output, everything else to standard error."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from unres_desktop.errors import UnresError

PROGRAM = "unres-desktop"

_BAR_SECONDS = 0.1
_BAR_AFTER_SECONDS = 0.5
_BAR_NAME = 40
_CLEAR_LINE = "\r\x1b[K"


def write_data(text: str) -> None:
    """Write text to standard output as UTF-8 with its own line ends, on every system.

    Raises OutputFailed when it cannot be written, and BrokenPipeError when nobody reads it.
    """
    with _told():
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))


def finish_data() -> None:
    """Write out what waits to be written to standard output; raises what write_data does."""
    with _told():
        sys.stdout.flush()


class OutputFailed(UnresError):
    """Standard output leads to a full disk, or to nowhere."""


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputFailed(
            "What the command says could not be written ({reason}). It is not complete.",
            reason=error.strerror or str(error),
        ) from error


def write_line(text: str) -> None:
    """Write one line to standard output."""
    write_data(one_line(text) + "\n")


def write_error(text: str) -> None:
    """Write one line to standard error."""
    finish_data()
    line = f"{PROGRAM}: {one_line(text)}\n"
    sys.stderr.buffer.write(line.encode("utf-8", "backslashreplace"))
    sys.stderr.flush()


def one_line(text: str) -> str:
    """The text without line breaks and control characters, which could steer a terminal."""
    return "".join(
        character if character.isprintable() or character == "\t" else _visible(character)
        for character in text
    )


def counted(count: int, noun: str) -> str:
    """The number with its noun in the singular or the plural."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _visible(character: str) -> str:
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")


@contextmanager
def progress_line(*, quiet: bool) -> Iterator[Callable[[int, int, str], None] | None]:
    """A report of progress on standard error; None where nobody would see it."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    line = _ProgressLine()
    try:
        yield line.report
    finally:
        line.clear()


class _ProgressLine:
    def __init__(self) -> None:
        self._next = time.monotonic() + _BAR_AFTER_SECONDS
        self._is_shown = False

    def report(self, done: int, total: int, what: str) -> None:
        """Show how far the work is, not more often than can be read."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _BAR_SECONDS
        self._is_shown = True
        sys.stderr.write(f"{_CLEAR_LINE}{done} / {total}  {one_line(what)[:_BAR_NAME]}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away again."""
        if self._is_shown:
            sys.stderr.write(_CLEAR_LINE)
            sys.stderr.flush()
