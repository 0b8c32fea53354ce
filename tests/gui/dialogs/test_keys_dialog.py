"""Every command can get another key; everything that shows keys follows."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui.actions import action_rows
from unres_desktop.gui.command_list import listed_commands
from unres_desktop.gui.commands.key_commands import KeyCommands
from unres_desktop.gui.dialogs.keys_dialog import KeysDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(parts):
    parts.actions_by_id.actions["keys.change"].trigger()
    return parts.window.findChild(KeysDialog)


def give(qtbot, dialog, name, key, modifiers=Qt.KeyboardModifier.NoModifier):
    dialog.tree.choose(name)
    qtbot.keyClick(dialog.field, key, modifiers)
    qtbot.keyClick(dialog.use, Qt.Key.Key_Space)


def test_every_command_is_listed_with_its_keys(dialog):
    for row in action_rows():
        assert bool(dialog.tree.keys_shown(row.id)) == bool(row.keys)


def test_a_new_key_calls_the_command_and_the_old_one_no_more(parts, dialog, qtbot, press):
    give(qtbot, dialog, "clause.split", Qt.Key.Key_J)
    dialog.accept()
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    count = len(parts.workspace.session.annotation.clauses)
    parts.canvas.go_to(1)
    press(Qt.Key.Key_Return)
    assert len(parts.workspace.session.annotation.clauses) == count
    press(Qt.Key.Key_J)
    assert len(parts.workspace.session.annotation.clauses) == count + 1


def test_tool_tip_palette_and_preferences_follow(parts, dialog, qtbot, store):
    give(qtbot, dialog, "library.export", Qt.Key.Key_J, CONTROL)
    dialog.accept()
    assert "Ctrl+J" in parts.actions_by_id.actions["library.export"].toolTip()
    keys = {command.id: command.keys for command in listed_commands(parts.actions_by_id)}
    assert keys["library.export"] == ("Ctrl+J",)
    assert "Ctrl+J" in store.values.key_map


def test_the_keys_are_there_again_after_a_start(parts, dialog, qtbot, store):
    give(qtbot, dialog, "library.export", Qt.Key.Key_J, CONTROL)
    dialog.accept()
    actions = parts.actions_by_id
    actions.set_keys({row.id: row.keys for row in action_rows()})
    KeyCommands(parts.window, actions, store)
    assert actions.actions["library.export"].shortcut().toString() == "Ctrl+J"


def test_unreadable_keys_in_the_preferences_count_as_none(parts, store):
    store.change(key_map="{nonsense")
    KeyCommands(parts.window, parts.actions_by_id, store)
    assert parts.actions_by_id.actions["library.export"].shortcut().toString() == "Ctrl+E"


def test_a_clash_is_told_and_the_other_command_loses_the_key(dialog, qtbot):
    dialog.tree.choose("clause.split")
    qtbot.keyClick(dialog.field, Qt.Key.Key_E, CONTROL)
    assert "Export" in dialog.notice.text()
    qtbot.keyClick(dialog.use, Qt.Key.Key_Space)
    assert dialog.keys["library.export"] == ()
    assert dialog.keys["clause.split"] == ("Ctrl+E",)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Space, CONTROL),
        (Qt.Key.Key_Comma, CONTROL),
        (Qt.Key.Key_Period, CONTROL),
        (Qt.Key.Key_F, CONTROL | SHIFT),
    ],
)
def test_a_key_of_input_methods_is_warned_of(dialog, qtbot, key, modifiers):
    dialog.tree.choose("clause.split")
    qtbot.keyClick(dialog.field, key, modifiers)
    assert "input methods" in dialog.notice.text()


def test_escape_in_the_dialog_changes_nothing(parts, dialog, qtbot, store):
    give(qtbot, dialog, "library.export", Qt.Key.Key_J, CONTROL)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert store.values.key_map == ""
    assert parts.actions_by_id.actions["library.export"].shortcut().toString() == "Ctrl+E"


def test_one_command_or_all_get_their_keys_back(dialog, qtbot):
    before = dict(dialog.keys)
    give(qtbot, dialog, "clause.split", Qt.Key.Key_E, CONTROL)
    qtbot.keyClick(dialog.none, Qt.Key.Key_Space)
    assert dialog.keys["clause.split"] == ()
    dialog.tree.choose("library.export")
    qtbot.keyClick(dialog.default, Qt.Key.Key_Space)
    assert dialog.keys["library.export"] == before["library.export"]
    qtbot.keyClick(dialog.reset, Qt.Key.Key_Space)
    assert dialog.keys == before


def test_a_second_key_stands_beside_the_first(dialog, qtbot):
    dialog.tree.choose("library.export")
    qtbot.keyClick(dialog.field, Qt.Key.Key_F12)
    qtbot.keyClick(dialog.add, Qt.Key.Key_Space)
    assert dialog.keys["library.export"] == ("Ctrl+E", "F12")


def test_without_a_key_pressed_nothing_is_changed(dialog, qtbot):
    before = dict(dialog.keys)
    qtbot.keyClick(dialog.use, Qt.Key.Key_Space)
    assert dialog.keys == before
    assert "Press" in dialog.notice.text()


def test_a_file_of_keys_is_written_and_taken_over(dialog, qtbot, tmp_path):
    give(qtbot, dialog, "library.export", Qt.Key.Key_J, CONTROL)
    written = dict(dialog.keys)
    dialog.export_to(tmp_path / "keys.json")
    qtbot.keyClick(dialog.reset, Qt.Key.Key_Space)
    dialog.import_from(tmp_path / "keys.json")
    assert dialog.keys == written


def test_a_file_that_is_none_says_so_in_the_dialog(dialog, tmp_path):
    before = dict(dialog.keys)
    (tmp_path / "no.json").write_bytes(b"\xff")
    for name in ("no.json", "absent.json"):
        dialog.import_from(tmp_path / name)
        assert "cannot be read" in dialog.notice.text()
    (tmp_path / "other.json").write_text("{}")
    dialog.import_from(tmp_path / "other.json")
    assert "no key map" in dialog.notice.text()
    assert dialog.keys == before


def test_the_list_is_narrowed_by_command_or_key(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "ctrl+e")
    assert dialog.tree.chosen() == "library.export"
