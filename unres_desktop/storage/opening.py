"""Opening a library for each kind of access: the lock, a new file, the way up to date."""

import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from unres_desktop.storage import database
from unres_desktop.storage.backup import back_up, remove_unfinished
from unres_desktop.storage.database import Access
from unres_desktop.storage.failures import NotWritable
from unres_desktop.storage.locking import WriterLock


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection with what has to be given back after it."""

    connection: sqlite3.Connection
    lock: WriterLock | None = None
    copy_folder: Path | None = None
    is_unchecked: bool = False  # ended uncleanly and was too large to be checked at once

    def close(self) -> None:
        """Close the connection, take a temporary copy away, give the lock back."""
        self.connection.close()
        if self.copy_folder:
            shutil.rmtree(self.copy_folder, ignore_errors=True)
        if self.lock:
            self.lock.release()


def open_library(path: Path, access: Access, *, create: bool) -> Opened:
    """An open library; see Library.open."""
    if access is Access.WRITE:
        return _open_as_writer(path, create=create)
    database.refuse_missing(path)
    if access is Access.SHARED:
        opened = Opened(database.open_for_writing(path))
    else:
        connection, copy_folder = database.open_for_reading(path)
        opened = Opened(connection, copy_folder=copy_folder)
    try:
        database.finish_opening(opened.connection, path)
    except BaseException:
        opened.close()
        raise
    return opened


def _open_as_writer(path: Path, *, create: bool) -> Opened:
    if not (create and path.parent.is_dir() and not path.exists()):
        database.refuse_missing(path)
    try:
        lock = WriterLock.acquire(path)
    except OSError as error:
        raise NotWritable(
            "The folder {folder} is read-only, so the library {path} can only be read.",
            folder=path.parent,
            path=path,
        ) from error
    if lock is None:
        raise NotWritable(
            "The library {path} is open in another window. Here it can only be read.", path=path
        )
    try:
        if not path.exists():
            _create(path)
        return _ready_to_write(path, lock)
    except BaseException:
        lock.release()
        raise


def _create(path: Path) -> None:
    """A library without documents, whole from the moment it is there."""
    from unres_desktop.storage.migrations import migrate  # noqa: PLC0415  # slow to import

    fresh = path.with_name(f".{path.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        connection = sqlite3.connect(fresh, isolation_level=None)
        with database.closed_on_failure(connection):
            migrate(connection)
        connection.close()
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _ready_to_write(path: Path, lock: WriterLock) -> Opened:
    """A connection to a library that was checked, as far as it is not large, and is up to date."""
    unclean = database.ended_uncleanly(path)
    connection = database.open_for_writing(path)
    with database.closed_on_failure(connection):
        is_unchecked = unclean and not database.check_quickly(connection, path)
        remove_unfinished(path)
        if database.pending_migrations(connection, path):
            from unres_desktop.storage.migrations import migrate  # noqa: PLC0415  # slow to import

            back_up(path)
            migrate(connection)
        database.finish_opening(connection, path)
    return Opened(connection, lock, is_unchecked=is_unchecked)
