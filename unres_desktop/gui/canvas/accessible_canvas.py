"""A document view as screen readers see it: the clauses in the view, one below the other.

PySide6 keeps the word boundaries, the selection and the attributes of a text interface from being
told from Python, and what Qt tells instead fetches the whole text for each question (15 ms at
2,000,000 characters). So the text is told row by row, at most 300 characters each, and our words
are the children of the rows. The rows with their caret work as the paragraphs of a word processor.
"""

from collections import OrderedDict

import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.accessible_events import CanvasEvents
from unres_desktop.gui.canvas.accessible_row import AccessibleRow
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas

_KEPT_ROWS = 256  # far more than fit in a view

# Qt keeps bare pointers to what it was given: an interface that Python lets go is a crash.
_kept: "list[AccessibleCanvas]" = []


class AccessibleCanvas(QAccessibleWidget):
    """Speaks for one document view."""

    @classmethod
    def made_for(cls, canvas: DocumentCanvas) -> "AccessibleCanvas":
        """The interface of a canvas, which from now on sends events; kept for good."""
        _kept.append(cls(canvas))
        return _kept[-1]

    def __init__(self, canvas: DocumentCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.Document)
        self._canvas = canvas
        self._rows: OrderedDict[int, AccessibleRow] = OrderedDict()
        self._events = CanvasEvents(canvas, self.row_at)

    def row_at(self, offset: int) -> AccessibleRow:
        """What speaks for the row that holds the offset; a document has to be shown."""
        view = self._canvas.view
        assert view is not None  # as promised
        return self._row(view.rows.starts[view.rows.row_of(offset)])

    def childCount(self) -> int:
        return len(self._visible())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        visible = self._visible()
        return self._row(visible[index]) if 0 <= index < len(visible) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        visible = self._visible()
        is_seen = isinstance(child, AccessibleRow) and child.start in visible
        return visible.index(child.start) if is_seen else -1  # type: ignore[attr-defined]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        view, viewport = self._canvas.view, self._canvas.viewport()
        point = viewport.mapFromGlobal(QPoint(x, y))
        if view is None or not viewport.rect().contains(point):
            return None
        return self._row(view.rows.starts[geometry.hit(view, point).row])

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if self._canvas.view is None or not self._canvas.hasFocus():
            return None
        return self.row_at(self._canvas.caret())

    def text(self, kind: QAccessible.Text) -> str:
        session = self._canvas.session
        if kind == QAccessible.Text.Description and session is not None:
            metadata = session.annotation.metadata
            return " ".join(filter(None, (metadata.symbol, metadata.title)))
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = True
        return state

    def interface_cast(self, _kind: QAccessible.InterfaceType) -> shiboken6.VoidPtr:  # type: ignore[override]
        return shiboken6.VoidPtr(0)  # None would crash

    def _visible(self) -> list[int]:
        """The starts of the rows in the view, from above."""
        view = self._canvas.view
        return [] if view is None else [view.rows.starts[row] for row, _ in view.visible()]

    def _row(self, start: int) -> AccessibleRow:
        found = self._rows.get(start)
        if found is None:
            if len(self._rows) < _KEPT_ROWS:
                found = AccessibleRow(self, self._canvas)
            else:  # a reader may still hold the oldest: it goes on, elsewhere
                _, found = self._rows.popitem(last=False)
            found.start = start
            self._rows[start] = found
        self._rows.move_to_end(start)
        return found
