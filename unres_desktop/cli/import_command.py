"""`unres-desktop import`: files and folders into a library."""

from pathlib import Path

import click

from unres_desktop.cli.output import counted, progress_line, write_error, write_line
from unres_desktop.cli.parameters import (
    PATH,
    encoding_option,
    library_argument,
    profile_option,
    quiet_option,
)
from unres_desktop.errors import ImportRefused
from unres_desktop.importers.available import AUTO, IMPORTERS
from unres_desktop.workflow.import_documents import ImportReport, import_paths
from unres_desktop.workflow.take_over import SEGMENTER_CHOICES

_FORMATS = (AUTO, *(importer.id for importer in IMPORTERS))


@click.command("import")
@library_argument
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PATH...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(_FORMATS),
    default=AUTO,
    show_default=True,
    help="What the files are; auto looks at each of them.",
)
@profile_option
@click.option(
    "--segmenter",
    type=click.Choice(SEGMENTER_CHOICES),
    default="auto",
    show_default=True,
    help="What proposes the words; given keeps those of the file, as auto does where it has them.",
)
@encoding_option
@click.option("--strict", is_flag=True, help="Take nothing when one file cannot be taken.")
@quiet_option
def import_command(  # noqa: PLR0913 - its options, all by name
    library: Path,
    paths: tuple[Path, ...],
    *,
    format_: str,
    profile: str,
    segmenter: str,
    encoding: str | None,
    strict: bool,
    quiet: bool,
) -> int:
    """Take files, and the files of folders, into LIBRARY, which is made if it is missing.

    A file that cannot be taken is reported, and the others go in.
    """
    with progress_line(quiet=quiet) as progress:
        report = import_paths(
            library,
            paths,
            format=format_,
            profile=profile,
            segmenter=segmenter,
            encoding=encoding,
            strict=strict,
            progress=progress,
        )
    for failure in report.failures:
        write_error(str(failure))
    if not (report.imported or report.failures or report.duplicates):
        raise ImportRefused("There is nothing to import in {paths}.", paths=_joined(paths))
    if not quiet:
        _tell(library, report)
    return 1 if report.failures else 0


def _tell(library: Path, report: ImportReport) -> None:
    for warning in report.warnings:
        write_error(f"{warning.path}: warning: {warning.message}")
    for duplicate in report.duplicates:
        write_error(str(duplicate))
    if report.left_out:
        write_error(f"{counted(report.left_out, 'file')} of other kinds left out.")
    write_line(f"Imported {counted(len(report.imported), 'document')} into {library}.")


def _joined(paths: tuple[Path, ...]) -> str:
    return ", ".join(str(path) for path in paths)
