"""Changes into the tables: compared with what is stored, then written, a table at a time."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from unres_desktop.errors import EditConflict
from unres_desktop.model.change import Change, ClauseEdit, GapEdit, joined_edits
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Metadata, Note, Status
from unres_desktop.model.notes import notes_after
from unres_desktop.model.origins import state_is_cut
from unres_desktop.storage import clause_rows, gap_packing, journal
from unres_desktop.storage.annotations import load_metadata
from unres_desktop.storage.document_rows import METADATA_COLUMNS
from unres_desktop.storage.documents import symbol_key
from unres_desktop.storage.gap_packing import (
    GapsDiffer,
    PackedGaps,
)
from unres_desktop.storage.metadata_json import columns_of

_OFFSET_BITS = 32  # a document's number and an offset in one integer of SQLite
_TOGETHER = 500  # documents whose rows are held in memory before they are written


def write_changes(
    connection: sqlite3.Connection, changes: Sequence[tuple[str, Change]], group: int, time: str
) -> None:
    """Make the changes in the tables and in the journal, inside the caller's transaction.

    `time` becomes the last change of the documents. Raises EditConflict, which ends the
    transaction, when a change takes away what is not stored or breaks an invariant.
    """
    for batch in _batches(changes):
        rows = _Rows(connection)
        stored = _stored_documents(connection, [document_id for document_id, _ in batch])
        for document_id, change in batch:
            if document_id not in stored:
                raise EditConflict("The document {name} is not in the library.", name=document_id)
            document = stored[document_id]
            _ChangeWriter(document, rows).write(change, time)
            rows.journal.append((group, document.number, journal.encode_change(change)))
        rows.write()


def _batches(changes: Sequence[tuple[str, Change]]) -> Iterator[Sequence[tuple[str, Change]]]:
    """The changes in order, in batches in which no document comes twice."""
    batch: dict[str, Change] = {}
    for document_id, change in changes:
        if document_id in batch or len(batch) == _TOGETHER:
            yield list(batch.items())
            batch = {}
        batch[document_id] = change
    yield list(batch.items())


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the library says of a document before it is changed."""

    number: int
    id: str
    symbol: str
    length: int
    status: str
    parts: dict[int, PackedGaps] = field(default_factory=dict)  # those read already

    @property
    def name(self) -> str:
        """What the document is called in a sentence for the person."""
        return self.symbol or self.id


