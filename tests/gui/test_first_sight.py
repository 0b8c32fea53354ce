"""The document of last time is shown before the rest of the window, and is the same afterwards."""

from pathlib import Path

import pytest
from builders import words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unres_desktop.gui import application
from unres_desktop.gui.first_sight import show_last_document
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts


def closed_window(qapp: QApplication, store: PreferenceStore, library: Path) -> None:
    window = application.make_window(qapp, store)
    window.resize(1300, 800)
    parts = application.fill_window(window, store)
    window.show()
    parts.open_at_start(library)
    qapp.processEvents()
    window.close()


@pytest.fixture
def reopened(
    qapp: QApplication, store: PreferenceStore, library_path: Path, qtbot: QtBot
) -> WindowParts:
    closed_window(qapp, store, library_path)
    window = application.make_window(qapp, store)
    qtbot.addWidget(window)
    window.show()
    seen = show_last_document(window, store, None)
    assert seen is not None
    assert seen.canvas.isVisible()
    parts = application.fill_window(window, store, seen)
    parts.open_at_start(None)
    qapp.processEvents()
    return parts


def test_what_was_seen_first_is_the_document_that_is_edited(reopened: WindowParts, qtbot: QtBot):
    assert reopened.library_panel.model.rowCount() == 3
    session = reopened.canvas.session
    assert session is reopened.workspace.session
    assert session is not None
    reopened.canvas.setFocus()
    reopened.canvas.move_caret(1)
    before = words_of(session.annotation)
    qtbot.keyClick(reopened.canvas, Qt.Key.Key_Space)
    assert words_of(session.annotation) != before
    assert reopened.outline_panel.model.rowCount() == len(session.annotation.clauses)


def test_the_text_stands_where_it_will_stand(
    qapp: QApplication, store: PreferenceStore, library_path: Path, qtbot: QtBot
):
    closed_window(qapp, store, library_path)
    window = application.make_window(qapp, store)
    qtbot.addWidget(window)
    window.resize(1300, 800)
    window.show()
    seen = show_last_document(window, store, None)
    assert seen is not None
    before = seen.canvas.mapTo(window, seen.canvas.rect().topLeft()), seen.canvas.size()
    parts = application.fill_window(window, store, seen)
    parts.open_at_start(None)
    qapp.processEvents()
    assert (
        parts.canvas.mapTo(window, parts.canvas.rect().topLeft()),
        parts.canvas.size(),
    ) == before


def test_nothing_is_shown_first_when_the_library_is_gone_or_damaged(
    qapp: QApplication, store: PreferenceStore, library_path: Path, qtbot: QtBot
):
    closed_window(qapp, store, library_path)
    library_path.write_bytes(b"no library")
    window = application.make_window(qapp, store)
    qtbot.addWidget(window)
    window.show()
    assert show_last_document(window, store, None) is None
    library_path.unlink()
    assert show_last_document(window, store, None) is None
