"""The document view: shows words and clauses, holds caret and selection, says what is wished."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from unres_desktop.gui.canvas.accessible_factory import install_factory
from unres_desktop.gui.canvas.canvas_keys import CanvasKeys
from unres_desktop.gui.canvas.canvas_mouse import CanvasMouse
from unres_desktop.gui.canvas.canvas_preview import CanvasPreview
from unres_desktop.gui.canvas.canvas_repaint import CanvasRepaint
from unres_desktop.gui.canvas.canvas_scroll import CanvasScroll
from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.gui.canvas.gap_marks import GapMarks
from unres_desktop.gui.canvas.row_painter import Marks, RowPainter
from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.gui.canvas.view_layout import ViewLayout
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import Theme
from unres_desktop.model.change import Change

_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.5, 4.0


class DocumentCanvas(QAbstractScrollArea):
    """Shows the document of a session; offsets are code points of its text."""

    caret_moved = Signal(int)  # the caret's offset
    selection_changed = Signal()
    gap_toggle_wished = Signal(int)  # the gap's offset
    break_shift_wished = Signal(int, int)  # from and to
    label_wished = Signal(int, QPoint)  # clause index and where to show the list
    clause_move_wished = Signal(int, int)  # clause index and where it shall start
    confirm_wished = Signal(int)  # clause index
    menu_wished = Signal(bool, QPoint)  # whether over the gutter, and where to show the menu
    double_clicked = Signal()  # in the text; the first of the two clicks may have toggled a gap
    word_hovered = Signal(int, int, QPoint)  # its span, and where to say what is known of it
    zoom_changed = Signal(float)
    refused = Signal(str)  # why a gesture was not made, in the person's language

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install_factory()
        self.session: AnnotationSession | None = None
        self.view: ViewLayout | None = None
        self.marks = GapMarks()
        self.look = DocumentLook()
        self._theme = theme
        self._painter: RowPainter | None = None
        self._zoom = 1.0
        self._caret = 0
        self._anchor = 0
        self._hovered_gap: int | None = None
        self._keys = CanvasKeys(self)
        self._mouse = CanvasMouse(self)
        self._scroll = CanvasScroll(self)
        self._repaint = CanvasRepaint(self)
        self.preview = CanvasPreview(self, self._repaint, self._scroll)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # One key is one gesture, also while a Chinese input method is on.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Document text"))

    def set_session(self, session: AnnotationSession | None) -> None:
        """Show another document, or none."""
        if self.session is not None:
            self.session.annotation_changed.disconnect(self._follow_change)
        self.session = session
        self.view = self._painter = None
        self._caret = self._anchor = 0
        self._hovered_gap = None
        if session is not None:
            self.view = ViewLayout(session.annotation, self._style(), self.viewport().height())
            self._painter = RowPainter(self.view, self._theme, self.marks, self.look)
            session.annotation_changed.connect(self._follow_change)
            self._scroll.settle_bar()
        self._repaint.start_over()
        self.caret_moved.emit(0)
        self.selection_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.set_look(self.look)

    def set_look(self, look: DocumentLook) -> None:
        """Show the text in another look; the first character seen stays the first."""
        self.look = look
        if self.view is not None:
            self._painter = RowPainter(self.view, self._theme, self.marks, look)
            self.view.restyle(self._style(), self.viewport().height())
            self._scroll.settle_bar()
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; 1.0 is the ordinary size."""
        self._zoom = min(max(zoom, _SMALLEST_ZOOM), _LARGEST_ZOOM)
        self.set_look(self.look)
        self.zoom_changed.emit(self._zoom)

    def zoom(self) -> float:
        """The zoom."""
        return self._zoom

    def caret(self) -> int:
        """The caret's offset."""
        return self._caret

    def selection(self) -> tuple[int, int] | None:
        """The selected span, None when nothing is selected."""
        if self._caret == self._anchor:
            return None
        return min(self._caret, self._anchor), max(self._caret, self._anchor)

    def move_caret(self, offset: int, *, select: bool = False) -> None:
        """Put the caret at the offset and show it; `select` keeps the selection's other end."""
        if self.view is None:
            return
        anchor = self._anchor if select else offset
        if (offset, anchor) == (self._caret, self._anchor):
            self._scroll.reveal(offset)
            return
        had_selection, old = self.selection(), self._caret
        self._caret, self._anchor = offset, anchor
        self._repaint.after_move(old, had_selection)
        self._scroll.reveal(offset)
        self.caret_moved.emit(offset)
        if had_selection != self.selection():
            self.selection_changed.emit()

    def go_to(self, offset: int, end: int | None = None) -> None:
        """Put the caret at the offset, or select offset..end, and show it."""
        if end is None:
            self.move_caret(offset)
        else:
            self.move_caret(offset)
            self.move_caret(end, select=True)

    def set_hovered_gap(self, gap: int | None) -> None:
        """Show where a click would cut or join."""
        if gap == self._hovered_gap:
            return
        self._repaint.gaps(self._hovered_gap, gap)
        self._hovered_gap = gap

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        marks = Marks(self._caret, self.selection(), self._hovered_gap, self.hasFocus())
        # One by one: the rectangle around all of them is often the whole view.
        for rect in event.region():  # type: ignore[attr-defined]
            if self._painter is None:
                painter.fillRect(rect, self._theme.color("canvas_background"))
            else:
                self._painter.paint(painter, rect, marks)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_look(self.look)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self.view is not None:
            self._scroll.follow_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.handle(event):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The menu key; what the mouse wishes for comes through the viewport.
        self._mouse.handle(event)

    def viewportEvent(self, event: QEvent) -> bool:
        return self._mouse.handle(event) or super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint.gaps(self._caret)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint.gaps(self._caret)

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        view = self.view
        assert view is not None  # connected only while a session is shown
        self.preview.end()
        self.set_hovered_gap(None)
        self._repaint.after_change(view.apply(change))
        self._scroll.settle_bar()

    def _style(self) -> TextStyle:
        return TextStyle(self._zoom, self.viewport().width(), self.look.setting())
