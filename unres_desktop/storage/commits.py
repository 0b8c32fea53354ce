"""One change into the tables: compared with what is stored, then written."""

import sqlite3
from dataclasses import dataclass

from unres_desktop.errors import EditConflict
from unres_desktop.model.change import Change, ClauseEdit, GapEdit
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Metadata, Note, Status
from unres_desktop.model.origins import count_reviewed, state_is_cut
from unres_desktop.storage import clause_rows, gap_packing
from unres_desktop.storage.annotations import load_metadata
from unres_desktop.storage.document_rows import METADATA_COLUMNS
from unres_desktop.storage.documents import symbol_key
from unres_desktop.storage.gap_packing import PackedGaps, count_cuts
from unres_desktop.storage.metadata_json import columns_of

_MANY_EDITS = 8  # so many look-ups cost more than reading every clause start between them


@dataclass(slots=True)
class _Counts:
    words: int = 0
    clauses: int = 0
    reviewed: int = 0


class ChangeWriter:
    """Writes one change of one document, inside the caller's transaction.

    Every value that the change takes away has to be what is stored, and what it leaves has to
    keep the invariants of an annotation; else EditConflict is raised and the transaction ends.
    """

    def __init__(self, connection: sqlite3.Connection, document_id: str) -> None:
        self._connection = connection
        self._document_id = document_id
        row = connection.execute(
            "SELECT number, symbol, length, status FROM document WHERE id = ?", (document_id,)
        ).fetchone()
        if row is None:
            raise EditConflict("The document {name} is not in the library.", name=document_id)
        self.number: int = row[0]
        self._symbol: str = row[1]
        self._length: int = row[2]
        self._status: str = row[3]
        self._counts = _Counts()

    def write(self, change: Change, time: str) -> None:
        """Make the change in the tables; `time` becomes the document's last change."""
        gaps = _joined_edits(change.gaps)
        self._write_gaps(gaps)
        self._check_kept_starts(gaps, change.clauses)
        if change.clauses:
            self._write_clauses(change.clauses)
        if change.metadata:
            self._write_metadata(*change.metadata)
        if change.status:
            self._check_status(change.status[0])
        if change.notes is not None:
            self._write_notes(*change.notes)
        status = change.status[1].value if change.status else self._status
        self._connection.execute(
            "UPDATE document SET status = ?, updated = ?, words = words + ?,"
            " clauses = clauses + ?, reviewed = reviewed + ? WHERE number = ?",
            (
                status,
                time,
                self._counts.words,
                self._counts.clauses,
                self._counts.reviewed,
                self.number,
            ),
        )

    # -- gaps

    def _write_gaps(self, gaps: list[GapEdit]) -> None:
        length = gap_packing.PART_LENGTH
        open_part, packed = -1, None
        for edit in gaps:
            if not (0 < edit.start < edit.end <= self._length) or (
                len(edit.before) != len(edit.after)
            ):
                raise self._conflict(edit.start)
            self._counts.words += count_cuts(edit.after) - count_cuts(edit.before)
            self._counts.reviewed += count_reviewed(edit.after) - count_reviewed(edit.before)
            for part in range(edit.start // length, (edit.end - 1) // length + 1):
                if part != open_part:
                    self._store_part(open_part, packed)
                    open_part, packed = part, self._load_part(part)
                assert packed is not None  # the part just opened
                self._replace(packed, part * length, edit)
        self._store_part(open_part, packed)

    def _replace(self, packed: PackedGaps, origin: int, edit: GapEdit) -> None:
        """Replace what the edit says about this part, which starts at the offset `origin`."""
        low, high = max(edit.start, origin), min(edit.end, origin + gap_packing.PART_LENGTH)
        inside = slice(low - edit.start, high - edit.start)
        stored = packed.states(low - origin, high - origin)
        if stored != edit.before[inside]:
            raise self._conflict(low + _first_difference(stored, edit.before[inside]))
        packed.replace(low - origin, edit.after[inside])

    def _load_part(self, part: int) -> PackedGaps:
        row = self._connection.execute(
            "SELECT word_bits, origins FROM segmentation WHERE document = ? AND part = ?",
            (self.number, part),
        ).fetchone()
        return PackedGaps(*row)

    def _store_part(self, part: int, packed: PackedGaps | None) -> None:
        if packed is not None:
            self._connection.execute(
                "UPDATE segmentation SET word_bits = ?, origins = ?"
                " WHERE document = ? AND part = ?",
                (packed.word_bits, packed.origins, self.number, part),
            )

    def _check_kept_starts(self, gaps: list[GapEdit], clauses: ClauseEdit | None) -> None:
        """No gap that is joined may be where a clause starts that the change leaves there."""
        gone = {clause.start for clause in clauses.before} if clauses else set()
        joining = [edit for edit in gaps if count_cuts(edit.after) < len(edit.after)]
        if len(joining) > _MANY_EDITS:
            starts = self._clause_starts(joining[0].start, joining[-1].end)
        else:
            starts = [
                start for edit in joining for start in self._clause_starts(edit.start, edit.end)
            ]
        edits = iter(joining)
        edit = next(edits, None)
        for start in starts:
            while edit and edit.end <= start:
                edit = next(edits, None)
            if edit is None:
                return
            joined = edit.start <= start and not state_is_cut(edit.after[start - edit.start])
            if joined and start not in gone:
                raise self._conflict(start)

    def _clause_starts(self, low: int, high: int) -> list[int]:
        rows = self._connection.execute(
            "SELECT start FROM clause WHERE document = ? AND start >= ? AND start < ?"
            " ORDER BY start",
            (self.number, low, high),
        )
        return [start for (start,) in rows]

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
        self._counts.clauses += len(edit.after) - len(edit.before)

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
        open_part, packed = -1, None
        for start in starts:
            if start == 0:
                continue
            part, place = divmod(start, gap_packing.PART_LENGTH)
            if part != open_part:
                open_part, packed = part, self._load_part(part)
            assert packed is not None  # the part just opened
            if not state_is_cut(packed.states(place, place + 1)[0]):
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
        if self._status != before.value:
            raise EditConflict(
                "The status of {name} was changed since. Look at it again.", name=self._name
            )

    def _write_notes(self, before: tuple[Note, ...], after: tuple[Note, ...]) -> None:
        stored = clause_rows.load_notes(self._connection, self.number)
        outside = [note for note in after if not 0 <= note.start < note.end <= self._length]
        if stored != before or outside:
            raise EditConflict(
                "The notes of {name} were edited since. Look at them again.", name=self._name
            )
        self._connection.execute("DELETE FROM note WHERE document = ?", (self.number,))
        clause_rows.insert_notes(self._connection, self.number, after)

    @property
    def _name(self) -> str:
        return self._symbol or self._document_id

    def _conflict(self, offset: int) -> EditConflict:
        return EditConflict(
            "{name} was edited at character {offset} since. Look at the place again.",
            name=self._name,
            offset=offset,
        )


def _joined_edits(gaps: tuple[GapEdit, ...]) -> list[GapEdit]:
    """The edits with those that touch made one: a confirmed document has one for each clause."""
    edits: list[GapEdit] = []
    run: list[GapEdit] = []
    for edit in gaps:
        if run and edit.start != run[-1].end:
            edits.append(_one_edit(run))
            run = []
        run.append(edit)
    return [*edits, _one_edit(run)] if run else edits


def _one_edit(run: list[GapEdit]) -> GapEdit:
    if len(run) == 1:
        return run[0]
    before = b"".join([edit.before for edit in run])
    return GapEdit(run[0].start, before, b"".join([edit.after for edit in run]))


def _first_difference(left: bytes, right: bytes) -> int:
    pairs = zip(left, right, strict=False)
    return next((index for index, (one, other) in enumerate(pairs) if one != other), 0)
