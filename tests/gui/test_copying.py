"""The three ways to copy what is selected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_copying_by_key_gives_the_plain_text(parts, press):
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == parts.workspace.session.annotation.text


def test_copying_with_spaces_shows_the_words(parts):
    parts.canvas.go_to(0, 7)
    parts.actions_by_id.actions["edit.copy_with_spaces"].trigger()
    assert QGuiApplication.clipboard().text() == "大会 决议 大会 ，"


def test_copying_with_clause_numbers_gives_a_line_for_each(parts):
    parts.canvas.go_to(0, 7)
    parts.actions_by_id.actions["edit.copy_with_numbers"].trigger()
    assert QGuiApplication.clipboard().text() == "1\t大会决议\n2\t大会，"


def test_each_way_to_copy_has_its_key(parts, press, qtbot):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.waitUntil(parts.window.isActiveWindow)
    parts.canvas.go_to(0, 4)
    copied = []
    for modifiers in (control, control | shift, control | Qt.KeyboardModifier.AltModifier):
        press(Qt.Key.Key_C, modifiers)
        copied.append(QGuiApplication.clipboard().text())
    assert copied == ["大会决议", "大会 决议", "1\t大会决议"]
