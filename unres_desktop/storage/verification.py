"""Whether a library is whole: the file, its references, and every document in it."""

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from unres_desktop.errors import LibraryError
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.counts import count_decidable_gaps, count_reviewed_gaps, count_words
from unres_desktop.storage import annotations, journal, search
from unres_desktop.storage.database import snapshot
from unres_desktop.storage.documents import symbol_key, text_hash

Progress = Callable[[int, int], None]  # documents done, documents in all


def faults(
    connection: sqlite3.Connection, path: Path, progress: Progress | None = None
) -> list[str]:
    """What is wrong with the library, a line a fault; empty when all is well."""
    found = _faults_of_file(connection)
    ids = [id_ for (id_,) in connection.execute("SELECT id FROM document ORDER BY number")]
    expected: dict[str, dict[int, str]] = {}  # character -> documents that have to have it
    for done, document_id in enumerate(ids, 1):
        try:
            with snapshot(connection):  # somebody may edit it meanwhile
                found.extend(_faults_of_document(connection, document_id, path, expected))
        except LibraryError as error:
            found.append(str(error))
        if progress:
            progress(done, len(ids))
    found.extend(_faults_of_index(connection, expected))
    found.extend(_faults_of_journal(connection))
    return found


def _faults_of_file(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("PRAGMA integrity_check")
    found = [f"file: {line}" for (line,) in rows if line != "ok"]
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        found.append(f"file: row {row} of {table} refers to a missing row of {parent}")
    return found


def _faults_of_document(
    connection: sqlite3.Connection,
    document_id: str,
    path: Path,
    expected: dict[str, dict[int, str]],
) -> Iterator[str]:
    annotation = annotations.load(connection, document_id, path)
    number, *stored = connection.execute(
        "SELECT number, length, words, clauses, reviewed, decidable, text_hash, symbol_key"
        " FROM document WHERE id = ?",
        (document_id,),
    ).fetchone()
    names = ("length", "words", "clauses", "reviewed", "decidable", "text hash", "symbol key")
    for name, kept, right in zip(names, stored, _derived(annotation), strict=True):
        if kept != right:
            yield f"{document_id}: {name} is stored as {kept!r} but should be {right!r}"
    for character in search.sample_characters(annotation.text):
        expected.setdefault(character, {})[number] = document_id


def _derived(annotation: Annotation) -> tuple[object, ...]:
    return (
        len(annotation.text),
        count_words(annotation),
        len(annotation.clauses),
        count_reviewed_gaps(annotation),
        count_decidable_gaps(annotation),
        text_hash(annotation.text),
        symbol_key(annotation.metadata.symbol, annotation.metadata.title),
    )


def _faults_of_index(
    connection: sqlite3.Connection, expected: dict[str, dict[int, str]]
) -> Iterator[str]:
    missing: set[str] = set()
    for character, numbers in expected.items():
        absent = numbers.keys() - search.documents_with(connection, character)
        missing.update(numbers[number] for number in absent)
    for document_id in sorted(missing):
        yield f"{document_id}: the text is not in the search index"


def _faults_of_journal(connection: sqlite3.Connection) -> Iterator[str]:
    for entry, change in connection.execute("SELECT id, change FROM journal ORDER BY id"):
        try:
            journal.decode_change(change)
        except (ValueError, TypeError, KeyError, zlib.error) as error:
            yield f"journal entry {entry} cannot be read: {error}"
