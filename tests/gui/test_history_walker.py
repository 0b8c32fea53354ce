"""Undo, redo and jumps in the window, at once and in the background."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.errors import EditRefused
from unres_desktop.gui import history_walker
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Access, Library

CONTROL = Qt.KeyboardModifier.ControlModifier
DOCUMENTS = ("document-1", "document-2", "document-10")


def toggle(parts, offset):
    session = parts.workspace.session
    session.perform(toggle_gap(session.annotation, offset), f"toggle {offset}")


@pytest.fixture
def in_background(monkeypatch):
    monkeypatch.setattr(history_walker, "_AT_ONCE", 0)


def test_a_jump_is_in_the_library_and_the_caret_is_where_it_was(parts, messages, library_path):
    for offset in (2, 9, 2):
        toggle(parts, offset)
    parts.canvas.go_to(20)
    parts.walker.go_to(1)
    annotation = parts.workspace.session.annotation
    assert (annotation.is_cut(2), annotation.is_cut(9)) == (False, True)
    with Library.open(library_path, access=Access.READ) as library:
        assert library.load("document-1") == annotation
    assert messages.told == ["Edits undone: 2"]
    assert parts.canvas.caret() == 2
    parts.walker.go_to(3)
    assert annotation.is_cut(2)
    assert messages.told[-1] == "Edits done again: 2"


def test_a_long_jump_runs_in_the_background_and_no_edit_gets_between(
    parts, in_background, qtbot, press
):
    for offset in (2, 9, 2):
        toggle(parts, offset)
    session = parts.workspace.session
    with qtbot.waitSignal(session.walked):
        parts.walker.go_to(0)
        assert session.is_walking
        with pytest.raises(EditRefused, match="still being undone"):
            toggle(parts, 3)
    qtbot.waitUntil(lambda: not session.is_walking)
    assert session.history.position == 0
    assert session.annotation == parts.workspace.library.load("document-1")
    with qtbot.waitSignal(session.walked):
        press(Qt.Key.Key_Y, CONTROL)
        parts.walker.go_to(3)
    qtbot.waitUntil(lambda: not session.is_walking)
    assert session.history.position == 3


def test_a_group_over_many_documents_is_undone_in_the_background(
    parts, in_background, qtbot, press
):
    library, session = parts.workspace.library, parts.workspace.session
    changes = [(name, toggle_gap(library.load(name), 2)) for name in DOCUMENTS]
    library.commit(changes, label="same", author="test")
    session.take_in(changes[0][1])
    with qtbot.waitSignal(session.walked), qtbot.waitSignal(parts.workspace.documents_changed):
        press(Qt.Key.Key_Z, CONTROL)
    assert all(library.load(name).is_cut(2) for name in DOCUMENTS)
    assert session.annotation.is_cut(2)
    qtbot.waitUntil(lambda: not session.is_walking)


def test_a_click_that_became_a_double_click_is_not_offered_again(parts, qtbot):
    canvas = parts.canvas
    offset = 2
    canvas.gap_toggle_wished.emit(offset)
    assert not parts.workspace.session.annotation.is_cut(offset)
    canvas.double_clicked.emit()
    assert parts.workspace.session.annotation.is_cut(offset)
    assert not parts.actions_by_id.actions["edit.redo"].isEnabled()
    parts.workspace.close_document()
    parts.workspace.open_document("document-1")
    assert parts.workspace.session.redo_label is None
