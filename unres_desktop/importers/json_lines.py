"""Our own records, one JSON object a line, schema unres-annotation/1: the source of truth."""

from collections.abc import Iterator
from hashlib import sha256

import msgspec

from unres_desktop.errors import ImportRefused, Message, UnresError
from unres_desktop.importers.base import (
    ImportedDocument,
    RefusedDocument,
    SourceFile,
    document_id,
)
from unres_desktop.importers.decoding import decode
from unres_desktop.importers.record import (
    SCHEMA,
    Record,
    clauses_of,
    notes_of,
    states_of,
    status_of,
    unknown_of,
)
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document, Metadata, Segmenter, Source

_BOM = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LARGEST_LINE = 1 << 28


class JsonLinesImporter:
    """Reads records; what a record leaves out (words, clauses) has to be proposed."""

    id = "jsonl"
    title = Message("UNRes JSON lines")
    suffixes = (".jsonl", ".ndjson")

    def recognises(self, head: bytes) -> bool:
        """Whether the file begins with a JSON object."""
        return head.removeprefix(_BOM).lstrip().startswith(b"{")

    def count(self, file: SourceFile) -> int:
        """The number of lines."""
        with file.open() as stream:
            blocks = iter(lambda: stream.read(1 << 20), b"")
            return max(1, sum(block.count(b"\n") for block in blocks))

    def read(self, file: SourceFile) -> Iterator[ImportedDocument | RefusedDocument]:
        """The documents of the file, a line each; a bad line does not stop the others."""
        for number, line in _numbered_lines(file):
            if line.strip() in (b"{", b"[") or line.startswith(_UTF_16_MARKS):
                raise ImportRefused(
                    "It is not JSON lines. Write each record on one line, in UTF-8."
                )
            place = Message("line {number}", number=number)
            try:
                yield read_record(line, name=file.name, place=place)
            except UnresError as error:
                yield RefusedDocument(place, error)


def read_record(line: bytes, *, name: str = "", place: str = "") -> ImportedDocument:
    """The document of one record.

    Raises ImportRefused for what is no record, and UnresError for one that contradicts itself.
    """
    record, unknown = _parsed(line)
    if not record.text or record.text.isspace():
        raise ImportRefused("The record has no text.")
    source = Source(name, sha256(line).hexdigest(), JsonLinesImporter.id, "utf-8")
    if record.source is not None:
        source = Source(**msgspec.structs.asdict(record.source))
    document = Document(record.id or document_id(line), record.text, source)
    segmenter = Segmenter(**msgspec.structs.asdict(record.segmenter))
    metadata = Metadata(
        symbol=record.symbol,
        title=record.title,
        language=record.language,
        part=record.part,
        subjects=tuple(record.subjects),
        segmenter=segmenter,
        values=record.metadata,
        unknown=unknown,
    )
    annotation = Annotation(
        document,
        states=states_of(record),
        clauses=clauses_of(record),
        metadata=metadata,
        status=status_of(record),
        notes=notes_of(record),
    )
    return ImportedDocument(
        annotation,
        has_words=record.words is not None,
        has_clauses=record.clauses is not None,
        place=place,
    )


def _parsed(line: bytes) -> tuple[Record, dict[str, object]]:
    try:
        raw = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ImportRefused("It is not JSON: {reason}.", reason=str(error)) from error
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        raise ImportRefused('It is no record: it needs "schema": "{schema}".', schema=SCHEMA)
    try:
        return msgspec.convert(raw, Record), unknown_of(raw)
    except msgspec.ValidationError as error:
        raise ImportRefused("It is not a sound record: {reason}.", reason=str(error)) from error


def _numbered_lines(file: SourceFile) -> Iterator[tuple[int, bytes]]:
    if file.encoding:
        text = decode(file.read(), file.encoding).text
        lines = (line.encode("utf-8") for line in text.split("\n"))
        yield from ((number, line) for number, line in enumerate(lines, 1) if line.strip())
        return
    with file.open() as stream:
        number = 0
        while line := stream.readline(_LARGEST_LINE):
            number += 1
            if len(line) == _LARGEST_LINE:
                raise ImportRefused("Line {number} is far too long.", number=number)
            if number == 1:
                line = line.removeprefix(_BOM)
            if line.strip():
                yield number, line
