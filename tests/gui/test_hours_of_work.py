"""Hours of work in miniature: everything at random by real events; all of it is kept."""

from pathlib import Path

import pytest
from builders import annotated
from busy_person import BusyPerson
from everything_open import show_everything
from PySide6.QtCore import QItemSelectionModel

from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.clause_gestures import join_clause
from unres_desktop.storage.library import Access, Library

GESTURES = 5_000
CLAUSES = (
    "大会|，/回顾|其|关于|合作|的|第46|号|决议|，/1.|重申|合作|的|重要性|；/(a)|促进|可持续|发展|；/"
    "2.|请|秘书长|就|执行|情况|提出|报告|；/3.|决定|将|题为|“|合作|”|的|项目|列入|议程|。/"
)


@pytest.mark.parametrize("seed", [1])
def test_a_long_day_ends_with_a_whole_library_and_can_be_undone(
    empty_window: WindowParts, messages, tmp_path: Path, seed: int
):
    path = tmp_path / "test.unres"
    start = annotated((CLAUSES * 12).rstrip("/"), document_id="resolution")
    with Library.open(path, create=True) as library:
        library.add(start)
        start = library.load("resolution")
    empty_window.open_at_start(path)
    show_everything(empty_window)
    person = BusyPerson(empty_window, seed=seed)
    for number in range(GESTURES):
        person.make_gesture()
        # Shown when the test fails: the same seed makes the same gestures again.
        if number % 100 == 0:
            print(f"seed {seed}, gesture {number}: {', '.join(person.last)}")  # noqa: T201
    session = empty_window.canvas.session
    assert session is not None
    assert len(session.history.timeline) > GESTURES // 20, "most gestures were refused"
    with Library.open(path, access=Access.READ) as library:
        assert library.verify() == []
        assert library.load("resolution") == session.annotation
    while session.undo():
        pass
    assert session.annotation == start
    assert messages.warned == []


def test_a_clause_goes_while_several_are_chosen_in_the_outline(parts: WindowParts):
    """Qt asks for the rows that stay before the one that goes is gone; the last is none then."""
    rows, session = parts.outline_panel.list, parts.canvas.session
    assert session is not None
    for count in range(len(session.annotation.clauses), 2, -1):
        last, gone = rows.model().index(count - 1, 0), rows.model().index(1, 0)
        rows.selectionModel().select(last, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        rows.selectionModel().select(gone, QItemSelectionModel.SelectionFlag.Select)
        session.perform(join_clause(session.annotation, 1), "joined")
        assert rows.model().rowCount() == count - 1
