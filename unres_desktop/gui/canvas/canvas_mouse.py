"""The mouse over the document: hover, click on a gap, drag a break, select, click the gutter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.clause_drag import ClauseDrag
from unres_desktop.gui.canvas.geometry import CanvasHit, Part
from unres_desktop.gui.clause_description import clause_description, lead_description
from unres_desktop.gui.note_names import note_description
from unres_desktop.gui.origin_names import gap_description
from unres_desktop.model.note_gestures import notes_at

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas

_ZOOM_STEP = 1.1


class CanvasMouse:
    """Turns the mouse's events into moves of the caret and wishes of the canvas."""

    def __init__(self, canvas: "DocumentCanvas") -> None:
        self._canvas = canvas
        self._pressed: CanvasHit | None = None
        self._pressed_at = QPoint()
        self._dragging = False
        self._clause_drag: ClauseDrag | None = None
        self._handlers = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
        }

    def handle(self, event: QEvent) -> bool:
        """Take an event of the viewport; whether it is done with."""
        if self._canvas.view is None:
            return False
        if isinstance(event, QMouseEvent):
            handler = self._handlers.get(event.type())
            if handler is not None:
                handler(event, self._hit(event))
            return handler is not None
        if isinstance(event, QWheelEvent):
            return self._zoom(event)
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        if isinstance(event, QHelpEvent):
            return self._explain(event)
        if event.type() == QEvent.Type.Leave:
            self._canvas.set_hovered_gap(None)
        return False

    def _hit(self, event: QMouseEvent) -> CanvasHit:
        assert self._canvas.view is not None  # looked at in handle
        return geometry.hit(self._canvas.view, event.position().toPoint())

    def _press(self, event: QMouseEvent, found: CanvasHit) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        canvas = self._canvas
        assert canvas.view is not None
        if found.part is not Part.TEXT:
            self._press_gutter(event, found)
            return
        self._pressed, self._pressed_at = found, event.position().toPoint()
        self._dragging = False
        self._clause_drag = None
        if self._is_break(found) and canvas.view.annotation.clause_starts_at(found.offset):
            index = canvas.view.annotation.clause_index_at(found.offset)
            self._clause_drag = ClauseDrag(canvas, index, self._pressed_at)
        select = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        canvas.move_caret(found.offset, select=select)
        if select:
            self._pressed = None

    def _press_gutter(self, event: QMouseEvent, found: CanvasHit) -> None:
        view = self._canvas.view
        assert view is not None
        index = view.annotation.clause_index_at(view.rows.starts[found.row])
        self._canvas.move_caret(view.annotation.clauses[index].start)
        if found.part is Part.TICK:
            self._canvas.confirm_wished.emit(index)
        else:
            self._pressed = found
            self._clause_drag = ClauseDrag(self._canvas, index, event.position().toPoint())

    def _move(self, event: QMouseEvent, found: CanvasHit) -> None:
        canvas = self._canvas
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_pointer(found)
            return
        if self._pressed is None:
            return
        if self._clause_drag is not None:
            canvas.set_hovered_gap(None)
            self._clause_drag.move(event.position().toPoint(), found.offset)
            return
        distance = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not self._dragging and distance < QApplication.startDragDistance():
            return
        self._dragging = True
        if self._drags_break():
            canvas.set_hovered_gap(found.offset)
        else:
            canvas.set_hovered_gap(None)
            canvas.move_caret(found.offset, select=True)

    def _release(self, event: QMouseEvent, found: CanvasHit) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drag, self._clause_drag = self._clause_drag, None
        if drag is not None and drag.was_moved:
            drag.finish()
        elif pressed.part is Part.LABEL:
            assert self._canvas.view is not None  # looked at in handle
            index = self._canvas.view.annotation.clause_index_at(self._canvas.caret())
            self._canvas.label_wished.emit(index, event.globalPosition().toPoint())
        elif not self._dragging:
            if pressed.on_gap:
                self._canvas.gap_toggle_wished.emit(pressed.offset)
        elif self._is_break(pressed) and found.offset != pressed.offset:
            self._canvas.set_hovered_gap(None)
            self._canvas.break_shift_wished.emit(pressed.offset, found.offset)
        self._dragging = False

    def _double_click(self, event: QMouseEvent, found: CanvasHit) -> None:
        self._pressed = self._clause_drag = None
        view = self._canvas.view
        assert view is not None
        if found.part is Part.TEXT and event.button() == Qt.MouseButton.LeftButton:
            self._canvas.double_clicked.emit()
            self._canvas.go_to(*view.annotation.word_at(found.character))

    def _drags_break(self) -> bool:
        return self._pressed is not None and self._is_break(self._pressed)

    def _is_break(self, found: CanvasHit) -> bool:
        assert self._canvas.view is not None
        return found.on_gap and self._canvas.view.annotation.is_cut(found.offset)

    def _show_pointer(self, found: CanvasHit) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if found.part is not Part.TEXT or found.on_gap:
            shape = Qt.CursorShape.PointingHandCursor
        self._canvas.viewport().setCursor(shape)
        self._canvas.set_hovered_gap(found.offset if found.on_gap else None)

    def _zoom(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._canvas.set_zoom(self._canvas.zoom() * _ZOOM_STEP ** (event.angleDelta().y() / 120))
        return True

    def _explain(self, event: QHelpEvent) -> bool:
        """Say who decided the gap under the pointer, or what its clause or lead phrase is."""
        canvas, view = self._canvas, self._canvas.view
        assert view is not None  # looked at in handle
        found = geometry.hit(view, event.pos())
        annotation = view.annotation
        text = ""
        index = annotation.clause_index_at(view.rows.starts[found.row])
        clause = annotation.clauses[index]
        if found.part is not Part.TEXT:
            text = clause_description(
                annotation, index, canvas.marks.clause_findings.get(clause.start)
            )
        elif clause.lead and clause.lead[0] <= found.character < clause.lead[1]:
            text = lead_description(annotation, index)
        if found.on_gap:
            cut = annotation.is_cut(found.offset)
            text = gap_description(annotation.origin_at(found.offset), cut=cut)
        if found.part is Part.TEXT and (notes := notes_at(annotation, found.character)):
            text = "\n\n".join(note_description(note, annotation.text) for note in notes)
        if not text and found.part is Part.TEXT:
            canvas.word_hovered.emit(*self._span_at(found.character), event.globalPos())
            return True
        QToolTip.showText(event.globalPos(), text, canvas.viewport())
        return True

    def _span_at(self, character: int) -> tuple[int, int]:
        """The selection where it holds the character, else the word there."""
        selection, view = self._canvas.selection(), self._canvas.view
        assert view is not None  # looked at in handle
        if selection is not None and selection[0] <= character < selection[1]:
            return selection
        return view.annotation.word_at(character)

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        canvas, view = self._canvas, self._canvas.view
        assert view is not None  # looked at in handle
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = geometry.caret_rect(view, canvas.caret())
            below = place.bottomLeft() if place else QPoint()
            canvas.menu_wished.emit(False, canvas.viewport().mapToGlobal(below))
            return True
        found = geometry.hit(view, event.pos())
        if found.part is Part.TEXT:
            selection = canvas.selection()
            if selection is None or not selection[0] <= found.offset <= selection[1]:
                canvas.move_caret(found.offset)
        else:
            clause = view.annotation.clause_index_at(view.rows.starts[found.row])
            if clause != view.annotation.clause_index_at(canvas.caret()) or canvas.selection():
                canvas.move_caret(view.annotation.clauses[clause].start)
        canvas.menu_wished.emit(found.part is not Part.TEXT, event.globalPos())
        return True
