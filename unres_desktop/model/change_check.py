"""Whether a change fits an annotation and keeps its invariants."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter, lt

from unres_desktop.errors import UnresError
from unres_desktop.model.change import Change, joined_edits
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Note
from unres_desktop.model.notes import NoteEdit, notes_after
from unres_desktop.model.origins import ONLY_WHITE_SPACE, are_known_states, state_is_cut

# A document of 2,000,000 characters has some 30,000 clauses to look at when it is opened.
_START, _LEAD, _JOINS = attrgetter("start"), attrgetter("lead"), attrgetter("joins")


class InvalidChange(UnresError):
    """The change does not fit the annotation: a program error or a place edited since."""


def checked_notes(present: tuple[Note, ...], edit: NoteEdit, length: int) -> tuple[Note, ...]:
    """The notes after the edit. Raises InvalidChange when one is not there or not in the text."""
    notes = notes_after(present, edit)
    if notes is None:
        raise InvalidChange("The notes were changed since.")
    if any(not 0 <= note.start < note.end <= length for note in edit[1]):
        raise InvalidChange("A note has to lie inside the text.")
    return notes


class ChangeCheck:
    """One change against the two layers of an annotation, as the annotation holds them."""

    def __init__(
        self, change: Change, states: bytearray, clauses: Sequence[Clause], starts: list[int]
    ) -> None:
        self._change = change
        self._gaps = joined_edits(change.gaps)
        self._states = states
        self._clauses = clauses
        self._starts = starts

    def whole(self, clauses: Sequence[Clause]) -> list[Clause]:
        """The clauses in order, as those of a whole text that has none yet.

        Raises InvalidChange when they do not tile it.
        """
        ordered = sorted(clauses, key=_START)
        self._check_first(0, ordered)
        self._check_tiling(ordered, 0)
        return ordered

    def clauses(self) -> tuple[int, int, list[Clause]]:
        """The slice of clauses that the change replaces, and what it becomes.

        Raises InvalidChange when the change fits neither the gaps nor the clauses there are, or
        would break an invariant.
        """
        self._check_gaps()
        low, high, clauses = self._checked_clauses()
        self._check_kept_starts(low, high)
        return low, high, clauses

    def _check_gaps(self) -> None:
        # Each for itself, since two wrong lengths can make a right one of those joined.
        if any(not before for _, before, _ in self._change.gaps):
            raise InvalidChange("The gaps of a change are out of order or outside the text.")
        if any(len(before) != len(after) for _, before, after in self._change.gaps):
            raise InvalidChange("A gap was given a state that does not exist.")
        end = 1
        for edit in self._gaps:
            if edit.start < end or edit.end > len(self._states):
                raise InvalidChange("The gaps of a change are out of order or outside the text.")
            if not are_known_states(edit.after):
                raise InvalidChange("A gap was given a state that does not exist.")
            if self._states[edit.start : edit.end] != edit.before:
                raise InvalidChange("A word boundary was changed since.")
            if edit.before.translate(ONLY_WHITE_SPACE) != edit.after.translate(ONLY_WHITE_SPACE):
                raise InvalidChange("No word boundary can stand before white space.")
            end = edit.end

    def _check_kept_starts(self, low: int, high: int) -> None:
        for edit in self._gaps:
            index = bisect_left(self._starts, edit.start)
            while index < len(self._starts) and self._starts[index] < edit.end:
                inside = edit.after[self._starts[index] - edit.start]
                if not low <= index < high and not state_is_cut(inside):
                    raise InvalidChange("A clause starts here, so a word does too.")
                index += 1

    def _checked_clauses(self) -> tuple[int, int, list[Clause]]:
        edit = self._change.clauses
        if edit is None:
            return 0, 0, []
        touched = [clause.start for clause in edit.before + edit.after]
        low, high = (
            bisect_left(self._starts, min(touched)),
            bisect_right(self._starts, max(touched)),
        )
        before = {clause.start: clause for clause in edit.before}
        kept = []
        for clause in self._clauses[low:high]:
            if clause.start not in before:
                kept.append(clause)
            elif before.pop(clause.start) != clause:
                raise InvalidChange("A clause was changed since.")
        if before:
            raise InvalidChange("A clause was joined with another since.")
        new = sorted([*kept, *edit.after], key=_START)
        self._check_first(low, new)
        # The clause before the slice may end elsewhere now, so its lead is looked at again.
        self._check_tiling([*self._clauses[max(low - 1, 0) : low], *new], high)
        return low, high, new

    def _check_first(self, low: int, clauses: list[Clause]) -> None:
        if low == 0 and (not clauses or clauses[0].start != 0):
            raise InvalidChange("The first clause has to start at the start of the text.")

    def _check_tiling(self, clauses: list[Clause], high: int) -> None:
        end_of_all = self._starts[high] if high < len(self._starts) else len(self._states)
        starts = list(map(_START, clauses))
        ends = [*starts[1:], end_of_all]
        if starts[0] < 0 or not all(map(lt, starts, ends)):
            raise InvalidChange("Two clauses start at the same place.")
        if not self._states_after(starts).isupper():  # cut, and quicker than asking each
            raise InvalidChange("A clause has to start where a word starts.")
        for start, end, lead in zip(starts, ends, map(_LEAD, clauses), strict=True):
            if lead and not start <= lead[0] < lead[1] <= end:
                raise InvalidChange("A lead phrase has to lie inside its clause.")
        if not any(map(_JOINS, clauses)):  # nearly always, and quicker than asking each
            return
        for start, end, joins in zip(starts, ends, map(_JOINS, clauses), strict=True):
            if joins and not start < min(joins) <= max(joins) < end:
                raise InvalidChange("A join has to lie inside its clause.")

    def _states_after(self, offsets: list[int]) -> bytes:
        """The states of the gaps at the offsets once the change is made; the edge is cut."""
        states = bytearray(map(self._states.__getitem__, offsets))
        for edit in self._gaps:
            first, last = bisect_left(offsets, edit.start), bisect_left(offsets, edit.end)
            for index in range(first, last):
                states[index] = edit.after[offsets[index] - edit.start]
        return bytes(states)
