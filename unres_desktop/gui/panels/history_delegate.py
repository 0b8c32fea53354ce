"""Paints one line of the history: a heading, or an edit on its time line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from unres_desktop.gui.fonts import strong
from unres_desktop.gui.panels.history_model import Role, Standing
from unres_desktop.gui.panels.history_rows import HEADING, HistoryRow
from unres_desktop.gui.row_list import paint_row_ground
from unres_desktop.gui.theme import Theme

_MARGIN = 16
_DOT = 4  # radius in pixels


def row_height(font: QFont) -> int:
    """The height of one line of the history."""
    return QFontMetrics(font).height() + 10


class HistoryDelegate(QStyledItemDelegate):
    """A dot for each edit: filled when done, hollow when undone, large at the present."""

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
        row = index.data(Role.ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.position == HEADING:
            self._paint_heading(painter, option, row)
        else:
            self._paint_edit(painter, option, row, Standing(index.data(Role.STANDING)))
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HistoryRow
    ) -> None:
        inner = option.rect.adjusted(_MARGIN, 4, -_MARGIN, 0)
        inner = self._paint_at_right(painter, inner, row.clock, option.font)
        self._paint_text(painter, inner, row.text, strong(option.font), "muted")

    def _paint_edit(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HistoryRow, standing: Standing
    ) -> None:
        place: QRect = option.rect
        self._paint_ground(painter, option, standing)
        middle = QPointF(place.left() + _MARGIN + _DOT, place.center().y() + 1)
        painter.setPen(QPen(self.theme.color("border_strong"), 1))
        painter.drawLine(QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom() + 1))
        undone, present = standing is Standing.UNDONE, standing is Standing.PRESENT
        color = self.theme.color("accent" if present else "border_strong")
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(self.theme.color("panel") if undone else color)
        radius = _DOT + 1 if present else _DOT
        painter.drawEllipse(middle, radius, radius)
        inner = place.adjusted(_MARGIN + 2 * _DOT + 10, 0, -_MARGIN, 0)
        inner = self._paint_at_right(painter, inner, row.clock, option.font)
        font = strong(option.font) if present else option.font
        self._paint_text(painter, inner, row.text, font, "muted" if undone else "text")

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, standing: Standing
    ) -> None:
        ground = option.rect.adjusted(6, 1, -6, -1)
        color = "accent_tint" if standing is Standing.PRESENT else None
        paint_row_ground(painter, self.theme, ground, option.state, color=color)

    def _paint_at_right(self, painter: QPainter, inner: QRect, text: str, font: QFont) -> QRect:
        """Paint a quiet remark; the rectangle that is left for the rest."""
        painter.setFont(font)
        painter.setPen(self.theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        width = QFontMetrics(font).horizontalAdvance(text)
        return inner.adjusted(0, 0, -width - 8 if text else 0, 0)

    def _paint_text(
        self, painter: QPainter, inner: QRect, text: str, font: QFont, color: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(color))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
