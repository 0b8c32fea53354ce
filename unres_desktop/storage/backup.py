"""Backups: whole copies of a library in a folder beside it, and the way back.

A copy is made from a snapshot that is taken before the first edit of a day; the copying itself
goes on in a thread, so that no edit waits for it.
"""

import os
import shutil
import sqlite3
import threading
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from unres_desktop.errors import LibraryError
from unres_desktop.storage import database
from unres_desktop.storage.failures import reporting
from unres_desktop.storage.locking import WriterLock

KEPT = 10
_UNFINISHED = ".part"
_PAGES_A_STEP = 1024
_SNAPSHOT_SECONDS = 5.0


def backup_folder(path: Path) -> Path:
    """The folder that holds the backups of a library."""
    return path.with_name(path.name + ".backups")


def backups(path: Path) -> list[Path]:
    """The backups of a library, newest first; their names say when they were made."""
    found = backup_folder(path).glob(f"????-??-?? ??????*{path.suffix or '.unres'}")
    return sorted((file for file in found if "damaged" not in file.name), reverse=True)


def back_up(path: Path) -> Path:
    """Make a backup of the library as it is now, keep the newest ten; gives its path."""
    with reporting(path), closing(database.connect(path, "rw")) as source:
        return _copy(source, path)


def restore(path: Path, backup: Path) -> None:
    """Put a backup in the place of the library, which is kept as one more backup.

    Raises LibraryError, with nothing changed, when the library is open somewhere or the backup
    is not whole.
    """
    path, backup = path.resolve(), backup.resolve()
    _refuse_broken(backup)
    try:
        lock = WriterLock.acquire(path)
    except OSError as error:
        raise LibraryError("The folder {folder} cannot be written.", folder=path.parent) from error
    if lock is None:
        raise _open_elsewhere(path)
    fresh = path.with_name(f".{path.name}{_UNFINISHED}")
    try:
        shutil.copyfile(backup, fresh)
        _write_through(fresh)
        if path.exists():
            _keep_replaced(path, backup)
        fresh.replace(path)
    except OSError as error:
        raise LibraryError(
            "The backup could not be put in the place of {path}: {reason}.", path=path, reason=error
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
        lock.release()


def remove_unfinished(path: Path) -> None:
    """Take away what a backup left that was killed; asked while nobody else writes."""
    for file in backup_folder(path).glob(f"*{_UNFINISHED}*"):
        file.unlink(missing_ok=True)


class DailyBackup:
    """Makes the backup of the day when the first edit comes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._day: date | None = None
        self._thread: threading.Thread | None = None
        self.failure: LibraryError | None = None

    def is_due(self) -> bool:
        """Whether this day's backup has not been seen to yet."""
        return self._day != date.today()

    def before_edit(self) -> None:
        """Start the backup if there is none of today; returns when its snapshot is taken."""
        self._day = today = date.today()
        folder = backup_folder(self._path)
        if folder.is_dir() and any(folder.glob(f"{today.isoformat()} *")):
            return
        taken = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(taken,), name="backup")
        self._thread.start()
        taken.wait(_SNAPSHOT_SECONDS)

    def finish(self) -> None:
        """Wait until a backup that was started is whole."""
        if self._thread:
            self._thread.join()

    def _run(self, taken: threading.Event) -> None:
        try:
            with reporting(self._path), closing(database.connect(self._path, "rw")) as source:
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                taken.set()
                _copy(source, self._path)
        except LibraryError as error:
            self.failure = error  # the edit is saved all the same; the window tells the person
        finally:
            taken.set()


def _copy(source: sqlite3.Connection, path: Path) -> Path:
    folder = backup_folder(path)
    target = _free_name(folder, path)
    unfinished = target.with_name(target.name + _UNFINISHED)
    try:
        folder.mkdir(exist_ok=True)
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
            # A copy that fails is thrown away, so it needs no journal of its own.
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            with unfinished.open("rb+") as file:
                # Little by little: one large write-out at the end would hold up the edits.
                source.backup(
                    copy, pages=_PAGES_A_STEP, progress=lambda *_: os.fsync(file.fileno())
                )
            # A plain file without a write-ahead log: it opens on read-only media too.
            copy.execute("PRAGMA journal_mode = DELETE")
        _write_through(unfinished)
        unfinished.replace(target)
    except (OSError, sqlite3.DatabaseError) as error:
        with suppress(OSError):
            unfinished.unlink()
        raise LibraryError(
            "No backup of the library {path} could be made in {folder}: {reason}.",
            path=path,
            folder=folder,
            reason=error,
        ) from error
    for old in backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def _free_name(folder: Path, path: Path, mark: str = "") -> Path:
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    suffix = path.suffix or ".unres"
    name, count = folder / f"{stamp}{mark}{suffix}", 1
    while name.exists():
        count += 1
        name = folder / f"{stamp}{mark} {count}{suffix}"
    return name


def _refuse_broken(backup: Path) -> None:
    database.refuse_missing(backup)
    with reporting(backup):
        connection, _ = database.open_for_reading(backup)
        with closing(connection):
            database.check_quickly(connection, backup)


def _keep_replaced(path: Path, restored: Path) -> None:
    """Make a backup of the library that is about to be replaced, however broken it is."""
    try:
        with closing(database.connect(path, "rw")) as connection:
            # Leaving the write-ahead log needs the file to oneself.
            connection.execute("PRAGMA journal_mode = DELETE")
            database.refuse_foreign(connection, path)
            database.check_quickly(connection, path)
            _copy(connection, path)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise _open_elsewhere(path) from error
        _keep_damaged(path)
    except (sqlite3.DatabaseError, LibraryError):
        _keep_damaged(path)


def _keep_damaged(path: Path) -> None:
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    kept = _free_name(folder, path, " damaged")
    shutil.copyfile(path, kept)
    for ending in ("-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + ending))


def _open_elsewhere(path: Path) -> LibraryError:
    return LibraryError(
        "The library {path} is open in another window. Close it there, then restore.", path=path
    )


def _write_through(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
