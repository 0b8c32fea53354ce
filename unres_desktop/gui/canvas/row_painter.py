"""Paints the rows: words, lead phrases, clause bars, labels, selection, caret and hover mark."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from unres_desktop.gui.canvas.geometry import caret_rect
from unres_desktop.gui.canvas.piece_layout import PieceLayout
from unres_desktop.gui.canvas.view_layout import ViewLayout
from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.theme import Theme
from unres_desktop.model.clauses import Clause

_BAR = 4
_CURRENT_BAR = 7


@dataclass(frozen=True, slots=True)
class Marks:
    """What is painted over the text: caret, selection and the gap under the pointer."""

    caret: int
    selection: tuple[int, int] | None = None
    hovered_gap: int | None = None
    focused: bool = True


class RowPainter:
    """Paints rows of one view in one theme."""

    def __init__(self, view: ViewLayout, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self._label_names: dict[str, str] = {}
        self._selected = QTextCharFormat()
        self._selected.setBackground(theme.color("selection"))
        self._lead = QTextCharFormat()
        self._lead.setForeground(theme.color("accent"))

    def paint(self, painter: QPainter, rect: QRect, marks: Marks) -> None:
        """Paint what of the view lies in the rectangle."""
        painter.fillRect(rect, self._theme.color("canvas_background"))
        current = self._view.annotation.clause_index_at(marks.caret)
        for row, y in self._view.visible():
            if y <= rect.bottom() and y + self._view.height(row) > rect.top():
                self._paint_row(painter, row, y, rect, marks, current)
        self._paint_hover(painter, marks)
        if marks.focused and (place := caret_rect(self._view, marks.caret)):
            painter.fillRect(place, self._theme.color("caret"))

    def _paint_row(
        self, painter: QPainter, row: int, y: int, rect: QRect, marks: Marks, current: int
    ) -> None:
        view = self._view
        piece = view.layout(row)
        index = view.annotation.clause_index_at(piece.start)
        clause = view.annotation.clauses[index]
        top = y + view.text_top(row)
        self._paint_bar(painter, clause, QRect(0, top, 0, piece.height), current=index == current)
        if clause.start == piece.start:
            self._paint_gutter(painter, clause, top)
        painter.save()
        painter.translate(piece.left, top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("word_tint"))
        height = view.style.line_height
        first = max((rect.top() - top) // height, 0)
        for number in range(first, min((rect.bottom() - top) // height + 1, len(piece.lines))):
            painter.drawRects(piece.chips(number))
        painter.restore()
        painter.setPen(self._theme.color("canvas_text"))
        formats = self._formats(piece, clause, marks.selection)
        piece.layout.draw(painter, QPointF(piece.left, top), formats, QRectF(rect))

    def _formats(
        self, piece: PieceLayout, clause: Clause, selection: tuple[int, int] | None
    ) -> list[QTextLayout.FormatRange]:
        formats = []
        for span, look in ((clause.lead, self._lead), (selection, self._selected)):
            if span and span[0] < piece.end and span[1] > piece.start:
                shown = QTextLayout.FormatRange()
                shown.start, shown.length = piece.utf16_span(*span)
                shown.format = look
                formats.append(shown)
        return formats

    def _paint_bar(self, painter: QPainter, clause: Clause, place: QRect, *, current: bool) -> None:
        color = self._theme.label_color(clause.label)
        place.setWidth(_CURRENT_BAR if current else _BAR)
        painter.fillRect(place, color)
        if current:
            place.setWidth(self._view.style.gutter)
            painter.fillRect(place, _faded(color, 26))

    def _paint_gutter(self, painter: QPainter, clause: Clause, top: int) -> None:
        style, theme = self._view.style, self._theme
        height = style.line_height
        painter.setFont(style.small_font)
        tick = QRectF(_CURRENT_BAR + 2, top, style.em * 1.2, height)
        reviewed = clause.origins.is_reviewed
        painter.setPen(theme.color("confirmed") if reviewed else theme.color("border"))
        painter.drawText(tick, Qt.AlignmentFlag.AlignCenter, "✓")
        number = clause.number or ""
        room = style.gutter - tick.right() - 4
        place = QRectF(tick.right(), top, room, height)
        painter.setPen(theme.color("canvas_muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, number)
        taken = painter.fontMetrics().horizontalAdvance(number)
        painter.setPen(theme.label_color(clause.label))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(
            self._label_name(clause.label), Qt.TextElideMode.ElideRight, int(room - taken - 6)
        )
        painter.drawText(place, left, name)

    def _label_name(self, label: str) -> str:
        if label not in self._label_names:
            self._label_names[label] = label_name(label)
        return self._label_names[label]

    def _paint_hover(self, painter: QPainter, marks: Marks) -> None:
        gap = marks.hovered_gap
        place = caret_rect(self._view, gap) if gap is not None else None
        if gap is None or place is None:
            return
        color = self._theme.color("cut_hover")
        if self._view.annotation.is_cut(gap):
            width = round(self._view.style.gap)
            place = QRect(place.center().x() - width // 2, place.top(), width, place.height())
            painter.fillRect(place, _faded(color, 110))
            return
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        painter.drawLine(place.center().x(), place.top(), place.center().x(), place.bottom())


def _faded(color: QColor, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded
