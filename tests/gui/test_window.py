"""The window does the main job with real keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QToolButton,
    QWidget,
)

from unres_desktop.gui import application
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Access, Library

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def words(parts: WindowParts) -> list[str]:
    annotation = parts.workspace.session.annotation
    return [annotation.text[start:end] for start, end in annotation.words()]


def test_the_first_document_is_shown(parts):
    assert parts.pages.currentIndex() == 1
    assert parts.header.symbol.text() == "A/RES/60/1"
    assert parts.library_panel.model.rowCount() == 3
    assert parts.outline_panel.model.rowCount() == 6
    assert parts.window.windowTitle() == "test — UNRes Desktop"


def test_the_text_has_the_focus_when_the_parts_come_after_the_window(
    qapp, qtbot, store, messages, library_path
):
    window = application.make_window(qapp, store)
    qtbot.addWidget(window)
    made = []

    def fill():
        made.append(WindowParts(window, store, messages))
        made[0].open_at_start(library_path)

    window.first_painted.connect(fill)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(made) and window.isActiveWindow())
    qtbot.waitUntil(made[0].canvas.hasFocus)
    window.close()


def test_space_joins_and_ctrl_z_takes_it_back(parts, press):
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    assert words(parts)[0] == "大会决议"
    press(Qt.Key.Key_Z, CONTROL)
    assert words(parts)[:2] == ["大会", "决议"]
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert words(parts)[0] == "大会决议"


def test_an_edit_is_in_the_library_at_once(parts, press, library_path):
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    with Library.open(library_path, access=Access.READ) as library:
        assert not library.load("document-1").is_cut(2)


def test_return_splits_and_the_outline_follows(parts, press, qtbot):
    parts.canvas.go_to(9)
    press(Qt.Key.Key_Return)
    assert parts.outline_panel.model.rowCount() == 7
    qtbot.waitUntil(lambda: "of 7" in parts.status.place.text())


def test_a_digit_labels_the_clause(parts, press):
    parts.canvas.go_to(9)
    press(Qt.Key.Key_5)
    annotation = parts.workspace.session.annotation
    assert annotation.clauses[annotation.clause_index_at(9)].label == "title"


def test_a_refused_gesture_is_told(parts, press, messages):
    clause = parts.workspace.session.annotation.clauses[1]
    parts.canvas.go_to(clause.start)
    press(Qt.Key.Key_Space)
    assert messages.refused == ["A clause starts here. Backspace joins it with the clause before."]


def test_the_counts_follow_an_edit(parts, press, qtbot):
    before = parts.status.counts.text()
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: parts.status.counts.text() != before)
    assert parts.status.saved.text() == "Saved"


def test_curated_and_next_opens_the_next_unfinished(parts, press, qtbot):
    press(Qt.Key.Key_Return, CONTROL)
    assert parts.workspace.session.document_id == "document-2"
    row = parts.library_panel.model.document_at(0)
    assert row.status is Status.CURATED
    assert row.reviewed == row.decidable


def test_after_the_last_unfinished_the_person_is_told(parts, press, messages):
    for _ in range(3):
        press(Qt.Key.Key_Return, CONTROL)
    assert "No unfinished document" in messages.told[-1]


def test_enter_in_the_list_opens_and_the_text_has_the_focus(parts, qtbot):
    parts.library_panel.list.setFocus()
    qtbot.keyClick(parts.library_panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(parts.library_panel.list, Qt.Key.Key_Return)
    assert parts.workspace.session.document_id == "document-2"
    assert parts.canvas.hasFocus()


def test_the_filter_narrows_and_enter_opens(parts, press, qtbot):
    press(Qt.Key.Key_L, CONTROL)
    assert parts.library_panel.text.hasFocus()
    qtbot.keyClicks(parts.library_panel.text, "60/10")
    qtbot.waitUntil(lambda: parts.library_panel.model.rowCount() == 1)
    qtbot.keyClick(parts.library_panel.text, Qt.Key.Key_Return)
    assert parts.workspace.session.document_id == "document-10"
    parts.library_panel.text.setFocus()
    qtbot.keyClick(parts.library_panel.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: parts.library_panel.model.rowCount() == 3)


def test_the_filter_by_status(parts, press):
    press(Qt.Key.Key_Return, CONTROL)
    box = parts.library_panel.status
    box.setCurrentIndex(box.findData(Status.CURATED))
    box.activated.emit(box.currentIndex())
    assert parts.library_panel.model.rowCount() == 1


def test_the_caret_and_the_outline_follow_each_other(parts, qtbot):
    outline = parts.outline_panel
    clause = parts.workspace.session.annotation.clauses[3]
    parts.canvas.go_to(clause.start + 1)
    assert outline.list.currentIndex().row() == 3
    outline.list.setFocus()
    qtbot.keyClick(outline.list, Qt.Key.Key_Down)
    qtbot.keyClick(outline.list, Qt.Key.Key_Return)
    assert parts.canvas.caret() == parts.workspace.session.annotation.clauses[4].start
    assert parts.canvas.hasFocus()


def test_the_outline_folds_by_keyboard(parts, qtbot):
    outline = parts.outline_panel
    outline.list.setFocus()
    outline.list.setCurrentIndex(outline.model.index(3, 0))
    qtbot.keyClick(outline.list, Qt.Key.Key_Left)
    assert outline.model.rowCount() == 5
    qtbot.keyClick(outline.list, Qt.Key.Key_Right)
    assert outline.model.rowCount() == 6


def test_f6_goes_round_the_panes(parts, qtbot):
    clause = parts.clauses.panel.label
    panes = [parts.library_panel.list, parts.canvas, parts.outline_panel.list, clause]
    qtbot.waitUntil(clause.isEnabled)  # it follows the text a little later
    parts.canvas.setFocus()
    for expected in (panes[2], panes[3], panes[0], panes[1]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert expected.hasFocus()
    qtbot.keyClick(parts.canvas, Qt.Key.Key_F6, SHIFT)
    assert panes[0].hasFocus()


def test_typing_in_the_filter_does_not_edit_the_document(parts, qtbot):
    before = words(parts)
    parts.library_panel.text.setFocus()
    qtbot.keyClicks(parts.library_panel.text, "1 2")
    qtbot.keyClick(parts.library_panel.text, Qt.Key.Key_Backspace)
    assert parts.library_panel.text.text() == "1 "
    assert words(parts) == before


def test_the_theme_changes_and_is_kept(parts, store):
    parts.actions_by_id.actions["view.theme_dark"].trigger()
    assert parts.theme.is_dark
    assert store.values.theme == "dark"
    parts.actions_by_id.actions["view.theme_light"].trigger()


def test_the_zoom_is_kept(parts, press, store):
    press(Qt.Key.Key_Equal, CONTROL)
    assert store.values.zoom > 1
    press(Qt.Key.Key_0, CONTROL)
    assert store.values.zoom == 1


def test_a_panel_is_hidden_and_shown(parts):
    action = parts.actions_by_id.actions["view.toggle_outline"]
    action.trigger()
    assert not parts.outline_panel.isVisible()
    assert not action.isChecked()
    action.trigger()
    assert parts.outline_panel.isVisible()


def test_copy_takes_the_source_text(parts, press):
    parts.canvas.go_to(0, 4)
    press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "大会决议"


def test_the_status_menu_sets_the_status(parts):
    parts.actions_by_id.actions["document.status_needs_review"].trigger()
    assert parts.workspace.session.annotation.status is Status.NEEDS_REVIEW
    assert parts.header.status.text() == "Needs review"
    assert parts.actions_by_id.actions["document.status_needs_review"].isChecked()


def test_the_document_of_last_time_is_open_again(parts, store, qapp, qtbot, library_path):
    parts.document_commands.open("document-10")
    parts.window.close()
    window = application.make_window(qapp, store)
    again = WindowParts(window, store)
    qtbot.addWidget(window)
    again.open_at_start(None)
    assert again.workspace.path == library_path
    assert again.workspace.session.document_id == "document-10"
    window.close()


def test_a_library_held_by_another_window_is_read_only(
    empty_window, qapp, store, qtbot, library_path
):
    with Library.open(library_path):
        empty_window.open_at_start(library_path)
        assert empty_window.banner.isVisible()
        assert "another window" in empty_window.banner.text.text()
        assert empty_window.workspace.session is not None
        assert not empty_window.actions_by_id.actions["word.toggle"].isEnabled()
        assert not empty_window.actions_by_id.actions["document.status_curated"].isEnabled()
        assert not empty_window.header.status.isEnabled()
        assert empty_window.status.saved.text() == "Read only"


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\0" * 500])
def test_a_file_that_is_no_library_is_refused_and_nothing_changes(
    parts, messages, tmp_path, content
):
    broken = tmp_path / "broken.unres"
    broken.write_bytes(content)
    assert not parts.library_commands.open_path(broken)
    assert len(messages.warned) == 1
    assert str(broken) in messages.warned[0][1]
    assert parts.workspace.session is not None
    assert broken.read_bytes() == content


def test_a_library_that_is_gone_is_forgotten(empty_window, messages, store, tmp_path):
    store.remember_library(str(tmp_path / "gone.unres"))
    assert not empty_window.library_commands.open_path(tmp_path / "gone.unres")
    assert store.values.recent_libraries == ()


def test_a_recent_library_opens_from_the_start_page(empty_window, store, library_path, qtbot):
    store.remember_library(str(library_path))
    empty_window.welcome.show_start(store.values.recent_libraries)
    link = empty_window.welcome.recent.findChild(QToolButton)
    assert link.text().startswith("test")
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert empty_window.workspace.path == library_path


def test_an_empty_library_invites_to_import(empty_window, tmp_path):
    empty_window.library_commands.open_path(tmp_path / "new.unres", create=True)
    assert empty_window.welcome.import_button.isVisible()
    assert not empty_window.welcome.open_button.isVisible()


def test_closing_the_library_brings_the_start_page(parts):
    parts.library_commands.close()
    assert parts.pages.currentIndex() == 0
    assert parts.library_panel.model.rowCount() == 0
    assert parts.outline_panel.model.rowCount() == 0
    assert parts.status.place.text() == "" or not parts.status.place.isVisible()


def test_a_library_dropped_on_the_window_opens(empty_window, qtbot, library_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(library_path))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(empty_window.workspace.library_changed):
        empty_window.window.dropEvent(event)
    assert empty_window.workspace.path == library_path


def test_a_picture_of_the_window_is_made(library_path, tmp_path, qapp):
    picture = tmp_path / "window.png"
    arguments = [str(library_path), "--snapshot", str(picture), "--size", "900x600"]
    assert application.main(arguments) == 0
    assert picture.stat().st_size > 5000


def test_a_picture_of_a_library_that_cannot_be_opened_fails(tmp_path, qapp, monkeypatch):
    monkeypatch.setattr(
        "unres_desktop.gui.messages.WindowMessages.warn", lambda _self, _title, _text: None
    )
    missing = Path(tmp_path, "missing.unres")
    assert application.main([str(missing), "--snapshot", str(tmp_path / "x.png")]) == 1


def test_a_backup_that_fails_is_told_once_and_the_edit_is_saved(
    parts, press, messages, library_path, qtbot
):
    # A file where the folder of the backups has to be.
    library_path.with_name(f"{library_path.name}.backups").write_text("in the way")
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(messages.warned))
    press(Qt.Key.Key_Space)
    qtbot.wait(400)
    assert len(messages.warned) == 1
    assert "backup" in messages.warned[0][0]
    assert len(parts.workspace.library.journal_entries("document-1")) == 2


def test_alt_arrows_move_the_break_at_the_caret(parts, qtbot):
    annotation = parts.workspace.session.annotation
    parts.canvas.setFocus()
    offset = next(
        cut
        for cut in annotation.cuts(1, len(annotation.text))
        if not annotation.clause_starts_at(cut) and not annotation.is_cut(cut + 1)
    )
    parts.canvas.go_to(offset)
    qtbot.keyClick(parts.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (annotation.is_cut(offset), annotation.is_cut(offset + 1)) == (False, True)
    assert parts.canvas.caret() == offset + 1
    qtbot.keyClick(parts.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (annotation.is_cut(offset), annotation.is_cut(offset + 1)) == (True, False)


def test_backspace_and_delete_join_what_is_selected(parts, press):
    annotation = parts.workspace.session.annotation
    start, end = annotation.clause_span(2)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        parts.canvas.go_to(start, end - 1)
        press(key)
        assert [*annotation.cuts(start + 1, end - 1)] == []
        parts.workspace.session.undo()
        assert annotation.cuts(start + 1, end - 1)


def test_showing_a_panel_again_and_again_leaves_no_widgets_behind(parts):
    def toggle() -> int:
        for _ in range(4):
            parts.outline_panel.hide()
            QApplication.processEvents()
            parts.outline_panel.show()
            QApplication.processEvents()
        return len(parts.window.findChildren(QWidget))

    assert toggle() == toggle()
