"""Paints one place of a string: its tick, the string in its context, what would change."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unres_desktop.gui.dialogs.places_model import Role
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.row_list import paint_row_ground
from unres_desktop.gui.theme import Theme
from unres_desktop.model.same_string import Place

_MARGIN = 10
_TICK = 18
_GAP = 10
_ALIGNED = Qt.AlignmentFlag.AlignVCenter


def row_height(font: QFont) -> int:
    """The height of one place in the list."""
    return 2 * QFontMetrics(font).height() + 16


def tick_rect(place: QRect) -> QRect:
    """Where the tick of a row is painted and clicked."""
    top = place.top() + (place.height() - _TICK) // 2
    return QRect(place.left() + _MARGIN, top, _TICK, _TICK)


class PlaceDelegate(QStyledItemDelegate):
    """Two lines a place: the string in the middle of its context, and the words before, after."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(200, row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        place = index.data(Role.PLACE)
        if place is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        self._paint_ground(painter, option)
        self._paint_tick(painter, whole, ticked=_is_ticked(index))
        left = tick_rect(whole).right() + _GAP
        inner = QRect(left, whole.top() + 7, whole.right() - _MARGIN - left, whole.height() - 14)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() // 2)
        self._paint_context(painter, upper, place, option.font)
        self._paint_words(painter, lower, index, option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        ground = option.rect.adjusted(3, 1, -3, -1)
        is_selected = option.state & QStyle.StateFlag.State_Selected
        color = "accent_tint" if is_selected else None
        paint_row_ground(painter, self.theme, ground, option.state, color=color)

    def _paint_tick(self, painter: QPainter, whole: QRect, *, ticked: bool) -> None:
        box = QRectF(tick_rect(whole)).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(self.theme.color("accent" if ticked else "muted"))
        painter.setBrush(self.theme.color("accent" if ticked else "raised"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            x, y = box.center().x(), box.center().y()
            mark = [QPointF(x - 4, y), QPointF(x - 1, y + 3), QPointF(x + 4, y - 3.5)]
            painter.setPen(QPen(self.theme.color("accent_text"), 2))
            painter.drawPolyline(QPolygonF(mark))

    def _paint_context(self, painter: QPainter, line: QRect, place: Place, font: QFont) -> None:
        start, end = place.start - place.offset, place.end - place.offset
        left, match, right = place.text[:start], place.text[start:end], place.text[end:]
        left, match, right = (_in_one_line(text) for text in (left, match, right))
        bold = strong(font)
        width = min(QFontMetrics(bold).horizontalAdvance(match), line.width() // 2)
        middle = QRect(line.left() + (line.width() - width) // 2, line.top(), width, line.height())
        metrics = QFontMetrics(font)
        room = QRect(line.left(), line.top(), middle.left() - line.left() - 3, line.height())
        before = metrics.elidedText(left, Qt.TextElideMode.ElideLeft, room.width())
        self._paint_text(painter, room, before, font, "text", Qt.AlignmentFlag.AlignRight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("word_tint_alt"))
        painter.drawRoundedRect(QRectF(middle.adjusted(-2, 0, 2, 0)), 3, 3)
        self._paint_text(painter, middle, match, bold, "accent")
        room = QRect(middle.right() + 4, line.top(), line.right() - middle.right(), line.height())
        after = metrics.elidedText(right, Qt.TextElideMode.ElideRight, room.width())
        self._paint_text(painter, room, after, font, "text")

    def _paint_words(
        self,
        painter: QPainter,
        line: QRect,
        index: QModelIndex | QPersistentModelIndex,
        font: QFont,
    ) -> None:
        metrics = QFontMetrics(font)
        place: Place = index.data(Role.PLACE)
        parts = (
            (str(index.data(Role.BEFORE)), "muted"),
            ("→", "muted"),
            (str(index.data(Role.AFTER)), "text"),
        )
        remark = str(index.data(Role.REMARK))
        right = metrics.elidedText(
            place.symbol, Qt.TextElideMode.ElideRight, max(line.width() // 4, 60)
        )
        right_width = metrics.horizontalAdvance(right)
        self._paint_text(painter, line, right, font, "muted", Qt.AlignmentFlag.AlignRight)
        line = line.adjusted(0, 0, -right_width - _GAP, 0)
        for text, color in (*parts, (remark, "warning")):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(line.width(), 0))
            self._paint_text(painter, line, shown, font, color)
            line = line.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)

    def _paint_text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        font: QFont,
        color: str | QColor,
        aligned: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(color) if isinstance(color, str) else color)
        painter.drawText(place, aligned | _ALIGNED, text)


def _is_ticked(index: QModelIndex | QPersistentModelIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
