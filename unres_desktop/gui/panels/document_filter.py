"""Which documents of a library a filter text and a status let through."""

from collections.abc import Callable
from pathlib import Path

from unres_desktop.model.document import Status
from unres_desktop.storage.library import Access, DocumentRow, Library

_AT_ONCE = 2000


def matching_ids(
    library: Library, text: str, status: Status | None, progress: Callable[..., None] | None = None
) -> list[str]:
    """The ids of the documents whose symbol or title holds every word of the text."""
    ids = library.document_ids(status=status)
    wanted = text.casefold().split()
    if not wanted:
        return list(ids)
    found: list[str] = []
    for start in range(0, len(ids), _AT_ONCE):
        if progress:
            progress(start, len(ids))
        rows = library.rows(ids[start : start + _AT_ONCE])
        found.extend(row.id for row in rows if _matches(row, wanted))
    return found


def matching_ids_of_file(
    path: Path, text: str, status: Status | None, *, progress: Callable[..., None]
) -> list[str]:
    """The same with a connection of its own, for a job."""
    library = Library.open(path, access=Access.READ)
    try:
        return matching_ids(library, text, status, progress)
    finally:
        library.close()


def _matches(row: DocumentRow, wanted: list[str]) -> bool:
    searched = f"{row.symbol} {row.title}".casefold()
    return all(word in searched for word in wanted)
