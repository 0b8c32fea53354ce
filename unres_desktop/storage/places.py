"""The places of a string that are cut otherwise than wanted, and those that are to stay so.

Finding reads the text and the bitmap of the cuts; everything else about a document is read only
where a place differs.
"""

import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from unres_desktop.model.origins import Origin
from unres_desktop.model.same_string import (
    Doubt,
    Place,
    WordPattern,
    can_be_made,
    doubt_at,
    offsets_of,
    place_at,
)
from unres_desktop.storage import database, search
from unres_desktop.storage.documents import now
from unres_desktop.storage.failures import reporting
from unres_desktop.storage.gap_packing import PART_LENGTH, PackedGaps

_REVIEWED = [ord(origin.value) for origin in Origin if origin.is_reviewed]


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
            "SELECT text, word_bits, origins FROM body JOIN segmentation USING (document, part)"
            " WHERE document = ? ORDER BY part",
            (candidate.number,),
        ).fetchall()
        text = rows[0][0] if len(rows) == 1 else "".join([part for part, _, _ in rows])
        starts = offsets_of(text, pattern.text)
        first = next(starts, None)
        if first is None:
            return
        gaps = _StoredGaps([(bits, origins) for _, bits, origins in rows])
        differing = gaps.cut_otherwise([first, *starts], pattern)
        if not differing:
            return
        clause_starts = self._clause_starts(candidate.number, differing[0], differing[-1], pattern)
        kept = self._kept(candidate.number)
        document = (candidate.id, candidate.symbol)
        is_reviewed = gaps.is_reviewed()
        for start in differing:
            place = place_at(pattern, start, text, gaps, document)
            if (
                clause_starts
                and _holds(clause_starts, place)
                and not can_be_made(pattern, place, clause_starts)
            ):
                continue
            if kept and kept.get((start, place.end)) == place.cuts:
                yield place._replace(doubt=Doubt.KEPT)
            elif is_reviewed or not gaps.is_whole(text, start, place.end):
                yield place._replace(doubt=doubt_at(pattern, place))
            else:
                yield place

    def _clause_starts(self, number: int, first: int, last: int, pattern: WordPattern) -> list[int]:
        rows = self._connection.execute(
            "SELECT start FROM clause WHERE document = ? AND start > ? AND start < ?"
            " ORDER BY start",
            (number, first, last + len(pattern.text)),
        ).fetchall()
        return [start for (start,) in rows]

    @cached_property
    def _kept_documents(self) -> frozenset[int]:
        rows = self._connection.execute("SELECT DISTINCT document FROM kept_place").fetchall()
        return frozenset(number for (number,) in rows)

    def _kept(self, number: int) -> dict[tuple[int, int], str]:
        if number not in self._kept_documents:
            return {}
        rows = self._connection.execute(
            'SELECT start, "end", cuts FROM kept_place WHERE document = ?', (number,)
        )
        return {(start, end): cuts for start, end, cuts in rows}


class _StoredGaps:
    """The gaps of one document as they are stored: small, and unpacked where somebody looks."""

    def __init__(self, parts: list[tuple[bytes, bytes]]) -> None:
        self._parts = parts
        # Each part but the last has a whole number of bytes, so the bitmaps are one as they are.
        self._bits = parts[0][0] if len(parts) == 1 else b"".join([bits for bits, _ in parts])

    def is_reviewed(self) -> bool:
        """Whether a person set or confirmed a gap of the document."""
        return any(
            letter in origins[: len(origins) // 3]
            for _, origins in self._parts
            for letter in _REVIEWED
        )

    def states(self, start: int, end: int) -> bytes:
        """The states from start to before end, as far as the text goes."""
        packed, first_end = self._packed
        if end <= first_end:
            return packed[0].states(start, end)
        found = []
        for part in range(start // PART_LENGTH, min((end - 1) // PART_LENGTH + 1, len(packed))):
            low, high = start - part * PART_LENGTH, end - part * PART_LENGTH
            found.append(packed[part].states(max(low, 0), min(high, len(packed[part]))))
        return b"".join(found)

    @cached_property
    def _packed(self) -> tuple[list[PackedGaps], int]:
        packed = [PackedGaps(*part) for part in self._parts]
        return packed, len(packed[0])

    def cut_otherwise(self, starts: list[int], pattern: WordPattern) -> list[int]:
        """Those of the starts after which the cuts are not the pattern's."""
        bits, size = self._bits, len(pattern.text) - 1
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

    def is_whole(self, text: str, start: int, end: int) -> bool:
        """Whether words end at both ends of text[start:end], as far as the bitmap can tell."""
        while end < len(text) and text[end].isspace():
            end += 1
        bits = self._bits
        ends = end == len(text) or bits[end >> 3] >> (end & 7) & 1
        return bool(ends and bits[start >> 3] >> (start & 7) & 1)


def _holds(clause_starts: list[int], place: Place) -> bool:
    """Whether a clause starts inside the place."""
    index = bisect_right(clause_starts, place.start)
    return index < len(clause_starts) and clause_starts[index] < place.end
