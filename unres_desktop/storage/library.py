"""The one door to a library file: open it, read documents, commit changes, search, check."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar, cast

from unres_desktop.errors import LibraryError
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.document import Status
from unres_desktop.model.history import JournalEntry
from unres_desktop.storage import (
    annotations,
    commits,
    database,
    documents,
    journal,
    opening,
    search,
)
from unres_desktop.storage.backup import (
    DailyBackup,
    back_up,
    backups,
    restore,
)
from unres_desktop.storage.database import Access
from unres_desktop.storage.document_rows import DocumentRows, rows_of
from unres_desktop.storage.documents import DocumentRow
from unres_desktop.storage.failures import NotWritable, as_library_error, reporting
from unres_desktop.storage.journal import NewGroup
from unres_desktop.storage.journal_reader import JournalLine, JournalReader
from unres_desktop.storage.labels import Labels
from unres_desktop.storage.locking import is_free_to_write
from unres_desktop.storage.metadata_json import to_json
from unres_desktop.storage.opening import Opened
from unres_desktop.storage.places import Places
from unres_desktop.storage.search import SearchHit
from unres_desktop.storage.verification import Progress, faults

__all__ = [
    "Access",
    "DocumentRow",
    "DocumentRows",
    "JournalLine",
    "Library",
    "NewGroup",
    "NotWritable",
    "SearchHit",
    "back_up",
    "backups",
    "is_free_to_write",
    "restore",
    "rows_of",
]

_P = ParamSpec("_P")
_T = TypeVar("_T")


def _reporting(
    method: Callable[Concatenate["Library", _P], _T],
) -> Callable[Concatenate["Library", _P], _T]:
    """Let what goes wrong with the file rise as a LibraryError that names it."""

    @wraps(method)
    def reported(self: "Library", /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            return method(self, *args, **kwargs)
        except sqlite3.DatabaseError as error:
            raise as_library_error(error, self.path) from error

    return reported


class Library:
    """An open library file. One connection, for the thread that opened it.

    A context manager; every method raises LibraryError for what the person can mend.
    """

    def __init__(self, path: Path, access: Access, opened: Opened) -> None:
        """Use Library.open."""
        self.path = path
        self.access = access
        self._connection = opened.connection
        self._opened = opened
        self._backup = DailyBackup(path)

    @classmethod
    def open(cls, path: Path, *, access: Access = Access.WRITE, create: bool = False) -> Self:
        """Open the library, or with `create` make it where there is none.

        Raises NotWritable when it can only be read (held by another window, read-only): opening
        with Access.READ works then. Raises LibraryError for a file that is missing, no library,
        damaged or of a newer program.
        """
        path = path.resolve()
        with reporting(path):
            opened = opening.open_library(path, access, create=create)
        return cls(path, access, opened)

    def close(self) -> None:
        """Finish the backup, bring everything into the one file, give the lock back."""
        self._backup.finish()
        try:
            if self.access is Access.WRITE:
                database.bring_into_one_file(self._connection)
        finally:
            self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- documents

    def add(self, annotation: Annotation, *, source_bytes: bytes | None = None) -> None:
        """Take in a document that the library does not have yet."""
        self.add_all([rows_of(annotation, source_bytes)])

    @_reporting
    def add_all(self, batch: Iterable[DocumentRows]) -> None:
        """Take in several documents, as rows_of gives them: all of them or none."""
        self._prepare_edit()
        with database.transaction(self._connection):
            for rows in batch:
                annotations.insert(self._connection, rows)

    @_reporting
    def load(self, document_id: str) -> Annotation:
        """The annotation as it is now."""
        with database.snapshot(self._connection):
            return annotations.load(self._connection, document_id, self.path)

    @_reporting
    def source_bytes(self, document_id: str) -> bytes | None:
        """The bytes that the document was read from, None where none were kept."""
        return annotations.load_source(
            self._connection, documents.number_of(self._connection, document_id, self.path)
        )

    @_reporting
    def find(self, id_or_symbol: str) -> str:
        """The id of the document meant. Raises LibraryError for none and for several."""
        return documents.find(self._connection, id_or_symbol, self.path)

    @_reporting
    def find_text(self, text: str) -> list[str]:
        """The ids of the documents that have exactly this text."""
        return documents.find_text(self._connection, text)

    @_reporting
    def document_ids(self, *, status: Status | None = None) -> list[str]:
        """The ids of all documents, or of those with the status, in the order of symbols."""
        return documents.document_ids(self._connection, status)

    @_reporting
    def rows(self, ids: Sequence[str]) -> list[DocumentRow]:
        """What a list shows of these documents, in this order."""
        return documents.rows(self._connection, ids)

    def search(self, text: str) -> Iterator[SearchHit]:
        """The documents that hold exactly this string, of any length, with its places."""
        with reporting(self.path):
            yield from search.search(self._connection, text)

    @property
    def labels(self) -> Labels:
        """The set of labels, and where each label is in use."""
        return Labels(self._connection, self.path, self._refuse_when_reading)

    @property
    def places(self) -> Places:
        """Places of a string that are cut otherwise than wanted, and those to be kept so."""
        return Places(self._connection, self.path, self._refuse_when_reading)

    # -- changes

    def commit(
        self,
        changes: Sequence[tuple[str, Change]],
        *,
        label: str,
        author: str,
        reverts: int | None = None,
    ) -> int:
        """Save the changes, each with its document's id, as one group; gives the group's id.

        On disk when this returns. Raises EditConflict, with nothing changed, when a place is no
        longer as the change says it was.
        """
        if not any(change for _, change in changes):
            raise ValueError("there is nothing to commit")
        return self.commit_groups([NewGroup(changes, label, reverts)], author=author)[0]

    @_reporting
    def commit_groups(self, groups: Iterable[NewGroup], *, author: str) -> list[int]:
        """Save several groups one after the other: all of them or none; gives their ids.

        The groups may be made while they are saved; what is raised meanwhile undoes them all.
        """
        self._prepare_edit()
        connection, time, ids = self._connection, documents.now(), []
        with database.transaction(connection):
            for new in groups:
                group = journal.start_group(
                    connection, author=author, time=time, label=new.label, reverts=new.reverts
                )
                commits.write_changes(connection, new.changes, group, time)
                ids.append(group)
        return ids

    @property
    def journal(self) -> JournalReader:
        """Who changed what and when, as a person looks at it."""
        return JournalReader(self._connection, self.path)

    @_reporting
    def journal_entries(self, document_id: str) -> list[JournalEntry]:
        """The groups that changed the document, oldest first; History is made of them."""
        return journal.entries(
            self._connection, documents.number_of(self._connection, document_id, self.path)
        )

    @_reporting
    def group_changes(self, group: int) -> list[tuple[str, Change]]:
        """The changes of a group with their documents' ids, in the order they were made."""
        return journal.changes_of(self._connection, group)

    # -- settings and care

    @_reporting
    def setting(self, key: str, default: _T) -> _T:
        """The JSON value kept in the library under the key, the default where there is none."""
        row = self._connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return default if row is None else cast(_T, json.loads(row[0]))

    @_reporting
    def set_setting(self, key: str, value: object) -> None:
        """Keep a JSON value in the library."""
        self._refuse_when_reading()
        with database.transaction(self._connection):
            self._connection.execute(
                "INSERT INTO setting VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, to_json(value)),
            )

    @_reporting
    def verify(self, progress: Progress | None = None) -> list[str]:
        """What is wrong with the library, a line a fault; empty when all is well."""
        return faults(self._connection, self.path, progress)

    @property
    def is_unchecked(self) -> bool:
        """Whether it ended uncleanly and was too large to be checked when it was opened."""
        return self._opened.is_unchecked

    @property
    def backup_failure(self) -> LibraryError | None:
        """Why today's backup could not be made, None when it could or is still under way."""
        return self._backup.failure

    def _prepare_edit(self) -> None:
        self._refuse_when_reading()
        if self._backup.is_due() and documents.has_any(self._connection):
            self._backup.before_edit()

    def _refuse_when_reading(self) -> None:
        if self.access is Access.READ:
            raise NotWritable(
                "The library {path} is open for reading only. Nothing was changed.", path=self.path
            )
