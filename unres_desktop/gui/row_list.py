"""A list of rows that a delegate paints: how it scrolls, and the ground under each row."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QStyle,
    QTableView,
    QWidget,
)

from unres_desktop.gui.theme import Theme

_RADIUS = 6


class RowList(QTableView):
    """A table of one column without its lines: unlike a list it asks only for the rows seen."""

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QAbstractItemDelegate,
        parent: QWidget,
        *,
        row_height: Callable[[QFont], int],
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)  # the row under the pointer is painted as such
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))


def paint_row_ground(
    painter: QPainter, theme: Theme, place: QRect, state: QStyle.StateFlag, *, color: str | None
) -> None:
    """Paint the ground of a row in the colour, else as under the pointer; a ring for the focus."""
    ground = QRectF(place)
    if color is None and state & QStyle.StateFlag.State_MouseOver:
        color = "hover"
    painter.setPen(Qt.PenStyle.NoPen)
    if color is not None:
        painter.setBrush(theme.color(color))
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("accent"))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
