"""The files that a person named for an import, folders walked."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from unres_desktop.importers.available import known_suffixes


def files_in(paths: Iterable[Path], format_id: str) -> tuple[list[Path], int]:
    """The files to read in a stable order, and how many files of the folders were left out.

    A file that was named is always taken, so that a missing one is reported. Of a folder those
    are taken whose ending fits the format; hidden files and folders are passed over.
    """
    suffixes = known_suffixes(format_id)
    files: list[Path] = []
    left_out = 0
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        for file in _walked(path):
            if file.suffix.lower() in suffixes:
                files.append(file)
            else:
                left_out += 1
    return list(dict.fromkeys(files)), left_out


def _walked(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)
