"""The only list of importers, and which of them reads a given file."""

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.akn import AknImporter
from unres_desktop.importers.base import Importer, SourceFile
from unres_desktop.importers.decoding import looks_like_markup
from unres_desktop.importers.json_lines import JsonLinesImporter
from unres_desktop.importers.plain_text import PlainTextImporter
from unres_desktop.importers.segtxt import SegmentedTextImporter

AUTO = "auto"

IMPORTERS: tuple[Importer, ...] = (
    AknImporter(),
    SegmentedTextImporter(),
    PlainTextImporter(),
    JsonLinesImporter(),
)


def importer_for(file: SourceFile, format_id: str = AUTO) -> Importer:
    """The importer of the named format, or with 'auto' of the format the file shows.

    Raises ImportRefused for a format that is not known and for XML or HTML, which no importer
    reads.
    """
    if format_id != AUTO:
        return _named(format_id)
    head = file.head()
    for importer in IMPORTERS:
        if importer.recognises(head):
            return importer
    if looks_like_markup(head):
        raise ImportRefused(
            "It is XML or HTML of a kind that is not read. Save its text as plain text; "
            "--format text takes it with its tags."
        )
    return _named(PlainTextImporter.id)


def known_suffixes(format_id: str = AUTO) -> frozenset[str]:
    """The endings of the files that are taken out of a folder."""
    importers = IMPORTERS if format_id == AUTO else (_named(format_id),)
    return frozenset(suffix for importer in importers for suffix in importer.suffixes)


def _named(format_id: str) -> Importer:
    for importer in IMPORTERS:
        if importer.id == format_id:
            return importer
    raise ImportRefused(
        "The format '{format}' is not known; it is one of: {known}.",
        format=format_id,
        known=", ".join(importer.id for importer in IMPORTERS),
    )
