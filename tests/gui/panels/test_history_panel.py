"""The history panel: edits in words, jumps, pages, sessions of work."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from unres_desktop.gui.edit_times import is_one_sitting, local_time, start_of_day
from unres_desktop.gui.panels import history_model, history_rows
from unres_desktop.gui.panels.history_model import Role, Standing
from unres_desktop.model.change import Change
from unres_desktop.model.document import Note
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage import documents

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(parts, qtbot):
    parts.actions_by_id.actions["view.toggle_history"].trigger()
    panel = parts.history_panel
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    return panel


def toggle(parts, *offsets):
    session = parts.workspace.session
    for offset in offsets:
        session.perform(toggle_gap(session.annotation, offset), f"toggle {offset}")


def texts(panel):
    return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]


def edits(panel):
    """The texts without headings."""
    model = panel.model
    return [text for row, text in enumerate(texts(panel)) if model.position_at(row) is not None]


def standing(panel, text):
    return panel.model.index(texts(panel).index(text), 0).data(Role.STANDING)


def wait_for(qtbot, panel, *expected):
    def check():
        assert edits(panel) == [*expected, "As it was at first"]

    qtbot.waitUntil(check)


def test_every_edit_stands_there_in_words_the_newest_first(parts, press, panel, qtbot):
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    wait_for(qtbot, panel, "Joined 大会 决议")
    parts.canvas.go_to(1)
    press(Qt.Key.Key_Space)
    parts.canvas.go_to(9)
    press(Qt.Key.Key_Return)
    wait_for(
        qtbot,
        panel,
        "Split the clause before 其关于合作的第46号决…",
        "Cut 大 会决议",
        "Joined 大会 决议",
    )
    assert texts(panel)[0].startswith("Today")
    assert standing(panel, "Joined 大会 决议") is Standing.DONE


def test_the_words_are_those_of_then_after_a_restart(parts, qtbot):
    toggle(parts, 2, 1, 3)
    parts.workspace.close_document()
    parts.workspace.open_document("document-1")
    parts.history_panel.show()
    wait_for(qtbot, parts.history_panel, "Cut 会决 议", "Cut 大 会决议", "Joined 大会 决议")


def test_enter_goes_back_and_a_click_forward_again(parts, panel, qtbot):
    toggle(parts, 2, 1)
    wait_for(qtbot, panel, "Cut 大 会决议", "Joined 大会 决议")
    start = texts(panel).index("As it was at first")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(start, 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    session = parts.workspace.session
    assert session.history.position == 0
    assert session.annotation == parts.workspace.library.load("document-1")
    qtbot.waitUntil(lambda: standing(panel, "As it was at first") is Standing.PRESENT)
    assert standing(panel, "Cut 大 会决议") is Standing.UNDONE
    assert edits(panel) == ["Cut 大 会决议", "Joined 大会 决议", "As it was at first"]
    place = panel.list.visualRect(panel.model.index(texts(panel).index("Cut 大 会决议"), 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert session.history.position == 2
    qtbot.waitUntil(lambda: standing(panel, "Cut 大 会决议") is Standing.PRESENT)


def test_an_edit_after_going_back_takes_the_undone_ones_away(parts, panel, qtbot):
    toggle(parts, 2, 1)
    parts.walker.go_to(1)
    toggle(parts, 3)
    wait_for(qtbot, panel, "Cut 大会决 议", "Joined 大会 决议")


def test_a_heading_is_no_place_to_go_to(parts, panel, qtbot):
    toggle(parts, 2)
    wait_for(qtbot, panel, "Joined 大会 决议")
    panel.list.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert parts.workspace.session.history.position == 1


def test_a_hidden_panel_reads_nothing(parts, panel, qtbot, monkeypatch):
    panel.hide()
    monkeypatch.setattr(panel.model, "follow", lambda: pytest.fail("it was hidden"))
    toggle(parts, 2)
    qtbot.wait(60)
    monkeypatch.undo()
    panel.show()
    wait_for(qtbot, panel, "Joined 大会 决议")


def test_old_edits_are_read_when_they_are_scrolled_to(parts, qtbot, monkeypatch):
    monkeypatch.setattr(history_model, "_PAGE", 5)
    toggle(parts, *[2] * 13)
    model = parts.history_panel.model
    model.show(parts.workspace.library, parts.workspace.session)
    assert model.rowCount() == 6  # and the heading
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert len(edits(parts.history_panel)) == 14
    assert model.index(0, 0).data(Role.ROW).clock == "13"


def test_undone_edits_far_above_wait_behind_one_row(parts, qtbot, monkeypatch):
    monkeypatch.setattr(history_rows, "MOST_UNDONE", 3)
    toggle(parts, *[2] * 6)
    parts.walker.go_to(1)
    parts.history_panel.show()
    qtbot.waitUntil(lambda: parts.history_panel.model.rowCount() > 0)
    assert edits(parts.history_panel) == [
        "Further undone edits: 2",
        "Cut 大会 决议",
        "Joined 大会 决议",
        "Cut 大会 决议",
        "Joined 大会 决议",
        "As it was at first",
    ]
    parts.history_panel.jump_wished.emit(parts.history_panel.model.position_at(0))
    assert parts.workspace.session.history.position == 6


def test_sessions_of_work_stand_apart(parts, qtbot, monkeypatch):
    now = datetime.now().astimezone()
    for ago, offset in ((timedelta(days=2), 2), (timedelta(days=2), 1), (timedelta(), 3)):
        stamp = now - ago
        monkeypatch.setattr(documents, "now", lambda stamp=stamp: stamp.isoformat())
        toggle(parts, offset)
    parts.history_panel.show()
    wait_for(qtbot, parts.history_panel, "Cut 会决 议", "Cut 大 会决议", "Joined 大会 决议")
    model = parts.history_panel.model
    headings = [row for row in range(model.rowCount()) if model.position_at(row) is None]
    assert headings == [0, 2]
    assert [model.index(row, 0).data(Role.ROW).clock for row in headings] == ["1", "2"]


def test_a_note_is_told_too(parts, panel, qtbot):
    parts.workspace.session.perform(Change(notes=((), (Note(0, 2, "?"),))), "note")
    wait_for(qtbot, panel, "Notes changed: 1")


def test_a_pause_or_midnight_ends_a_session_of_work():
    noon = datetime(2026, 5, 4, 12, 0).astimezone()
    assert is_one_sitting(noon, noon + timedelta(minutes=30))
    assert not is_one_sitting(noon, noon + timedelta(minutes=31))
    midnight = datetime(2026, 5, 4, 23, 55).astimezone()
    assert not is_one_sitting(midnight, midnight + timedelta(minutes=10))


def test_the_day_starts_at_local_midnight_and_is_written_as_in_the_journal():
    start = local_time(start_of_day())
    assert (start.hour, start.minute) == (0, 0)
    assert start.date() == datetime.now().astimezone().date()
    assert len(start_of_day()) == len(documents.now())
