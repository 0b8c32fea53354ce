"""A library that was held by another window, and one that was not closed properly."""

import sqlite3

from PySide6.QtCore import Qt

from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage import database
from unres_desktop.storage.library import Access, Library, is_free_to_write


def test_the_second_window_edits_when_the_first_is_closed(
    empty_window, library_path, qtbot, messages
):
    parts = empty_window
    with Library.open(library_path) as first:
        parts.open_at_start(library_path)
        parts.canvas.go_to(9)
        parts.banner.look_again()
        assert "another window" in parts.banner.text.text()
        qtbot.mouseClick(parts.banner.button, Qt.MouseButton.LeftButton)
        assert "another window" in messages.refused[-1]
        assert not parts.workspace.is_editable
        change = toggle_gap(first.load("document-1"), 2)
        first.commit([("document-1", change)], label="first", author="a")
    parts.banner.look_again()
    assert parts.banner.button.text() == "Edit it here"
    parts.banner.button.setFocus()
    qtbot.keyClick(parts.banner.button, Qt.Key.Key_Space)
    assert parts.workspace.is_editable
    assert not parts.banner.isVisible()
    session = parts.workspace.session
    assert session.document_id == "document-1"
    assert not session.annotation.is_cut(2)  # what the first window did is there
    assert parts.canvas.caret() == 9
    assert session.perform(toggle_gap(session.annotation, 2), "second")
    with Library.open(library_path, access=Access.READ) as library:
        assert library.load("document-1").is_cut(2)


def test_the_command_is_offered_only_where_it_helps(empty_window, library_path):
    action = empty_window.actions_by_id.actions["document.try_editing"]
    with Library.open(library_path):
        empty_window.open_at_start(library_path)
        assert action.isEnabled()
    action.trigger()
    assert empty_window.workspace.is_editable
    assert not action.isEnabled()


def test_a_folder_that_cannot_be_written_is_not_offered(library_path, tmp_path):
    assert is_free_to_write(library_path)
    assert not is_free_to_write(tmp_path / "missing" / "a.unres")


def leave_uncleanly(path, monkeypatch, edit):
    """A log left over, as after a kill; the library counts as large."""
    monkeypatch.setattr(database, "_QUICK_CHECK_AT_MOST", 0)
    holder = sqlite3.connect(path)
    holder.execute(edit)
    holder.commit()
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size
    kept = {file: file.read_bytes() for file in (path, log)}
    holder.close()
    for file, content in kept.items():
        file.write_bytes(content)


def test_a_large_library_that_was_not_closed_is_checked_and_faults_are_told(
    empty_window, library_path, messages, monkeypatch, qtbot
):
    leave_uncleanly(library_path, monkeypatch, "UPDATE document SET words = words + 1")
    empty_window.open_at_start(library_path)
    qtbot.waitUntil(lambda: bool(messages.warned))
    title, text = messages.warned[0]
    assert "not closed properly" in title
    assert "document-1: words is stored as" in text
    assert f"unres-desktop restore {library_path}" in text


def test_a_whole_one_is_checked_once_and_nothing_is_told(
    empty_window, library_path, messages, monkeypatch, qtbot
):
    leave_uncleanly(library_path, monkeypatch, "INSERT INTO setting VALUES ('a', '1')")
    empty_window.open_at_start(library_path)
    assert empty_window.workspace.library.is_unchecked
    assert empty_window.jobs.is_busy
    qtbot.waitUntil(lambda: not empty_window.jobs.is_busy)
    assert messages.warned == []
    empty_window.workspace.announce_opened()
    assert not empty_window.jobs.is_busy
