"""A new document as the rows it will be stored in: worked out anywhere, written by the writer.

Nothing here knows the database, so that several processes can prepare what one of them stores.
"""

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.counts import count_decidable_gaps
from unres_desktop.model.document import Note
from unres_desktop.model.origins import count_reviewed
from unres_desktop.storage import gap_packing
from unres_desktop.storage.clause_rows import ClauseRow, row_of
from unres_desktop.storage.documents import symbol_key, text_hash
from unres_desktop.storage.gap_packing import PackedGaps, count_cuts
from unres_desktop.storage.metadata_json import columns_of

METADATA_COLUMNS = "symbol, title, language, part, subjects, segmenter, further"
DOCUMENT_COLUMNS = (  # all but those that are known only when the row is written
    f"id, {METADATA_COLUMNS}, symbol_key, status, length, words, clauses, reviewed, decidable,"
    " text_hash, source_name, source_sha256, source_format, source_encoding"
)
_COMPRESSION = 1  # twice as fast as the usual 6 and a tenth larger


class DocumentRows(NamedTuple):
    """The rows of one document, without its number, which the library gives.

    Plain values throughout: they travel between processes ten times as fast as an annotation.
    """

    document: tuple[object, ...]  # DOCUMENT_COLUMNS
    body: list[str]  # the text in parts
    segmentation: list[tuple[bytes, bytes]]  # of each part: the bitmap of cuts, the origins
    clauses: list[ClauseRow]
    notes: tuple[Note, ...]
    source: bytes | None  # compressed; empty where they are the text in UTF-8

    @property
    def id(self) -> str:
        """The id of the document."""
        return str(self.document[0])

    @property
    def text(self) -> str:
        """The text of the document."""
        return "".join(self.body)


def rows_of(annotation: Annotation, source_bytes: bytes | None = None) -> DocumentRows:
    """The rows of a document that a library does not have yet."""
    text, states = annotation.text, annotation.states()
    length = gap_packing.PART_LENGTH
    return DocumentRows(
        _document_row(annotation, states),
        [text[start : start + length] for start in range(0, len(text), length)],
        [(packed.word_bits, packed.origins) for packed in _packed_parts(states)],
        list(map(row_of, annotation.clauses)),
        annotation.notes,
        None if source_bytes is None else _packed_source(source_bytes, text),
    )


def unpacked_source(packed: bytes, text: str) -> bytes:
    """The bytes that a document was read from."""
    return zlib.decompress(packed) if packed else text.encode()


def _packed_source(source_bytes: bytes, text: str) -> bytes:
    """The bytes for audit, without a second copy of the text where they are nothing else."""
    if source_bytes == text.encode("utf-8", "surrogatepass"):
        return b""
    return zlib.compress(source_bytes, _COMPRESSION)


def _document_row(annotation: Annotation, states: bytes) -> tuple[object, ...]:
    document, metadata = annotation.document, annotation.metadata
    return (
        document.id,
        *columns_of(metadata),
        symbol_key(metadata.symbol, metadata.title),
        annotation.status.value,
        len(document.text),
        count_cuts(states),
        len(annotation.clauses),
        count_reviewed(states),
        count_decidable_gaps(annotation),
        text_hash(document.text),
        document.source.name,
        document.source.sha256,
        document.source.format,
        document.source.encoding,
    )


def _packed_parts(states: bytes) -> Iterator[PackedGaps]:
    length = gap_packing.PART_LENGTH
    for start in range(0, len(states), length):
        yield PackedGaps.of(states[start : start + length])
