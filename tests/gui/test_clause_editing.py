"""Number, lead phrase, category and level of clauses by real keys, in the text and the panel."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.number_editor import NumberEditor
from unres_desktop.gui.dialogs.choice_dialog import ChoiceDialog
from unres_desktop.model.origins import Origin

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def clause_of(parts, index):
    return parts.workspace.session.annotation.clauses[index]


def go_to_clause(parts, index):
    parts.canvas.go_to(clause_of(parts, index).start)


def editor(parts):
    found = parts.canvas.viewport().findChild(NumberEditor)
    assert found is not None
    return found


def choose(qtbot, keys):
    """Types into the list that a command opens."""

    waiting = QTimer(QApplication.instance(), interval=20)
    seen = []

    def type_keys():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ChoiceDialog):
            seen.append(dialog)
        if len(seen) == 2:  # the first time it may still be on its way to the screen
            waiting.stop()
            qtbot.keyClicks(dialog.search, keys)
            qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    waiting.timeout.connect(type_keys)
    waiting.start()


def come_back(qtbot, parts):
    """Without a window manager nobody makes the window active again after a dialog."""
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)


def test_a_number_is_typed_in_the_gutter(qtbot, parts, press):
    go_to_clause(parts, 3)
    press(Qt.Key.Key_N)
    assert editor(parts).text() == "1."  # what the text prints there
    qtbot.keyClicks(editor(parts), "7 bis")
    qtbot.keyClick(editor(parts), Qt.Key.Key_Return)
    assert clause_of(parts, 3).number == "7 bis"
    assert clause_of(parts, 3).origins.number is Origin.HUMAN
    assert parts.canvas.hasFocus()
    press(Qt.Key.Key_Z, CONTROL)
    assert clause_of(parts, 3).number is None


def test_digits_typed_as_a_number_do_not_label_the_clause(qtbot, parts, press):
    go_to_clause(parts, 3)
    press(Qt.Key.Key_N)
    qtbot.keyClicks(editor(parts), "5")
    qtbot.keyClick(editor(parts), Qt.Key.Key_Space)
    qtbot.keyClick(editor(parts), Qt.Key.Key_Backspace)
    qtbot.keyClick(editor(parts), Qt.Key.Key_Return)
    assert (clause_of(parts, 3).label, clause_of(parts, 3).number) == ("operative", "5")


def test_escape_leaves_the_number_as_it_was(qtbot, parts, press):
    go_to_clause(parts, 3)
    press(Qt.Key.Key_N)
    qtbot.keyClicks(editor(parts), "9.")
    qtbot.keyClick(editor(parts), Qt.Key.Key_Escape)
    assert clause_of(parts, 3).number is None
    assert parts.canvas.hasFocus()


def test_an_empty_number_is_none(qtbot, parts, press):
    go_to_clause(parts, 3)
    parts.clauses.numbers.set(clause_of(parts, 3).start, "1.")
    press(Qt.Key.Key_N)
    qtbot.keyClick(editor(parts), Qt.Key.Key_Delete)
    qtbot.keyClick(editor(parts), Qt.Key.Key_Return)
    assert clause_of(parts, 3).number is None


def test_a_number_typed_when_the_document_is_left_is_not_given_to_the_next(qtbot, parts, press):
    go_to_clause(parts, 3)
    press(Qt.Key.Key_N)
    qtbot.keyClicks(editor(parts), "9.")
    parts.workspace.open_document("document-2")
    qtbot.keyClick(editor(parts), Qt.Key.Key_Return)
    assert all(clause.number != "9." for clause in parts.workspace.session.annotation.clauses)


def test_the_selection_becomes_the_lead_phrase_with_its_category(parts, press):
    start = clause_of(parts, 2).start
    parts.canvas.go_to(start, start + 2)
    press(Qt.Key.Key_L)
    assert clause_of(parts, 2).lead == (start, start + 2)
    assert clause_of(parts, 2).category == "recall"
    assert clause_of(parts, 2).origins.lead is Origin.HUMAN


def test_without_a_selection_the_lexicon_finds_the_lead_phrase_behind_the_number(parts, press):
    go_to_clause(parts, 3)
    parts.clauses.numbers.set(clause_of(parts, 3).start, "1.")
    press(Qt.Key.Key_L)
    start, end = clause_of(parts, 3).lead
    assert parts.workspace.session.annotation.text[start:end] == "重申"


def test_a_lead_phrase_across_clauses_is_refused(parts, press, messages, qtbot):
    start = clause_of(parts, 2).start
    parts.canvas.go_to(start - 1, start + 2)
    with qtbot.waitSignal(parts.text.refused):
        press(Qt.Key.Key_L)
    assert all(clause.lead is None for clause in parts.workspace.session.annotation.clauses)


def test_no_known_lead_phrase_is_told(parts, press, qtbot):
    go_to_clause(parts, 0)
    with qtbot.waitSignal(parts.text.refused):
        press(Qt.Key.Key_L)


def test_a_lead_phrase_is_cleared(parts, press):
    go_to_clause(parts, 2)
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_L, SHIFT)
    assert (clause_of(parts, 2).lead, clause_of(parts, 2).category) == (None, None)


def test_the_category_is_chosen_from_the_list_by_typing(qtbot, parts, press):
    go_to_clause(parts, 2)
    press(Qt.Key.Key_L)
    choose(qtbot, "reaff")
    press(Qt.Key.Key_K)
    assert clause_of(parts, 2).category == "reaffirm"


def test_the_category_of_several_clauses_is_one_step(qtbot, parts, press):
    go_to_clause(parts, 2)
    press(Qt.Key.Key_L)
    start, end = clause_of(parts, 3).start, clause_of(parts, 4).start
    parts.canvas.go_to(start + 2, start + 4)
    press(Qt.Key.Key_L)
    parts.canvas.go_to(clause_of(parts, 2).start, end)
    choose(qtbot, "invite")
    press(Qt.Key.Key_K)
    assert [clause_of(parts, index).category for index in (2, 3)] == ["invite", "invite"]
    come_back(qtbot, parts)
    press(Qt.Key.Key_Z, CONTROL)
    assert "invite" not in [clause_of(parts, index).category for index in (2, 3)]


def test_the_panel_shows_the_clause_of_the_caret(qtbot, parts, press):
    go_to_clause(parts, 2)
    press(Qt.Key.Key_L)
    panel = parts.clauses.panel
    qtbot.waitUntil(lambda: panel.lead.text() == "回顾")
    assert panel.label.text() == "Preambular"
    assert panel.category.text() == "Recall"
    assert panel.level.value() == 1


def test_everything_in_the_panel_is_reached_and_changed_by_keys(qtbot, parts, press):
    go_to_clause(parts, 3)
    panel = parts.clauses.panel
    qtbot.waitUntil(lambda: panel.label.text() == "Operative")
    press(Qt.Key.Key_Return, ALT)
    assert panel.label.hasFocus()
    choose(qtbot, "closing")
    qtbot.keyClick(panel.label, Qt.Key.Key_Return)
    assert clause_of(parts, 3).label == "closing"
    come_back(qtbot, parts)
    qtbot.keyClick(panel.label, Qt.Key.Key_Tab)
    assert panel.level.hasFocus()
    qtbot.keyClick(panel.level, Qt.Key.Key_Up)
    assert clause_of(parts, 3).level == 1
    qtbot.keyClick(panel.level, Qt.Key.Key_Tab)
    qtbot.keyClicks(panel.number, "3.")
    qtbot.keyClick(panel.number, Qt.Key.Key_Return)
    assert clause_of(parts, 3).number == "3."
    assert parts.canvas.hasFocus()


def test_the_panel_is_idle_without_a_document(parts, qtbot):
    panel = parts.clauses.panel
    qtbot.waitUntil(panel.widget().isEnabled)
    parts.workspace.close_library()
    qtbot.waitUntil(lambda: not panel.widget().isEnabled())


def test_a_gap_in_the_numbers_is_marked_as_one_types_and_goes_when_it_is_closed(
    qtbot, parts, press
):
    for index, number in ((3, "1."), (5, "2.")):
        parts.clauses.numbers.set(clause_of(parts, index).start, number)
    qtbot.waitUntil(lambda: list(parts.canvas.marks.clause_findings) == [clause_of(parts, 4).start])
    go_to_clause(parts, 4)
    press(Qt.Key.Key_N)
    qtbot.keyClick(editor(parts), Qt.Key.Key_Return)  # the number that is printed
    qtbot.waitUntil(lambda: not parts.canvas.marks.clause_findings)
    parts.clauses.numbers.set(clause_of(parts, 5).start, "3.")
    qtbot.waitUntil(lambda: list(parts.canvas.marks.clause_findings) == [clause_of(parts, 5).start])
    spoken = parts.outline_panel.model.index(5, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("The number is 3., but the text prints 2..")


def test_reading_the_numbers_again_is_one_step(parts, press):
    parts.actions_by_id.actions["number.renumber"].trigger()
    annotation = parts.workspace.session.annotation
    assert [clause.number for clause in annotation.clauses][3:] == ["1.", "(a)", "2."]
    press(Qt.Key.Key_Z, CONTROL)
    assert all(clause.number is None for clause in annotation.clauses)


def test_reading_numbers_again_says_when_there_is_nothing_to_change(parts, messages):
    parts.actions_by_id.actions["number.renumber"].trigger()
    parts.actions_by_id.actions["number.renumber"].trigger()
    assert messages.told[-1] == "The numbers are as the text prints them"


@pytest.mark.parametrize("part", ["gutter", "lead"])
def test_the_tool_tip_explains_the_clause_and_its_lead_phrase(parts, press, part, monkeypatch):
    go_to_clause(parts, 2)
    press(Qt.Key.Key_L)
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    canvas = parts.canvas
    place = geometry.caret_rect(canvas.view, clause_of(parts, 2).start)
    x = 60 if part == "gutter" else place.x() + 12
    point = QPoint(x, place.center().y())
    event = QHelpEvent(QEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(canvas.viewport(), event)
    assert "Lead phrase 回顾: Recall" in shown[-1]
    assert ("Preambular" in shown[-1]) == (part == "gutter")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
