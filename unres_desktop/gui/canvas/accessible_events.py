"""Tells screen readers what happens in a document view, and speaks what they cannot find out.

That the rows and words are others is not told: readers ask for them anew, and Qt's word for it is
one message a child, of a form that they refuse (libatspi: invalid signature).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from unres_desktop.gui.announcing import announce
from unres_desktop.gui.canvas.accessible_speech import spoken_change, spoken_text
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.model.change import Change

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.accessible_row import AccessibleRow

translate = QCoreApplication.translate


class CanvasEvents(QObject):
    """Follows a canvas for as long as it lives; made when the first reader asks for the canvas."""

    def __init__(self, canvas: DocumentCanvas, row_at: "Callable[[int], AccessibleRow]") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._row_at = row_at
        self._session: AnnotationSession | None = None
        self._focused_row: AccessibleRow | None = None
        canvas.caret_moved.connect(self._follow_caret)
        canvas.selection_changed.connect(self._follow_selection)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self._follow_session()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, after: QWidget | None) -> None:
        if after is self._canvas:
            # Qt tells readers afterwards that the canvas has the focus: the row comes after that.
            QTimer.singleShot(0, self, self._tell_focus)

    @Slot()
    def _tell_focus(self) -> None:
        self._focused_row = None
        self._follow_caret(self._canvas.caret())

    @Slot(int)
    def _follow_caret(self, offset: int) -> None:
        self._follow_session()
        if not self._is_heard():
            return
        before = self._focused_row
        row = self._tell_row(offset)
        position = row.content.cursorPosition()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(row, position))
        annotation = row.annotation()
        if row is before and offset < len(annotation.text) and annotation.is_cut(offset):
            # Readers ask Qt for the word, and Qt knows no Chinese ones: at once, so that this is
            # heard instead of everything up to the next punctuation mark.
            announce(self._canvas, spoken_text(annotation, *annotation.word_at(offset)))

    @Slot()
    def _follow_selection(self) -> None:
        if not self._is_heard():
            return
        row = self._row_at(self._canvas.caret())
        selection = self._canvas.selection()
        low, high = selection or (self._canvas.caret(), self._canvas.caret())
        start, end = row.span()
        places = (row.content.position_of(max(low, start)), row.content.position_of(min(high, end)))
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(row, *places))
        if selection:
            told = translate("Accessible", "Selected: {text}")
            announce(self._canvas, told.format(text=spoken_text(row.annotation(), low, high)))

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if not self._is_heard():
            return
        row = self._tell_row(self._canvas.caret())
        told = spoken_change(row.annotation(), change)
        if told:
            announce(self._canvas, told)

    def _tell_row(self, offset: int) -> "AccessibleRow":
        """The row that holds the offset; when it is another than before, it has the focus now."""
        row = self._row_at(offset)
        if row is not self._focused_row and self._canvas.hasFocus():
            self._focused_row = row
            QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
        return row

    def _is_heard(self) -> bool:
        return QAccessible.isActive() and self._canvas.view is not None

    def _follow_session(self) -> None:
        session = self._canvas.session
        if session is self._session:
            return
        if self._session is not None:
            self._session.annotation_changed.disconnect(self._follow_change)
        self._session, self._focused_row = session, None
        if session is not None:
            session.annotation_changed.connect(self._follow_change)
