"""Points and offsets: where a place of the text is in the view, and what a point means."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect

from unres_desktop.gui.canvas.view_layout import ViewLayout

_CARET_WIDTH = 2
_CARET_ROOM = 3  # pixels beside a caret that its marks may cover, however narrow the gaps are
_TICK_EMS = 1.4  # the width of the gutter's column for ticks


class Part(Enum):
    """The part of the view that a point lies in."""

    TEXT = auto()
    LABEL = auto()
    TICK = auto()


@dataclass(frozen=True, slots=True)
class CanvasHit:
    """What a point in the view means."""

    part: Part
    row: int
    offset: int  # the nearest place for a caret
    character: int  # the character under the point
    on_gap: bool  # whether a click here means the gap at `offset`


def caret_rect(view: ViewLayout, offset: int) -> QRect | None:
    """The rectangle of a caret at the offset, None when its row is not in the view."""
    row = view.rows.row_of(offset)
    y = view.y_of(row)
    if y is None:
        return None
    piece = view.layout(row)
    x, line = piece.caret_point(offset)
    height = view.style.line_height
    top = y + view.text_top(row) + line * height
    inset = view.style.caret_inset
    return QRect(piece.left + round(x) - 1, top + inset, _CARET_WIDTH, height - 2 * inset)


def gap_rect(view: ViewLayout, offset: int) -> QRect:
    """The rectangle that a caret or a hover mark at the offset may cover, empty when not seen."""
    place = caret_rect(view, offset)
    room = round(view.style.gap) + _CARET_ROOM
    return place.adjusted(-room, -1, room, 1) if place else QRect()


def rows_rect(view: ViewLayout, first: int, last: int, width: int) -> QRect:
    """The rectangle of the rows first..last (exclusive), empty when none is in the view."""
    top = 0 if first < view.top_row else view.y_of(first)
    if top is None or last <= view.top_row:
        return QRect()
    bottom = view.y_of(last) if last < len(view.rows) else None
    bottom = view.view_height if bottom is None else bottom
    return QRect(0, top, width, bottom - top)


def clause_rect(view: ViewLayout, index: int, width: int) -> QRect:
    """The rectangle of a clause, empty when no row of it is in the view."""
    start, end = view.annotation.clause_span(index)
    return rows_rect(view, *view.rows.rows_between(start, end), width)


def hit(view: ViewLayout, point: QPoint) -> CanvasHit:
    """What the point means; below the text it means the last row."""
    row, y = view.visible()[-1]
    for row, y in view.visible():  # the last one stays when the point is below
        if point.y() < y + view.height(row):
            break
    piece = view.layout(row)
    found = piece.hit(point.x() - piece.left, point.y() - y - view.text_top(row))
    part = Part.TEXT
    if point.x() < view.style.gutter:
        part = Part.TICK if point.x() < view.style.em * _TICK_EMS else Part.LABEL
    near = max(piece.gap_width(found.offset) / 2 + 2, view.style.em * 0.17)
    on_gap = part is Part.TEXT and found.distance <= near
    on_gap = on_gap and view.annotation.is_cuttable(found.offset)
    return CanvasHit(part, row, found.offset, found.character, on_gap)


def offset_at_line(view: ViewLayout, offset: int, lines: int, goal_x: float) -> int:
    """The offset `lines` lines below (negative: above), nearest to goal_x in the view."""
    row = view.rows.row_of(offset)
    number = view.layout(row).caret_point(offset)[1] + lines
    while number < 0 and row > 0:
        row -= 1
        number += len(view.layout(row).lines)
    while number >= len(view.layout(row).lines) and row + 1 < len(view.rows):
        number -= len(view.layout(row).lines)
        row += 1
    piece = view.layout(row)
    if number < 0:
        return piece.start
    if number >= len(piece.lines):
        return piece.end
    found = piece.hit(goal_x - piece.left, (number + 0.5) * view.style.line_height).offset
    start, end = piece.line_span(number)
    # The end of a line is the start of the next: stay on this one.
    if found >= end and end < len(view.annotation.text):
        return max(start, end - 1)
    return found


def line_edge(view: ViewLayout, offset: int, *, end: bool, selects: bool = False) -> int:
    """The start or the end of the line that a caret at the offset is in.

    A caret at the very end would stand on the next line, so it stays before the last character;
    a selection takes that in as well.
    """
    piece = view.layout(view.rows.row_of(offset))
    start, last = piece.line_span(piece.caret_point(offset)[1])
    if not end:
        return start
    if selects or last == len(view.annotation.text):
        return last
    return max(start, last - 1)
