"""What did I change today: the dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.dialogs.changes_dialog import ChangesDialog
from unres_desktop.model.word_gestures import toggle_gap


def toggle(parts, offset):
    session = parts.workspace.session
    session.perform(toggle_gap(session.annotation, offset), "toggle")


@pytest.fixture
def dialog(parts, qtbot):
    toggle(parts, 2)
    parts.document_commands.open("document-2")
    toggle(parts, 9)
    qtbot.waitUntil(parts.window.isActiveWindow)
    parts.canvas.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(parts.canvas, Qt.Key.Key_H, keys)
    dialog = parts.window.findChild(ChangesDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    return dialog


def row(dialog, number):
    return [dialog.model.index(number, column).data() for column in range(3)]


def test_the_edits_of_today_are_listed_and_counted(dialog):
    assert row(dialog, 0)[1:] == ["A/RES/60/2", "Joined 回顾 其"] or row(dialog, 0)[2].startswith(
        "Cut"
    )
    assert row(dialog, 1)[1:] == ["A/RES/60/1", "Joined 大会 决议"]
    assert row(dialog, 0)[0].startswith("Today")
    assert dialog.total.text() == "Edits: 2, in documents: 2"
    assert "words joined 2" in dialog.counts.text()


def test_enter_opens_the_place(dialog, parts, qtbot):
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert parts.workspace.session.document_id == "document-1"
    assert parts.canvas.caret() == 2


def test_the_scope_can_be_this_document(dialog, qtbot):
    dialog.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.total.text() == "Edits: 1, in documents: 1")
    assert row(dialog, 0)[1] == "A/RES/60/2"
    dialog.days.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.total.text() == "Edits: 1, in documents: 1")


def test_a_day_without_edits_says_so_and_closing_early_is_no_fault(parts, qtbot):
    parts.actions_by_id.actions["history.what_changed"].trigger()
    parts.window.findChild(ChangesDialog).reject()
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: parts.window.findChild(ChangesDialog) is None)
    parts.actions_by_id.actions["history.what_changed"].trigger()
    dialog = parts.window.findChild(ChangesDialog)
    qtbot.waitUntil(lambda: dialog.total.text() == "You have changed nothing here.")
    assert not dialog.open_button.isEnabled()
