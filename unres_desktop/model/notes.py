"""The notes of a document as a collection: what is left and what comes with a change of them.

A change names the notes it takes away and those it puts in, so that two people who write notes
on one document are not in each other's way. The collection has each note once, in the order of
the text.
"""

from collections.abc import Iterable, Sequence

from unres_desktop.model.document import Note

NoteEdit = tuple[tuple[Note, ...], tuple[Note, ...]]  # those taken away and those put in


def notes_after(present: Sequence[Note], edit: NoteEdit) -> tuple[Note, ...] | None:
    """The notes after the edit, in order.

    None when the edit takes away a note that is not there, or puts in one that is.
    """
    gone, come = set(edit[0]), set(edit[1])
    left = set(present) - gone
    if not gone <= set(present) or left & come:
        return None
    return tuple(sorted(left | come))


def composed_notes(edits: Iterable[NoteEdit]) -> NoteEdit | None:
    """The one edit that does what these do in their order, None when nothing is left to do."""
    gone: list[Note] = []
    come: list[Note] = []
    for before, after in edits:
        for note in before:
            come.remove(note) if note in come else gone.append(note)
        for note in after:
            gone.remove(note) if note in gone else come.append(note)
    return (tuple(gone), tuple(come)) if gone or come else None