def _stored_documents(connection: sqlite3.Connection, ids: list[str]) -> dict[str, _Stored]:
    if len(ids) == 1:  # the case of every key press
        found = connection.execute(
            "SELECT number, id, symbol, length, status FROM document WHERE id = ?", ids
        )
        return {row[1]: _Stored(*row) for row in found}
    # Most documents have one part, which is read along with them.
    found = connection.execute(
        "SELECT number, document.id, symbol, length, status, word_bits, origins"
        " FROM json_each(?) AS wanted CROSS JOIN document ON document.id = wanted.value"
        " CROSS JOIN segmentation ON document = number AND segmentation.part = 0",
        (json.dumps(ids),),
    )
    stored = {}
    for number, document_id, symbol, length, status, word_bits, origins in found:
        parts = {0: PackedGaps(word_bits, origins)}
        stored[document_id] = _Stored(number, document_id, symbol, length, status, parts)
    return stored


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows to be written, each in the order of the columns of its statement."""

    connection: sqlite3.Connection
    segmentation: list[tuple[bytes, bytes, int, int]] = field(default_factory=list)
    documents: list[tuple[str, str, int, int, int, int]] = field(default_factory=list)
    journal: list[tuple[int, int, bytes]] = field(default_factory=list)
    joined: list[tuple[_Stored, list[int]]] = field(default_factory=list)  # offsets cut before

    def write(self) -> None:
        self._check_clause_starts()
        self.connection.executemany(
            "UPDATE segmentation SET word_bits = ?, origins = ? WHERE document = ? AND part = ?",
            self.segmentation,
        )
        self.connection.executemany(
            "UPDATE document SET status = ?, updated = ?, words = words + ?,"
            " clauses = clauses + ?, reviewed = reviewed + ? WHERE number = ?",
            self.documents,
        )
        journal.record(self.connection, self.journal)

    def _check_clause_starts(self) -> None:
        """No gap that was joined may be where a clause starts, now that all clauses are stored."""
        if not self.joined:
            return
        places = [
            stored.number << _OFFSET_BITS | offset
            for stored, offsets in self.joined
            for offset in offsets
        ]
        found = self.connection.execute(
            "SELECT document, start FROM json_each(?1) AS wanted CROSS JOIN clause"
            " ON document = wanted.value >> ?2 AND start = wanted.value & ?3",
            (json.dumps(places), _OFFSET_BITS, (1 << _OFFSET_BITS) - 1),
        ).fetchone()
        if found:
            names = {stored.number: stored.name for stored, _ in self.joined}
            raise _conflict(names[found[0]], found[1])


class _ChangeWriter:
    """Looks at one change of one document and puts into `rows` what has to be written."""

    def __init__(self, stored: _Stored, rows: _Rows) -> None:
        self._connection = rows.connection
        self._stored = stored
        self._rows = rows
        self.number = stored.number
        self._length = stored.length
        self._parts = stored.parts
        self._words = self._reviewed = self._clauses_more = 0

    def write(self, change: Change, time: str) -> None:
        """Check the whole change; the rows of clauses, notes and metadata are written at once."""
        if change.gaps:
            self._write_gaps(joined_edits(change.gaps))
        if change.clauses:
            self._write_clauses(change.clauses)
        if change.metadata:
            self._write_metadata(*change.metadata)
        if change.status:
            self._check_status(change.status[0])
        if change.notes is not None:
            self._write_notes(*change.notes)
        status = change.status[1].value if change.status else self._stored.status
        self._rows.documents.append(
            (status, time, self._words, self._clauses_more, self._reviewed, self.number)
        )

    # -- gaps

    def _write_gaps(self, gaps: Sequence[GapEdit]) -> None:
        length = gap_packing.PART_LENGTH
        joined: list[int] = []
        try:
            for part, edits in _by_part(gaps):
                packed = self._part(part)
                applied = packed.apply(edits, part * length)
                self._words += applied.cuts
                self._reviewed += applied.reviewed
                joined += applied.joined
                row = (packed.word_bits, packed.origins, self.number, part)
                self._rows.segmentation.append(row)
        except GapsDiffer as difference:
            raise self._conflict(difference.offset) from difference
        if joined:
            self._rows.joined.append((self._stored, joined))

    def _part(self, part: int) -> PackedGaps:
        if part not in self._parts:
            row = self._connection.execute(
                "SELECT word_bits, origins FROM segmentation WHERE document = ? AND part = ?",
                (self.number, part),
            ).fetchone()
            if row is None:
                raise self._conflict(part * gap_packing.PART_LENGTH)
            self._parts[part] = PackedGaps(*row)
        return self._parts[part]

    # -- clauses

    def _write_clauses(self, edit: ClauseEdit) -> None:
        touched = [clause.start for clause in edit.before + edit.after]
        low, high = self._neighbours(min(touched), max(touched))
        stored = self._clauses(low, high)
        for clause in edit.before:
            if stored.pop(clause.start, None) != clause:
                raise self._conflict(clause.start)
        for clause in edit.after:
            if clause.start in stored:
                raise self._conflict(clause.start)
            stored[clause.start] = clause
        self._check_tiling(sorted(stored.values(), key=lambda clause: clause.start), low, high)
        self._check_cuts([clause.start for clause in edit.after])
        self._replace_rows(edit)
        self._clauses_more += len(edit.after) - len(edit.before)

    def _replace_rows(self, edit: ClauseEdit) -> None:
        self._connection.executemany(
            "DELETE FROM clause WHERE document = ? AND start = ?",
            ((self.number, clause.start) for clause in edit.before),
        )
        self._connection.executemany(
            clause_rows.INSERT,
            ((self.number, *clause_rows.row_of(clause)) for clause in edit.after),
        )

    def _neighbours(self, first: int, last: int) -> tuple[int, int]:
        """The start of the clause before the first place and that of the one after the last."""
        low, high = self._connection.execute(
            "SELECT (SELECT max(start) FROM clause WHERE document = ?1 AND start < ?2),"
            " (SELECT min(start) FROM clause WHERE document = ?1 AND start > ?3)",
            (self.number, first, last),
        ).fetchone()
        return (first if low is None else low), (self._length if high is None else high)

    def _clauses(self, low: int, high: int) -> dict[int, Clause]:
        rows = self._connection.execute(
            f"SELECT {clause_rows.COLUMNS} FROM clause"
            " WHERE document = ? AND start >= ? AND start < ?",
            (self.number, low, high),
        )
        return {row[0]: clause_rows.clause_of(row) for row in rows}

    def _check_tiling(self, clauses: list[Clause], low: int, high: int) -> None:
        ends = [clause.start for clause in clauses[1:]] + [high]
        for clause, end in zip(clauses, ends, strict=True):
            lead = clause.lead
            fits = clause.start < end and all(clause.start < join < end for join in clause.joins)
            if not fits or (lead and not clause.start <= lead[0] < lead[1] <= end):
                raise self._conflict(clause.start)
        if low == 0 and (not clauses or clauses[0].start != 0):
            raise self._conflict(0)

    def _check_cuts(self, starts: list[int]) -> None:
        for start in starts:
            part, place = divmod(start, gap_packing.PART_LENGTH)
            if start and not state_is_cut(self._part(part).states(place, place + 1)[0]):
                raise self._conflict(start)

    # -- the rest

    def _write_metadata(self, before: Metadata, after: Metadata) -> None:
        if load_metadata(self._connection, self.number) != before:
            raise EditConflict(
                "The metadata of {name} was edited since. Look at it again.", name=self._name
            )
        self._connection.execute(
            f"UPDATE document SET ({METADATA_COLUMNS}, symbol_key) = (?, ?, ?, ?, ?, ?, ?, ?)"
            " WHERE number = ?",
            (*columns_of(after), symbol_key(after.symbol, after.title), self.number),
        )

    def _check_status(self, before: Status) -> None:
        if self._stored.status != before.value:
            raise EditConflict(
                "The status of {name} was changed since. Look at it again.", name=self._name
            )

    def _write_notes(self, before: tuple[Note, ...], after: tuple[Note, ...]) -> None:
        stored = clause_rows.load_notes(self._connection, self.number)
        outside = [note for note in after if not 0 <= note.start < note.end <= self._length]
        notes = notes_after(stored, (before, after))
        if notes is None or outside:
            raise EditConflict(
                "The notes of {name} were edited since. Look at them again.", name=self._name
            )
        self._connection.execute("DELETE FROM note WHERE document = ?", (self.number,))
        clause_rows.insert_notes(self._connection, self.number, notes)

    @property
    def _name(self) -> str:
        return self._stored.name

    def _conflict(self, offset: int) -> EditConflict:
        return _conflict(self._stored.name, offset)


def _conflict(name: str, offset: int) -> EditConflict:
    return EditConflict(
        "{name} was edited at character {offset} since. Look at the place again.",
        name=name,
        offset=offset,
    )


def _by_part(gaps: Sequence[GapEdit]) -> Iterable[tuple[int, Sequence[GapEdit]]]:
    """The edits of each part; those that reach over the edge of one are cut in two there."""
    length = gap_packing.PART_LENGTH
    if gaps[0].start > 0 and gaps[-1].end <= length:
        return [(0, gaps)]
    parts: dict[int, list[GapEdit]] = {}
    for start, before, after in gaps:
        if start < 1 or not before:
            raise GapsDiffer(start)
        done = 0
        while done < len(before):
            part, place = divmod(start + done, length)
            piece = slice(done, done + length - place)
            edit = GapEdit(start + done, before[piece], after[piece])
            parts.setdefault(part, []).append(edit)
            done += length - place
    return parts.items()
