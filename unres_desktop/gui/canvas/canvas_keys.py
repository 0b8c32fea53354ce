"""The keys that move the caret; everything that edits is a command."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from unres_desktop.gui.canvas import caret_moves, geometry
from unres_desktop.gui.canvas.view_layout import ViewLayout

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas

_BY_CHARACTER = {
    Qt.Key.Key_Left: caret_moves.previous_character,
    Qt.Key.Key_Right: caret_moves.next_character,
}
_WITH_CONTROL = {
    Qt.Key.Key_Left: caret_moves.previous_word,
    Qt.Key.Key_Right: caret_moves.next_word,
    Qt.Key.Key_Up: caret_moves.previous_clause,
    Qt.Key.Key_Down: caret_moves.next_clause,
    Qt.Key.Key_Home: lambda _annotation, _offset: 0,
    Qt.Key.Key_End: lambda annotation, _offset: len(annotation.text),
}


class CanvasKeys:
    """Moves the caret of a canvas by keys; moves by line aim at the x of the first of them."""

    def __init__(self, canvas: "DocumentCanvas") -> None:
        self._canvas = canvas
        self._goal_x = 0.0
        self._goal_caret = -1  # where the caret stands as long as the goal holds

    def handle(self, event: QKeyEvent) -> bool:
        """Take a key; whether it was one that moves the caret."""
        if self._canvas.view is None:
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        key = Qt.Key(event.key())
        if modifiers == Qt.KeyboardModifier.ControlModifier and key in _WITH_CONTROL:
            move = _WITH_CONTROL[key]
            offset = move(self._canvas.view.annotation, self._canvas.caret())
        elif modifiers == Qt.KeyboardModifier.NoModifier:
            found = self._by_plain_key(key, self._canvas.view, shifted=shifted)
            if found is None:
                return False
            offset = found
        else:
            return False
        self._canvas.move_caret(offset, select=shifted)
        return True

    def _by_plain_key(self, key: Qt.Key, view: ViewLayout, *, shifted: bool) -> int | None:
        offset, selection = self._canvas.caret(), self._canvas.selection()
        if key in _BY_CHARACTER:
            if selection and not shifted:
                return selection[0 if key == Qt.Key.Key_Left else 1]
            return _BY_CHARACTER[key](view.annotation, offset)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            end = key == Qt.Key.Key_End
            return geometry.line_edge(view, offset, end=end, selects=shifted)
        page = max(view.view_height // view.style.line_height - 2, 1)
        lines = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }.get(key)
        return None if lines is None else self._by_lines(lines, view)

    def _by_lines(self, lines: int, view: ViewLayout) -> int:
        caret = self._canvas.caret()
        if caret != self._goal_caret:
            place = geometry.caret_rect(view, caret)
            self._goal_x = float(place.center().x()) if place else 0.0
        found = geometry.offset_at_line(view, caret, lines, self._goal_x)
        if not caret_moves.is_stop(view.annotation.text, found):
            found = caret_moves.next_character(view.annotation, found)
        self._goal_caret = found
        return found
