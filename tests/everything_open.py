"""All panels, marks and looks of a window shown at once, whatever panels there are."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDockWidget

from unres_desktop.gui.window_parts import WindowParts


def show_everything(parts: WindowParts) -> None:
    """Show every dock, the marks of doubts and origins and every look that adds something."""
    for dock in parts.window.findChildren(QDockWidget):
        dock.show()
    for id_, action in parts.actions_by_id.actions.items():
        adds = id_.startswith(("look.shows", "doubt.toggle_marks", "doubt.toggle_origins"))
        if adds and action.isCheckable() and not action.isChecked():
            action.trigger()
    let_everything_settle(parts)


def let_everything_settle(parts: WindowParts) -> None:
    """Wait until nothing is looked for in the background any more."""
    loop, timer = QEventLoop(), QTimer(interval=500)
    timer.timeout.connect(lambda: None if parts.jobs.is_busy else loop.quit())
    timer.start()
    loop.exec()
