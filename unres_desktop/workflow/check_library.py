"""Looking through a whole library for faults, beside the window that holds it open."""

from pathlib import Path

from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.progress import Progress, unreported


def check_library(path: Path, *, progress: Progress = unreported) -> list[str]:
    """What is wrong with the library, a line a fault; empty when all is well."""
    with Library.open(path, access=Access.READ) as library:
        return library.verify(lambda done, total: progress(done, total, ""))
