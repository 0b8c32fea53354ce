"""One writer a library: an operating system lock on a small file that is taken away again.

The lock ends with the process, however it ends. A file left behind by a killed process is
unlocked, and the next writer uses it.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # A file system without locks: every commit still compares what it changes.
            return True
        return True


def lock_path(library: Path) -> Path:
    """The file beside the library that its writer keeps locked."""
    return library.with_name(f".{library.name}.lock")


class WriterLock:
    """The right to write a library, held until `release`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def acquire(cls, library: Path) -> "WriterLock | None":
        """The lock, or None when somebody else holds it; never waits.

        Raises OSError when the folder cannot be written.
        """
        path = lock_path(library)
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            if not _try_lock(descriptor):
                os.close(descriptor)
                return None
            if _is_at(path, descriptor):
                return cls(path, descriptor)
            # The last holder took the file away between our opening and locking it.
            os.close(descriptor)

    def release(self) -> None:
        """Give the lock back and take its file away."""
        if sys.platform == "win32":
            os.close(self._descriptor)
            _remove(self._path)  # refused by the system when the next writer has it open
        else:
            _remove(self._path)
            os.close(self._descriptor)


def is_free_to_write(library: Path) -> bool:
    """Whether nobody writes the library now and its folder can be written; takes no time."""
    try:
        lock = WriterLock.acquire(library)
    except OSError:
        return False
    if lock is None:
        return False
    lock.release()
    return True


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
