"""Importing through the dialog: good files come in, bad ones are reported, it can be stopped."""

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from unres_desktop.gui.dialogs.import_dialog import ImportDialog
from unres_desktop.gui.window_parts import WindowParts

PATIENCE = 30_000  # milliseconds; the worker process starts and loads a segmenter


@pytest.fixture
def texts(tmp_path):
    good = tmp_path / "good.txt"
    good.write_text("大会决议\n大会，\n回顾其决议，\n1. 决定开展国际合作。\n", encoding="utf-8")
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\x00\xff\xfe\x81\x00" * 50)
    return good, empty, broken


@pytest.fixture
def dialog_with(parts: WindowParts, qtbot):
    def opened(paths):
        dialog = ImportDialog(
            parts.workspace.path, paths, parts.jobs, parts.worker, parts.store, parts.window
        )
        qtbot.addWidget(dialog)
        dialog.imported.connect(parts.library_commands._show_imported)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def test_a_good_file_comes_in_and_the_dialog_closes_by_itself(
    dialog_with, texts, parts, qtbot, messages
):
    dialog = dialog_with(texts[:1])
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE):
        qtbot.keyClick(dialog.start_button, Qt.Key.Key_Return)
    assert parts.library_panel.model.rowCount() == 4
    assert "documents: 1" in messages.told[-1]


def test_bad_files_are_reported_and_the_good_one_comes_in(dialog_with, texts, parts, qtbot):
    missing = texts[0].with_name("missing.txt")
    dialog = dialog_with([*texts, missing])
    with qtbot.waitSignal(dialog.imported, timeout=PATIENCE) as imported:
        dialog.start()
    assert len(imported.args[0]) == 1
    assert parts.library_panel.model.rowCount() == 4
    report = dialog._report.remarks.toPlainText()
    assert report.startswith("Not imported (3)")
    assert all(f"{name}\n" in report for name in ("empty.txt", "broken.txt", "missing.txt"))
    assert "good.txt" not in report
    assert dialog._pages.currentIndex() == 2
    dialog.close()


def test_what_is_in_the_library_already_is_said_to_be(dialog_with, texts, parts, qtbot):
    first = dialog_with(texts[:1])
    with qtbot.waitSignal(first.accepted, timeout=PATIENCE):
        first.start()
    second = dialog_with(texts[:1])
    with qtbot.waitSignal(second.imported, timeout=PATIENCE):
        second.start()
    assert "In the library already (1)" in second._report.remarks.toPlainText()
    assert parts.library_panel.model.rowCount() == 4
    second.close()


def test_the_import_can_be_stopped(dialog_with, tmp_path, qtbot):
    for number in range(300):
        text = f"大会决议第{number}号\n大会，\n" + "回顾其关于合作的决议，\n" * 50
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    dialog = dialog_with([tmp_path])
    with qtbot.waitSignal(dialog.imported, timeout=PATIENCE):
        dialog.start()
        qtbot.waitUntil(lambda: dialog._work.bar.maximum() > 0, timeout=PATIENCE)
        dialog.reject()
    assert dialog.isVisible()
    assert "Stopped" in dialog._report.detail.text()
    dialog.close()


def test_a_death_of_the_worker_is_told(dialog_with, texts, parts, qtbot):
    parts.worker.start()
    dialog = dialog_with(texts[:1])
    parts.worker.run(os.getpid)
    os.kill(parts.worker.process_id, signal.SIGSTOP)
    with qtbot.waitSignal(dialog.imported, timeout=PATIENCE):
        dialog.start()
        qtbot.waitUntil(parts.worker._turn.locked)
        os.kill(parts.worker.process_id, signal.SIGKILL)
    assert "ended unexpectedly" in dialog._report.detail.text()
    dialog.close()


def test_nothing_starts_without_a_file(dialog_with):
    dialog = dialog_with([])
    assert not dialog.start_button.isEnabled()
    dialog.close()


def test_a_file_stands_on_the_list_once_and_can_be_taken_off(dialog_with, texts, qtbot):
    dialog = dialog_with(texts[:2])
    dialog.add_paths(texts[:1])
    assert dialog.files.count() == 2
    dialog.files.setFocus()
    dialog.files.setCurrentRow(0)
    dialog.files.item(0).setSelected(True)
    qtbot.keyClick(dialog.files, Qt.Key.Key_Delete)
    assert dialog.files.count() == 1
    dialog.close()


def test_escape_leaves_the_dialog(dialog_with, qtbot):
    dialog = dialog_with([])
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_report_names_the_fields_of_the_dialog_and_no_options(dialog_with, tmp_path, qtbot):
    unmarked = tmp_path / "unmarked.txt"
    unmarked.write_bytes("1. 大会决议\n".encode("utf-16-le"))
    dialog = dialog_with([unmarked])
    dialog.start()
    report = dialog._report
    qtbot.waitUntil(lambda: "unmarked" in report.remarks.toPlainText(), timeout=PATIENCE)
    assert "“Encoding” utf-16-le" in report.remarks.toPlainText()
    assert "--" not in report.remarks.toPlainText()
    assert dialog.encoding.findData("utf-16-le") > 0
    dialog.close()
