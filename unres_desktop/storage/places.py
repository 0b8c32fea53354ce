"""The places of a string that are cut otherwise than wanted, and those that are to stay so.

Finding reads the text and the bitmap of the cuts; everything else about a document is read only
where a place differs.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from unres_desktop.model.same_string import (
    Place,
    WordPattern,
    can_be_made,
    offsets_of,
    place_at,
)
from unres_desktop.storage import database, search
from unres_desktop.storage.documents import now
from unres_desktop.storage.failures import reporting
from unres_desktop.storage.gap_packing import PART_LENGTH, PackedGaps


class _Candidate(NamedTuple):
    number: int
    id: str
    symbol: str


class Places:
    """The places of one library; made by Library.places, which knows whether it may write."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, refuse_when_reading: Callable[[], None]
    ) -> None:
        self._connection = connection
        self._path = path
        self._refuse_when_reading = refuse_when_reading

    def differing(self, pattern: WordPattern, document_id: str | None = None) -> Iterator[Place]:
        """The places cut otherwise than the pattern, of one document or in the order of symbols.

        Left out are those where the words of the pattern would close a clause.
        """
        with reporting(self._path):
            for candidate in self._candidates(pattern.text, document_id):
                yield from self._differing_in(candidate, pattern)

    def keep(self, places: Iterable[Place], *, author: str) -> None:
        """Remember that these places stay as they are."""
        self._refuse_when_reading()
        time = now()
        with reporting(self._path), database.transaction(self._connection):
            self._connection.executemany(
                'INSERT INTO kept_place (document, start, "end", cuts, author, time)'
                " SELECT number, ?, ?, ?, ?, ? FROM document WHERE id = ?"
                ' ON CONFLICT (document, start, "end") DO UPDATE SET cuts = excluded.cuts,'
                " author = excluded.author, time = excluded.time",
                (
                    (place.start, place.end, place.cuts, author, time, place.document_id)
                    for place in places
                ),
            )

    def forget(self, places: Iterable[Place]) -> None:
        """Remember no longer that these places stay as they are."""
        self._refuse_when_reading()
        with reporting(self._path), database.transaction(self._connection):
            self._connection.executemany(
                'DELETE FROM kept_place WHERE start = ? AND "end" = ?'
                " AND document = (SELECT number FROM document WHERE id = ?)",
                ((place.start, place.end, place.document_id) for place in places),
            )

    def _candidates(self, text: str, document_id: str | None) -> list[_Candidate]:
        if document_id is None:
            return [_Candidate(*row) for row in search.candidates(self._connection, text)]
        rows = self._connection.execute(
            "SELECT number, id, symbol FROM document WHERE id = ?", (document_id,)
        )
        return [_Candidate(*row) for row in rows]

    def _differing_in(self, candidate: _Candidate, pattern: WordPattern) -> Iterator[Place]:
        rows = self._connection.execute(
            "SELECT text, word_bits FROM body JOIN segmentation USING (document, part)"
            " WHERE document = ? ORDER BY part",
            (candidate.number,),
        ).fetchall()
        text = rows[0][0] if len(rows) == 1 else "".join([part for part, _ in rows])
        starts = offsets_of(text, pattern.text)
        first = next(starts, None)
        if first is None:
            return
        # Each part but the last has a whole number of bytes, so the bitmaps are one as they are.
        bits = rows[0][1] if len(rows) == 1 else b"".join([part for _, part in rows])
        differing = _cut_otherwise(bits, [first, *starts], pattern)
        if not differing:
            return
        gaps = _StoredGaps(self._connection, candidate.number)
        clause_starts = self._clause_starts(candidate.number, differing[0], differing[-1], pattern)
        kept = self._kept(candidate.number)
        document = (candidate.id, candidate.symbol)
        for start in differing:
            place = place_at(pattern, start, text, gaps.states, document)
            if can_be_made(pattern, place, clause_starts):
                if kept.get((start, place.end)) == place.cuts:
                    place = place._replace(is_kept=True)
                yield place

    def _clause_starts(
        self, number: int, first: int, last: int, pattern: WordPattern
    ) -> frozenset[int]:
        rows = self._connection.execute(
            "SELECT start FROM clause WHERE document = ? AND start > ? AND start < ?",
            (number, first, last + len(pattern.text)),
        )
        return frozenset(start for (start,) in rows)

    def _kept(self, number: int) -> dict[tuple[int, int], str]:
        rows = self._connection.execute(
            'SELECT start, "end", cuts FROM kept_place WHERE document = ?', (number,)
        )
        return {(start, end): cuts for start, end, cuts in rows}


class _StoredGaps:
    """The gap states of one document, its parts read when they are asked for."""

    def __init__(self, connection: sqlite3.Connection, number: int) -> None:
        self._connection = connection
        self._number = number
        self._parts: dict[int, PackedGaps] = {}

    def states(self, start: int, end: int) -> bytes:
        """The states from start to before end."""
        found = []
        for part in range(start // PART_LENGTH, (end - 1) // PART_LENGTH + 1):
            origin = part * PART_LENGTH
            low, high = max(start - origin, 0), min(end - origin, PART_LENGTH)
            found.append(self._part(part).states(low, high))
        return found[0] if len(found) == 1 else b"".join(found)

    def _part(self, part: int) -> PackedGaps:
        packed = self._parts.get(part)
        if packed is None:
            row = self._connection.execute(
                "SELECT word_bits, origins FROM segmentation WHERE document = ? AND part = ?",
                (self._number, part),
            ).fetchone()
            packed = self._parts[part] = PackedGaps(*row)
        return packed


def _cut_otherwise(bits: bytes, starts: list[int], pattern: WordPattern) -> list[int]:
    """Those of the starts after which the cuts are not the pattern's; read from the bitmap."""
    size = len(pattern.text) - 1
    mask = (1 << size) - 1
    wanted = int(pattern.inner[::-1], 2)
    return [
        start
        for start in starts
        if (
            int.from_bytes(bits[(start + 1) >> 3 : (start + size + 8) >> 3], "little")
            >> ((start + 1) & 7)
        )
        & mask
        != wanted
    ]
