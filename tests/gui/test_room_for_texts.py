"""No text of the window or a dialog is cut off, in either language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from unres_desktop.gui import languages
from unres_desktop.gui.actions import action_rows
from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.window_parts import WindowParts

# What opens a dialog of the system, a bar, a list or a field in the text.
NO_DIALOG = {"library.new", "library.open", "find.show", "recut.choose", "number.edit"}
DIALOGS = (
    "library.import_files",
    "library.export",
    "history.what_changed",
    "go.to",
    "word.same_everywhere",
    "dictionary.edit",
    "note.add",
    "clause.choose_label",
    "lead.choose_category",
    "document.edit_metadata",
    "document.repropose",
    "labels.edit",
    "look.choose",
    "help.command_palette",
    "help.cheat_sheet",
    "keys.change",
    "help.about",
)


def cut_off(widget: QWidget) -> Iterator[str]:
    """The texts in the widget that have too little room."""
    for box in widget.findChildren(QAbstractSpinBox):
        field = box.lineEdit()
        needed = field.fontMetrics().horizontalAdvance(box.text())
        if box.isVisible() and field.width() < needed:
            yield f"{box.text()}: {field.width()} for {needed}"
    for kind in (QLabel, QAbstractButton, QComboBox):
        for child in widget.findChildren(kind):
            if not child.isVisible() or isinstance(child, ElidedLabel):
                continue
            text = child.currentText() if isinstance(child, QComboBox) else child.text()
            if isinstance(child, QLabel) and child.wordWrap():
                fits = child.height() >= child.heightForWidth(child.width())
            else:
                fits = child.width() >= child.minimumSizeHint().width()
                fits &= isinstance(child, QComboBox) or child.width() >= child.sizeHint().width()
            if text and not fits:
                yield f"{text}: {child.size().toTuple()} for {child.sizeHint().toTuple()}"


@pytest.fixture(params=[languages.ENGLISH, languages.CHINESE])
def spoken(request, qtbot: QtBot, parts: WindowParts) -> WindowParts:
    """The window in a language."""
    if request.param == languages.ENGLISH:
        return parts
    window = parts.window
    parts.actions_by_id.actions[f"language.{request.param}"].trigger()
    found: list[WindowParts] = []

    def is_made_anew() -> bool:
        found[:] = window.findChildren(WindowParts)
        return len(found) == 1 and found[0] is not parts

    qtbot.waitUntil(is_made_anew, timeout=30_000)  # after what runs in the background
    return found[0]


def test_every_command_with_a_dialog_is_looked_at(qapp):
    with_dots = {row.id for row in action_rows() if row.text.endswith("…")}
    assert with_dots <= NO_DIALOG | set(DIALOGS)


def test_the_window_shows_its_texts_whole(qtbot: QtBot, spoken: WindowParts):
    # The line below gets its room with the next event.
    qtbot.waitUntil(lambda: not list(cut_off(spoken.window)))


@pytest.mark.parametrize("command", DIALOGS)
def test_a_dialog_shows_its_texts_whole(command, qtbot: QtBot, spoken: WindowParts):
    looked_at: list[list[str]] = []

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                looked_at.append(list(cut_off(widget)))
                timer.stop()
                widget.close()

    spoken.canvas.go_to(8, 10)
    timer = QTimer(spoken, interval=20)
    timer.timeout.connect(look)
    timer.start()
    spoken.actions_by_id.actions[command].trigger()  # some wait here until they are closed
    qtbot.waitUntil(lambda: bool(looked_at), timeout=30_000)
    assert looked_at == [[]]
    qtbot.waitUntil(lambda: not spoken.jobs.is_busy, timeout=30_000)
