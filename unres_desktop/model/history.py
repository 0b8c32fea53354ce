"""Undo and redo out of the journal: which group comes next, however often the program restarts."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One group of changes in the journal; `reverts` names the group that it took back."""

    group: int
    reverts: int | None
    label: str = ""


class History:
    """The groups that can be undone and redone, newest last.

    Undoing commits a new group that reverts the old one, and redoing one that reverts the undo,
    so the journal only grows and the two stacks can be made again from it.
    """

    def __init__(self, entries: Iterable[JournalEntry] = ()) -> None:
        self.undoable: list[JournalEntry] = []
        self.redoable: list[JournalEntry] = []
        for entry in entries:
            self.record(entry)

    def record(self, entry: JournalEntry) -> None:
        """Take in a group just committed: an edit, an undo or a redo."""
        if entry.reverts is None:
            self.undoable.append(entry)
            self.redoable.clear()
        elif self.undoable and self.undoable[-1].group == entry.reverts:
            self.undoable.pop()
            self.redoable.append(entry)
        elif self.redoable and self.redoable[-1].group == entry.reverts:
            self.redoable.pop()
            self.undoable.append(entry)
        else:
            # Something else was undone (a group over many documents): an edit like any other.
            self.undoable.append(entry)
            self.redoable.clear()
