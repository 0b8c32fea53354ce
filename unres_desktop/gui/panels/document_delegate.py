"""Paints one document of the library list: symbol, status, title, progress."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unres_desktop.gui.fonts import strong
from unres_desktop.gui.panels.library_model import Role, share_reviewed, status_name
from unres_desktop.gui.theme import Theme
from unres_desktop.model.document import Status
from unres_desktop.storage.library import DocumentRow

translate = QCoreApplication.translate

_MARGIN = 14
_TOP = 9
_BAR = 3

STATUS_COLORS = {
    Status.NEW: ("muted", "hover"),
    Status.IN_PROGRESS: ("accent", "accent_tint"),
    Status.CURATED: ("success", "success_tint"),
    Status.NEEDS_REVIEW: ("warning", "warning_tint"),
    Status.REJECTED: ("danger", "danger_tint"),
}
"""Text and ground of each status; the text says it too, never the colour alone."""


def row_height(font: QFont) -> int:
    """The height of one document in the list."""
    return 2 * QFontMetrics(font).height() + 2 * _TOP + _BAR + 9


class DocumentDelegate(QStyledItemDelegate):
    """Two lines and a bar of progress a document."""

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        is_open = bool(index.data(Role.IS_OPEN))
        self._paint_ground(painter, option, is_open=is_open)
        row = index.data(Role.ROW)
        if row is not None:
            inner = place.adjusted(_MARGIN, _TOP, -_MARGIN, -_TOP)
            self._paint_row(painter, inner, row, option.font, is_open=is_open)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool
    ) -> None:
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        ground = place.adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open:
            painter.setBrush(self.theme.color("accent_tint"))
            painter.drawRoundedRect(ground, 7, 7)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(ground, 7, 7)
        has_focus = state & QStyle.StateFlag.State_HasFocus
        if state & QStyle.StateFlag.State_Selected and (has_focus or not is_open):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.theme.color("accent" if has_focus else "border_strong"))
            painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_row(
        self, painter: QPainter, inner: QRect, row: DocumentRow, font: QFont, *, is_open: bool
    ) -> None:
        line = QFontMetrics(font).height()
        bold = strong(font)
        small = QFont(font)
        small.setPointSizeF(max(font.pointSizeF() - 1.5, 7))
        pill = status_name(row.status)
        pill_width = QFontMetrics(small).horizontalAdvance(pill) + 16
        pill_place = QRect(inner.right() - pill_width + 1, inner.top(), pill_width, line)
        text, ground = (self.theme.color(name) for name in STATUS_COLORS[row.status])
        if is_open:  # on its tint the ground of 'in progress' would not be seen
            ground = self.theme.color("panel")
        self._paint_pill(painter, pill_place, pill, small, (text, ground))
        first = QRect(inner.left(), inner.top(), inner.width() - pill_width - 8, line)
        self._paint_text(
            painter, first, row.symbol or translate("Documents", "Without a symbol"), bold, "text"
        )
        second = QRect(inner.left(), inner.top() + line + 3, inner.width(), line)
        self._paint_text(painter, second, row.title, font, "muted")
        bar = QRectF(inner.left(), inner.bottom() - _BAR + 1, inner.width(), _BAR)
        self._paint_bar(painter, bar, row)

    def _paint_pill(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        font: QFont,
        colors: tuple[QColor, QColor],
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors[1])
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(colors[0])
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_text(
        self, painter: QPainter, place: QRect, text: str, font: QFont, color: str
    ) -> None:
        painter.setPen(self.theme.color(color))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_bar(self, painter: QPainter, place: QRectF, row: DocumentRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("track"))
        painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
        share = share_reviewed(row)
        if share > 0:
            done = "success" if row.status is Status.CURATED else "accent"
            painter.setBrush(self.theme.color(done))
            width = max(_BAR, place.width() * share)
            filled = QRectF(place.left(), place.top(), width, place.height())
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
