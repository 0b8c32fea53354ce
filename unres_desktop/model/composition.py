"""Several changes, made one after the other, as one change."""

import re
from collections.abc import Sequence
from typing import TypeVar

from unres_desktop.model.change import Change, ClauseEdit, GapEdit
from unres_desktop.model.clauses import Clause
from unres_desktop.model.notes import composed_notes

_T = TypeVar("_T")

_RUN = re.compile(rb"[^\x00]+")


def composed(changes: Sequence[Change]) -> Change:
    """The one change that does what these do in their order; empty when they end where they began.

    Costs the size of the changes and the length of the text that they lie in.
    """
    metadata = [change.metadata for change in changes if change.metadata]
    status = [change.status for change in changes if change.status]
    notes = [change.notes for change in changes if change.notes is not None]
    return Change(
        gaps=_composed_gaps([edit for change in changes for edit in change.gaps]),
        clauses=_composed_clauses([change.clauses for change in changes if change.clauses]),
        metadata=_ends((metadata[0][0], metadata[-1][1])) if metadata else None,
        status=_ends((status[0][0], status[-1][1])) if status else None,
        notes=composed_notes(notes),
    )


def _ends(pair: tuple[_T, _T]) -> tuple[_T, _T] | None:
    return None if pair[0] == pair[1] else pair


def _composed_gaps(edits: Sequence[GapEdit]) -> tuple[GapEdit, ...]:
    if not edits:
        return ()
    low, high = min(edit.start for edit in edits), max(edit.end for edit in edits)
    before, after = bytearray(high - low), bytearray(high - low)
    for edit in reversed(edits):  # the first edit of a gap says how it was
        before[edit.start - low : edit.end - low] = edit.before
    for edit in edits:
        after[edit.start - low : edit.end - low] = edit.after
    differences = int.from_bytes(before) ^ int.from_bytes(after)
    return tuple(
        GapEdit(
            low + run.start(),
            bytes(before[run.start() : run.end()]),
            bytes(after[run.start() : run.end()]),
        )
        for run in _RUN.finditer(differences.to_bytes(high - low))
    )


def _composed_clauses(edits: Sequence[ClauseEdit]) -> ClauseEdit | None:
    first: dict[int, Clause | None] = {}  # by start: the clause before all edits, if there was one
    last: dict[int, Clause | None] = {}
    for edit in edits:
        for old in edit.before:
            first.setdefault(old.start, old)
            last[old.start] = None
        for new in edit.after:
            first.setdefault(new.start, None)
            last[new.start] = new
    changed = sorted(start for start in first if last[start] != first[start])
    if not changed:
        return None
    return ClauseEdit(
        tuple(clause for start in changed if (clause := first[start])),
        tuple(clause for start in changed if (clause := last[start])),
    )
