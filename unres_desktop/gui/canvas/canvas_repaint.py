"""Which parts of the document view are painted anew after a move of the caret or a change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.view_layout import Repaint

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas


class CanvasRepaint:
    """Marks as little of the canvas as what happened to it needs."""

    def __init__(self, canvas: "DocumentCanvas") -> None:
        self._canvas = canvas
        self._current_start = 0  # of the clause whose bar is painted as the current one

    def start_over(self) -> None:
        """Everything: another document, or another look."""
        self._current_start = 0
        self._canvas.viewport().update()

    def gaps(self, *offsets: int | None) -> None:
        """Where a caret or a hover mark was or is."""
        view = self._canvas.view
        for offset in offsets:
            if view is not None and offset is not None:
                self._canvas.viewport().update(geometry.gap_rect(view, offset))

    def after_move(self, old: int, old_selection: tuple[int, int] | None) -> None:
        """What a move of the caret changed."""
        view, viewport = self._canvas.view, self._canvas.viewport()
        assert view is not None  # only a caret in a document moves
        self.gaps(old, self._canvas.caret())
        self._current_clause()
        for span in (old_selection, self._canvas.selection()):
            if span is not None:
                rows = view.rows.rows_between(*span)
                viewport.update(geometry.rows_rect(view, *rows, viewport.width()))

    def after_change(self, repaint: Repaint) -> None:
        """What a change of the annotation changed; what only moved is moved."""
        view, viewport = self._canvas.view, self._canvas.viewport()
        assert view is not None  # only a document that is shown changes
        if repaint.moved_by:
            top = min(repaint.moved_from, repaint.moved_from + repaint.moved_by)
            below = QRect(0, top, viewport.width(), view.view_height - top)
            viewport.scroll(0, repaint.moved_by, below)
        for y, height in repaint.stretches:
            viewport.update(0, y, viewport.width(), height)
        for y, height in repaint.gutters:
            viewport.update(0, y, view.style.gutter, height)
        self._current_clause()
        if repaint.has_other_clauses and self._canvas.look.dims_others:
            # A clause that grew or shrank moved the bright part.
            index = view.annotation.clause_index_at(self._canvas.caret())
            viewport.update(geometry.clause_rect(view, index, viewport.width()))

    def _current_clause(self) -> None:
        """The bars, or all of both clauses, when the caret is in another one, moved or not."""
        view = self._canvas.view
        assert view is not None  # as above
        before, annotation = self._current_start, view.annotation
        caret = self._canvas.caret()
        self._current_start = annotation.clauses[annotation.clause_index_at(caret)].start
        if before != self._current_start:
            viewport = self._canvas.viewport()
            width = viewport.width() if self._canvas.look.dims_others else view.style.gutter
            for start in (before, self._current_start):
                index = annotation.clause_index_at(start)
                viewport.update(geometry.clause_rect(view, index, width))
