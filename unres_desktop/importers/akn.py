"""Akoma Ntoso for the UN (AKN4UN): text, clauses, numbers, lead phrases, footnotes, metadata."""

from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING

from unres_desktop.errors import ImportRefused, Message
from unres_desktop.importers.akn_blocks import (
    Block,
    annex_blocks,
    block,
    body_blocks,
    preamble_blocks,
)
from unres_desktop.importers.akn_metadata import read_metadata
from unres_desktop.importers.akn_text import children, running_text
from unres_desktop.importers.base import (
    ImportedDocument,
    RefusedDocument,
    SourceFile,
    document_id,
)
from unres_desktop.importers.xml_file import parsed_xml
from unres_desktop.model.annotation import Annotation, joined_states
from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.document import Document, Note, Source
from unres_desktop.model.origins import Origin, gap_state

if TYPE_CHECKING:
    from lxml import etree

_FOOTNOTE = "footnote"
_SEPARATOR = "\n"


class AknImporter:
    """Reads the UN's own mark-up; each statement of a file becomes a document."""

    id = "akn"
    title = Message("Akoma Ntoso for the UN (AKN4UN)")
    suffixes = (".xml", ".akn")

    def recognises(self, head: bytes) -> bool:
        """Whether the root element is that of Akoma Ntoso."""
        return b"<akomaNtoso" in head or b":akomaNtoso" in head

    def count(self, file: SourceFile) -> int:
        """The number of statements, at least one."""
        return max(1, file.read().count(b"<statement"))

    def read(self, file: SourceFile) -> Iterator[ImportedDocument | RefusedDocument]:
        """The documents of the file; its clauses are those of the mark-up.

        Raises ImportRefused for a file that is no Akoma Ntoso or holds no statement.
        """
        data = file.read()
        root = parsed_xml(data)
        statements = list(root.iter("{*}statement"))
        if not statements:
            raise ImportRefused(
                "There is no statement in it, so it holds no resolution. "
                "Only resolutions in Akoma Ntoso for the UN are read."
            )
        collection = root.find(".//{*}documentCollection")
        for statement in statements:
            yield _read_statement(statement, collection, file, data, is_part=len(statements) > 1)


def _read_statement(
    statement: "etree._Element",
    collection: "etree._Element | None",
    file: SourceFile,
    data: bytes,
    *,
    is_part: bool,
) -> ImportedDocument | RefusedDocument:
    """One resolution; in a collection the cover and the common title are those of them all."""
    covers = [outer for outer in (statement, collection) if outer is not None]
    cover = next(
        (found for outer in covers if (found := _part(outer, "coverPage")) is not None), None
    )
    titles = [block for outer in reversed(covers) for block in _title_blocks(outer)]
    blocks = [*_cover_blocks(cover), *titles, *_statement_blocks(statement)]
    part = _part_letter(statement)
    place = Message("resolution {part}", part=part) if is_part else ""
    blocks = [found for found in blocks if found.text.text]
    if not any(found.label not in ("heading", "source", "title") for found in blocks):
        return RefusedDocument(place, ImportRefused("The statement has no text."))
    metas = [meta for outer in covers if (meta := _part(outer, "meta")) is not None]
    named = [_title_of(outer) for outer in covers]
    title = next((name for name in named if name), "")
    annotation = _annotation(
        blocks,
        Document(
            document_id(data + part.encode()) if is_part else document_id(data),
            _SEPARATOR.join(found.text.text for found in blocks),
            Source(file.name, sha256(data).hexdigest(), AknImporter.id, "utf-8"),
        ),
    )
    annotation.metadata = read_metadata(cover, metas, title=title, part=part)
    return ImportedDocument(annotation, has_clauses=True, data=data, place=place)


def _part(outer: "etree._Element", name: str) -> "etree._Element | None":
    return outer.find(f"{{*}}{name}")


def _part_letter(statement: "etree._Element") -> str:
    """The letter of a resolution that is one of several under a number; else empty."""
    preface = _part(statement, "preface")
    numbers = (
        [] if preface is None else [running_text(n).text for n in preface.iter("{*}docNumber")]
    )
    letters = [number.rstrip(".") for number in numbers]
    return next((letter for letter in letters if letter.isalpha() and len(letter) <= 2), "")


def _title_of(outer: "etree._Element") -> str:
    preface = _part(outer, "preface")
    return "" if preface is None else running_text(preface.find(".//{*}docTitle")).text


def _cover_blocks(cover: "etree._Element | None") -> Iterator[Block]:
    if cover is not None:
        yield block("heading", running_text(cover.find(".//{*}docTitle")))
        yield block("source", running_text(cover.find(".//{*}docProponent")))


def _title_blocks(outer: "etree._Element") -> Iterator[Block]:
    """The title with its number; the letter of a part stands on a line of its own."""
    preface = _part(outer, "preface")
    for _name, line in children(preface) if preface is not None else ():
        number = running_text(line.find("{*}docNumber")).text
        yield block("title", running_text(line, without=frozenset({"docNumber"})), number)


def _statement_blocks(statement: "etree._Element") -> Iterator[Block]:
    for name, child in children(statement):
        if name == "preamble":
            yield from preamble_blocks(child)
        elif name == "mainBody":
            yield from body_blocks(child)
        elif name == "conclusions":
            yield block("closing", running_text(child))
        elif name == "attachments":
            for body in child.iter("{*}mainBody"):
                yield from annex_blocks(body)


def _annotation(blocks: list[Block], document: Document) -> Annotation:
    clauses: list[Clause] = []
    notes: list[Note] = []
    states = joined_states(document.text, Origin.JIEBA)
    start = 0
    for found in blocks:
        lead = found.lead and (found.lead[0] + start, found.lead[1] + start)
        clauses.append(
            Clause(
                start,
                found.label,
                found.level,
                found.number,
                lead,
                origins=ClauseOrigins.all(Origin.IMPORTED),
            )
        )
        for offset, text in found.text.notes:
            # A footnote's mark stands after a character; the note is about that one.
            end = start + min(max(offset, 1), len(found.text.text))
            notes.append(Note(end - 1, end, text, _FOOTNOTE))
        if start:
            states[start] = gap_state(Origin.IMPORTED, cut=True)
        start += len(found.text.text) + len(_SEPARATOR)
    return Annotation(document, states=bytes(states), clauses=clauses, notes=tuple(notes))
