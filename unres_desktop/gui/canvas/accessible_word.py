"""One word of a row for screen readers: what it is, where it stands, who set its boundary."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from unres_desktop.gui.canvas.accessible_text import place_on_screen
from unres_desktop.gui.origin_names import gap_description

if TYPE_CHECKING:
    from unres_desktop.gui.canvas.accessible_row import AccessibleRow

translate = QCoreApplication.translate


class AccessibleWord(QAccessibleInterface):
    """Speaks for the word at this index of its row, whichever that is after an edit."""

    def __init__(self, row: "AccessibleRow", index: int) -> None:
        super().__init__()
        self.index = index
        self._row = row

    def isValid(self) -> bool:
        return self._row.isValid() and self._row.word_span(self.index) is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow:
        return self._row.window()

    def parent(self) -> QAccessibleInterface:
        return self._row

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        start, end = self._span()
        if kind == QAccessible.Text.Name:
            return self._row.annotation().text[start:end]
        if kind == QAccessible.Text.Description and start:
            origin = self._row.annotation().origin_at(start)
            told = gap_description(origin, cut=True)
            if self._row.doubts(start, start + 1):
                return translate("Accessible", "{boundary}, doubtful").format(boundary=told)
            return told
        return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing: the text of a document never changes."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.offscreen = self.rect().isEmpty()
        return state

    def rect(self) -> QRect:
        return place_on_screen(self._row, *self._span())

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def interface_cast(self, _kind: QAccessible.InterfaceType) -> shiboken6.VoidPtr:  # type: ignore[override]
        return shiboken6.VoidPtr(0)  # None would crash

    def _span(self) -> tuple[int, int]:
        start = self._row.start
        return self._row.word_span(self.index) or (start, start)
