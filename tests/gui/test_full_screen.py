"""F11 fills the screen, and leaves the window as it was."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui import application
from unres_desktop.gui.window_parts import WindowParts


@pytest.mark.parametrize("state", [Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized])
def test_after_full_screen_the_window_is_as_large_as_before(parts, state):
    window, action = parts.window, parts.actions_by_id.actions["view.full_screen"]
    window.setWindowState(state)
    action.trigger()
    assert window.isFullScreen()
    action.trigger()
    assert not window.isFullScreen()
    assert window.windowState() & Qt.WindowState.WindowMaximized == state


def test_a_window_that_starts_in_full_screen_knows_it(qtbot, qapp, store, messages):
    window = application.make_window(qapp, store, theme="light")
    qtbot.addWidget(window)
    window.showFullScreen()
    parts = WindowParts(window, store, messages)
    action = parts.actions_by_id.actions["view.full_screen"]
    assert action.isChecked()
    action.trigger()
    assert not window.isFullScreen()
    window.close()
