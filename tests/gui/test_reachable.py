"""Every control of the window and of its dialogs: has a name, takes the focus, and shows it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from unres_desktop.gui.actions import action_rows
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.window_parts import WindowParts

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    DocumentCanvas,
)
NO_FOCUS = Qt.FocusPolicy.NoFocus
MANY = 80  # presses of Tab, more than any window has controls
THEMES = ("light", "dark", "high_contrast")

# Qt's own dialogs for files come first here, or a field in the window asks.
OTHER_WAY = ("library.new", "library.open", "library.import", "find.show", "number.edit")
WITHOUT_DOTS = ("help.cheat_sheet", "help.about")


def controls_of(window: QWidget) -> list[QWidget]:
    """What a person can work with in a window; parts of which a control is made do not count."""
    return [
        widget
        for kind in CONTROLS
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and not isinstance(widget, (QScrollBar, QHeaderView))
        and not isinstance(widget.parent(), (QLineEdit, QAbstractSpinBox, QComboBox))
        and not isinstance(widget.parent(), QAbstractItemView)
    ]


def walked(window: QWidget, qtbot: QtBot) -> Iterator[QWidget]:
    """The widgets that Tab goes to, until it comes to one for the second time."""
    seen: list[QWidget] = []
    for _ in range(MANY):
        widget = QApplication.focusWidget() or window
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        found = QApplication.focusWidget()
        if found is None or found in seen:
            return
        seen.append(found)
        yield found


def described(widget: QWidget) -> str:
    """A widget as a person finds it in the code."""
    parent = widget.parent()
    return f"{type(widget).__name__} {widget.objectName()!r} {name_of(widget)!r} in {parent!r}"


def name_of(widget: QWidget) -> str:
    """The name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def picture_of(window: QWidget, widget: QWidget, whole: QImage) -> QImage:
    """The part of a picture of the window that the widget takes up."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    scale = whole.devicePixelRatio()
    return whole.copy(QRect(place.topLeft() * scale, place.size() * scale))


def faults_of(window: QWidget, qtbot: QtBot) -> list[str]:
    """What is wrong with the controls of a window."""
    controls = controls_of(window)
    faults = [f"no name: {described(widget)}" for widget in controls if not name_of(widget).strip()]
    reached: list[QWidget] = []
    before = without_focus(window)
    for widget in walked(window, qtbot):
        reached.append(widget)
        after = window.grab().toImage()
        if picture_of(window, widget, before) == picture_of(window, widget, after):
            faults.append(f"focus not seen: {described(widget)}")
        before = after
    groups = {widget.parent() for widget in reached if isinstance(widget, QRadioButton)}
    faults.extend(
        f"not reached: {described(widget)}"
        for widget in controls
        if widget not in reached
        and widget.focusProxy() not in reached
        # The arrow keys go through a group of radio buttons.
        and not (isinstance(widget, QRadioButton) and widget.parent() in groups)
        and not is_steered(widget, qtbot)
    )
    return faults


def without_focus(window: QWidget) -> QImage:
    """What the window looks like when no control has the focus."""
    focused = QApplication.focusWidget()
    if focused is None:
        return window.grab().toImage()
    focused.clearFocus()
    picture = window.grab().toImage()
    focused.setFocus()
    return picture


def is_steered(widget: QWidget, qtbot: QtBot) -> bool:
    """Whether it is a list that the arrow keys go through while a field has the focus."""
    if not isinstance(widget, QAbstractItemView) or widget.focusPolicy() != NO_FOCUS:
        return False
    if widget.model().rowCount() < 2:
        return True  # nowhere to go
    before = widget.currentIndex()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    return widget.currentIndex() != before


@contextmanager
def met(look: Callable[[QWidget], None]) -> Iterator[list[str]]:
    """Looks at the dialog that opens meanwhile, and closes it; its title is listed."""
    titles: list[str] = []

    def look_and_close() -> None:
        dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        focused = QApplication.focusWidget()
        if dialog is None or focused is None or focused.window() is not dialog:
            return  # not yet
        timer.stop()
        titles.append(dialog.windowTitle())
        try:
            look(dialog)
        finally:
            if isinstance(dialog, QDialog):
                dialog.reject()
            else:
                dialog.close()

    timer = QTimer(interval=10)
    timer.timeout.connect(look_and_close)
    timer.start()
    yield titles
    timer.stop()


def commands_with_dialogs() -> list[str]:
    """The commands that ask something first, which the dots behind their names promise."""
    asking = [row.id for row in action_rows() if row.text.endswith("…")]
    return [name for name in (*asking, *WITHOUT_DOTS) if name not in OTHER_WAY]


@pytest.mark.parametrize("theme", THEMES)
def test_every_control_of_the_window_is_named_reached_and_shows_the_focus(
    parts: WindowParts, qtbot: QtBot, theme: str
):
    parts.set_theme(theme)
    parts.find_commands.show()
    parts.canvas.setFocus()
    faults = faults_of(parts.window, qtbot)
    assert not faults, "\n".join(faults)


def test_every_control_of_a_narrow_window_is_named_reached_and_shows_the_focus(
    parts: WindowParts, qtbot: QtBot
):
    parts.window.resize(parts.window.minimumSize())
    more = parts.window.findChild(QToolButton, "qt_toolbar_ext_button")
    qtbot.waitUntil(more.isVisible)  # the tool bar has not room for all
    faults = faults_of(parts.window, qtbot)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("theme", THEMES)
def test_every_control_of_the_start_page_is_named_reached_and_shows_the_focus(
    empty_window: WindowParts, qtbot: QtBot, theme: str
):
    empty_window.set_theme(theme)
    faults = faults_of(empty_window.window, qtbot)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", commands_with_dialogs())
def test_every_control_of_a_dialog_is_named_reached_and_shows_the_focus(
    parts: WindowParts, qtbot: QtBot, name: str
):
    parts.canvas.setFocus()
    parts.canvas.go_to(0, 2)  # for what asks about a selection
    faults: list[str] = []
    with met(lambda dialog: faults.extend(faults_of(dialog, qtbot))) as titles:
        parts.actions_by_id.actions[name].trigger()
        qtbot.waitUntil(lambda: bool(titles))
    assert not faults, "\n".join(faults)


def test_every_control_of_the_import_is_named_reached_and_shows_the_focus(
    parts: WindowParts, qtbot: QtBot, tmp_path: Path
):
    text = tmp_path / "text.txt"
    text.write_text("大会，\n回顾其决议，", encoding="utf-8")
    faults: list[str] = []
    with met(lambda dialog: faults.extend(faults_of(dialog, qtbot))) as titles:
        parts.library_commands.import_paths([text])
        qtbot.waitUntil(lambda: bool(titles))
    assert not faults, "\n".join(faults)


def test_the_field_for_a_number_is_named_and_gives_the_focus_back(parts: WindowParts, qtbot: QtBot):
    parts.canvas.setFocus()
    parts.actions_by_id.actions["number.edit"].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert name_of(field) == "Number as printed"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert parts.canvas.hasFocus()


def test_f6_goes_through_all_panes_and_back(parts: WindowParts, qtbot: QtBot):
    def round_with(modifier: Qt.KeyboardModifier) -> list[QWidget]:
        parts.canvas.setFocus()
        visited: list[QWidget] = []
        while not visited or (visited[-1] is not parts.canvas and len(visited) < MANY):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, modifier)
            visited.append(QApplication.focusWidget())
        return visited[:-1]

    onward = round_with(Qt.KeyboardModifier.NoModifier)
    assert {parts.outline_panel.list, parts.library_panel.list} <= set(onward)
    assert round_with(Qt.KeyboardModifier.ShiftModifier) == onward[::-1]
