"""Paints one note of the list: its kind and characters, below them what it says."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unres_desktop.gui.fonts import strong
from unres_desktop.gui.row_list import paint_row_ground
from unres_desktop.gui.theme import Theme

NOTE = Qt.ItemDataRole.UserRole
BELOW = Qt.ItemDataRole.UserRole + 1  # the second line; the first is the text of the item
COLOR = Qt.ItemDataRole.UserRole + 2  # the name of the colour of its bar


def row_height(font: QFont) -> int:
    """The height of one note."""
    return 2 * QFontMetrics(font).height() + 16


class NoteDelegate(QStyledItemDelegate):
    """Two lines behind a bar in the colour of the mark in the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = "accent_tint" if state & QStyle.StateFlag.State_Selected else None
        paint_row_ground(painter, self.theme, place.adjusted(6, 1, -6, -1), state, color=color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(index.data(COLOR)))
        painter.drawRect(QRectF(place.left() + 14, place.top() + 8, 3, place.height() - 16))
        inner = place.adjusted(26, 6, -14, -6)
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        self._paint_text(painter, upper, str(index.data()), strong(option.font), "text")
        lower = upper.translated(0, half)
        self._paint_text(painter, lower, str(index.data(BELOW)), option.font, "muted")
        painter.restore()

    def _paint_text(
        self, painter: QPainter, place: QRect, text: str, font: QFont, color: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(color))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
