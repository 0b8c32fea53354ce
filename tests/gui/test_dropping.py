"""Files dragged over the window and dropped, delivered as Qt does to what the pointer is over."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.dialogs.import_dialog import ImportDialog
from unres_desktop.storage.library import Library

PLACE = QPoint(20, 20)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def drag_onto(widget, data):
    """Drag the data over the widget and let it go there; whether the window takes it."""
    enter = QDragEnterEvent(PLACE, COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDragMoveEvent(PLACE, COPY, data, LEFT, NONE))
    drop = QDropEvent(QPointF(PLACE), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize(
    "onto",
    [
        lambda parts: parts.canvas.viewport(),
        lambda parts: parts.library_panel.list.viewport(),
        lambda parts: parts.outline_panel.list.viewport(),
        lambda parts: parts.header,
        lambda parts: parts.status,
    ],
)
def test_texts_dropped_anywhere_are_imported(parts, qtbot, tmp_path, onto):
    paths = [tmp_path / "一.txt", tmp_path / "二.txt"]
    for number, path in enumerate(paths):
        path.write_text(f"大会，\n回顾其第{number}号决议，\n", encoding="utf-8")
    assert drag_onto(onto(parts), files(*paths))
    qtbot.waitUntil(lambda: parts.window.findChild(ImportDialog) is not None)
    dialog = parts.window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.isVisible)
    with qtbot.waitSignal(dialog.imported, timeout=30_000):
        dialog.start_button.click()
    qtbot.waitUntil(lambda: parts.library_panel.model.rowCount() == 5)
    dialog.close()


def test_a_library_dropped_on_the_text_is_opened(parts, qtbot, tmp_path):
    other = tmp_path / "other.unres"
    with Library.open(other, create=True):
        pass
    with qtbot.waitSignal(parts.workspace.library_changed):
        assert drag_onto(parts.canvas.viewport(), files(other))
    qtbot.waitUntil(lambda: parts.workspace.path == other)


def test_what_is_no_file_is_not_taken(parts):
    text = QMimeData()
    text.setText("大会")
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/a.txt")])
    for data in (text, address):
        assert not drag_onto(parts.canvas.viewport(), data)
    assert parts.window.findChild(ImportDialog) is None
