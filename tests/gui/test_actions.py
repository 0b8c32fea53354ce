"""The table of commands holds together."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from unres_desktop.gui.action_builder import plain_text
from unres_desktop.gui.actions import CANVAS, TOOL_BAR, action_rows, menu_titles
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.clause_labels import CLAUSE_LABELS
from unres_desktop.model.document import Status

# Chinese input methods take these.
_TAKEN = {"Ctrl+Space", "Alt+Shift", "Ctrl+,", "Ctrl+.", "Ctrl+Shift+F"}


def test_no_key_belongs_to_two_commands(qapp):
    keys = [QKeySequence(key).toString() for row in action_rows() for key in row.keys]
    twice = [key for key, count in Counter(keys).items() if count > 1]
    assert not twice


def test_no_command_uses_a_key_that_input_methods_take(qapp):
    assert not _TAKEN & {key for row in action_rows() for key in row.keys}


def test_every_key_is_one_that_qt_knows(qapp):
    assert all(QKeySequence(key).toString() for row in action_rows() for key in row.keys)


def test_single_keys_work_in_the_document_only(qapp):
    printable = {"Space", "Backspace", "Delete", "Return", "Enter", *"0123456789"}
    assert all(row.scope == CANVAS for row in action_rows() for key in row.keys if key in printable)


def test_every_row_has_a_menu_that_exists(qapp):
    assert all(row.menu in menu_titles() for row in action_rows())


def test_every_command_of_the_tool_bar_is_in_the_table_and_has_an_icon(qapp):
    rows = {row.id: row for row in action_rows()}
    assert all(rows[name].icon for name in TOOL_BAR if name not in {"", ">"})


def test_every_label_with_a_digit_has_its_command(qapp):
    keys = {row.id: row.keys for row in action_rows()}
    for label in CLAUSE_LABELS:
        if label.key:
            assert keys[f"clause.label_{label.key}"] == (label.key,)


def test_access_keys_of_a_menu_differ(qapp):
    by_menu: dict[str, list[str]] = {}
    for row in action_rows():
        if "&" in row.text:
            by_menu.setdefault(row.menu, []).append(row.text.partition("&")[2][0].upper())
    for name, title in menu_titles().items():
        by_menu.setdefault(name.rpartition("/")[0], []).append(title.partition("&")[2][0].upper())
    for menu, keys in by_menu.items():
        assert len(keys) == len(set(keys)), (menu, keys)


def test_every_row_calls_a_method(empty_window: WindowParts):
    # Building the window resolves every row; a row without its method would have raised.
    assert set(empty_window.actions_by_id.actions) == {row.id for row in action_rows()}


def test_without_a_library_only_what_makes_sense_is_enabled(empty_window: WindowParts):
    actions = empty_window.actions_by_id.actions
    assert actions["library.open"].isEnabled()
    assert not actions["library.export"].isEnabled()
    assert not actions["word.toggle"].isEnabled()
    assert not actions["edit.undo"].isEnabled()


@pytest.mark.parametrize(
    ("text", "plain"), [("&Open library…", "Open library"), ("Cu&rated, next", "Curated, next")]
)
def test_the_plain_text_of_a_command_has_no_marks(text, plain):
    assert plain_text(text) == plain


def test_of_one_choice_only_one_is_shown_as_chosen(parts: WindowParts):
    for wanted in (Status.REJECTED, Status.CURATED, Status.NEEDS_REVIEW):
        parts.document_commands.setting_status(wanted.value)()
        shown = {
            name
            for name, action in parts.actions_by_id.actions.items()
            if name.startswith("document.status_") and action.isChecked()
        }
        assert shown == {f"document.status_{wanted.name.lower()}"}
