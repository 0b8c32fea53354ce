"""The small field in the gutter in which the number of a clause is typed."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from unres_desktop.gui.canvas.document_canvas import DocumentCanvas

_LONGEST = 16  # characters


class NumberEditor(QLineEdit):
    """Stands where the number is painted; Enter or leaving takes it, Escape does not."""

    entered = Signal(int, str)  # the start of the clause and what was typed

    def __init__(self, canvas: DocumentCanvas, start: int, number: str) -> None:
        super().__init__(number, canvas.viewport())
        self._canvas = canvas
        self._start = start
        self._is_done = False
        self.setObjectName("number_editor")
        self.setAccessibleName(self.tr("Number as printed"))
        self.setToolTip(self.tr("Enter keeps the number, Escape leaves it as it was"))
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setGeometry(self._place())
        self.selectAll()
        canvas.verticalScrollBar().valueChanged.connect(self._leave)
        canvas.zoom_changed.connect(self._leave)
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        # The keys of the document stand for gestures; here they are typed.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave()

    def _place(self) -> QRect:
        view = self._canvas.view
        assert view is not None  # only the number of a clause that is shown is edited
        row = view.rows.row_of(self._start)
        top = (view.y_of(row) or 0) + view.text_top(row)
        left = round(view.style.em * 1.6)
        return QRect(left, top, view.style.gutter - left, view.style.line_height)

    @Slot()
    def _leave(self) -> None:
        """Hand over what was typed, once."""
        if not self._is_done:
            self._is_done = True
            self.entered.emit(self._start, self.text().strip())
            self._close()

    def _close(self) -> None:
        self._is_done = True
        if self.hasFocus():
            self._canvas.setFocus()
        self.close()
