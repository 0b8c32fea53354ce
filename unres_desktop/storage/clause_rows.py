"""Clauses and notes as rows."""

import sqlite3
from functools import lru_cache

from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.document import Note
from unres_desktop.model.origins import Origin

ClauseRow = tuple[
    int, str, int, str | None, int | None, int | None, str | None, float | None, str, str
]

COLUMNS = "start, label, level, number, lead_start, lead_end, category, confidence, origins, joins"
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
    """The clauses of a document in order."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM clause WHERE document = ? ORDER BY start", (number,)
    )
    # Written out, without a call for each of the 30,000 clauses of a long document.
    return [
        Clause(
            start,
            label,
            level,
            text,
            None if first is None else (first, last),
            category,
            confidence,
            origins_of(origins),
            _joins_of(joins) if joins else (),
        )
        for start, label, level, text, first, last, category, confidence, origins, joins in rows
    ]


def load_notes(connection: sqlite3.Connection, number: int) -> tuple[Note, ...]:
    """The notes of a document in the order in which they were given."""
    rows = connection.execute(
        'SELECT start, "end", text, kind, author FROM note WHERE document = ? ORDER BY place',
        (number,),
    )
    return tuple(Note(*row) for row in rows)


def insert_notes(connection: sqlite3.Connection, number: int, notes: tuple[Note, ...]) -> None:
    """Store the notes of a document that has none."""
    connection.executemany(
        "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (number, place, note.start, note.end, note.text, note.kind, note.author)
            for place, note in enumerate(notes)
        ),
    )
