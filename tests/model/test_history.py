"""Undo and redo as they follow from the journal."""

import tracemalloc

from unres_desktop.model.history import History, JournalEntry


def edits(history: History) -> tuple[list[int], list[int]]:
    """The groups that made the edits that are done, and those that were undone."""
    made = [step.edit for step in history.timeline]
    return made[: history.position], made[history.position :]


def test_undoing_and_redoing_walk_along_the_edits():
    history = History([JournalEntry(1, None), JournalEntry(2, None, "cut")])
    history.record(JournalEntry(3, 2, "cut"))
    assert edits(history) == ([1], [2])
    assert (history.to_undo.newest, history.to_redo.newest) == (1, 3)
    history.record(JournalEntry(4, 3, "cut"))
    assert edits(history) == ([1, 2], [])
    assert history.to_undo.newest == 4


def test_a_new_edit_ends_what_could_be_redone():
    history = History([JournalEntry(1, None), JournalEntry(2, 1, "undone"), JournalEntry(3, None)])
    assert edits(history) == ([3], [])


def test_the_history_is_the_same_after_a_restart():
    entries = [
        JournalEntry(1, None),
        JournalEntry(2, None),
        JournalEntry(3, 2, "b"),
        JournalEntry(4, 1, "a"),
    ]
    live = History()
    for entry in entries:
        live.record(entry)
    again = History(entries)
    assert (live.timeline[:], live.position) == (again.timeline[:], again.position)
    assert edits(again) == ([], [1, 2])
    assert again.to_redo.newest == 4


def test_taking_back_another_group_is_an_edit_like_any_other():
    history = History(
        [JournalEntry(1, None), JournalEntry(2, None), JournalEntry(3, 1, "elsewhere")]
    )
    assert edits(history) == ([1, 2, 3], [])


def test_an_edit_withdrawn_without_a_label_is_not_offered_again():
    history = History([JournalEntry(1, None), JournalEntry(2, None, "cut"), JournalEntry(3, 2, "")])
    assert edits(history) == ([1], [])
    assert history.to_redo is None


def test_the_steps_of_a_jump_are_in_the_order_in_which_they_are_reverted():
    history = History(JournalEntry(number, None, "x") for number in (1, 2, 3))
    assert [step.newest for step in history.steps_to(0)] == [3, 2, 1]
    history.record(JournalEntry(4, 3, "x"))
    history.record(JournalEntry(5, 2, "x"))
    assert [step.newest for step in history.steps_to(3)] == [5, 4]
    assert history.steps_to(1) == []


def test_a_long_history_takes_a_few_bytes_an_edit():
    entries = [JournalEntry(10_000 + number, None, f"edit {number % 7}") for number in range(5_000)]
    tracemalloc.start()
    history = History(entries)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken / len(history.timeline) < 40
    assert history.timeline[-1] == (14_999, 14_999, "edit 1")
