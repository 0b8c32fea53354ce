"""The rows of documents: order, look-up, listing and what the window shows of each."""

import hashlib
import json
import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from unres_desktop.errors import LibraryError
from unres_desktop.model.document import Status

_NUMBER = re.compile(r"[0-9]+")
_DIGITS = 8
_AFTER_ALL_SYMBOLS = "~"
_CANDIDATES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What a list shows of a document; `reviewed` of `decidable` gaps are done."""

    id: str
    symbol: str
    title: str
    status: Status
    language: str
    words: int
    clauses: int
    reviewed: int
    decidable: int
    updated: str


def symbol_key(symbol: str, title: str = "") -> str:
    """What symbols are sorted and compared by: spaces and case aside, numbers as numbers.

    Documents without a symbol come after those with one, by their title.
    """
    plain = "".join(unicodedata.normalize("NFKC", symbol).upper().split())
    if not plain:
        plain = _AFTER_ALL_SYMBOLS + title
    return _NUMBER.sub(lambda match: match[0].zfill(_DIGITS), plain)


def text_hash(text: str) -> bytes:
    """What equal texts have in common."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]


def now() -> str:
    """The time as stored: UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def has_any(connection: sqlite3.Connection) -> bool:
    """Whether the library holds a document."""
    return connection.execute("SELECT 1 FROM document LIMIT 1").fetchone() is not None


def number_of(connection: sqlite3.Connection, document_id: str, path: Path) -> int:
    """The key of a document in the other tables. Raises LibraryError when there is none."""
    row = connection.execute("SELECT number FROM document WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        raise LibraryError(
            "The library {path} has no document {name}.", path=path, name=document_id
        )
    number: int = row[0]
    return number


def find(connection: sqlite3.Connection, name: str, path: Path) -> str:
    """The id of the document with this id, or else with this symbol."""
    exact = connection.execute("SELECT id FROM document WHERE id = ?", (name,)).fetchone()
    if exact:
        return str(exact[0])
    rows = connection.execute(
        "SELECT id, symbol, title FROM document WHERE symbol_key = ? AND symbol <> '' ORDER BY id",
        (symbol_key(name),),
    ).fetchall()
    if not rows:
        raise LibraryError(
            "The library {path} has no document with the id or symbol {name}.", path=path, name=name
        )
    if len(rows) > 1:
        shown = [f"{id_} ({title})" if title else id_ for id_, _, title in rows]
        more = [f"… ({len(rows)})"] if len(rows) > _CANDIDATES_SHOWN else []
        raise LibraryError(
            "{name} names {count} documents; use one of their ids: {candidates}",
            name=name,
            count=len(rows),
            candidates="; ".join(shown[:_CANDIDATES_SHOWN] + more),
        )
    return str(rows[0][0])


def find_text(connection: sqlite3.Connection, text: str) -> list[str]:
    """The ids of the documents with exactly this text."""
    rows = connection.execute(
        "SELECT id FROM document WHERE text_hash = ? ORDER BY number", (text_hash(text),)
    )
    return [id_ for (id_,) in rows]


def document_ids(connection: sqlite3.Connection, status: Status | None) -> list[str]:
    """The ids in the natural order of the symbols."""
    if status is None:
        rows = connection.execute("SELECT id FROM document ORDER BY symbol_key, id")
    else:
        rows = connection.execute(
            "SELECT id FROM document WHERE status = ? ORDER BY symbol_key, id", (status.value,)
        )
    return [id_ for (id_,) in rows]


def rows(connection: sqlite3.Connection, ids: Sequence[str]) -> list[DocumentRow]:
    """The rows of these documents in this order; ids that are not there are left out."""
    found = connection.execute(
        "SELECT document.id, symbol, title, status, language, words, clauses, reviewed, decidable,"
        " updated"
        " FROM json_each(?) AS wanted CROSS JOIN document ON document.id = wanted.value"
        " ORDER BY wanted.key",
        (json.dumps(list(ids)),),
    )
    return [
        DocumentRow(id_, symbol, title, Status(status), *rest)
        for id_, symbol, title, status, *rest in found
    ]
