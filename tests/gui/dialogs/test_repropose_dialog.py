"""Proposing anew: every change is shown first, and a person's decisions stay."""

from pathlib import Path

import pytest
from builders import annotated, words_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from unres_desktop.gui.dialogs.repropose_dialog import ReproposeDialog
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Library

MARKED = "大|会|决|议|，|回顾|联合国大会|决议|。"


@pytest.fixture
def parts(empty_window: WindowParts, tmp_path: Path) -> WindowParts:
    path = tmp_path / "proposals.unres"
    with Library.open(path, create=True) as library:
        library.add(annotated(MARKED))
    empty_window.library_commands.open_path(path)
    return empty_window


def opened_dialog(parts: WindowParts, qtbot: QtBot) -> ReproposeDialog:
    parts.actions_by_id.actions["document.repropose"].trigger()
    (dialog,) = parts.window.findChildren(ReproposeDialog)
    qtbot.waitUntil(lambda: "…" not in dialog.summary.text(), timeout=20_000)
    return dialog


def test_what_would_change_is_shown_and_then_made(parts: WindowParts, qtbot: QtBot):
    session = parts.canvas.session
    assert session is not None
    before = words_of(session.annotation)
    dialog = opened_dialog(parts, qtbot)
    shown = {dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())}
    assert "大会" in shown
    assert words_of(session.annotation) == before
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert words_of(session.annotation)[:2] == ["大会", "决议"]
    assert session.annotation.status is Status.NEW  # a machine has worked, no person
    session.undo()
    assert words_of(session.annotation) == before


def test_what_a_person_set_stays(parts: WindowParts, qtbot: QtBot):
    session = parts.canvas.session
    assert session is not None
    parts.canvas.move_caret(1)
    parts.canvas.setFocus()
    qtbot.keyClick(parts.canvas, Qt.Key.Key_Space)
    qtbot.keyClick(parts.canvas, Qt.Key.Key_Space)
    dialog = opened_dialog(parts, qtbot)
    dialog.accept()
    assert words_of(session.annotation)[:2] == ["大", "会"]


def test_leaving_the_dialog_changes_nothing(parts: WindowParts, qtbot: QtBot):
    session = parts.canvas.session
    assert session is not None
    before = session.annotation.copy()
    opened_dialog(parts, qtbot).reject()
    assert session.annotation == before
