"""Undo and redo out of the journal: which group comes next, however often the program restarts."""

import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple, overload


class JournalEntry(NamedTuple):
    """One group of changes in the journal; `reverts` names the group that it took back.

    A tuple, like HistoryStep, because a long history has 100,000 of them and making frozen
    dataclasses takes three times as long.
    """

    group: int
    reverts: int | None
    label: str = ""


class HistoryStep(NamedTuple):
    """One edit of the timeline: the group that made it, and the one that did or undid it last."""

    edit: int
    newest: int
    label: str = ""


class Timeline(Sequence[HistoryStep]):
    """The steps in their order, a few bytes each, since undo has no limit."""

    def __init__(self) -> None:
        self._edits, self._newest = array("q"), array("q")
        self._labels: list[str] = []

    def __len__(self) -> int:
        return len(self._edits)

    @overload
    def __getitem__(self, place: int) -> HistoryStep: ...
    @overload
    def __getitem__(self, place: slice) -> list[HistoryStep]: ...
    def __getitem__(self, place: int | slice) -> HistoryStep | list[HistoryStep]:
        if isinstance(place, int):
            return HistoryStep(self._edits[place], self._newest[place], self._labels[place])
        columns = self._edits[place], self._newest[place], self._labels[place]
        return list(map(HistoryStep, *columns))

    @property
    def edits(self) -> "array[int]":
        """The groups that made the edits, as a copy."""
        return self._edits[:]

    def append(self, step: HistoryStep) -> None:
        """Add a step at the end."""
        self._edits.append(step.edit)
        self._newest.append(step.newest)
        self._labels.append(sys.intern(step.label))  # the same few come again and again

    def set_newest(self, place: int, group: int) -> None:
        """Note the group that did or undid the step last."""
        self._newest[place] = group

    def __delitem__(self, place: int | slice) -> None:
        for column in (self._edits, self._newest, self._labels):
            del column[place]


class History:
    """The edits of a document in their order, and how many of them are done at present.

    Undoing commits a new group that reverts the old one, and redoing one that reverts the undo,
    so the journal only grows and the timeline can be made again from it. An undo without the
    label of its edit withdraws it: the edit was not meant, and is not offered again.
    """

    def __init__(self, entries: Iterable[JournalEntry] = ()) -> None:
        self.timeline = Timeline()
        self.position = 0  # so many steps of the timeline are done, the others are undone
        for entry in entries:
            self.record(entry)

    @property
    def to_undo(self) -> HistoryStep | None:
        """The step that undo takes back, None where nothing is done."""
        return self.timeline[self.position - 1] if self.position else None

    @property
    def to_redo(self) -> HistoryStep | None:
        """The step that redo makes again, None where nothing was undone."""
        return self.timeline[self.position] if self.position < len(self.timeline) else None

    def record(self, entry: JournalEntry) -> None:
        """Take in a group just committed: an edit, an undo or a redo."""
        group, reverts, label = entry
        if reverts is None:
            self._add(entry)
            return
        undone, redone = self.to_undo, self.to_redo
        if undone and undone.newest == reverts:
            self.position -= 1
            if label or not undone.label:
                self.timeline.set_newest(self.position, group)
            else:
                del self.timeline[self.position]
        elif redone and redone.newest == reverts:
            self.timeline.set_newest(self.position, group)
            self.position += 1
        else:
            # Something else was undone (a group over many documents): an edit like any other.
            self._add(entry)

    def _add(self, entry: JournalEntry) -> None:
        del self.timeline[self.position :]
        self.timeline.append(HistoryStep(entry.group, entry.group, entry.label))
        self.position += 1

    def steps_to(self, position: int) -> list[HistoryStep]:
        """The steps to revert, one after the other, until so many of the timeline are done."""
        if position < self.position:
            return self.timeline[position : self.position][::-1]
        return self.timeline[self.position : position]
