"""The document in one canvas, or in two at different places; commands speak to the one in use."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from unres_desktop.gui.canvas.canvas_preview import CanvasPreview
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.gui.canvas.gap_marks import GapMarks
from unres_desktop.gui.canvas.view_layout import ViewLayout
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import Theme


class SplitCanvas(QSplitter):
    """Caret, selection and scrolling are those of the half that had the focus last."""

    caret_moved = Signal(int)  # the caret's offset in the half in use
    selection_changed = Signal()
    gap_toggle_wished = Signal(int)  # these are the signals of DocumentCanvas, of either half
    break_shift_wished = Signal(int, int)
    label_wished = Signal(int, QPoint)
    clause_move_wished = Signal(int, int)
    confirm_wished = Signal(int)
    menu_wished = Signal(bool, QPoint)
    double_clicked = Signal()
    word_hovered = Signal(int, int, QPoint)
    zoom_changed = Signal(float)
    refused = Signal(str)

    def __init__(self, first: DocumentCanvas, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._first = self.pane = first
        self._second: DocumentCanvas | None = None
        self.setChildrenCollapsible(False)
        self._add(first)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    @property
    def panes(self) -> list[DocumentCanvas]:
        """The canvases that are shown."""
        second = self._second
        return [self._first, second] if second and not second.isHidden() else [self._first]

    @property
    def session(self) -> AnnotationSession | None:
        """The open document."""
        return self.pane.session

    @property
    def view(self) -> ViewLayout | None:
        """What is seen in the half in use."""
        return self.pane.view

    @property
    def marks(self) -> GapMarks:
        """What is marked, in both halves; `repaint_marks` shows a change."""
        return self.pane.marks

    @property
    def look(self) -> DocumentLook:
        """How the text looks."""
        return self.pane.look

    @property
    def preview(self) -> CanvasPreview:
        """A change shown before it is made, in the half in use."""
        return self.pane.preview

    def split(self) -> None:
        """Show the document a second time below, at the same place at first, and go there."""
        if self._second is None:
            self._second = DocumentCanvas(self._theme, self)
            self._second.setAccessibleName(self.tr("Document text, second view"))
            self._add(self._second)
        first, second = self._first, self._second
        second.marks = first.marks
        second.set_theme(self._theme)
        second.set_look(first.look)
        second.set_zoom(first.zoom())
        second.set_session(first.session)
        second.show()
        self.setSizes([1, 1])
        _show_place_of(first, second)
        second.setFocus(Qt.FocusReason.OtherFocusReason)
        self._use(second)

    def unsplit(self) -> None:
        """Show the document once again, at the place of the half in use."""
        first, second = self._first, self._second
        if second is None or second.isHidden():
            return
        was_focused = second.hasFocus()
        if self.pane is second:
            _show_place_of(second, first)
        self._use(first)
        second.hide()
        second.set_session(None)
        if was_focused:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_session(self, session: AnnotationSession | None) -> None:
        """Show another document, or none."""
        for pane in self.panes:
            pane.set_session(session)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for pane in self.panes:
            pane.set_theme(theme)

    def set_look(self, look: DocumentLook) -> None:
        """Show the text in another look."""
        for pane in self.panes:
            pane.set_look(look)

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; 1.0 is the ordinary size."""
        self.pane.set_zoom(zoom)

    def zoom(self) -> float:
        """The zoom of both halves."""
        return self.pane.zoom()

    def repaint_marks(self) -> None:
        """Paint both halves anew, after something else is marked."""
        for pane in self.panes:
            pane.viewport().update()

    def viewport(self) -> QWidget:
        """Where the half in use paints."""
        return self.pane.viewport()

    def caret(self) -> int:
        """The caret's offset."""
        return self.pane.caret()

    def selection(self) -> tuple[int, int] | None:
        """The selected span, None when nothing is selected."""
        return self.pane.selection()

    def move_caret(self, offset: int, *, select: bool = False) -> None:
        """Put the caret at the offset and show it; `select` keeps the selection's other end."""
        self.pane.move_caret(offset, select=select)

    @Slot(int)
    def go_to(self, offset: int, end: int | None = None) -> None:
        """Put the caret at the offset, or select offset..end, and show it."""
        self.pane.go_to(offset, end)

    def _add(self, pane: DocumentCanvas) -> None:
        self.addWidget(pane)
        for name in (
            "gap_toggle_wished",
            "break_shift_wished",
            "label_wished",
            "clause_move_wished",
            "confirm_wished",
            "menu_wished",
            "double_clicked",
            "word_hovered",
            "refused",
        ):
            getattr(pane, name).connect(getattr(self, name))
        pane.caret_moved.connect(self._follow_caret)
        pane.selection_changed.connect(self._follow_selection)
        pane.zoom_changed.connect(self._follow_zoom)
        if pane is self.pane:
            self.setFocusProxy(pane)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, after: QWidget | None) -> None:
        for pane in self.panes:
            if pane is after and pane is not self.pane:
                self._use(pane)

    def _use(self, pane: DocumentCanvas) -> None:
        self.pane = pane
        self.setFocusProxy(pane)
        self.caret_moved.emit(pane.caret())
        self.selection_changed.emit()

    @Slot(int)
    def _follow_caret(self, offset: int) -> None:
        if self.sender() is self.pane:
            self.caret_moved.emit(offset)

    @Slot()
    def _follow_selection(self) -> None:
        if self.sender() is self.pane:
            self.selection_changed.emit()

    @Slot(float)
    def _follow_zoom(self, zoom: float) -> None:
        for pane in self.panes:
            if pane.zoom() != zoom:
                pane.set_zoom(zoom)
        if self.sender() is self.pane:
            self.zoom_changed.emit(zoom)


def _show_place_of(source: DocumentCanvas, target: DocumentCanvas) -> None:
    """Give the target the source's caret and selection, and the same first line."""
    selection, caret = source.selection(), source.caret()
    if selection is None:
        target.move_caret(caret)
    else:
        target.move_caret(selection[0] if caret == selection[1] else selection[1])
        target.move_caret(caret, select=True)
    if source.view is not None and target.view is not None:
        target.view.show_row(source.view.top_row, -source.view.top_hidden)
        target.set_look(target.look)  # lets the scroll bar follow
