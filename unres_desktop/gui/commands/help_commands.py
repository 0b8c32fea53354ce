"""The commands of the Help menu."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class HelpCommands(QObject):
    """About, and later the manual and the cheat-sheet."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def about(self) -> None:
        """Say what this program is, its versions and licences."""
        from unres_desktop.gui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415  # not at start

        AboutDialog(self._window).open()
