"""The command palette: every command with its key, Enter calls it, Esc goes back to the text."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui.actions import action_rows
from unres_desktop.gui.dialogs.command_delegate import COMMAND
from unres_desktop.gui.dialogs.command_palette import CommandPalette

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(parts, press, qtbot):
    qtbot.waitUntil(parts.window.isActiveWindow)
    press(Qt.Key.Key_K, CONTROL)
    return parts.window.findChild(CommandPalette)


def listed(palette):
    return [palette.list.item(row).data(COMMAND) for row in range(palette.list.count())]


def test_every_command_but_itself_is_listed_with_its_keys(palette):
    commands = {command.id: command for command in listed(palette)}
    assert set(commands) == {row.id for row in action_rows()} - {"help.command_palette"}
    assert commands["word.toggle"].keys == ("Space",)
    assert commands["clause.label_5"].path == ("Clauses", "Label")


def test_typing_and_enter_call_a_command_and_the_text_has_the_focus(parts, palette, qtbot):
    qtbot.keyClicks(palette.search, "split")
    before = len(parts.workspace.session.annotation.clauses)
    parts.canvas.go_to(1)
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(parts.workspace.session.annotation.clauses) == before + 1)
    assert parts.window.focusWidget() is parts.canvas


def test_escape_goes_back_to_the_text_and_calls_nothing(parts, palette, qtbot):
    parts.library_panel.list.setFocus()
    before = parts.workspace.session.annotation.copy()
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert parts.window.focusWidget() is parts.canvas
    assert parts.workspace.session.annotation == before


def test_a_command_that_is_impossible_comes_last_and_says_why(palette, qtbot):
    assert listed(palette)[-1].obstacle
    qtbot.keyClicks(palette.search, "undo")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "Nothing to undo" in palette.hint.text()


def test_the_arrows_move_and_stop_at_the_ends(palette, qtbot):
    qtbot.keyClick(palette.search, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 0
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    for _ in range(30):
        qtbot.keyClick(palette.search, Qt.Key.Key_PageDown)
    assert palette.list.currentRow() == palette.list.count() - 1


def test_nothing_found_says_so(palette, qtbot):
    qtbot.keyClicks(palette.search, "qqqq")
    assert palette.list.count() == 0
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert "No command" in palette.hint.text()
