"""Undo and redo out of the journal: which group comes next, however often the program restarts."""

from collections.abc import Iterable
from typing import NamedTuple


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


class History:
    """The edits of a document in their order, and how many of them are done at present.

    Undoing commits a new group that reverts the old one, and redoing one that reverts the undo,
    so the journal only grows and the timeline can be made again from it. An undo without the
    label of its edit withdraws it: the edit was not meant, and is not offered again.
    """

    def __init__(self, entries: Iterable[JournalEntry] = ()) -> None:
        self.timeline: list[HistoryStep] = []
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
                self.timeline[self.position] = HistoryStep(undone.edit, group, undone.label)
            else:
                del self.timeline[self.position]
        elif redone and redone.newest == reverts:
            self.timeline[self.position] = HistoryStep(redone.edit, group, redone.label)
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
