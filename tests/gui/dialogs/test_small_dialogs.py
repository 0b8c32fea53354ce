"""The label list, the metadata form and the about box."""

import pytest
from PySide6.QtCore import Qt, QTimer

from unres_desktop import __version__
from unres_desktop.gui.dialogs.about_dialog import AboutDialog
from unres_desktop.gui.dialogs.label_dialog import LabelDialog
from unres_desktop.gui.dialogs.metadata_dialog import MetadataDialog
from unres_desktop.gui.theme import load_theme
from unres_desktop.model.clause_labels import CLAUSE_LABELS
from unres_desktop.model.document import Metadata


@pytest.fixture
def labels(qtbot, empty_window):
    dialog = LabelDialog("sub", {"title": "Ctrl+5"}, load_theme("light"), empty_window.window)
    qtbot.addWidget(dialog)
    return dialog


def chosen_by(qtbot, dialog, keys):
    def type_keys():
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(dialog.search, key)
            else:
                qtbot.keyClick(dialog.search, key)

    QTimer.singleShot(0, dialog, type_keys)
    return dialog.choose(None)


def test_all_labels_are_on_the_list_and_the_present_one_is_marked(labels):
    assert labels.list.count() == len(CLAUSE_LABELS)
    assert "Sub-item" in labels.list.currentItem().text()


def test_a_label_shows_the_key_that_sets_it(labels):
    texts = [labels.list.item(row).text() for row in range(labels.list.count())]
    assert "Title  (Ctrl+5)" in texts


def test_typing_and_enter_choose(qtbot, labels):
    assert chosen_by(qtbot, labels, ["vote", Qt.Key.Key_Return]) == "vote_note"


def test_the_arrows_move_in_what_is_left(qtbot, labels):
    keys = ["annex", Qt.Key.Key_Down, Qt.Key.Key_Return]
    assert chosen_by(qtbot, labels, keys) == "annex_text"


def test_nothing_found_chooses_nothing(qtbot, labels):
    assert chosen_by(qtbot, labels, ["zzz", Qt.Key.Key_Return, Qt.Key.Key_Escape]) is None


def test_escape_chooses_nothing(qtbot, labels):
    assert chosen_by(qtbot, labels, [Qt.Key.Key_Escape]) is None


def test_the_digit_zero_opens_the_list_and_labels_the_clause(parts, press, qtbot, monkeypatch):
    monkeypatch.setattr(LabelDialog, "choose", lambda _self, _place: "footnote")
    parts.canvas.go_to(0)
    press(Qt.Key.Key_0)
    assert parts.workspace.session.annotation.clauses[0].label == "footnote"


def test_metadata_is_edited_and_undone(parts, qtbot, press):
    parts.actions_by_id.actions["document.edit_metadata"].trigger()
    dialog = parts.window.findChild(MetadataDialog)
    dialog.symbol.setText(" A/RES/61/5 ")
    dialog.subjects.setPlainText("ONE\n\nTWO\nONE\n")
    with qtbot.waitSignal(dialog.metadata_edited):
        dialog.save_button.click()
    metadata = parts.workspace.session.annotation.metadata
    assert (metadata.symbol, metadata.subjects) == ("A/RES/61/5", ("ONE", "TWO"))
    assert parts.header.symbol.text() == "A/RES/61/5"
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert parts.header.symbol.text() == "A/RES/60/1"


def test_nothing_edited_is_no_edit(qtbot, empty_window):
    dialog = MetadataDialog(Metadata(symbol="A/1"), empty_window.window)
    qtbot.addWidget(dialog)
    with qtbot.assertNotEmitted(dialog.metadata_edited):
        dialog.accept()


def test_the_about_box_names_the_version_and_the_source(qtbot, empty_window):
    dialog = AboutDialog(empty_window.window)
    qtbot.addWidget(dialog)
    assert __version__ in dialog.versions.text()
    assert any("United Nations" in text for text in dialog._paragraphs())
