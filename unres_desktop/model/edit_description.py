"""What a change did, as values from which a sentence for the person is made."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from unres_desktop.model.change import Change, ClauseEdit, GapEdit
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Note, Status
from unres_desktop.model.origins import state_is_cut

_CUT = re.compile(rb"[A-Z]")
_LONGEST_WORDS = 24  # code points; a longer stretch is counted, not quoted
_LOOKED_AROUND = 12  # code points on each side of a gap in which the edges of its words are sought
_QUOTED_CLAUSE = 12
# A person chooses these; the others follow from an edit.
_DECIDED = frozenset({Status.CURATED, Status.NEEDS_REVIEW, Status.REJECTED})


class EditKind(StrEnum):
    """The kinds of edits that a person tells apart."""

    JOINED = "joined"
    CUT = "cut"
    RECUT = "recut"
    BOUNDARIES = "boundaries"
    CONFIRMED = "confirmed"
    SPLIT_CLAUSE = "split clause"
    JOINED_CLAUSE = "joined clause"
    MOVED_CLAUSE = "moved clause"
    CLAUSES = "clauses"
    LABELLED = "labelled"
    LEVELLED = "levelled"
    NUMBERED = "numbered"
    LEAD = "lead"
    STATUS = "status"
    METADATA = "metadata"
    NOTES = "notes"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class EditDescription:
    """One edit in values: what was done, where, to which words or clauses.

    `place` is the offset to show, None for what lies nowhere in the text. `before` and `after`
    are the words there, `count` the gaps, clauses or notes touched, `value` the new label, level,
    number or status where all of them got the same, `text` the start of the first clause.
    """

    kind: EditKind
    place: int | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    count: int = 1
    value: str = ""
    text: str = ""


_NOTHING = EditDescription(EditKind.NOTHING)


def described(change: Change, text: str, states: bytes | bytearray) -> EditDescription:
    """What the change did to the text whose gap states before it were these."""
    clauses = _changed_clauses(change.clauses) if change.clauses else None
    moved = [offset for edit in change.gaps for offset in _moved(edit)]
    if change.status and change.status[1] in _DECIDED:
        return _status_description(change.status)
    if clauses is not None and clauses[0] is not EditKind.CONFIRMED:
        return _clause_description(*clauses, text)
    if moved:
        return _word_description(change, moved, text, states)
    was_decided = bool(change.status and change.status[0] in _DECIDED)
    if (change.gaps or clauses is not None) and not was_decided:
        return _confirmation(change, clauses, text)
    return _description_of_the_rest(change)


def _description_of_the_rest(change: Change) -> EditDescription:
    if change.notes is not None:
        return _note_description(change.notes)
    if change.metadata:
        return EditDescription(EditKind.METADATA)
    return _status_description(change.status) if change.status else _NOTHING


def _status_description(status: tuple[Status, Status]) -> EditDescription:
    return EditDescription(EditKind.STATUS, value=status[1].value)


def take_back(change: Change, states: bytearray) -> None:
    """Make the gap states those from before the change."""
    for edit in change.gaps:
        states[edit.start : edit.end] = edit.before


def _moved(edit: GapEdit) -> list[int]:
    if not edit.moves_a_break:
        return []
    pairs = enumerate(zip(edit.before, edit.after, strict=True), edit.start)
    return [offset for offset, (old, new) in pairs if state_is_cut(old) != state_is_cut(new)]


# -- words


def _word_description(
    change: Change, moved: list[int], text: str, states: bytes | bytearray
) -> EditDescription:
    first, last = moved[0], moved[-1]
    if last - first > _LONGEST_WORDS:
        return EditDescription(EditKind.BOUNDARIES, first, count=len(moved))
    low, high = max(first - _LOOKED_AROUND, 0), min(last + _LOOKED_AROUND, len(text))
    old = bytearray(states[low:high])
    new = bytearray(old)
    for edit in change.gaps:
        # Of the edit that part which lies between low and high.
        start, end = max(edit.start, low), min(edit.end, high)
        if start < end:
            old[start - low : end - low] = edit.before[start - edit.start : end - edit.start]
            new[start - low : end - low] = edit.after[start - edit.start : end - edit.start]
    left, right = _edges(old, new, first - low, last - low)
    before, after = (_words(text, low, side, left, right) for side in (old, new))
    kind = EditKind.RECUT
    if all(state_is_cut(old[offset - low]) for offset in moved):
        kind = EditKind.JOINED
    elif not any(state_is_cut(old[offset - low]) for offset in moved):
        kind = EditKind.CUT
    return EditDescription(kind, first, before, after, len(moved))


def _edges(old: bytearray, new: bytearray, first: int, last: int) -> tuple[int, int]:
    """The start of the words before the first gap and the end of those after the last.

    A gap that is cut both before and after is an edge.
    """
    left = next(
        (i for i in range(first - 1, -1, -1) if state_is_cut(old[i]) and state_is_cut(new[i])), 0
    )
    right = next(
        (i for i in range(last + 1, len(old)) if state_is_cut(old[i]) and state_is_cut(new[i])),
        len(old),
    )
    return left, right


def _words(text: str, low: int, states: bytearray, left: int, right: int) -> tuple[str, ...]:
    inner = (match.start() for match in _CUT.finditer(states, left + 1, right))
    edges = [left, *inner, right]
    pieces = (text[low + a : low + b] for a, b in pairwise(edges))
    return tuple(word for piece in pieces if (word := " ".join(piece.split())))


# -- clauses

_Clauses = tuple[EditKind, tuple[Clause, ...], str]  # the kind, the clauses concerned, the value


def _changed_clauses(edit: ClauseEdit) -> _Clauses:
    before = {clause.start: clause for clause in edit.before}
    after = {clause.start: clause for clause in edit.after}
    added = tuple(clause for start, clause in after.items() if start not in before)
    removed = tuple(clause for start, clause in before.items() if start not in after)
    if added or removed:
        if not removed:
            return EditKind.SPLIT_CLAUSE, added, ""
        if not added:
            return EditKind.JOINED_CLAUSE, removed, ""
        moved = len(added) == len(removed) == 1
        return EditKind.MOVED_CLAUSE if moved else EditKind.CLAUSES, added, ""
    for kind, attribute in _ATTRIBUTES:
        changed = tuple(
            clause
            for start, clause in after.items()
            if getattr(before[start], attribute) != getattr(clause, attribute)
        )
        if changed:
            return kind, changed, _same(getattr(clause, attribute) for clause in changed)
    return EditKind.CONFIRMED, edit.after, ""


# A label brings its level along, so it is looked for first.
_ATTRIBUTES = (
    (EditKind.LABELLED, "label"),
    (EditKind.LEVELLED, "level"),
    (EditKind.NUMBERED, "number"),
    (EditKind.LEAD, "lead"),
    (EditKind.LEAD, "category"),
)


def _same(values: Iterable[object]) -> str:
    """The value that all have, else nothing."""
    different = set(values)
    value = different.pop() if len(different) == 1 else None
    return "" if value is None or isinstance(value, tuple) else str(value)


def _clause_description(
    kind: EditKind, clauses: tuple[Clause, ...], value: str, text: str
) -> EditDescription:
    first = clauses[0]
    if kind is EditKind.LEAD:
        lead = first.lead
        return EditDescription(
            kind, first.start, count=len(clauses), text=text[slice(*lead)] if lead else ""
        )
    return EditDescription(
        kind, first.start, count=len(clauses), value=value, text=_quoted(text, first.start)
    )


def _confirmation(change: Change, clauses: _Clauses | None, text: str) -> EditDescription:
    span = change.span()
    assert span is not None  # gaps or clauses, both of which lie somewhere
    count = len(clauses[1]) if clauses else 0
    return EditDescription(EditKind.CONFIRMED, span[0], count=count, text=_quoted(text, span[0]))


def _quoted(text: str, start: int) -> str:
    piece = " ".join(text[start : start + _QUOTED_CLAUSE + 1].split())
    return piece if len(piece) <= _QUOTED_CLAUSE else piece[: _QUOTED_CLAUSE - 1] + "…"


def _note_description(notes: tuple[tuple[Note, ...], tuple[Note, ...]]) -> EditDescription:
    before, after = notes
    new = [note for note in after if note not in before]
    changed = new or [note for note in before if note not in after]
    place = changed[0].start if changed else None
    return EditDescription(EditKind.NOTES, place, count=len(changed))
