"""The same characters everywhere: find where they are cut otherwise, and cut them as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import as_edit_of
from unres_desktop.model.same_string import Place, WordPattern, changes_at
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.progress import Progress, unreported

MOST_PLACES = 20_000  # shown at once
_REPORT_EVERY = 256


@dataclass(frozen=True, slots=True)
class FoundPlaces:
    """What was found; `is_complete` is false where there is more."""

    places: Sequence[Place]
    is_complete: bool


@dataclass(frozen=True, slots=True)
class AppliedPlaces:
    """The group made in the library, 0 for none, with the change of each document."""

    group: int
    changes: Mapping[str, Change]


def find_places(
    path: Path,
    pattern: WordPattern,
    document_id: str | None = None,
    *,
    progress: Progress = unreported,
) -> FoundPlaces:
    """The places of a library, or of one document of it, that are cut otherwise."""
    with Library.open(path, access=Access.READ) as library:
        return find_places_in(library, pattern, document_id, progress=progress)


def find_places_in(
    library: Library,
    pattern: WordPattern,
    document_id: str | None = None,
    *,
    progress: Progress = unreported,
) -> FoundPlaces:
    """The same in a library that is open."""
    found = library.places.differing(pattern, document_id)
    places: list[Place] = []
    while batch := list(islice(found, _REPORT_EVERY)):
        places.extend(batch)
        progress(len(places), 0, "")
        if len(places) > MOST_PLACES:
            break
    return FoundPlaces(places[:MOST_PLACES], is_complete=len(places) <= MOST_PLACES)


def apply_places(
    library: Library, pattern: WordPattern, places: Sequence[Place], *, label: str, author: str
) -> AppliedPlaces:
    """Make the places like the pattern: one transaction, one group, one undo.

    Raises EditConflict, with nothing changed, when a place was edited since it was found.
    """
    changes = changes_at(pattern, places)
    status = {row.id: row.status for row in library.rows(list(changes))}
    edits = {
        document_id: as_edit_of(status[document_id], change)
        for document_id, change in changes.items()
        if document_id in status
    }
    if not edits:
        return AppliedPlaces(0, {})
    return AppliedPlaces(library.commit(list(edits.items()), label=label, author=author), edits)


def apply_places_to_file(
    path: Path,
    pattern: WordPattern,
    places: Sequence[Place],
    *,
    label: str,
    author: str,
    progress: Progress = unreported,
) -> AppliedPlaces:
    """The same beside the window that holds the library open."""
    progress(0, 0, "")
    with Library.open(path, access=Access.SHARED) as library:
        return apply_places(library, pattern, places, label=label, author=author)
