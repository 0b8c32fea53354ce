"""Paints one command of a list: its name, its menu, its keys, and why it is impossible now."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from unres_desktop.gui.command_list import ListedCommand
from unres_desktop.gui.row_list import paint_row_ground
from unres_desktop.gui.theme import Theme

COMMAND = Qt.ItemDataRole.UserRole
_MARGIN = 12
_SPACE = 10


class CommandDelegate(QStyledItemDelegate):
    """One line a command."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        command: ListedCommand = index.data(COMMAND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        self._paint_ground(painter, option)
        inner = place.adjusted(_MARGIN, 0, -_MARGIN, 0)
        color = "disabled" if command.obstacle else "text"
        inner.setRight(self._paint_end(painter, inner, command, option.font))
        painter.setFont(option.font)
        painter.setPen(self._theme.color(color))
        self._paint_start(painter, inner, command)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        color = "accent_tint" if option.state & QStyle.StateFlag.State_Selected else None
        ground = option.rect.adjusted(2, 1, -2, -1)
        paint_row_ground(painter, self._theme, ground, option.state, color=color)

    def _paint_start(self, painter: QPainter, inner: QRect, command: ListedCommand) -> None:
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        right = Qt.TextElideMode.ElideRight
        painter.drawText(inner, aligned, metrics.elidedText(command.title, right, inner.width()))
        left = inner.left() + metrics.horizontalAdvance(command.title) + _SPACE
        room = inner.right() - left
        if room > 2 * _MARGIN:
            if not command.obstacle:
                painter.setPen(self._theme.color("muted"))
            path = metrics.elidedText(" › ".join(command.path), right, room)
            painter.drawText(QRect(left, inner.top(), room, inner.height()), aligned, path)

    def _paint_end(
        self, painter: QPainter, inner: QRect, command: ListedCommand, font: QFont
    ) -> int:
        """Paint keys or obstacle at the right; where there is room for the rest."""
        small = QFont(font)
        small.setPointSizeF(max(font.pointSizeF() - 0.5, 1))
        painter.setFont(small)
        metrics = painter.fontMetrics()
        right = inner.right()
        if command.obstacle:
            painter.setPen(self._theme.color("disabled"))
            aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(inner, aligned, command.obstacle)
            return right - metrics.horizontalAdvance(command.obstacle) - _SPACE
        for key in reversed(command.keys):
            width = metrics.horizontalAdvance(key) + 12
            chip = QRectF(right - width, 0, width, metrics.height() + 4)
            chip.moveCenter(QPointF(chip.center().x(), inner.center().y() + 0.5))
            painter.setPen(self._theme.color("border_strong"))
            painter.setBrush(self._theme.color("raised"))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + 5
        return right - _SPACE
