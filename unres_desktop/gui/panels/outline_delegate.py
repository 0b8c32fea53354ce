"""Paints one clause of the outline: fold mark, colour, number, first words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unres_desktop.gui.fonts import strong
from unres_desktop.gui.panels.outline_model import Role
from unres_desktop.gui.row_list import paint_row_ground
from unres_desktop.gui.theme import Theme
from unres_desktop.model.clauses import Clause

_MARGIN = 12
INDENT = 18
_MARK = 14
_DEEPEST_INDENT = 6


def row_height(font: QFont) -> int:
    """The height of one clause in the outline."""
    return QFontMetrics(font).height() + 12


def mark_rect(place: QRect, level: int) -> QRect:
    """Where the fold mark of a row of this level is painted and clicked."""
    left = place.left() + _MARGIN - 4 + min(level, _DEEPEST_INDENT) * INDENT
    return QRect(left, place.top(), _MARK, place.height())


class OutlineDelegate(QStyledItemDelegate):
    """One line a clause, moved to the right by its level."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.current_row = -1  # the row of the clause that holds the caret
        self.shows_selection = False  # whether more than one row is chosen
        self.moved: frozenset[int] = frozenset()  # indexes of the clauses that are dragged
        self.moved_by = 0  # by so many levels

    def sizeHint(self, option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        clause = index.data(Role.CLAUSE)
        if clause is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        self._paint_ground(painter, option, index.row())
        level = clause.level
        if index.data(Role.INDEX) in self.moved:
            level += self.moved_by
            self._paint_target(painter, place, level)
        mark = mark_rect(place, level)
        if index.data(Role.IS_PARENT):
            self._paint_mark(painter, mark, folded=bool(index.data(Role.IS_FOLDED)))
        bar = QRectF(mark.right() + 5, place.top() + 7, 4, place.height() - 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.label_color(clause.label))
        painter.drawRoundedRect(bar, 2, 2)
        left = round(bar.right()) + 9
        if index.data(Role.FINDING) is not None:
            left = self._paint_finding(painter, left, place)
        inner = QRect(left, place.top(), place.right() - _MARGIN - left, place.height())
        self._paint_words(painter, inner, clause, str(index.data() or ""), option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        ground = option.rect.adjusted(6, 1, -6, -1)
        color = "accent_tint" if row == self.current_row else None
        if self.shows_selection and option.state & QStyle.StateFlag.State_Selected:
            color = "selection"
        paint_row_ground(painter, self.theme, ground, option.state, color=color)

    def _paint_target(self, painter: QPainter, place: QRect, level: int) -> None:
        """A line at the level where the clause would stand."""
        x = mark_rect(place, level).left() - 2
        painter.setPen(QPen(self.theme.color("cut_hover"), 2))
        painter.drawLine(x, place.top() + 2, x, place.bottom() - 2)

    def _paint_mark(self, painter: QPainter, place: QRect, *, folded: bool) -> None:
        middle = QRectF(place).center()
        x, y = middle.x(), middle.y()
        points = (
            [QPointF(x - 2, y - 4), QPointF(x + 2, y), QPointF(x - 2, y + 4)]
            if folded
            else [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]
        )
        painter.setPen(QPen(self.theme.color("muted"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_finding(self, painter: QPainter, left: int, place: QRect) -> int:
        """A sign before the number; where the number starts then."""
        side = QFontMetrics(painter.font()).height()
        ground = QRectF(left - 3, place.center().y() - side / 2, side, side)
        painter.setBrush(self.theme.color("warning_tint"))
        painter.drawRoundedRect(ground, 4, 4)
        painter.setPen(self.theme.color("warning"))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, "!")
        return round(ground.right()) + 4

    def _paint_words(
        self, painter: QPainter, inner: QRect, clause: Clause, words: str, font: QFont
    ) -> None:
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if clause.number:
            bold = strong(font)
            painter.setFont(bold)
            painter.setPen(self.theme.label_color(clause.label))
            painter.drawText(inner, aligned, clause.number)
            width = QFontMetrics(bold).horizontalAdvance(clause.number) + 7
            inner = inner.adjusted(width, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self.theme.color("text"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, aligned, shown)
