"""Exporting through the dialog: what is chosen is written, and what fails is said."""

import json

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui.dialogs.export_dialog import ExportDialog
from unres_desktop.gui.window_parts import WindowParts

PATIENCE = 30_000  # milliseconds


@pytest.fixture
def dialog_now(parts: WindowParts, qtbot):
    def opened():
        session = parts.workspace.session
        dialog = ExportDialog(
            parts.workspace.path,
            session.document_id if session else None,
            parts.jobs,
            parts.worker,
            parts.store,
            parts.window,
        )
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return opened


def choose(dialog: ExportDialog, format_id: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(format_id))


def test_all_documents_go_into_the_file(dialog_now, tmp_path, qtbot):
    dialog = dialog_now()
    choose(dialog, "jsonl")
    dialog.target.setText(str(tmp_path / "corpus.jsonl"))
    dialog.every.setChecked(True)
    dialog.start()
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 2, timeout=PATIENCE)
    lines = (tmp_path / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["symbol"] for line in lines] == [
        "A/RES/60/1",
        "A/RES/60/2",
        "A/RES/60/10",
    ]
    assert "documents: 3" in dialog.heading.text()
    dialog.close()


def test_curated_is_offered_when_there_is_one_and_chosen_then(parts, press, dialog_now, qtbot):
    first = dialog_now()
    assert not first.curated.isEnabled()
    assert first.every.isChecked()
    first.close()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    second = dialog_now()
    assert second.curated.isChecked()
    assert "(1)" in second.curated.text()
    second.close()


def test_only_this_document(dialog_now, tmp_path, qtbot):
    dialog = dialog_now()
    choose(dialog, "sighan")
    dialog.target.setText(str(tmp_path / "one.txt"))
    dialog.this.setChecked(True)
    dialog.start()
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 2, timeout=PATIENCE)
    assert "documents: 1" in dialog.heading.text()
    assert "does not carry" in dialog.detail.text()
    dialog.close()


def test_a_folder_that_is_not_there_is_said_and_one_can_go_back(dialog_now, tmp_path, qtbot):
    dialog = dialog_now()
    dialog.target.setText(str(tmp_path / "nowhere" / "x.jsonl"))
    dialog.start()
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 2, timeout=PATIENCE)
    assert "nowhere" in dialog.detail.text()
    dialog.back_button.click()
    assert dialog._pages.currentIndex() == 0
    dialog.close()


def test_the_ending_follows_the_format(dialog_now):
    dialog = dialog_now()
    choose(dialog, "jsonl")
    assert dialog.target.text().endswith(".jsonl")
    choose(dialog, "sighan")
    assert not dialog.target.text().endswith(".jsonl")
    dialog.close()
