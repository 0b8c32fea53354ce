"""`unres-desktop list` and `show`: what a library holds."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import click
import msgspec

from unres_desktop.cli.output import one_line, write_data
from unres_desktop.cli.parameters import StatusChoice, library_argument
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Access, DocumentRow, Library
from unres_desktop.workflow.show import VIEWS, as_json

_PAGE = 256


@click.command("list")
@library_argument
@click.option("--status", type=StatusChoice(), help="Only documents with this status.")
@click.option("--json", "is_json", is_flag=True, help="As a JSON array.")
def list_command(library: Path, *, status: Status | None, is_json: bool) -> None:
    """List the documents: id, symbol, status, part reviewed and title, between tabs."""
    with Library.open(library, access=Access.READ) as opened:
        ids = opened.document_ids(status=status)
        if is_json:
            _write_array(opened, ids)
            return
        for row in _rows(opened, ids):
            share = row.reviewed / row.decidable if row.decidable else 0
            cells = (row.id, row.symbol, row.status, f"{share:.0%}", row.title)
            write_data("\t".join(one_line(cell).replace("\t", " ") for cell in cells) + "\n")


def _write_array(library: Library, ids: Sequence[str]) -> None:
    write_data("[")
    for index, row in enumerate(_rows(library, ids)):
        line = msgspec.json.encode(asdict(row)).decode("utf-8")
        write_data(f"{',' if index else ''}\n{line}")
    write_data("\n]\n")


def _rows(library: Library, ids: Sequence[str]) -> Iterator[DocumentRow]:
    for start in range(0, len(ids), _PAGE):
        yield from library.rows(ids[start : start + _PAGE])


@click.command("show")
@library_argument
@click.argument("document", metavar="ID-OR-SYMBOL")
@click.option(
    "--as",
    "view",
    type=click.Choice(tuple(VIEWS)),
    default="text",
    show_default=True,
    help="The text, a clause a line with blanks between words, a table of clauses, or JSON.",
)
def show_command(library: Path, document: str, *, view: str) -> None:
    """Show one document of LIBRARY."""
    with Library.open(library, access=Access.READ) as opened:
        document_id = opened.find(document)
        annotation = opened.load(document_id)
        (row,) = opened.rows([document_id])
    shown = as_json(annotation, updated=row.updated) if view == "json" else VIEWS[view](annotation)
    write_data(shown if shown.endswith("\n") else f"{shown}\n")
