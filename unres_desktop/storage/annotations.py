"""Annotations in and out of their tables."""

import sqlite3
from pathlib import Path

from unres_desktop.errors import LibraryError, UnresError
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document, Metadata, Source, Status
from unres_desktop.storage import clause_rows, search
from unres_desktop.storage.document_rows import (
    DOCUMENT_COLUMNS,
    METADATA_COLUMNS,
    DocumentRows,
    unpacked_source,
)
from unres_desktop.storage.documents import now
from unres_desktop.storage.failures import damaged
from unres_desktop.storage.gap_packing import PackedGaps
from unres_desktop.storage.metadata_json import metadata_of

_INSERT_DOCUMENT = (
    f"INSERT INTO document ({DOCUMENT_COLUMNS}, added, updated) VALUES ({', '.join('?' * 22)})"
)


def insert(connection: sqlite3.Connection, rows: DocumentRows) -> None:
    """Store a new document with its annotation, inside the caller's transaction."""
    number = _insert_document(connection, rows)
    connection.executemany(
        "INSERT INTO body VALUES (?, ?, ?)",
        ((number, part, text) for part, text in enumerate(rows.body)),
    )
    connection.executemany(
        "INSERT INTO segmentation VALUES (?, ?, ?, ?)",
        ((number, part, *packed) for part, packed in enumerate(rows.segmentation)),
    )
    connection.executemany(clause_rows.INSERT, ((number, *clause) for clause in rows.clauses))
    if rows.notes:
        clause_rows.insert_notes(connection, number, rows.notes)
    if rows.source is not None:
        connection.execute("INSERT INTO source VALUES (?, ?)", (number, rows.source))
    search.index(connection, number, rows.text)


def load(connection: sqlite3.Connection, document_id: str, path: Path) -> Annotation:
    """The annotation as stored. Raises LibraryError when there is none or it is damaged."""
    row = connection.execute(
        f"SELECT number, status, source_name, source_sha256, source_format, source_encoding,"
        f" {METADATA_COLUMNS} FROM document WHERE id = ?",
        (document_id,),
    ).fetchone()
    if row is None:
        raise LibraryError(
            "The library {path} has no document {name}.", path=path, name=document_id
        )
    number, status, *source = row[:6]
    try:
        return Annotation(
            Document(document_id, load_text(connection, number), Source(*source)),
            states=_load_states(connection, number),
            clauses=clause_rows.load_clauses(connection, number),
            metadata=metadata_of(row[6:]),
            status=Status(status),
            notes=clause_rows.load_notes(connection, number),
        )
    except (UnresError, ValueError, TypeError) as error:
        raise damaged(path, f"{document_id}: {error}") from error


def load_text(connection: sqlite3.Connection, number: int) -> str:
    """The whole text of a document."""
    rows = connection.execute("SELECT text FROM body WHERE document = ? ORDER BY part", (number,))
    return "".join([text for (text,) in rows])


def load_metadata(connection: sqlite3.Connection, number: int) -> Metadata:
    """The metadata of a document."""
    row = connection.execute(
        f"SELECT {METADATA_COLUMNS} FROM document WHERE number = ?", (number,)
    ).fetchone()
    return metadata_of(row)


def load_source(connection: sqlite3.Connection, number: int) -> bytes | None:
    """The bytes that the document was read from, None where none were given."""
    row = connection.execute(
        "SELECT compressed FROM source WHERE document = ?", (number,)
    ).fetchone()
    return unpacked_source(row[0], load_text(connection, number)) if row else None


def _insert_document(connection: sqlite3.Connection, rows: DocumentRows) -> int:
    time = now()
    try:
        number = connection.execute(_INSERT_DOCUMENT, (*rows.document, time, time)).lastrowid
    except sqlite3.IntegrityError as error:
        raise LibraryError(
            "The library has a document with the id {name} already.", name=rows.id
        ) from error
    assert number is not None  # an INSERT that succeeded
    return number


def _load_states(connection: sqlite3.Connection, number: int) -> bytes:
    rows = connection.execute(
        "SELECT word_bits, origins FROM segmentation WHERE document = ? ORDER BY part", (number,)
    )
    parts = [PackedGaps(word_bits, origins) for word_bits, origins in rows]
    return b"".join([part.states(0, len(part)) for part in parts])
