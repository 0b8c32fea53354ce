"""Undo and redo as they follow from the journal."""

from unres_desktop.model.history import History, JournalEntry


def groups(entries: list[JournalEntry]) -> list[int]:
    return [entry.group for entry in entries]


def test_undoing_and_redoing_walk_along_the_edits():
    history = History([JournalEntry(1, None), JournalEntry(2, None)])
    history.record(JournalEntry(3, reverts=2))
    assert (groups(history.undoable), groups(history.redoable)) == ([1], [3])
    history.record(JournalEntry(4, reverts=3))
    assert (groups(history.undoable), groups(history.redoable)) == ([1, 4], [])


def test_a_new_edit_ends_what_could_be_redone():
    history = History([JournalEntry(1, None), JournalEntry(2, 1), JournalEntry(3, None)])
    assert (groups(history.undoable), groups(history.redoable)) == ([3], [])


def test_the_history_is_the_same_after_a_restart():
    entries = [JournalEntry(1, None), JournalEntry(2, None), JournalEntry(3, 2), JournalEntry(4, 1)]
    live = History()
    for entry in entries:
        live.record(entry)
    again = History(entries)
    assert (live.undoable, live.redoable) == (again.undoable, again.redoable)
    assert groups(again.redoable) == [3, 4]


def test_taking_back_another_group_is_an_edit_like_any_other():
    history = History([JournalEntry(1, None), JournalEntry(2, None), JournalEntry(3, reverts=1)])
    assert groups(history.undoable) == [1, 2, 3]
