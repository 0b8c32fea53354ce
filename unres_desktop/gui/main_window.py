"""The main window itself: its frame and what the system sends to it. Quick to show.

What is in it is made by window_parts.py after the first paint, so that the window is there at
once and the imports of all its parts do not keep the person waiting before a blank screen.
"""

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.theme import Theme, chosen_theme

_SIZE = QSize(1280, 820)
_SMALLEST = QSize(720, 480)
_TOP, _LEFT, _RIGHT, _BOTTOM = 80, 310, 290, 24  # about where the parts will stand


class MainWindow(QMainWindow):
    """A window without parts, until somebody puts them in."""

    first_painted = Signal()
    closing = Signal()  # before the window goes
    paths_dropped = Signal(object)  # the list of paths

    def __init__(self, store: PreferenceStore) -> None:
        super().__init__()
        self._store = store
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("UNRes Desktop"))
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)
        self.setAnimated(False)  # nothing in the program moves by itself
        self.resize(_SIZE)
        self.restoreGeometry(store.window_state("geometry"))
        self.setCentralWidget(_Outlines(chosen_theme(store.values.theme), self))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._store.keep_window_state("geometry", self.saveGeometry())
        try:
            self.closing.emit()
        finally:
            event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local_paths(event)
        event.acceptProposedAction()
        # The drop has to end before a dialog opens: the other program waits for it.
        QTimer.singleShot(0, self, lambda: self.paths_dropped.emit(paths))


class _Outlines(QWidget):
    """The middle of the window until its parts are there: where they will stand."""

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._was_painted = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.rect().adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        panels = self.rect().adjusted(0, _TOP, 0, -_BOTTOM)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(panels, self._theme.color("border"))
        painter.fillRect(panels.adjusted(0, 1, 0, -1), self._theme.color("panel"))
        painter.fillRect(middle.adjusted(-1, 1, 1, -1), self._theme.color("border"))
        painter.fillRect(middle.adjusted(0, 1, 0, -1), self._theme.color("canvas_background"))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._window, self._window.first_painted.emit)


def _local_paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
