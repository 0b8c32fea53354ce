"""Taking back a group that spans documents: what was edited since stays, and is listed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from unres_desktop.errors import EditConflict
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change, GapEdit
from unres_desktop.model.change_check import InvalidChange
from unres_desktop.model.clause_gestures import as_edit_of
from unres_desktop.model.document import Metadata
from unres_desktop.storage.library import Library

_SHOWN_AROUND = 8  # characters


@dataclass(frozen=True, slots=True)
class SkippedPlace:
    """A place that was edited since; `offset` is None for metadata, status and the like."""

    document_id: str
    symbol: str
    offset: int | None
    text: str


@dataclass(frozen=True, slots=True)
class RevertReport:
    """The group that took the other back, None where nothing was left to take back."""

    group: int | None
    changes: Mapping[str, Change]
    skipped: Sequence[SkippedPlace]


def revert_group(library: Library, group: int, *, label: str, author: str) -> RevertReport:
    """Take the group back in all its documents, as one group again; places edited since stay."""
    inverse = {
        document_id: change.inverted() for document_id, change in library.group_changes(group)
    }
    try:
        return _committed(library, inverse, (), group, label, author)
    except EditConflict:
        # Something was edited since, which is rare: only now look at every document.
        changes: dict[str, Change] = {}
        skipped: list[SkippedPlace] = []
        for document_id, change in inverse.items():
            annotation = library.load(document_id)
            fitting = as_edit_of(annotation.status, _fitting(annotation, change, skipped))
            if fitting:
                changes[document_id] = fitting
        return _committed(library, changes, skipped, group, label, author)


def _committed(
    library: Library,
    changes: Mapping[str, Change],
    skipped: Sequence[SkippedPlace],
    group: int,
    label: str,
    author: str,
) -> RevertReport:
    made = None
    if changes:
        made = library.commit(list(changes.items()), label=label, author=author, reverts=group)
    return RevertReport(made, changes, skipped)


def _fitting(annotation: Annotation, change: Change, skipped: list[SkippedPlace]) -> Change:
    """What of the change still fits the document; the places that do not are added to skipped."""
    if _fits(annotation, change):
        return change
    gaps = []
    for edit in change.gaps:
        if _fits(annotation, Change(gaps=(edit,))):
            gaps.append(edit)
        elif annotation.states(edit.start, edit.end) != edit.after:
            skipped.append(_skipped(annotation, edit))
    rest = replace(change, gaps=())
    if not _fits(annotation, rest):
        if replace(rest, status=None):
            skipped.append(_skipped(annotation, None))
        rest = Change()
    elif len(gaps) < len(change.gaps):
        rest = replace(rest, status=None)  # somebody works on the document now
    return replace(rest, gaps=tuple(gaps))


def _fits(annotation: Annotation, change: Change) -> bool:
    try:
        annotation.check(change)
    except InvalidChange:
        return False
    return True


def _skipped(annotation: Annotation, edit: GapEdit | None) -> SkippedPlace:
    document_id, metadata = annotation.document.id, annotation.metadata
    if edit is None:
        return SkippedPlace(document_id, _name(document_id, metadata), None, "")
    low, high = max(edit.start - _SHOWN_AROUND, 0), edit.end + _SHOWN_AROUND
    text = " ".join(annotation.text[low:high].split())
    return SkippedPlace(document_id, _name(document_id, metadata), edit.start, text)


def _name(document_id: str, metadata: Metadata) -> str:
    return metadata.symbol or metadata.title or document_id
