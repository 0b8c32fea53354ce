"""Clauses and notes as rows."""

import gc
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import Any

from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.document import Note
from unres_desktop.model.origins import Origin

ClauseRow = tuple[
    int, str, int, str | None, int | None, int | None, str | None, float | None, str, str
]
NoteRow = tuple[int, int, str, str, str, str, str, str]

_RowWithKind = tuple[int, int | None, int | None, float | None, str]
_Kind = tuple[str, int, str | None, str | None, ClauseOrigins, tuple[int, ...]]

COLUMNS = "start, label, level, number, lead_start, lead_end, category, confidence, origins, joins"
_SELECT_WITH_KIND = (
    "SELECT start, lead_start, lead_end, confidence,"
    " json_array(label, level, number, category, origins, joins)"
    " FROM clause WHERE document = ? ORDER BY start"
)
INSERT = f"INSERT INTO clause (document, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def row_of(clause: Clause) -> ClauseRow:
    """The columns of a clause, without the document."""
    lead_start, lead_end = clause.lead or (None, None)
    return (
        clause.start,
        clause.label,
        clause.level,
        clause.number,
        lead_start,
        lead_end,
        clause.category,
        clause.confidence,
        origins_text(clause.origins),
        ",".join(map(str, clause.joins)) if clause.joins else "",
    )


def clause_of(row: ClauseRow) -> Clause:
    """The clause that the columns say."""
    start, label, level, number, lead_start, lead_end, category, confidence, origins, joins = row
    lead = None if lead_start is None or lead_end is None else (lead_start, lead_end)
    gone = _joins_of(joins) if joins else ()
    return Clause(
        start, label, level, number, lead, category, confidence, origins_of(origins), gone
    )


def _joins_of(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


@lru_cache(maxsize=1024)
def origins_text(origins: ClauseOrigins) -> str:
    """The origins of start, label, level, number and lead as five letters."""
    parts = (origins.start, origins.label, origins.level, origins.number, origins.lead)
    return "".join(origin.value for origin in parts)


@lru_cache(maxsize=1024)
def origins_of(text: str) -> ClauseOrigins:
    """The inverse of origins_text."""
    return ClauseOrigins(*map(Origin, text))


def load_clauses(connection: sqlite3.Connection, number: int) -> list[Clause]:
    """The clauses of a document in order.

    A long document has 30,000 of them, of few kinds: what makes a kind comes as one text, and is
    taken apart once.
    """
    with _collection_paused():
        return _clauses_of(connection.execute(_SELECT_WITH_KIND, (number,)).fetchall())


def _clauses_of(rows: list[_RowWithKind]) -> list[Clause]:
    """The clauses that the rows say; column by column, so that no line of Python runs for each."""
    if not rows:
        return []
    starts, firsts, lasts, confidences, kinds = zip(*rows, strict=True)
    of_kind = zip(*map(lru_cache(maxsize=None)(_kind_of), kinds), strict=True)
    labels, levels, numbers, categories, origins, joins = of_kind
    leads = [
        None if first is None else (first, last) for first, last in zip(firsts, lasts, strict=True)
    ]
    columns = (starts, labels, levels, numbers, leads, categories, confidences, origins, joins)
    # What Clause._make does, without its line of Python.
    return list(map(partial(tuple.__new__, Clause), zip(*columns, strict=True)))


@contextmanager
def _collection_paused() -> Iterator[None]:
    """No looking for garbage among ever more clauses, none of which is: a fifth of their time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _kind_of(kind: str) -> _Kind:
    label, level, number, category, origins, joins = json.loads(kind)
    return label, level, number, category, origins_of(origins), _joins_of(joins) if joins else ()


def load_notes(connection: sqlite3.Connection, number: int) -> tuple[Note, ...]:
    """The notes of a document in order."""
    rows = connection.execute(
        'SELECT start, "end", text, kind, author, suggestion, time, origin FROM note'
        " WHERE document = ? ORDER BY place",
        (number,),
    )
    return tuple(note_of(row) for row in rows)


def note_of(row: Sequence[Any]) -> Note:
    """The note of a row; one of the first release ends with its author."""
    start, end, text, kind, author, *further = row
    suggestion, time, origin = further or ("", "", Origin.IMPORTED)
    return Note(start, end, text, kind, author, suggestion, time, Origin(origin))


def row_of_note(note: Note) -> NoteRow:
    """The columns of a note, without the document and its place."""
    origin = note.origin.value
    texts = (note.text, note.kind, note.author, note.suggestion, note.time)
    return (note.start, note.end, *texts, origin)


def insert_notes(connection: sqlite3.Connection, number: int, notes: tuple[Note, ...]) -> None:
    """Store the notes of a document that has none."""
    connection.executemany(
        "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((number, place, *row_of_note(note)) for place, note in enumerate(notes)),
    )
