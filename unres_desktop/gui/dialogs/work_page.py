"""The page of a dialog that shows how far its work is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.fonts import strong


class WorkPage(QWidget):
    """A bar, what is being done, and a button that stops it."""

    stop_wished = Signal()

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(heading, self)
        title.setFont(strong(title.font()))
        self.what = ElidedLabel(self)
        self.what.setObjectName("muted")
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(heading)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self._wish_stop)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(self.bar)
        column.addWidget(self.what)
        column.addStretch(1)
        column.addLayout(buttons)

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            text = self.tr("{done} of {total} · {what}") if what else self.tr("{done} of {total}")
            self.what.set_whole(text.format(done=f"{done:,}", total=f"{total:,}", what=what))

    @Slot()
    def _wish_stop(self) -> None:
        self.stop.setEnabled(False)
        self.what.set_whole(self.tr("Stopping…"))
        self.stop_wished.emit()
