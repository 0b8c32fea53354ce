"""One row of a document view for screen readers: a clause, or a piece of a long one."""

from bisect import bisect_left
from itertools import islice

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface, QWindow

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.accessible_text import RowText
from unres_desktop.gui.canvas.accessible_word import AccessibleWord
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.label_names import label_name
from unres_desktop.model.annotation import Annotation

translate = QCoreApplication.translate


class AccessibleRow(QAccessibleInterface):
    """Speaks for the row that starts at `start`; its children are the words that start in it."""

    def __init__(self, parent: QAccessibleInterface, canvas: DocumentCanvas) -> None:
        super().__init__()
        self.start = 0
        self.canvas = canvas
        self.content = RowText(self)
        self._parent = parent
        self._words: list[AccessibleWord] = []  # only ever longer: a reader may hold each

    def annotation(self) -> Annotation:
        """The annotation shown; only for a row that is valid."""
        view = self.canvas.view
        assert view is not None  # a valid row is one of a document that is shown
        return view.annotation

    def span(self) -> tuple[int, int]:
        """The text of the row; only for one that is valid."""
        view = self.canvas.view
        assert view is not None  # as above
        return view.rows.span(view.rows.row_of(self.start))

    def isValid(self) -> bool:
        if not shiboken6.isValid(self.canvas) or self.canvas.view is None:
            return False
        rows = self.canvas.view.rows
        return rows.starts[rows.row_of(self.start)] == self.start

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow:
        return self.canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def text(self, kind: QAccessible.Text) -> str:
        annotation = self.annotation()
        index = annotation.clause_index_at(self.start)
        clause = annotation.clauses[index]
        if kind == QAccessible.Text.Name:
            text = translate("Accessible", "{label}, clause {clause} of {clauses}")
            return text.format(
                label=label_name(clause.label), clause=index + 1, clauses=len(annotation.clauses)
            )
        if kind == QAccessible.Text.Description:
            doubts = len(self.doubts(*self.span()))
            told = [translate("Accessible", "confirmed")] if clause.origins.is_reviewed else []
            if doubts:
                told.append(translate("Accessible", "%n doubtful", "", doubts))
            return ", ".join(told)
        return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing: the text of a document never changes."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectableText = True
        state.readOnly = state.multiLine = True
        start, end = self.span()
        last = len(self.annotation().text)
        caret = self.canvas.caret()
        has_caret = start <= caret < end or caret == end == last
        state.focused = has_caret and self.canvas.hasFocus()
        state.offscreen = self.rect().isEmpty()
        return state

    def rect(self) -> QRect:
        view, viewport = self.canvas.view, self.canvas.viewport()
        assert view is not None  # as above
        row = view.rows.row_of(self.start)
        place = geometry.rows_rect(view, row, row + 1, viewport.width())
        place = place.intersected(viewport.rect())
        return place.translated(viewport.mapToGlobal(QPoint())) if place.isValid() else QRect()

    def childCount(self) -> int:
        return sum(1 for _ in self.annotation().words(*self.span()))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._words) <= index:
            self._words.append(AccessibleWord(self, len(self._words)))
        return self._words[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        is_word = isinstance(child, AccessibleWord) and child.parent() is self
        return child.index if is_word else -1  # type: ignore[attr-defined]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self.canvas.view
        assert view is not None  # as above
        point = self.canvas.viewport().mapFromGlobal(QPoint(x, y))
        character = geometry.hit(view, point).character
        for index, (start, end) in enumerate(self.annotation().words(*self.span())):
            if start <= character < end:
                return self.child(index)
        return None

    def interface_cast(  # type: ignore[override]
        self, kind: QAccessible.InterfaceType
    ) -> QAccessibleTextInterface | shiboken6.VoidPtr:
        # The object itself or an empty pointer: None would crash.
        is_text = kind == QAccessible.InterfaceType.TextInterface
        return self.content if is_text else shiboken6.VoidPtr(0)

    def word_span(self, index: int) -> tuple[int, int] | None:
        """The span of a word of this row, None where an edit took it away."""
        return next(islice(self.annotation().words(*self.span()), index, None), None)

    def doubts(self, start: int, end: int) -> list[int]:
        """The doubtful gaps from start to before end; none that a person has settled since."""
        doubts, annotation = self.canvas.marks.doubts, self.annotation()
        found = doubts[bisect_left(doubts, start) : bisect_left(doubts, end)]
        return [offset for offset in found if annotation.origin_at(offset).is_machine]
