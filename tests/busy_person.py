"""A person at the window who does everything at random, by real keys and a real mouse.

The same seed makes the same gestures, as long as the window answers them in the same way.
"""

import random
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from unres_desktop.gui.find_bar import FindBar
from unres_desktop.gui.window_parts import WindowParts

_Key, _With = Qt.Key, Qt.KeyboardModifier
_NONE, _SHIFT, _CTRL, _ALT = (
    _With.NoModifier,
    _With.ShiftModifier,
    _With.ControlModifier,
    _With.AltModifier,
)
_LEFT = Qt.MouseButton.LeftButton
_MOVES = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)
_DIGITS = tuple(_Key(_Key.Key_1.value + place) for place in range(9))
_LOOKS = _DIGITS[:7]
_PANELS = _DIGITS[:3]
_FOUND = ("大会", "发展", "of", "1", "|，", "各国")
_OFTEN, _SELDOM = 0.5, 0.1
_REMEMBERED = 20  # gestures told when something goes wrong

# How often among all, what it is, the keys and the held keys of which one is chosen.
_TYPED: tuple[tuple[int, str, tuple[Qt.Key, ...], tuple[Qt.KeyboardModifier, ...]], ...] = (
    (16, "cut or join", (_Key.Key_Space,), (_NONE,)),
    (5, "remove the break before", (_Key.Key_Backspace,), (_NONE,)),
    (3, "remove the break after", (_Key.Key_Delete,), (_NONE,)),
    (4, "split the clause", (_Key.Key_Return,), (_NONE,)),
    (5, "label", _DIGITS, (_NONE,)),
    (4, "level", (_Key.Key_BracketRight, _Key.Key_BracketLeft), (_CTRL,)),
    (4, "move the break", (_Key.Key_Left, _Key.Key_Right), (_ALT,)),
    (2, "confirm the clause", (_Key.Key_F9,), (_NONE,)),
    (9, "undo", (_Key.Key_Z,), (_CTRL,)),
    (4, "redo", (_Key.Key_Z,), (_CTRL | _SHIFT,)),
    (14, "move the caret", _MOVES, (_NONE, _CTRL)),
    (6, "select", _MOVES, (_SHIFT, _SHIFT | _CTRL)),
    (3, "page", (_Key.Key_PageUp, _Key.Key_PageDown), (_NONE,)),
    (1, "select all", (_Key.Key_A,), (_CTRL,)),
    (1, "copy", (_Key.Key_C,), (_CTRL,)),
    (4, "doubtful place", (_Key.Key_F8,), (_NONE, _SHIFT)),
    (2, "find again", (_Key.Key_F3,), (_NONE, _SHIFT)),
    (1, "look", _LOOKS, (_ALT,)),
    (1, "marks", (_Key.Key_D, _Key.Key_B), (_CTRL | _ALT,)),
    (1, "panel", _PANELS, (_CTRL | _ALT,)),
    (1, "zoom", (_Key.Key_Plus, _Key.Key_Minus, _Key.Key_0), (_CTRL,)),
    (1, "pane", (_Key.Key_F6,), (_NONE, _SHIFT)),
)


class BusyPerson:
    """Makes one gesture after another; the memory of what came last is short."""

    def __init__(self, parts: WindowParts, *, seed: int) -> None:
        self._parts = parts
        self._canvas = parts.canvas
        self._chance = random.Random(seed)
        self.last: deque[str] = deque(maxlen=_REMEMBERED)
        self._answer = QTimer(parts, interval=0, singleShot=True)
        self._answer.timeout.connect(self._answer_dialog)
        self._gestures: list[tuple[str, Callable[[], None]]] = []
        for times, name, keys, held in _TYPED:
            self._gestures.extend([(name, partial(self._type, keys, held))] * times)
        for times, gesture in (
            (3, self.join_clauses),
            (1, self.confirm_document),
            (9, self.click),
            (3, self.double_click),
            (3, self.drag),
            (5, self.point),
            (5, self.turn_wheel),
            (2, self.find),
            (1, self.go_through_outline),
        ):
            self._gestures.extend([(gesture.__name__, gesture)] * times)

    def make_gesture(self) -> None:
        """One gesture, with everything that follows from it at once."""
        name, gesture = self._chance.choice(self._gestures)
        self.last.append(name)
        self._answer.start()
        gesture()
        QApplication.processEvents()

    def join_clauses(self) -> None:
        self._key(_Key.Key_Up, _CTRL)  # to the start of a clause
        self._key(_Key.Key_Backspace)

    def confirm_document(self) -> None:
        if self._chance.random() < _SELDOM:
            self._key(_Key.Key_F9, _SHIFT)

    def click(self) -> None:
        QTest.mouseClick(self._text, _LEFT, _NONE, self._place())

    def double_click(self) -> None:
        QTest.mouseDClick(self._text, _LEFT, _NONE, self._place())

    def drag(self) -> None:
        QTest.mousePress(self._text, _LEFT, _NONE, self._place())
        QTest.mouseMove(self._text, self._place())
        QTest.mouseRelease(self._text, _LEFT, _NONE, self._place())

    def point(self) -> None:
        QTest.mouseMove(self._text, self._place())

    def turn_wheel(self) -> None:
        place, turn = QPointF(self._place()), QPoint(0, self._chance.choice((-240, -120, 120, 240)))
        event = QWheelEvent(
            place,
            self._text.mapToGlobal(place),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            _NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self._text, event)

    def find(self) -> None:
        self._key(_Key.Key_F, _CTRL)
        bar = self._parts.window.findChild(FindBar)
        assert bar is not None  # the key opened it
        bar.field.setText(self._chance.choice(_FOUND))  # as an input method does
        QTest.keyClick(bar.field, _Key.Key_Return)
        if self._chance.random() < _OFTEN:
            QTest.keyClick(bar.field, _Key.Key_Escape)

    def go_through_outline(self) -> None:
        rows = self._parts.outline_panel.list
        if rows.isVisible():
            rows.setFocus()
            QTest.keyClick(
                rows, self._chance.choice((_Key.Key_Down, _Key.Key_Up, _Key.Key_PageDown))
            )

    # -- how

    @property
    def _text(self) -> QWidget:
        return self._canvas.viewport()

    def _type(self, keys: Sequence[Qt.Key], held: Sequence[Qt.KeyboardModifier]) -> None:
        self._key(self._chance.choice(keys), self._chance.choice(held))

    def _answer_dialog(self) -> None:
        """Choose in the list that a gesture opened (that of the labels), or leave it."""
        open_now = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_now is None:
            return
        self.last.append(f"answer {type(open_now).__name__}")
        self._answer.start()  # till it is closed
        place = QApplication.focusWidget() or open_now
        keys = (_Key.Key_Down, _Key.Key_Return, _Key.Key_Escape)
        QTest.keyClick(place, self._chance.choice(keys))

    def _key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        if not self._parts.window.isActiveWindow():
            self._parts.window.activateWindow()  # as a window manager does after a dialog
        self._canvas.setFocus()
        QTest.keyClick(self._canvas, key, held)

    def _place(self) -> QPoint:
        size = self._text.size()
        return QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height()))
