"""Same string everywhere, with real keys: find, tick, apply, keep, undo."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui.dialogs.same_string_dialog import SameStringDialog
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Access, Library

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DOCUMENTS = ("document-1", "document-2", "document-10")


@pytest.fixture
def opened(parts, press, qtbot):
    """Presses Ctrl+Shift+A in the document; gives the dialog once both searches are done."""

    def open_dialog():
        press(Qt.Key.Key_A, CONTROL | SHIFT)
        dialog = parts.window.findChild(SameStringDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.found.is_done)
        return dialog

    return open_dialog


def words_of(path, document_id):
    with Library.open(path, access=Access.READ) as library:
        annotation = library.load(document_id)
    return [annotation.text[start:end] for start, end in annotation.words()]


def join_title(parts, press):
    """Joins 大会|决议, the first words of every document, in the one that is open."""
    parts.canvas.go_to(2)
    press(Qt.Key.Key_Space)


def wait_closed(parts, qtbot):
    qtbot.waitUntil(lambda: parts.window.findChild(SameStringDialog) is None)
    parts.window.activateWindow()  # what a window manager does
    qtbot.waitUntil(parts.window.isActiveWindow)


def press_in_list(qtbot, dialog, key):
    qtbot.keyClick(dialog.list, key)


def test_a_correction_is_made_in_the_whole_library_and_undone_as_one(
    parts, press, opened, qtbot, library_path
):
    join_title(parts, press)
    dialog = opened()
    assert dialog.is_in_library
    assert dialog.model.rowCount() == 2
    assert "Apply to 2" in dialog.apply_button.text()
    press_in_list(qtbot, dialog, Qt.Key.Key_Return)
    wait_closed(parts, qtbot)
    for document_id in DOCUMENTS:
        assert words_of(library_path, document_id)[0] == "大会决议"
    parts.workspace.open_document("document-2")
    press(Qt.Key.Key_Z, CONTROL)
    assert words_of(library_path, "document-1")[0] == "大会决议"
    for document_id in DOCUMENTS[1:]:
        assert words_of(library_path, document_id)[:2] == ["大会", "决议"]
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    for document_id in DOCUMENTS:
        assert words_of(library_path, document_id)[0] == "大会决议"


def test_the_open_document_follows_what_is_made_in_the_library(parts, press, opened, qtbot):
    join_title(parts, press)
    parts.workspace.open_document("document-2")
    session = parts.workspace.session
    session.perform(toggle_gap(session.annotation, 2), "join")
    session.undo()
    parts.workspace.open_document("document-1")
    parts.canvas.go_to(0)
    press(Qt.Key.Key_Z, CONTROL)
    parts.workspace.open_document("document-10")
    join_title(parts, press)
    dialog = opened()
    press_in_list(qtbot, dialog, Qt.Key.Key_Return)
    wait_closed(parts, qtbot)
    for document_id in DOCUMENTS:
        parts.workspace.open_document(document_id)
        assert not parts.workspace.session.annotation.is_cut(2)


def test_space_takes_a_tick_away_and_that_place_stays(parts, press, opened, qtbot, library_path):
    join_title(parts, press)
    dialog = opened()
    press_in_list(qtbot, dialog, Qt.Key.Key_Space)
    assert "Apply to 1" in dialog.apply_button.text()
    press_in_list(qtbot, dialog, Qt.Key.Key_Return)
    wait_closed(parts, qtbot)
    assert words_of(library_path, "document-2")[0] == "大会"
    assert words_of(library_path, "document-10")[0] == "大会决议"


def test_a_kept_place_is_not_offered_again(parts, press, opened, qtbot):
    join_title(parts, press)
    dialog = opened()
    press_in_list(qtbot, dialog, Qt.Key.Key_K)
    press_in_list(qtbot, dialog, Qt.Key.Key_Escape)
    wait_closed(parts, qtbot)
    dialog = opened()
    assert [place.document_id for place in dialog.model.ticked()] == ["document-10"]
    assert dialog.model.rowCount() == 1
    dialog.kept.click()
    assert dialog.model.rowCount() == 2
    assert len(dialog.model.ticked()) == 1
    press_in_list(qtbot, dialog, Qt.Key.Key_Escape)


def test_the_scope_can_be_the_document_alone(parts, press, opened, qtbot, library_path):
    parts.canvas.go_to(parts.workspace.session.annotation.text.index("合作") + 1)
    press(Qt.Key.Key_Space)
    dialog = opened()
    assert not dialog.is_in_library
    assert dialog.model.rowCount() == 1
    press_in_list(qtbot, dialog, Qt.Key.Key_Return)
    wait_closed(parts, qtbot)
    assert "合作" not in words_of(library_path, "document-1")
    assert "合作" in words_of(library_path, "document-2")
    press(Qt.Key.Key_Z, CONTROL)
    assert "合作" in words_of(library_path, "document-1")


def test_what_a_person_set_is_shown_without_a_tick(parts, press, opened, qtbot):
    parts.workspace.open_document("document-2")
    press(Qt.Key.Key_F9)
    parts.workspace.open_document("document-1")
    join_title(parts, press)
    dialog = opened()
    assert [place.document_id for place in dialog.model.ticked()] == ["document-10"]
    assert "person" in dialog.model.data(dialog.model.index(0))
    press_in_list(qtbot, dialog, Qt.Key.Key_Escape)


def test_a_place_edited_since_is_left_and_told_when_the_group_is_undone(
    parts, press, opened, qtbot, messages, library_path
):
    join_title(parts, press)
    dialog = opened()
    press_in_list(qtbot, dialog, Qt.Key.Key_Return)
    wait_closed(parts, qtbot)
    parts.workspace.open_document("document-2")
    join_title(parts, press)  # cuts it again
    parts.workspace.open_document("document-10")
    press(Qt.Key.Key_Z, CONTROL)
    assert words_of(library_path, "document-10")[0] == "大会"
    title, text = messages.warned[-1]
    assert "1" in title
    assert "A/RES/60/2" in text


def test_a_single_character_is_refused(parts, press, messages):
    parts.canvas.go_to(4)
    parts.canvas.go_to(parts.workspace.session.annotation.text.index("其"))
    press(Qt.Key.Key_A, CONTROL | SHIFT)
    assert "single character" in messages.refused[-1]
