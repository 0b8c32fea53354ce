"""Annotations in and out of their tables."""

import sqlite3
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from unres_desktop.errors import LibraryError, UnresError
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.counts import count_decidable_gaps
from unres_desktop.model.document import Document, Metadata, Source, Status
from unres_desktop.model.origins import count_reviewed
from unres_desktop.storage import clause_rows, gap_packing, search
from unres_desktop.storage.documents import now, symbol_key, text_hash
from unres_desktop.storage.failures import damaged
from unres_desktop.storage.gap_packing import PackedGaps, count_cuts
from unres_desktop.storage.metadata_json import columns_of, metadata_of

METADATA_COLUMNS = "symbol, title, language, part, subjects, segmenter, further"
_COMPRESSION = 1  # twice as fast as the usual 6 and a tenth larger
_DOCUMENT_COLUMNS = (
    f"id, {METADATA_COLUMNS}, symbol_key, status, length, words, clauses, reviewed, decidable,"
    " added, updated, text_hash, source_name, source_sha256, source_format, source_encoding"
)
_INSERT_DOCUMENT = f"INSERT INTO document ({_DOCUMENT_COLUMNS}) VALUES ({', '.join('?' * 22)})"


def insert(
    connection: sqlite3.Connection, annotation: Annotation, source_bytes: bytes | None
) -> None:
    """Store a new document with its annotation, inside the caller's transaction."""
    text, states = annotation.text, annotation.states()
    number = _insert_document(connection, annotation, states)
    length = gap_packing.PART_LENGTH
    starts = range(0, len(text), length)
    connection.executemany(
        "INSERT INTO body VALUES (?, ?, ?)",
        ((number, part, text[start : start + length]) for part, start in enumerate(starts)),
    )
    connection.executemany(
        "INSERT INTO segmentation VALUES (?, ?, ?, ?)",
        (
            (number, part, packed.word_bits, packed.origins)
            for part, packed in zip(count(), _packed_parts(states), strict=False)
        ),
    )
    connection.executemany(
        clause_rows.INSERT,
        ((number, *clause_rows.row_of(clause)) for clause in annotation.clauses),
    )
    if annotation.notes:
        clause_rows.insert_notes(connection, number, annotation.notes)
    if source_bytes is not None:
        connection.execute(
            "INSERT INTO source VALUES (?, ?)", (number, zlib.compress(source_bytes, _COMPRESSION))
        )
    search.index(connection, number, text)


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
    return zlib.decompress(row[0]) if row else None


def _insert_document(connection: sqlite3.Connection, annotation: Annotation, states: bytes) -> int:
    document, metadata = annotation.document, annotation.metadata
    time = now()
    row = (
        document.id,
        *columns_of(metadata),
        symbol_key(metadata.symbol, metadata.title),
        annotation.status.value,
        len(document.text),
        count_cuts(states),
        len(annotation.clauses),
        count_reviewed(states),
        count_decidable_gaps(annotation),
        time,
        time,
        text_hash(document.text),
        document.source.name,
        document.source.sha256,
        document.source.format,
        document.source.encoding,
    )
    try:
        number = connection.execute(_INSERT_DOCUMENT, row).lastrowid
    except sqlite3.IntegrityError as error:
        raise LibraryError(
            "The library has a document with the id {name} already.", name=document.id
        ) from error
    assert number is not None  # an INSERT that succeeded
    return number


def _packed_parts(states: bytes) -> Iterator[PackedGaps]:
    length = gap_packing.PART_LENGTH
    for start in range(0, len(states), length):
        yield PackedGaps.of(states[start : start + length])


def _load_states(connection: sqlite3.Connection, number: int) -> bytes:
    rows = connection.execute(
        "SELECT word_bits, origins FROM segmentation WHERE document = ? ORDER BY part", (number,)
    )
    parts = [PackedGaps(word_bits, origins) for word_bits, origins in rows]
    return b"".join([part.states(0, len(part)) for part in parts])
