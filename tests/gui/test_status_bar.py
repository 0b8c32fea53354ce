"""The status bar tells in passing, and says whether all is saved."""

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QAccessible

from unres_desktop.errors import LibraryError
from unres_desktop.gui.theme import load_theme
from unres_desktop.storage.library import Library


def test_a_message_goes_away_by_itself(parts, qtbot):
    label = parts.status.message
    label._pause.setInterval(10)
    parts.status.show_message("Hello", False)
    assert label.text() == "Hello"
    assert not parts.status._message_icon.pixmap().isNull()
    with qtbot.waitSignal(label.vanished):
        pass
    assert label.text() == ""
    assert parts.status._message_icon.pixmap().isNull()


def test_the_sign_of_a_message_is_drawn_once_in_a_theme(parts):
    def drawn() -> int:
        parts.status.show_message("Hello", True)
        return parts.status._message_icon.pixmap().cacheKey()

    first = drawn()
    assert drawn() == first
    parts.status.set_theme(load_theme("dark"))
    assert drawn() != first


def test_nothing_moves_by_itself(parts):
    parts.status.show_message("Hello", False)
    parts.library_panel.hide()
    parts.status.message.hide_text()
    animations = parts.window.findChildren(QAbstractAnimation)
    assert {animation.state() for animation in animations} <= {QAbstractAnimation.State.Stopped}
    assert not parts.window.isAnimated()


def test_a_screen_reader_says_a_message(parts, monkeypatch):
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message()))
    )
    parts.status.show_message("Nobody listens", False)
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    parts.status.show_message("Hello", False)
    assert said == ["Hello"]


def test_a_long_message_is_cut_and_whole_in_its_tool_tip(parts):
    parts.status.show_message("word " * 200, False)
    assert parts.status.message.toolTip() == "word " * 200
    assert parts.status.message.text().endswith("…")


def test_a_refusal_goes_when_another_edit_is_made(parts, press):
    parts.status.show_message("This cannot be done", True)
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    assert parts.status.message.text() == ""
    assert parts.status._message_icon.pixmap().isNull()
    parts.status.show_message("Something to know", False)
    press(Qt.Key.Key_Space)
    assert parts.status.message.text() == "Something to know"


def test_a_failed_edit_is_told_and_changes_nothing(parts, press, messages, monkeypatch):
    def full(*_arguments, **_options):
        raise LibraryError("The disk that holds the library {path} is full.", path="x")

    before = parts.workspace.session.annotation.copy()
    monkeypatch.setattr(Library, "commit", full)
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    assert messages.warned == [
        ("The edit was not saved", "The disk that holds the library x is full.")
    ]
    assert parts.status.saved.text() == "Not saved"
    assert parts.workspace.session.annotation == before
    monkeypatch.undo()
    press(Qt.Key.Key_Space)
    assert parts.status.saved.text() == "Saved"


def test_the_sign_follows_the_theme(parts):
    light = parts.status._saved_icon.pixmap().toImage()
    parts.set_theme("dark")
    assert parts.status._saved_icon.pixmap().toImage() != light
    parts.set_theme("light")


def test_the_menu_says_what_would_be_undone(parts, press, qtbot):
    undo = parts.actions_by_id.actions["edit.undo"]
    redo = parts.actions_by_id.actions["edit.redo"]
    assert undo.text() == "&Undo"
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    assert undo.isEnabled()  # at once: the next key may be Ctrl+Z
    qtbot.waitUntil(lambda: undo.text().startswith("&Undo: "))
    assert "Ctrl+Z" in undo.toolTip()
    undo.trigger()
    assert redo.isEnabled()
    qtbot.waitUntil(lambda: undo.text() == "&Undo")
    assert redo.text().startswith("&Redo: ")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not redo.isEnabled())
