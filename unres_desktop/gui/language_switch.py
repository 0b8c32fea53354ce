"""Shows a window in another language: its parts are made anew around what is open.

Every part takes its texts when it is made. Making all of them again is what happens at each start,
so no part has to know how its texts are exchanged; library, document and undo stay as they are.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QLayout, QMainWindow, QRubberBand, QTabBar, QToolBar

from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.first_sight import FirstSight
from unres_desktop.gui.languages import speak
from unres_desktop.gui.messages import WindowMessages

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from unres_desktop.gui.window_parts import WindowParts


class _Place(NamedTuple):
    """Where the person is in the text."""

    caret: int
    anchor: int
    scrolled: int
    has_focus: bool


def speak_in_window(parts: "WindowParts", make: Callable[..., "WindowParts"]) -> None:
    """Make the parts of the window anew, in the language of the preferences.

    Must not be called from within a part, which would be taken away under its own feet.
    """
    if not shiboken6.isValid(parts):  # a second choice came before the first was followed
        return
    window, store, workspace = parts.window, parts.store, parts.workspace
    messages = None if isinstance(parts.messages, WindowMessages) else parts.messages
    places = [_place_in(pane) for pane in parts.text.panes]
    panel = parts.library_panel
    listed = (panel.text.text(), panel.status.currentIndex())
    window.setUpdatesEnabled(False)
    parts.stop_work()
    workspace.setParent(window)
    _clear(window, kept=workspace)
    speak(store.values.language)
    canvas = DocumentCanvas(parts.theme, window)
    canvas.set_session(workspace.session)
    seen = FirstSight(workspace, canvas)
    parts = make(window, store, messages, seen=seen)
    parts.open_at_start(workspace.path)
    _show_as_before(parts, places, listed)
    window.setUpdatesEnabled(True)
    parts.worker.start()


def _show_as_before(
    parts: "WindowParts", places: Sequence[_Place], listed: tuple[str, int]
) -> None:
    """Filter the list and go to the places; the preferences have brought back the rest."""
    panel = parts.library_panel
    panel.text.setText(listed[0])
    panel.status.setCurrentIndex(listed[1])
    panel.refresh()
    actions = parts.actions_by_id
    actions.show_chosen("view.full_screen", chosen=parts.window.isFullScreen())
    if len(places) > 1:
        actions.actions["view.split"].setChecked(True)
    for pane, place in zip(parts.text.panes, places, strict=True):
        _go_to(place, pane)


def _place_in(canvas: DocumentCanvas) -> _Place:
    caret = canvas.caret()
    start, end = canvas.selection() or (caret, caret)
    scrolled = canvas.verticalScrollBar().value()
    return _Place(caret, start if caret == end else end, scrolled, canvas.hasFocus())


def _go_to(place: _Place, canvas: DocumentCanvas) -> None:
    if canvas.session is None:
        return
    canvas.move_caret(place.anchor)
    canvas.move_caret(place.caret, select=True)
    canvas.verticalScrollBar().setValue(place.scrolled)
    if place.has_focus:
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)


def _clear(window: QMainWindow, kept: "QObject") -> None:
    """Take away everything that was put into the window, but not what belongs to its frame."""
    for dock in window.findChildren(QDockWidget):
        window.removeDockWidget(dock)
    for bar in window.findChildren(QToolBar):
        window.removeToolBar(bar)
    for child in window.children():
        is_frame = isinstance(child, QLayout | QTabBar | QRubberBand)
        is_frame = is_frame or child.objectName().startswith("qt_")
        if child is not kept and not is_frame:
            child.deleteLater()
    # Now: what is gone hears no more of what the new parts do.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
