"""Scrolling the document view: by the scroll bar, and to keep the caret in sight."""

from typing import TYPE_CHECKING

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.view_layout import ViewLayout

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas

_MARGIN_LINES = 2  # kept around the caret
_NEAR_ROWS = 40  # a caret this near to the view is scrolled in, a farther one is jumped to


class CanvasScroll:
    """Moves the view of a canvas and keeps its scroll bar in step."""

    def __init__(self, canvas: "DocumentCanvas") -> None:
        self._canvas = canvas
        self._settled_value = 0

    def follow_bar(self) -> None:
        """Go where the person put the scroll bar.

        Qt's own count of pixels starts from the last value it heard of, not from where the view
        was settled, so it is not used.
        """
        view = self._view()
        value = self._canvas.verticalScrollBar().value()
        if abs(value - self._settled_value) < view.view_height:
            self._by(value - self._settled_value)
        else:
            view.scroll_to(value)
            self._canvas.viewport().update()
        self.settle_bar()

    def settle_bar(self) -> None:
        """Let the scroll bar say where the view is, without moving the view."""
        view, bar = self._view(), self._canvas.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(view.total_height - view.view_height, 0))
        bar.setPageStep(view.view_height)
        bar.setSingleStep(view.style.line_height)
        bar.setValue(view.scrolled)
        self._settled_value = bar.value()
        bar.blockSignals(False)

    def reveal(self, offset: int) -> None:
        """Scroll just so far that a caret at the offset is seen with some lines around it."""
        view = self._view()
        margin = min(view.style.line_height * _MARGIN_LINES, view.view_height // 4)
        place = geometry.caret_rect(view, offset)
        if place is None:
            self._jump_to(offset, margin)
        elif place.top() < margin:
            self._by(place.top() - margin)
        elif place.bottom() > view.view_height - margin:
            self._by(place.bottom() - view.view_height + margin)
        self.settle_bar()

    def _jump_to(self, offset: int, margin: int) -> None:
        view = self._view()
        row = view.rows.row_of(offset)
        line = view.layout(row).caret_point(offset)[1]
        within = view.text_top(row) + line * view.style.line_height
        y = view.view_height // 3
        if view.top_row - _NEAR_ROWS < row <= view.top_row:
            y = margin
        elif view.top_row < row < view.top_row + _NEAR_ROWS:
            y = view.view_height - margin - view.style.line_height
        view.show_row(row, y - within)
        self._canvas.viewport().update()

    def _by(self, pixels: int) -> None:
        self._canvas.viewport().scroll(0, -self._view().scroll_by(pixels))

    def _view(self) -> ViewLayout:
        view = self._canvas.view
        assert view is not None  # asked for only while a document is shown
        return view
