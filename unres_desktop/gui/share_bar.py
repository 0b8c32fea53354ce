"""A thin bar that shows a share; unlike Qt's progress bar it never paints at once."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.theme import Theme

_WIDTH, _HEIGHT = 72, 5


class ShareBar(QWidget):
    """How much of something is done."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._percent = 0
        self.setFixedWidth(_WIDTH)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_percent(self, percent: int) -> None:
        """Show this share, 0 to 100."""
        if percent != self._percent:
            self._percent = percent
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(place, _HEIGHT / 2, _HEIGHT / 2)
        if self._percent:
            place.setWidth(max(_HEIGHT, place.width() * self._percent / 100))
            painter.setBrush(self._theme.color("success" if self._percent == 100 else "accent"))
            painter.drawRoundedRect(place, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
