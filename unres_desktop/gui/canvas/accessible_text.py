"""The text of one row for screen readers: characters, caret, places; offsets are UTF-16 units."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessibleTextInterface

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.text_positions import TextPositions

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.accessible_row import AccessibleRow


class RowText(QAccessibleTextInterface):
    """The text of a row; offsets count from its start.

    `selectionCount` is 0 because PySide6 cannot tell where a selection is; CanvasEvents says
    what is selected.
    """

    def __init__(self, row: "AccessibleRow") -> None:
        super().__init__()
        self._row = row

    def text(self, start: int, end: int) -> str:
        whole = self._whole()
        positions = TextPositions(whole)
        return whole[positions.from_utf16(start) : positions.from_utf16(end)]

    def characterCount(self) -> int:
        whole = self._whole()
        return TextPositions(whole).to_utf16(len(whole))

    def cursorPosition(self) -> int:
        return self.position_of(self._row.canvas.caret())

    def setCursorPosition(self, position: int) -> None:
        self._row.canvas.move_caret(self._offset_of(position))

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int) -> None:
        self._row.canvas.go_to(self._offset_of(start), self._offset_of(end))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        self._row.canvas.move_caret(self._row.canvas.caret())

    def characterRect(self, position: int) -> QRect:
        offset = self._offset_of(position)
        return place_on_screen(self._row, offset, offset + 1)

    def offsetAtPoint(self, point: QPoint) -> int:
        canvas = self._row.canvas
        inside = canvas.viewport().mapFromGlobal(point)
        if canvas.view is None or not canvas.viewport().rect().contains(inside):
            return -1
        found = geometry.hit(canvas.view, inside)
        start, end = self._row.span()
        return self.position_of(found.character) if start <= found.character < end else -1

    def scrollToSubstring(self, start: int, _end: int) -> None:
        canvas = self._row.canvas
        assert canvas.view is not None  # a valid row is one of a document that is shown
        bar, offset = canvas.verticalScrollBar(), self._offset_of(start)
        place = geometry.caret_rect(canvas.view, offset)
        if place is None:
            row = canvas.view.rows.row_of(offset)
            bar.setValue(canvas.view.rows.top(row))
        elif place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() > canvas.view.view_height:
            bar.setValue(bar.value() + place.bottom() - canvas.view.view_height)

    def position_of(self, offset: int) -> int:
        """The position of an offset of the document, -1 when it is not in this row."""
        start, end = self._row.span()
        if not start <= offset <= end:
            return -1
        return TextPositions(self._whole()).to_utf16(offset - start)

    def _offset_of(self, position: int) -> int:
        """The offset in the document; positions beyond the row mean its end."""
        start, end = self._row.span()
        position = min(max(position, 0), self.characterCount())
        return min(start + TextPositions(self._whole()).from_utf16(position), end)

    def _whole(self) -> str:
        start, end = self._row.span()
        return self._row.annotation().text[start:end]


def place_on_screen(row: "AccessibleRow", start: int, end: int) -> QRect:
    """The rectangle around text[start:end] of a row, empty when it is not in the view."""
    view, viewport = row.canvas.view, row.canvas.viewport()
    assert view is not None  # a valid row is one of a document that is shown
    number = view.rows.row_of(row.start)
    y = view.y_of(number)
    piece = view.layout(number)
    if y is None or not piece.start <= start < piece.end:
        return QRect()
    y += view.text_top(number)
    height = view.style.line_height
    place = QRect()
    for line_number in range(piece.caret_point(start)[1], len(piece.lines)):
        line, (low, high) = piece.lines[line_number], piece.line_span(line_number)
        if low >= end:
            break
        left, right = line.x(max(start, low) - low), line.x(min(end, high) - low)
        if min(end, high) - low in line.look[1]:
            right -= view.style.gap
        top = y + line_number * height
        place |= QRect(piece.left + round(left), top, max(round(right - left), 1), height)
    place = place.intersected(viewport.rect())
    return place.translated(viewport.mapToGlobal(QPoint())) if place.isValid() else QRect()
