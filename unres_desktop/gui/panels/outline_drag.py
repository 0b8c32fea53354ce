"""Dragging clauses of the outline to the right or left: deeper or shallower."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from unres_desktop.gui.panels.outline_choice import held_by_rows
from unres_desktop.gui.panels.outline_delegate import INDENT, OutlineDelegate
from unres_desktop.gui.panels.outline_model import OutlineModel
from unres_desktop.model.clause_gestures import DEEPEST_LEVEL


class OutlineDrag(QObject):
    """Shows where the clauses would stand while the mouse is pressed; says it when it is let go.

    A clause takes those that it holds along, and one of several chosen takes all of them.
    """

    relevel_wished = Signal(object, int)  # clause indexes, and by how many levels

    def __init__(self, view: QTableView, model: OutlineModel, delegate: OutlineDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._delegate = delegate
        self._from: QPoint | None = None
        self._clauses: list[int] = []
        self.may_edit = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                return self._press(event)
            if event.type() == QEvent.Type.MouseMove and self._from is not None:
                return self._move(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonRelease and self._from is not None:
                return self._release()
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> bool:
        """Remember what would be dragged; a press on one of several chosen keeps them chosen."""
        place = event.position().toPoint()
        index = self._view.indexAt(place)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        self._from = place if self.may_edit and plain and left and index.isValid() else None
        if self._from is None:
            return False
        selection = self._view.selectionModel()
        rows = [index.row()]
        if selection.isSelected(index):
            rows = [each.row() for each in selection.selectedRows()]
        self._clauses = held_by_rows(self._model, rows)
        return len(rows) > 1

    def _move(self, place: QPoint) -> bool:
        assert self._from is not None  # looked at in eventFilter
        way = place - self._from
        if not self._delegate.moved and (
            abs(way.x()) < QApplication.startDragDistance() or abs(way.x()) <= abs(way.y())
        ):
            return False
        annotation = self._model.annotation
        assert annotation is not None  # a row was pressed
        levels = [annotation.clauses[index].level for index in self._clauses]
        by = round(way.x() / INDENT)
        by = min(max(by, -min(levels)), DEEPEST_LEVEL - max(levels))
        self._show(frozenset(self._clauses), by)
        return True

    def _release(self) -> bool:
        pressed, self._from = self._from, None
        if not self._delegate.moved:
            if pressed is not None and len(self._view.selectionModel().selectedRows()) > 1:
                self._view.setCurrentIndex(self._view.indexAt(pressed))
            return False
        by = self._delegate.moved_by
        self._show(frozenset(), 0)
        if by:
            self.relevel_wished.emit(self._clauses, by)
        return True

    def _show(self, clauses: frozenset[int], by: int) -> None:
        self._delegate.moved, self._delegate.moved_by = clauses, by
        shape = Qt.CursorShape.SizeHorCursor if clauses else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)
        self._view.viewport().update()
