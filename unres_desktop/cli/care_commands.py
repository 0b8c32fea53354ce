"""`unres-desktop verify` and `restore`: is a library whole, and the way back to a backup."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from unres_desktop.cli.output import counted, progress_line, write_error, write_line
from unres_desktop.cli.parameters import library_argument, quiet_option
from unres_desktop.errors import LibraryError
from unres_desktop.storage.library import Access, Library, backups, restore


@click.command("verify")
@library_argument
@quiet_option
def verify_command(library: Path, *, quiet: bool) -> int:
    """Check that LIBRARY is whole: the file, its references and every document."""
    with (
        Library.open(library, access=Access.READ) as opened,
        progress_line(quiet=quiet) as progress,
    ):
        report = progress
        faults = opened.verify(report and (lambda done, total: report(done, total, "")))
        count = len(opened.document_ids())
    for fault in faults:
        write_error(f"{library}: {fault}")
    if faults:
        write_error(f"{library}: {counted(len(faults), 'fault')}. Bring a backup back: restore.")
        return 1
    if not quiet:
        write_line(f"{library} is whole: {counted(count, 'document')}.")
    return 0


@click.command("restore")
@library_argument
@click.option(
    "--backup", metavar="NAME", help="Which backup: its name, path or number in the list."
)
@click.option("--yes", is_flag=True, help="Do not ask; without --backup take the newest.")
@quiet_option
def restore_command(library: Path, *, backup: str | None, yes: bool, quiet: bool) -> int:
    """List the backups of LIBRARY and put one in its place; LIBRARY itself is kept as a backup."""
    found = backups(library)
    if backup is None and not found:
        raise LibraryError("The library {path} has no backups.", path=library)
    if backup is None and not yes:
        for number, file in enumerate(found, 1):
            write_line(f"{number}\t{file.stem}\t{file.stat().st_size} bytes")
        if not sys.stdin.isatty():
            return 0
        backup = click.prompt("Which one", default="1", err=True)
    chosen = _chosen(library, found, backup or "1")
    if not yes:
        question = f"Put the backup {chosen.stem} in the place of {library}?"
        click.confirm(question, abort=True, err=True)
    restore(library, chosen)
    if not quiet:
        write_line(f"{library} is as it was in the backup {chosen.stem}.")
    return 0


def _chosen(library: Path, found: Sequence[Path], name: str) -> Path:
    if name.isdigit() and 0 < int(name) <= len(found):
        return found[int(name) - 1]
    for file in found:
        if name in (file.name, file.stem):
            return file
    if Path(name).is_file():
        return Path(name)
    raise LibraryError(
        "There is no backup {name} of the library {path}. Leave out --backup to list them.",
        name=name,
        path=library,
    )
