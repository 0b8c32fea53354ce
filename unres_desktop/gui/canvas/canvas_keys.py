"""The keys that move the caret; everything that edits is a command."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from unres_desktop.gui.canvas import caret_moves, geometry

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


def caret_after_key(canvas: "DocumentCanvas", event: QKeyEvent) -> int | None:
    """Where the key puts the caret, None when it is no key that moves it."""
    view = canvas.view
    assert view is not None
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    key, offset = Qt.Key(event.key()), canvas.caret()
    moves = {
        Qt.KeyboardModifier.NoModifier: _BY_CHARACTER,
        Qt.KeyboardModifier.ControlModifier: _WITH_CONTROL,
    }.get(modifiers, {})
    if key in moves:
        selection = canvas.selection()
        collapses = key in _BY_CHARACTER and modifiers == Qt.KeyboardModifier.NoModifier
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if selection and collapses and not shifted:
            return selection[0 if key == Qt.Key.Key_Left else 1]
        return moves[key](view.annotation, offset)
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return None
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return geometry.line_edge(view, offset, end=key == Qt.Key.Key_End)
    page = max(view.view_height // view.style.line_height - 2, 1)
    lines = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_PageUp: -page,
        Qt.Key.Key_PageDown: page,
    }.get(key)
    if lines is None:
        return None
    found = geometry.offset_at_line(view, offset, lines, canvas.goal_x())
    return (
        found
        if caret_moves.is_stop(view.annotation.text, found)
        else (caret_moves.next_character(view.annotation, found))
    )
