"""The journal: every change ever made, by whom, when, and what it took back."""

import json
import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from unres_desktop.model.change import Change, ClauseEdit, GapEdit
from unres_desktop.model.document import Metadata, Note, Status
from unres_desktop.model.history import JournalEntry
from unres_desktop.storage.clause_rows import clause_of, row_of
from unres_desktop.storage.metadata_json import columns_of, metadata_of, to_json

# The states of gaps stand in the JSON letter by letter: their runs are left to the compression.
_COMPRESS_FROM = 256  # bytes
_FAST = 1


@dataclass(frozen=True, slots=True)
class NewGroup:
    """Changes to be committed together, each with its document's id, and the group they revert."""

    changes: Sequence[tuple[str, Change]]
    label: str
    reverts: int | None = None


def encode_change(change: Change) -> bytes:
    """The change as it stands in the journal: compact JSON, compressed when it is long."""
    fields: dict[str, object] = {}
    if change.gaps:
        fields["gaps"] = [
            [edit.start, edit.before.decode("ascii"), edit.after.decode("ascii")]
            for edit in change.gaps
        ]
    if change.clauses:
        fields["clauses"] = [
            [row_of(clause) for clause in side]
            for side in (change.clauses.before, change.clauses.after)
        ]
    if change.metadata:
        fields["metadata"] = [columns_of(metadata) for metadata in change.metadata]
    if change.status:
        fields["status"] = [status.value for status in change.status]
    if change.notes is not None:
        fields["notes"] = [
            [[note.start, note.end, note.text, note.kind, note.author] for note in side]
            for side in change.notes
        ]
    plain = to_json(fields).encode()
    return zlib.compress(plain, _FAST) if len(plain) > _COMPRESS_FROM else plain


def decode_change(stored: bytes) -> Change:
    """The inverse of encode_change."""
    plain = stored if stored[:1] == b"{" else zlib.decompress(stored)
    fields: dict[str, Any] = json.loads(plain)
    clauses = fields.get("clauses")
    metadata = fields.get("metadata")
    status = fields.get("status")
    notes = fields.get("notes")
    return Change(
        gaps=tuple(
            GapEdit(start, before.encode("ascii"), after.encode("ascii"))
            for start, before, after in fields.get("gaps", ())
        ),
        clauses=clauses and ClauseEdit(*(tuple(map(clause_of, side)) for side in clauses)),
        metadata=metadata and _pair_of_metadata(*metadata),
        status=status and (Status(status[0]), Status(status[1])),
        notes=notes and (_notes_of(notes[0]), _notes_of(notes[1])),
    )


def start_group(
    connection: sqlite3.Connection, *, author: str, time: str, label: str, reverts: int | None
) -> int:
    """The id of a new group, inside the caller's transaction."""
    group = connection.execute(
        "INSERT INTO edit_group (author, time, label, reverts) VALUES (?, ?, ?, ?)",
        (author, time, label, reverts),
    ).lastrowid
    assert group is not None  # an INSERT that succeeded
    return group


def record(connection: sqlite3.Connection, group: int, number: int, change: Change) -> None:
    """Write a change into the journal."""
    connection.execute(
        "INSERT INTO journal (edit_group, document, change) VALUES (?, ?, ?)",
        (group, number, encode_change(change)),
    )


def entries(connection: sqlite3.Connection, number: int) -> list[JournalEntry]:
    """The groups that changed a document, oldest first."""
    rows = connection.execute(
        "SELECT DISTINCT edit_group.id, reverts, label FROM journal"
        " JOIN edit_group ON edit_group.id = edit_group"
        " WHERE document = ? ORDER BY edit_group.id",
        (number,),
    )
    return [JournalEntry(*row) for row in rows]


def changes_of(connection: sqlite3.Connection, group: int) -> list[tuple[str, Change]]:
    """The changes of a group with their documents' ids, in the order in which they were made."""
    rows = connection.execute(
        "SELECT document.id, change FROM journal JOIN document ON number = document"
        " WHERE edit_group = ? ORDER BY journal.id",
        (group,),
    )
    return [(document_id, decode_change(change)) for document_id, change in rows]


def _pair_of_metadata(before: list[Any], after: list[Any]) -> tuple[Metadata, Metadata]:
    return metadata_of(tuple(before)), metadata_of(tuple(after))


def _notes_of(side: list[list[Any]]) -> tuple[Note, ...]:
    return tuple(Note(*values) for values in side)
