"""Font and spacing are chosen by keyboard, seen at once, and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLabel

from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.gui.dialogs.look_dialog import LookDialog


@pytest.fixture
def dialog(parts):
    parts.actions_by_id.actions["look.choose"].trigger()
    return parts.window.findChild(LookDialog)


def test_the_document_follows_while_one_chooses(parts, dialog, qtbot):
    before = parts.canvas.view.style.line_height
    dialog.line_spacing.setFocus()
    for _ in range(5):
        qtbot.keyClick(dialog.line_spacing, Qt.Key.Key_Up)
    assert parts.canvas.view.style.line_height > before
    qtbot.keyClick(dialog.size_field, Qt.Key.Key_Up)
    assert parts.canvas.look.size == 21


def test_the_text_is_not_behind_the_dialog(parts, dialog):
    start = parts.text.mapToGlobal(parts.text.rect().topLeft()).x()
    assert dialog.x() > start + parts.canvas.view.style.text_left(0)
    assert dialog.geometry().right() <= parts.window.geometry().right()


def test_what_was_chosen_is_kept(parts, dialog, store):
    dialog.word_gap.setValue(0.8)
    dialog.ok_button.click()
    assert store.values.look == DocumentLook(word_gap=0.8)
    assert parts.canvas.view.style.gap == round(parts.canvas.view.style.em * 0.8)


def test_escape_brings_back_what_was_there(parts, dialog, store, qtbot):
    dialog.size_field.setValue(40)
    dialog.lines.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert store.values.look == parts.canvas.look == DocumentLook()


def test_restore_brings_the_look_of_the_program_but_not_hidden_marks(parts, store, qtbot):
    parts.actions_by_id.actions["look.shows_labels"].trigger()
    parts.actions_by_id.actions["look.choose"].trigger()
    dialog = parts.window.findChild(LookDialog)
    dialog.size_field.setValue(40)
    dialog.gaps.setChecked(False)
    dialog.restore_button.click()
    assert dialog.size_field.value() == 20
    assert store.values.look == DocumentLook(shows_labels=False)


def test_the_menu_shows_what_the_dialog_switched(parts, dialog):
    dialog.lines.setChecked(True)
    assert parts.actions_by_id.actions["look.shows_lines"].isChecked()


def test_a_gap_has_no_width_to_choose_where_there_are_none(dialog):
    dialog.gaps.setChecked(False)
    assert not dialog.word_gap.isEnabled()


def test_every_field_has_a_name(dialog):
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for kind in (QComboBox, QAbstractSpinBox):
        assert all(field in buddies for field in dialog.findChildren(kind))
    assert all(box.text() for box in dialog.findChildren(QCheckBox))


@pytest.mark.parametrize("name", ["shows_gaps", "shows_tints", "shows_lines", "dims_others"])
def test_a_switch_changes_the_text_and_is_kept(parts, store, name):
    before = getattr(parts.canvas.look, name)
    parts.actions_by_id.actions[f"look.{name}"].trigger()
    assert getattr(parts.canvas.look, name) is not before
    assert store.values.look == parts.canvas.look


def test_who_hides_all_words_is_told_how_they_come_back(parts, messages):
    parts.actions_by_id.actions["look.shows_gaps"].trigger()
    assert not messages.told
    parts.actions_by_id.actions["look.shows_tints"].trigger()
    assert "brings them back" in messages.told[-1]


def test_the_switches_show_what_was_kept(qtbot, qapp, store, messages):
    from unres_desktop.gui import application  # noqa: PLC0415
    from unres_desktop.gui.window_parts import WindowParts  # noqa: PLC0415

    store.change(look=DocumentLook(shows_lines=True, shows_tints=False))
    window = application.make_window(qapp, store, theme="light")
    qtbot.addWidget(window)
    parts = WindowParts(window, store, messages)
    checked = {name: action.isChecked() for name, action in parts.actions_by_id.actions.items()}
    assert checked["look.shows_lines"]
    assert not checked["look.shows_tints"]
    assert parts.canvas.look.shows_lines
    window.close()
