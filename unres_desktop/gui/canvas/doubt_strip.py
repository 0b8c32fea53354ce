"""The strip beside the scroll bar: where in the whole document the doubtful gaps are."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unres_desktop.gui.theme import Theme
from unres_desktop.learning.doubt import DoubtfulGap

_WIDTH = 10
_MARK_HEIGHT = 2
_FULL_DOUBT = 0.5  # a gap this doubtful is painted in the full colour


class DoubtStrip(QWidget):
    """One mark a doubtful gap, stronger for more doubt; a click goes there."""

    place_wished = Signal(int)  # the offset of the doubtful gap nearest to the click

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gaps: list[DoubtfulGap] = []
        self._length = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Doubtful places in the document"))
        self.setToolTip(self.tr("Doubtful places; a click goes there"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_gaps(self, gaps: list[DoubtfulGap], length: int) -> None:
        """Show these gaps of a text of this length."""
        self._gaps, self._length = gaps, max(length, 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("canvas_background"))
        strongest: dict[int, float] = {}
        for gap in self._gaps:
            y = gap.offset * self.height() // self._length // _MARK_HEIGHT * _MARK_HEIGHT
            strongest[y] = max(gap.score, strongest.get(y, 0))
        color = self._theme.color("doubt")
        for y, score in strongest.items():
            color.setAlphaF(min(0.25 + 0.75 * score / _FULL_DOUBT, 1.0))
            painter.fillRect(2, y, _WIDTH - 4, _MARK_HEIGHT, color)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._gaps and event.button() == Qt.MouseButton.LeftButton:
            wished = event.position().y() * self._length / max(self.height(), 1)
            nearest = min(self._gaps, key=lambda gap: abs(gap.offset - wished))
            self.place_wished.emit(nearest.offset)
