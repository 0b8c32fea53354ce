"""Ctrl+G goes to a clause, a percentage or another document."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui.dialogs.go_dialog import GoDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def go(parts, press, qtbot):
    qtbot.waitUntil(parts.window.isActiveWindow)
    press(Qt.Key.Key_G, CONTROL)
    return parts.window.findChild(GoDialog)


def typed(qtbot, dialog, text):
    qtbot.keyClicks(dialog.field, text)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_the_clause_by_count(parts, go, qtbot):
    typed(qtbot, go, "#3")
    assert parts.canvas.caret() == parts.workspace.session.annotation.clauses[2].start
    assert parts.window.focusWidget() is parts.canvas


def test_a_percentage(parts, go, qtbot):
    typed(qtbot, go, "50%")
    text = parts.workspace.session.annotation.text
    assert len(text) // 2 - 4 < parts.canvas.caret() <= len(text) // 2


@pytest.mark.parametrize("symbol", ["A/RES/60/10", "a/res/60/10", "60/10"])
def test_the_symbol_of_another_document(parts, go, qtbot, symbol):
    typed(qtbot, go, symbol)
    assert parts.workspace.session.document_id == "document-10"


def test_a_symbol_that_is_not_there_says_so_and_stays(parts, go, qtbot):
    typed(qtbot, go, "A/RES/99/1")
    assert go.isVisible()
    assert "A/RES/99/1" in go.hint.text()


def test_escape_stays_where_it_was(parts, go, qtbot):
    caret = parts.canvas.caret()
    qtbot.keyClicks(go.field, "#3")
    qtbot.keyClick(go.field, Qt.Key.Key_Escape)
    assert parts.canvas.caret() == caret
    assert parts.window.focusWidget() is parts.canvas


def test_nothing_typed_goes_nowhere(go, qtbot):
    qtbot.keyClick(go.field, Qt.Key.Key_Return)
    assert go.isVisible()
