"""The journal: every change ever made, by whom, when, and what it took back."""

import json
import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from unres_desktop.model.change import Change, ClauseEdit, GapEdit
from unres_desktop.model.document import Metadata, Status
from unres_desktop.model.history import JournalEntry
from unres_desktop.storage.clause_rows import clause_of, note_of, row_of, row_of_note
from unres_desktop.storage.metadata_json import columns_of, metadata_of, to_json

# The states of gaps stand in the JSON letter by letter: their runs are left to the compression.
_COMPRESS_FROM = 512  # bytes; compressing takes as long as everything else about an entry
_FAST = 1


@dataclass(frozen=True, slots=True)
class NewGroup:
    """Changes to be committed together, each with its document's id, and the group they revert."""

    changes: Sequence[tuple[str, Change]]
    label: str
    reverts: int | None = None


def encode_change(change: Change) -> bytes:
    """The change as it stands in the journal: compact JSON, compressed when it is long."""
    fields: list[bytes] = []
    if change.gaps:
        # The states are letters, so they stand in JSON as they are.
        edits = b",".join([b'[%d,"%b","%b"]' % edit for edit in change.gaps])
        fields.append(b'"gaps":[%b]' % edits)
    if change.clauses:
        sides = (change.clauses.before, change.clauses.after)
        fields.append(_field("clauses", [list(map(row_of, side)) for side in sides]))
    if change.metadata:
        fields.append(_field("metadata", [columns_of(metadata) for metadata in change.metadata]))
    if change.status:
        fields.append(_field("status", [status.value for status in change.status]))
    if change.notes is not None:
        notes = [[row_of_note(note) for note in side] for side in change.notes]
        fields.append(_field("notes", notes))
    plain = b"{%b}" % b",".join(fields)
    return zlib.compress(plain, _FAST) if len(plain) > _COMPRESS_FROM else plain


def _field(name: str, value: object) -> bytes:
    return f'"{name}":{to_json(value)}'.encode()


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
        notes=notes and (tuple(map(note_of, notes[0])), tuple(map(note_of, notes[1]))),
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


def record(connection: sqlite3.Connection, rows: Sequence[tuple[int, int, bytes]]) -> None:
    """Write changes into the journal: each the group, the document's number and encode_change."""
    connection.executemany(
        "INSERT INTO journal (edit_group, document, change) VALUES (?, ?, ?)", rows
    )


def entries(connection: sqlite3.Connection, number: int) -> list[JournalEntry]:
    """The groups that changed a document, oldest first."""
    rows = connection.execute(
        "SELECT DISTINCT edit_group.id, reverts, label FROM journal"
        " JOIN edit_group ON edit_group.id = edit_group"
        " WHERE document = ? ORDER BY edit_group.id",
        (number,),
    )
    return list(map(JournalEntry._make, rows))


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
