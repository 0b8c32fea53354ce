"""The window with the document at two places: keys, panes, panels, and one key to close it."""

import pytest
from PySide6.QtCore import Qt

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def split(parts, press, qtbot):
    parts.canvas.setFocus()
    qtbot.waitUntil(parts.canvas.hasFocus)
    press(Qt.Key.Key_Backslash, CONTROL)
    return parts


def test_one_key_splits_and_closes(split, qtbot):
    first, second = split.text.panes
    assert second.hasFocus()
    assert second.session is first.session
    qtbot.keyClick(second, Qt.Key.Key_Backslash, CONTROL)
    assert split.text.panes == [first]
    assert first.hasFocus()


def test_the_keys_of_the_document_work_in_the_second_half(split, qtbot):
    second = split.text.panes[1]
    second.move_caret(2)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert not split.workspace.session.annotation.is_cut(2)
    assert split.canvas.caret() == 0


def test_f6_goes_through_both_halves(split, qtbot):
    first, second = split.text.panes
    split.library_panel.list.setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(split.window, Qt.Key.Key_F6)
        reached.append(split.window.focusWidget())
    assert reached == [first, second, split.outline_panel.list]
    qtbot.keyClick(split.window, Qt.Key.Key_F6, SHIFT)
    assert split.window.focusWidget() is second


def test_the_outline_moves_the_half_in_use(split):
    start = split.workspace.session.annotation.clauses[3].start
    split.outline_panel.place_wished.emit(start)
    assert [pane.caret() for pane in split.text.panes] == [0, start]


def test_the_status_bar_follows_the_focus(split, qtbot):
    first, second = split.text.panes
    second.move_caret(split.workspace.session.annotation.clauses[2].start)
    assert "Clause 3" in split.status.place.text()
    first.setFocus()
    qtbot.waitUntil(lambda: "Clause 1" in split.status.place.text())


def test_both_halves_show_the_next_document(split):
    split.workspace.open_document("document-2")
    assert {pane.session for pane in split.text.panes} == {split.workspace.session}


def test_both_halves_take_another_theme(split):
    split.set_theme("dark")
    images = [pane.viewport().grab().toImage() for pane in split.text.panes]
    ground = split.theme.color("canvas_background")
    for image in images:
        assert image.pixelColor(image.width() - 2, image.height() - 2) == ground
