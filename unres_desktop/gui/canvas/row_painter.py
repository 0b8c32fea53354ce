"""Paints the rows: words, lead phrases, clause bars, labels, selection, caret and hover mark."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout

from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.gui.canvas.gap_marks import GapMarks
from unres_desktop.gui.canvas.geometry import caret_rect
from unres_desktop.gui.canvas.piece_layout import Line, PieceLayout
from unres_desktop.gui.canvas.view_layout import ViewLayout
from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.theme import Theme
from unres_desktop.model.clauses import Clause

Look = tuple[int, int, QTextLayout.FormatRange]  # a span and how it looks

_BAR = 4
_CURRENT_BAR = 7
_NUMBER_SHARE = 0.45  # of the gutter, at least, beside a label that would take more
_NAME_ROOM = 6  # between a label and the number
_SEEN_THROUGH = 140  # of 255
_NARROWEST_HOVER = 4  # pixels, where words are shown without gaps


@dataclass(frozen=True, slots=True)
class Marks:
    """What is painted over the text: caret, selection and the gap under the pointer."""

    caret: int
    selection: tuple[int, int] | None = None
    hovered_gap: int | None = None
    focused: bool = True


class RowPainter:
    """Paints rows of one view in one theme and one look."""

    def __init__(self, view: ViewLayout, theme: Theme, marks: GapMarks, look: DocumentLook) -> None:
        self._view = view
        self._theme = theme
        self._look = look
        self._gap_marks = marks
        self._label_names: dict[str, str] = {}
        selected, lead, found = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        selected.setBackground(self._ground("selection"))
        selected.setForeground(theme.color("selection_text"))
        lead.setForeground(theme.color("accent"))
        found.setBackground(self._ground("found"))
        found.setForeground(theme.color("canvas_text"))
        self._selected, self._lead = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        self._selected.format, self._lead.format = selected, lead
        self._found = found

    def paint(self, painter: QPainter, rect: QRect, marks: Marks) -> None:
        """Paint what of the view lies in the rectangle."""
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, self._theme.color("canvas_background"))
        current = self._view.annotation.clause_index_at(marks.caret)
        for row, y in self._view.visible():
            if y <= rect.bottom() and y + self._view.height(row) > rect.top():
                self._paint_row(painter, row, y, rect, marks, current)
        self._paint_hover(painter, marks)
        self._paint_clause_target(painter)
        if place := caret_rect(self._view, marks.caret):  # pale where keys do not reach it
            painter.fillRect(place, self._theme.color("caret" if marks.focused else "track"))
        painter.restore()

    def _paint_row(
        self, painter: QPainter, row: int, y: int, rect: QRect, marks: Marks, current: int
    ) -> None:
        view = self._view
        piece = view.layout(row)
        index = view.annotation.clause_index_at(piece.start)
        clause = view.annotation.clauses[index]
        is_dim = self._look.dims_others and index != current
        top = y + view.text_top(row)
        if rect.left() < view.style.gutter:
            place = QRect(0, top, 0, piece.height)
            self._paint_bar(painter, clause, place, current=index == current)
            if clause.start == piece.start:
                self._paint_gutter(painter, clause, top, is_dim=is_dim)
        if rect.right() >= piece.left:
            looks = self._looks(clause, piece, marks, is_dim=is_dim)
            self._paint_lines(painter, piece, top, rect, looks, is_dim=is_dim)

    def _paint_lines(
        self,
        painter: QPainter,
        piece: PieceLayout,
        top: int,
        rect: QRect,
        looks: list[Look],
        *,
        is_dim: bool,
    ) -> None:
        """Paint the lines of a piece that lie in the rectangle."""
        height = self._view.style.line_height
        first = max((rect.top() - top) // height, 0)
        for number in range(first, min((rect.bottom() - top) // height + 1, len(piece.lines))):
            line, (start, end) = piece.lines[number], piece.line_span(number)
            place = QPointF(piece.left, top + number * height)
            painter.translate(place)
            if self._look.shows_tints and not is_dim:
                self._paint_tints(painter, line)
            painter.translate(-place)
            painter.setPen(self._theme.color("dimmed" if is_dim else "canvas_text"))
            line.draw(painter, place, list(_clipped(looks, start, end)))
            if self._look.shows_lines:  # over the ground of a selection
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("track" if is_dim else "word_line"))
                painter.translate(place)
                painter.drawRects(line.strokes)
                painter.translate(-place)
            if not is_dim:
                annotation = self._view.annotation
                self._gap_marks.paint(painter, self._theme, annotation, line, (start, end), place)

    def _paint_tints(self, painter: QPainter, line: Line) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("word_tint"))
        if self._look.shows_gaps:
            painter.drawRects(line.chips)
            return
        # They touch, so every other one is stronger; anew in each line, so that an edit changes
        # no line but its own.
        painter.drawRects(line.chips[::2])
        painter.setBrush(self._theme.color("word_tint_alt"))
        painter.drawRects(line.chips[1::2])

    def _ground(self, name: str) -> QColor:
        """The colour behind characters; tints that tell words apart alone are seen through it."""
        color = self._theme.color(name)
        alone = self._look.shows_tints and not (self._look.shows_gaps or self._look.shows_lines)
        return _faded(color, _SEEN_THROUGH) if alone else color

    def _looks(
        self, clause: Clause, piece: PieceLayout, marks: Marks, *, is_dim: bool
    ) -> list[Look]:
        highlights = self._gap_marks.highlights if self._look.shows_found else ()
        first = max(bisect_left(highlights, (piece.start, 0)) - 1, 0)
        last = bisect_left(highlights, (piece.end, 0))
        spans = (
            (clause.lead if self._look.shows_leads and not is_dim else None, self._lead),
            *((span, self._formatted(self._found)) for span in highlights[first:last]),
            (marks.selection, self._selected),
        )
        return [(span[0], span[1], look) for span, look in spans if span]

    def _formatted(self, look: QTextCharFormat) -> QTextLayout.FormatRange:
        """A range of its own for each highlight: a line can have many."""
        shown = QTextLayout.FormatRange()
        shown.format = look
        return shown

    def _paint_bar(self, painter: QPainter, clause: Clause, place: QRect, *, current: bool) -> None:
        color = self._theme.label_color(clause.label)
        place.setWidth(_CURRENT_BAR if current else _BAR)
        painter.fillRect(place, color)
        if current:
            place.setWidth(self._view.style.gutter)
            painter.fillRect(place, _faded(color, 26))

    def _paint_gutter(self, painter: QPainter, clause: Clause, top: int, *, is_dim: bool) -> None:
        style, theme = self._view.style, self._theme
        height = style.line_height
        painter.setFont(style.small_font)
        tick = QRectF(_CURRENT_BAR + 2, top, style.em * 1.2, height)
        reviewed = clause.origins.is_reviewed
        painter.setPen(theme.color("confirmed") if reviewed else theme.color("track"))
        painter.drawText(tick, Qt.AlignmentFlag.AlignCenter, "✓")
        number = (clause.number or "") if self._look.shows_numbers else ""
        room = style.gutter - tick.right() - 4
        place = QRectF(tick.right(), top, room, height)
        name = self._label_name(clause.label) if self._look.shows_labels else ""
        number = shown_number(painter.fontMetrics(), number, name, room)
        finding = self._gap_marks.clause_findings.get(clause.start)
        if finding is not None:
            place = self._paint_finding(painter, place, number)
        painter.setPen(theme.color("canvas_muted" if finding is None else "warning"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, number)
        taken = painter.fontMetrics().horizontalAdvance(f"! {number}" if finding else number)
        painter.setPen(theme.color("dimmed") if is_dim else theme.label_color(clause.label))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(room - taken - _NAME_ROOM)
        )
        painter.drawText(place, left, name)

    def _paint_finding(self, painter: QPainter, place: QRectF, number: str) -> QRectF:
        """Ground the number in a colour, with a sign beside it; where the number stands then."""
        sign = "!" if number else "?"
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(f"{sign} {number}") + 8
        height = metrics.height() + 2
        badge = QRectF(place.right() - width, place.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("warning_tint"))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(self._theme.color("warning"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(badge.adjusted(4, 0, 0, 0), left, sign)
        return place.adjusted(0, 0, -4, 0)

    def _label_name(self, label: str) -> str:
        if label not in self._label_names:
            self._label_names[label] = label_name(label)
        return self._label_names[label]

    def _paint_clause_target(self, painter: QPainter) -> None:
        """A bracket before the word with which a clause that is dragged would start."""
        target = self._gap_marks.clause_target
        place = caret_rect(self._view, target) if target is not None else None
        if place is None:
            return
        color = self._theme.color("cut_hover")
        x = place.center().x() - 1
        painter.fillRect(x - 1, place.top(), 4, place.height(), color)
        for y in (place.top(), place.bottom() - 2):
            painter.fillRect(x - 1, y, 12, 3, color)

    def _paint_hover(self, painter: QPainter, marks: Marks) -> None:
        gap = marks.hovered_gap
        place = caret_rect(self._view, gap) if gap is not None else None
        if gap is None or place is None:
            return
        color = self._theme.color("cut_hover")
        if self._view.annotation.is_cut(gap):
            width = max(round(self._view.style.gap), _NARROWEST_HOVER)
            place = QRect(place.center().x() - width // 2, place.top(), width, place.height())
            painter.fillRect(place, _faded(color, 110))
            return
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        painter.drawLine(place.center().x(), place.top(), place.center().x(), place.bottom())


def shown_number(metrics: QFontMetrics, number: str, name: str, room: float) -> str:
    """What of a number fits into the gutter; a long one would push the label out.

    It has what the label leaves, or its share where the label is long, too. The tooltip has it
    whole.
    """
    left = room - metrics.horizontalAdvance(name) - _NAME_ROOM if name else room
    width = max(left, room * _NUMBER_SHARE)
    return metrics.elidedText(number, Qt.TextElideMode.ElideRight, int(width))


def _clipped(looks: list[Look], start: int, end: int) -> Iterator[Look]:
    """The looks that a line text[start:end] has, counted from its start."""
    for first, last, look in looks:
        if first < end and last > start:
            yield max(first, start) - start, min(last, end) - start, look


def _faded(color: QColor, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded
