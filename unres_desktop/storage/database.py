"""Opening a library file: what is refused, how the connection is set up, transactions."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from unres_desktop.errors import LibraryError
from unres_desktop.storage.failures import NotWritable, damaged, reporting

APPLICATION_ID = 0x554E5265  # "UNRe"
MIGRATION_SET = "unres_desktop"
# The names of the steps in migrations.py, which is too slow to import at every start.
MIGRATIONS = ("m001_library", "m002_kept_places", "m003_notes")

_BUSY_SECONDS = 5.0
_QUICK_CHECK_AT_MOST = 64 * 1024 * 1024  # bytes; about 0.4 s


class Access(StrEnum):
    """What a connection may do, and whether it is the one writer."""

    READ = "read"
    WRITE = "write"  # holds the writer's lock until it is closed
    SHARED = "shared"  # writes for a job of the process that holds the lock


def refuse_missing(path: Path) -> None:
    """Raise LibraryError unless there is a file at the path."""
    if not path.parent.is_dir():
        raise LibraryError("There is no folder {folder}.", folder=path.parent)
    if not path.exists():
        raise LibraryError("There is no library at {path}.", path=path)
    if not path.is_file():
        raise LibraryError("{path} is not a library but a folder or a device.", path=path)


def open_for_writing(path: Path) -> sqlite3.Connection:
    """A connection that writes; the caller has looked at the schema or will migrate it."""
    if not os.access(path, os.W_OK):
        raise NotWritable(
            "The library {path} is read-only. It can be read; copy it to another folder to "
            "change it.",
            path=path,
        )
    connection = connect(path, "rw")
    with closed_on_failure(connection):
        refuse_foreign(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # 2 MB: a day of edits fills the cache and keeps it; a step over 221 documents was no
        # faster with 16 MB.
        connection.execute("PRAGMA cache_size = -2048")
    return connection


def open_for_reading(path: Path) -> tuple[sqlite3.Connection, Path | None]:
    """A connection that cannot write, and the folder of a temporary copy where one was needed.

    A library on read-only media may need the copy: SQLite cannot read its write-ahead log there.
    """
    for mode in ("rw", "ro"):
        # 'rw' first: the last of several readers then takes the write-ahead log away.
        with contextlib.suppress(sqlite3.OperationalError):
            return _readable(connect(path, mode), path), None
    log = path.with_name(path.name + "-wal")
    if not (log.exists() and log.stat().st_size):
        return _readable(connect(path, "ro&immutable=1"), path), None
    folder = Path(tempfile.mkdtemp(prefix="unres-"))
    try:
        for file in (path, log):
            shutil.copyfile(file, folder / file.name)
        return _readable(connect(folder / path.name, "rw"), path), folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def finish_opening(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a schema that is not the current one, then keep references whole."""
    if pending_migrations(connection, path):
        raise LibraryError(
            "The library {path} was made by an older version of this program. Open it for "
            "writing once; that brings it up to date.",
            path=path,
        )
    connection.execute("PRAGMA foreign_keys = ON")


def pending_migrations(connection: sqlite3.Connection, path: Path) -> list[str]:
    """The steps still to be made. Raises LibraryError for a library of a newer program."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,)
    )
    applied = {name for (name,) in rows}
    if version > len(MIGRATIONS) or not applied <= set(MIGRATIONS):
        raise LibraryError(
            "The library {path} was made by a newer version of this program. Update the program "
            "to open it.",
            path=path,
        )
    return [name for name in MIGRATIONS if name not in applied]


def ended_uncleanly(path: Path) -> bool:
    """Whether the last writer left without closing; asked before the first connection."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def check_quickly(connection: sqlite3.Connection, path: Path) -> bool:
    """Raise LibraryError when a library has broken pages; False: it is too large to be looked at.

    Then `Library.verify` in the background finds them.
    """
    pages, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    if pages * size > _QUICK_CHECK_AT_MOST:
        return False
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(path, found)
    return True


def bring_into_one_file(connection: sqlite3.Connection) -> None:
    """Empty the write-ahead log into the library, as far as nobody is reading the log."""
    # Do not wait for readers: the last of them does it. On a full disk the log keeps what was
    # saved.
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Read several tables as they were at one moment."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        _roll_back(connection)


@contextmanager
def closed_on_failure(connection: sqlite3.Connection) -> Iterator[None]:
    """Close the connection when what follows raises."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


def refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    """Raise LibraryError unless the file is a library, and one without code of its own."""
    with reporting(path):
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application != APPLICATION_ID:
            raise LibraryError("The file {path} is not a library of this program.", path=path)
        query = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
        if planted := connection.execute(query).fetchone():
            raise LibraryError(
                "The library {path} holds code that this program did not put there ({name}), so "
                "it is not opened.",
                path=path,
                name=planted[0],
            )


def _readable(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    with closed_on_failure(connection):
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        refuse_foreign(connection, path)
    return connection


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A bare connection to a file that exists; `mode` as in SQLite's file addresses."""
    posix = path.as_posix()
    address = f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, timeout=_BUSY_SECONDS, cached_statements=256
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")
