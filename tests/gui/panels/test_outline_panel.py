"""The outline with real keys and the mouse: several clauses at once, levels, search, labels."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from unres_desktop.model.origins import Origin

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def outline(parts):
    parts.outline_panel.list.setFocus()
    parts.outline_panel.list.setCurrentIndex(parts.outline_panel.model.index(0, 0))
    return parts.outline_panel


def clauses(parts):
    return parts.workspace.session.annotation.clauses


def middle_of(outline, row):
    return outline.list.visualRect(outline.model.index(row, 0)).center()


def send(outline, kind, place, buttons, modifiers=NONE):
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    viewport = outline.list.viewport()
    event = QMouseEvent(
        kind, QPointF(place), viewport.mapToGlobal(QPointF(place)), button, buttons, modifiers
    )
    QApplication.sendEvent(viewport, event)


def drag(outline, row, by):
    start = middle_of(outline, row)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    send(outline, QEvent.Type.MouseButtonPress, start, left)
    for step in (by // 2, by):
        send(outline, QEvent.Type.MouseMove, start + QPoint(step, 1), left)
    send(outline, QEvent.Type.MouseButtonRelease, start + QPoint(by, 1), none)


def test_a_digit_labels_all_that_is_chosen_as_one_step(qtbot, parts, outline):
    for _ in range(2):
        qtbot.keyClick(outline.list, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(outline.list, Qt.Key.Key_8)
    assert [clause.label for clause in clauses(parts)][:4] == [*["closing"] * 3, "operative"]
    assert len(outline.chosen_clauses()) == 3
    parts.actions_by_id.actions["edit.undo"].trigger()
    assert "closing" not in [clause.label for clause in clauses(parts)]


def test_levels_and_confirming_take_all_that_is_chosen(qtbot, parts, outline):
    caret = parts.canvas.caret()
    qtbot.keyClick(outline.list, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(outline.list, Qt.Key.Key_BracketRight, CONTROL)
    assert [clause.level for clause in clauses(parts)][:3] == [1, 1, 0]
    qtbot.keyClick(outline.list, Qt.Key.Key_F9)
    assert [clause.origins.is_reviewed for clause in clauses(parts)][:3] == [True, True, False]
    assert parts.canvas.caret() == caret


def test_in_the_text_the_keys_mean_the_text_again(qtbot, parts, outline, press):
    qtbot.keyClick(outline.list, Qt.Key.Key_Down, SHIFT)
    parts.canvas.go_to(clauses(parts)[3].start)
    press(Qt.Key.Key_8)
    assert [clause.label for clause in clauses(parts)].count("closing") == 1
    assert clauses(parts)[3].label == "closing"


def test_the_panel_of_the_clause_goes_on_with_what_was_chosen_in_the_outline(qtbot, parts, outline):
    qtbot.keyClick(outline.list, Qt.Key.Key_Down, SHIFT)
    panel = parts.clauses.panel
    qtbot.keyClick(outline.list, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert panel.label.hasFocus()
    assert parts.clauses.chosen() == [0, 1]
    panel.level.setValue(3)
    assert [clause.level for clause in clauses(parts)][:3] == [2, 2, 0]


def test_a_folded_clause_stands_for_all_that_it_holds(qtbot, parts, outline):
    outline.list.setCurrentIndex(outline.model.index(3, 0))
    qtbot.keyClick(outline.list, Qt.Key.Key_Left)
    assert outline.model.rowCount() == 5
    qtbot.keyClick(outline.list, Qt.Key.Key_BracketRight, CONTROL)
    assert [clause.level for clause in clauses(parts)][3:] == [1, 2, 0]
    assert outline.list.currentIndex().row() == 3  # the place is kept
    assert outline.model.is_folded(3)


def test_dragging_to_the_right_takes_a_clause_deeper_with_what_it_holds(parts, outline):
    drag(outline, 3, 40)
    assert [clause.level for clause in clauses(parts)] == [0, 0, 0, 2, 3, 0]
    assert clauses(parts)[4].origins.level is Origin.HUMAN
    drag(outline, 3, -200)
    assert [clause.level for clause in clauses(parts)] == [0, 0, 0, 0, 1, 0]
    parts.actions_by_id.actions["edit.undo"].trigger()
    assert [clause.level for clause in clauses(parts)] == [0, 0, 0, 2, 3, 0]


def test_dragging_one_of_several_takes_all_of_them(qtbot, parts, outline):
    qtbot.keyClick(outline.list, Qt.Key.Key_Down, SHIFT)
    drag(outline, 1, 20)
    assert [clause.level for clause in clauses(parts)][:3] == [1, 1, 0]


def test_a_click_on_one_of_several_chooses_it_alone(qtbot, parts, outline):
    qtbot.keyClick(outline.list, Qt.Key.Key_Down, SHIFT)
    qtbot.mouseClick(outline.list.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(outline, 1))
    assert outline.chosen_clauses() == [1]


def test_dragging_down_changes_no_level(parts, outline):
    start = middle_of(outline, 1)
    left = Qt.MouseButton.LeftButton
    send(outline, QEvent.Type.MouseButtonPress, start, left)
    send(outline, QEvent.Type.MouseMove, start + QPoint(12, 60), left)
    send(outline, QEvent.Type.MouseButtonRelease, start + QPoint(12, 60), left)
    assert all(clause.level == (clause.label == "sub") for clause in clauses(parts))


def test_words_narrow_the_outline_and_enter_goes_to_the_list(qtbot, parts, outline):
    parts.actions_by_id.actions["inspector.filter_outline"].trigger()
    search = outline.filter.search
    assert search.hasFocus()
    search.setText("合作")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert [outline.model.clause_index(row) for row in range(outline.model.rowCount())] == [2, 3]
    assert outline.list.hasFocus()
    assert not outline.model.is_parent(1)


def test_an_edit_of_a_narrowed_outline_keeps_it_narrowed(qtbot, parts, outline, press):
    outline.filter.search.setText("重申")
    qtbot.waitUntil(lambda: outline.model.rowCount() == 1)
    parts.canvas.go_to(clauses(parts)[3].start + 2)
    press(Qt.Key.Key_Return)
    assert outline.model.rowCount() == 1
    press(Qt.Key.Key_Space)
    parts.canvas.go_to(0)
    assert outline.model.row_at(0) == -1
    qtbot.keyClick(outline.filter.search, Qt.Key.Key_Escape)
    assert outline.model.rowCount() == 7


def test_labels_narrow_the_outline(qtbot, parts, outline):
    outline.filter.menu.aboutToShow.emit()
    texts = [action.text() for action in outline.filter.menu.actions()]
    assert "Operative (2)" in texts
    outline.filter.menu.actions()[texts.index("Operative (2)")].trigger()
    assert [outline.model.clause_index(row) for row in range(outline.model.rowCount())] == [3, 5]
    outline.filter.menu.aboutToShow.emit()
    outline.filter.menu.actions()[0].trigger()
    assert outline.model.rowCount() == 6


def test_another_document_is_shown_whole(qtbot, parts, outline):
    outline.filter.search.setText("合作")
    qtbot.waitUntil(lambda: outline.model.rowCount() == 2)
    parts.workspace.open_document("document-2")
    assert outline.model.rowCount() == 6
    assert outline.filter.search.text() == ""
