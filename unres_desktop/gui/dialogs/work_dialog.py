"""A dialog over work that nothing else may happen beside; appears only when it takes a while."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from unres_desktop.gui.dialogs.work_page import WorkPage

_SHOWN_AFTER = 250  # milliseconds


class WorkDialog(QDialog):
    """Shows how far the work is until `finish`; closing it is a wish to stop."""

    stop_wished = Signal()

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(420, 150)
        self.page = WorkPage(heading, self)
        self.page.stop_wished.connect(self.stop_wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(self.page)
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._pause.timeout.connect(self.open)
        self._pause.start()

    def finish(self) -> None:
        """Go away: the work is done, or stopped."""
        self._pause.stop()
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Escape: stop the work; the dialog goes when it has stopped."""
        self.stop_wished.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.stop_wished.emit()
