"""Notes in the window: written with a key, marked in the text, listed, edited, removed, undone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.dialogs.note_dialog import NoteDialog
from unres_desktop.gui.panels.note_delegate import NOTE
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.document import Note, NoteKind, Status
from unres_desktop.model.note_gestures import add_note
from unres_desktop.model.origins import Origin
from unres_desktop.workflow.export_corpus import ANY, export_documents

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]


def notes(parts: WindowParts) -> tuple[Note, ...]:
    """The notes as the library has them, which are those shown."""
    session, library = parts.canvas.session, parts.workspace.library
    assert session is not None and library is not None
    stored = library.load(session.document_id).notes
    assert stored == session.annotation.notes
    return stored


def listed(parts: WindowParts) -> list[Note]:
    view = parts.notes.panel.list
    return [view.item(row).data(NOTE) for row in range(view.count())]


def put(
    parts: WindowParts, piece: str, text: str, kind: str = "note", suggestion: str = ""
) -> Note:
    session = parts.canvas.session
    assert session is not None
    start = session.annotation.text.index(piece)
    note = Note(start, start + len(piece), text, kind, "A", suggestion, origin=Origin.HUMAN)
    assert session.perform(add_note(session.annotation, note), "note")
    return note


def dialog_of(parts: WindowParts) -> NoteDialog:
    (dialog,) = [found for found in parts.window.findChildren(NoteDialog) if found.isVisible()]
    return dialog


@pytest.fixture
def listing(parts: WindowParts, press: Press, qtbot: QtBot) -> WindowParts:
    """Two notes and the list of them, reached by its key."""
    put(parts, "回顾", "see the first one")
    put(parts, "合作", "doubled", "erratum", "协作")
    qtbot.waitUntil(parts.window.isActiveWindow)
    press(Qt.Key.Key_M, CTRL_SHIFT)
    assert parts.notes.panel.list.hasFocus()
    return parts


def test_a_key_writes_an_erratum_on_the_selection_and_the_text_stays(
    parts: WindowParts, press: Press, qtbot: QtBot
):
    session = parts.canvas.session
    assert session is not None
    text = session.annotation.text
    parts.canvas.go_to(4, 6)
    press(Qt.Key.Key_M, CTRL)
    dialog = dialog_of(parts)
    assert not dialog.suggestion.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData(NoteKind.ERRATUM.value))
    assert dialog.suggestion.isVisible()
    dialog.suggestion.setText("其他")
    qtbot.keyClicks(dialog.text, "so in the source")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
    (note,) = notes(parts)
    assert (note.start, note.end, note.kind) == (4, 6, "erratum")
    assert (note.text, note.suggestion, note.origin) == ("so in the source", "其他", Origin.HUMAN)
    assert note.author == session.author
    assert note.time.endswith("Z")
    assert session.annotation.text == text
    assert session.annotation.status is Status.NEW  # a note is no edit of words and clauses
    press(Qt.Key.Key_Z, CTRL)
    assert notes(parts) == ()
    press(Qt.Key.Key_Y, CTRL)
    assert notes(parts) == (note,)


def test_an_empty_note_is_refused_and_what_was_written_stays(
    parts: WindowParts, press: Press, qtbot: QtBot
):
    parts.canvas.move_caret(1)
    press(Qt.Key.Key_M, CTRL)
    dialog = dialog_of(parts)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
    assert "Write what there is to say" in dialog.notice.text()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert notes(parts) == ()


def test_the_list_shows_the_notes_in_the_order_of_the_text(listing: WindowParts):
    assert listed(listing) == list(notes(listing))
    assert [note.text for note in listed(listing)] == ["see the first one", "doubled"]


def test_searching_and_the_kind_narrow_the_list(listing: WindowParts, qtbot: QtBot):
    panel = listing.notes.panel
    qtbot.keyClicks(panel.search, "FIRST")
    assert [note.text for note in listed(listing)] == ["see the first one"]
    panel.search.setText("合作")  # what the note is about counts too
    assert [note.text for note in listed(listing)] == ["doubled"]
    panel.search.clear()
    panel.kind.setCurrentIndex(panel.kind.findData("erratum"))
    assert [note.text for note in listed(listing)] == ["doubled"]


def test_enter_goes_on_in_the_text_at_the_note(listing: WindowParts, qtbot: QtBot):
    view = listing.notes.panel.list
    view.setCurrentRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    note = notes(listing)[1]
    assert listing.canvas.selection() == (note.start, note.end)
    assert listing.canvas.hasFocus()


def test_a_note_is_edited_and_removed_by_keys(listing: WindowParts, qtbot: QtBot):
    view = listing.notes.panel.list
    view.setCurrentRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    dialog = dialog_of(listing)
    dialog.text.selectAll()
    qtbot.keyClicks(dialog.text, "seen")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
    assert [note.text for note in notes(listing)] == ["seen", "doubled"]
    assert [note.text for note in listed(listing)] == ["seen", "doubled"]
    view.setCurrentRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [note.text for note in notes(listing)] == ["seen"]
    session = listing.canvas.session
    assert session is not None
    session.undo()
    session.undo()
    assert [note.text for note in listed(listing)] == ["see the first one", "doubled"]


def test_a_note_that_is_gone_meanwhile_is_told_in_the_dialog(listing: WindowParts, qtbot: QtBot):
    view = listing.notes.panel.list
    view.setCurrentRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    session = listing.canvas.session
    assert session is not None
    session.undo()
    dialog = dialog_of(listing)
    qtbot.keyClicks(dialog.text, "more")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
    assert "meanwhile" in dialog.notice.text()
    assert len(notes(listing)) == 1
    dialog.close()


def test_a_mark_stands_under_the_characters_and_the_tool_tip_says_the_note(parts: WindowParts):
    canvas = parts.canvas
    assert canvas.view is not None
    plain = canvas.viewport().grab().toImage()
    note = put(parts, "秘书长", "who?")
    marked = canvas.viewport().grab().toImage()
    assert marked != plain
    place = geometry.caret_rect(canvas.view, note.start)
    assert place is not None
    inside = place.center() + QPoint(round(canvas.view.style.em * 0.5), 0)
    where = canvas.viewport().mapToGlobal(inside)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, inside, where))
    assert "who?" in QToolTip.text()
    session = canvas.session
    assert session is not None
    session.undo()
    assert canvas.viewport().grab().toImage() == plain


def test_an_export_carries_the_notes_or_counts_them_as_lost(parts: WindowParts, tmp_path: Path):
    note = put(parts, "秘书长", "who?", "erratum", "秘书处")
    path = parts.workspace.path
    assert path is not None
    out = tmp_path / "all.jsonl"
    assert not export_documents(path, out, format="jsonl", status=ANY).losses
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    (written,) = [found for record in records for found in record["notes"]]
    assert written["suggestion"] == "秘书处"
    assert (written["start"], written["end"], written["origin"]) == (note.start, note.end, "h")
    for format_id in ("sighan", "segtxt"):
        report = export_documents(path, tmp_path / format_id, format=format_id, status=ANY)
        assert report.losses["notes"] == 1
