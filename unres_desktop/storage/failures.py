"""What SQLite says went wrong, as a LibraryError that a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unres_desktop.errors import LibraryError


class NotWritable(LibraryError):
    """The library cannot be written at present, but it can be opened for reading."""


_DAMAGED = (
    "The library {path} is damaged: {detail}. The command `unres-desktop restore` brings back a "
    "backup of it."
)
_TEXTS = {
    sqlite3.SQLITE_FULL: (
        "The disk that holds the library {path} is full. Nothing was changed; make room and "
        "try again."
    ),
    sqlite3.SQLITE_IOERR: (
        "The library {path} could not be read or written ({detail}). Nothing was changed; look "
        "at the disk and whether it is full."
    ),
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: "The file {path} is not a library of this program.",
    sqlite3.SQLITE_CANTOPEN: (
        "The library {path} cannot be opened. Look at its folder and your permissions."
    ),
    sqlite3.SQLITE_PERM: (
        "The library {path} cannot be opened. Look at its folder and your permissions."
    ),
}
_NOT_WRITABLE = {
    sqlite3.SQLITE_READONLY: (
        "The library {path} is read-only. It can be read; copy it to another folder to change it."
    ),
    sqlite3.SQLITE_BUSY: (
        "The library {path} is being written by another program. Nothing was changed; try again."
    ),
    sqlite3.SQLITE_LOCKED: (
        "The library {path} is being written by another program. Nothing was changed; try again."
    ),
}


@contextmanager
def reporting(path: Path) -> Iterator[None]:
    """Turn what SQLite raises about the file into a LibraryError; program errors rise as such."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise as_library_error(error, path) from error


def as_library_error(error: sqlite3.DatabaseError, path: Path) -> Exception:
    """The error to raise instead; the error itself where it speaks of a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    if primary in _NOT_WRITABLE:
        return NotWritable(_NOT_WRITABLE[primary], path=path)
    if primary in _TEXTS:
        return LibraryError(_TEXTS[primary], path=path, detail=error)
    if isinstance(error, sqlite3.OperationalError) and "no such" in str(error):
        return damaged(path, error)
    return error


def damaged(path: Path, detail: object) -> LibraryError:
    """The error for a library whose content cannot be right."""
    return LibraryError(_DAMAGED, path=path, detail=detail)
