"""Shows a document as it would be after a change that is not made yet."""

from typing import TYPE_CHECKING

from unres_desktop.gui.canvas.canvas_repaint import CanvasRepaint
from unres_desktop.gui.canvas.canvas_scroll import CanvasScroll
from unres_desktop.gui.canvas.view_layout import ViewLayout
from unres_desktop.model.change import Change

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas


class CanvasPreview:
    """Lets the canvas show a copy of the annotation; the open document stays as it is."""

    def __init__(
        self, canvas: "DocumentCanvas", repaint: CanvasRepaint, scroll: CanvasScroll
    ) -> None:
        self._canvas = canvas
        self._repaint = repaint
        self._scroll = scroll
        self._shown: tuple[ViewLayout, Change] | None = None

    def show(self, change: Change) -> None:
        """Show the document as the change would leave it, instead of what was shown before.

        Raises InvalidChange when the change does not fit the document.
        """
        self.end()
        view, session = self._canvas.view, self._canvas.session
        if view is None or session is None or not change:
            return
        copy = session.annotation.copy()
        copy.apply(change)
        view.show_annotation(copy)
        self._shown = view, change
        self._follow(view, change)

    def end(self) -> None:
        """Show the document as it is."""
        shown, self._shown = self._shown, None
        view, session = self._canvas.view, self._canvas.session
        if shown is not None and session is not None and shown[0] is view:
            view.show_annotation(session.annotation)
            self._follow(view, shown[1].inverted())

    def _follow(self, view: ViewLayout, change: Change) -> None:
        self._repaint.after_change(view.apply(change))
        self._scroll.settle_bar()
