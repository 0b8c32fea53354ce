"""`unres-desktop export`: documents of a library to a file."""

from pathlib import Path

import click

from unres_desktop.cli.output import counted, progress_line, write_line
from unres_desktop.cli.parameters import PATH, library_argument, quiet_option
from unres_desktop.exporters.available import EXPORTERS
from unres_desktop.workflow.export_corpus import ANY, CURATED, export_documents


@click.command("export")
@library_argument
@click.argument("out", type=PATH)
@click.option(
    "--format",
    "format_",
    type=click.Choice([exporter.id for exporter in EXPORTERS]),
    required=True,
    help="jsonl keeps everything; sighan and segtxt are for word segmenters.",
)
@click.option(
    "--status",
    type=click.Choice([CURATED, ANY]),
    default=CURATED,
    show_default=True,
    help="Only curated documents, or any.",
)
@quiet_option
def export_command(library: Path, out: Path, *, format_: str, status: str, quiet: bool) -> None:
    """Write the documents of LIBRARY to OUT, which appears when it is complete and checked."""
    if str(out) == "-":
        raise click.BadParameter(
            "an export is checked before its file appears, so it needs the name of a file.",
            param_hint="OUT",
        )
    with progress_line(quiet=quiet) as progress:
        report = export_documents(library, out, format=format_, status=status, progress=progress)
    if quiet:
        return
    write_line(
        f"Exported {counted(report.documents, 'document')} to {out}; "
        f"{report.curated} of them curated."
    )
    if report.losses:
        lost = ", ".join(f"{count} {name}" for name, count in sorted(report.losses.items()))
        write_line(f"The format {format_} does not carry: {lost}.")
