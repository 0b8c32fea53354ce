"""The journal as a person looks at it: some groups of one document, or all since a time."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from unres_desktop.model.change import Change
from unres_desktop.model.composition import composed
from unres_desktop.storage import documents, journal
from unres_desktop.storage.failures import reporting

_GROUP_SIZE = "(SELECT count(DISTINCT document) FROM journal WHERE edit_group = edit_group.id)"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """What one group did to one document; `documents` counts all that the group changed."""

    group: int
    reverts: int | None
    author: str
    time: str  # UTC, ISO 8601
    label: str
    change: Change
    documents: int


class JournalReader:
    """The journal of one library; made by Library.journal."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def lines(self, document_id: str, groups: Sequence[int]) -> list[JournalLine]:
        """What these groups did to the document, in the order asked for."""
        with reporting(self._path):
            number = documents.number_of(self._connection, document_id, self._path)
            found = (self._line(number, group) for group in groups)
            return [line for line in found if line is not None]

    def documents_of(self, group: int) -> int:
        """How many documents the group changed."""
        with reporting(self._path):
            query = "SELECT count(DISTINCT document) FROM journal WHERE edit_group = ?"
            count: int = self._connection.execute(query, (group,)).fetchone()[0]
            return count

    def documents_since(self, time: str) -> list[tuple[str, str]]:
        """The documents changed at the time or after it: id and symbol, else title."""
        with reporting(self._path):
            return self._connection.execute(
                "SELECT DISTINCT document.id, iif(symbol = '', title, symbol) FROM document"
                " JOIN journal ON journal.document = document.number"
                " WHERE edit_group IN (SELECT id FROM edit_group WHERE time >= ?)"
                " ORDER BY symbol_key, document.id",
                (time,),
            ).fetchall()

    def lines_since(self, document_id: str, time: str) -> Iterator[JournalLine]:
        """What was done to the document at the time or after it, oldest first."""
        with reporting(self._path):
            number = documents.number_of(self._connection, document_id, self._path)
            groups = self._connection.execute(
                "SELECT DISTINCT edit_group FROM journal JOIN edit_group ON edit_group.id ="
                " edit_group WHERE document = ? AND time >= ? ORDER BY edit_group",
                (number, time),
            ).fetchall()
            for (group,) in groups:
                line = self._line(number, group)
                assert line is not None  # a group of this document
                yield line

    def _line(self, number: int, group: int) -> JournalLine | None:
        rows = self._connection.execute(
            f"SELECT reverts, author, time, label, {_GROUP_SIZE}, change FROM journal"
            " JOIN edit_group ON edit_group.id = edit_group"
            " WHERE document = ? AND edit_group = ? ORDER BY journal.id",
            (number, group),
        ).fetchall()
        if not rows:
            return None
        reverts, author, time, label, size, _ = rows[0]
        changes = [journal.decode_change(row[-1]) for row in rows]
        change = changes[0] if len(changes) == 1 else composed(changes)
        return JournalLine(group, reverts, author, time, label, change, size)
