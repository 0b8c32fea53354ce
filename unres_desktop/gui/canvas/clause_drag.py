"""Dragging the start of a clause, by its gutter or at its first word, to another word break."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.canvas import geometry

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas

_ROOM = 14  # pixels about the caret's place that the mark of the target covers


class ClauseDrag:
    """One drag of a clause; shows where the clause would start while the mouse is pressed."""

    def __init__(self, canvas: "DocumentCanvas", index: int, pressed_at: QPoint) -> None:
        self._canvas = canvas
        self._index = index
        self._pressed_at = pressed_at
        self.was_moved = False

    def move(self, place: QPoint, offset: int) -> None:
        """Follow the pointer, which is nearest to the offset."""
        if not self.was_moved:
            way = (place - self._pressed_at).manhattanLength()
            if way < QApplication.startDragDistance():
                return
            self.was_moved = True
            self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show(self._target(offset))

    def finish(self) -> None:
        """Wish for the clause to start at the target, if there is one."""
        target = self._canvas.marks.clause_target
        self._show(None)
        self._canvas.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        if target is not None:
            self._canvas.clause_move_wished.emit(self._index, target)

    def _target(self, offset: int) -> int | None:
        """The word break nearest to the offset where the clause may start."""
        view = self._canvas.view
        if view is None or not 0 < self._index < len(view.annotation.clauses):
            return None
        annotation = view.annotation
        low = annotation.clauses[self._index - 1].start
        start, high = annotation.clause_span(self._index)
        before, after = annotation.previous_cut(offset + 1), annotation.next_cut(offset)
        nearest = before if offset - before <= after - offset else after
        return nearest if low < nearest < high and nearest != start else None

    def _show(self, target: int | None) -> None:
        canvas, view = self._canvas, self._canvas.view
        for offset in (canvas.marks.clause_target, target):
            if view is not None and offset is not None:
                place = geometry.gap_rect(view, offset).adjusted(-_ROOM, -2, _ROOM, 2)
                canvas.viewport().update(place)
        canvas.marks.clause_target = target
