"""The commands of the Help menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.theme import Theme

_ITSELF = "help.command_palette"


class HelpCommands(QObject):
    """Palette, cheat-sheet and about box; dialogs are imported when they are wanted."""

    def __init__(
        self,
        window: QWidget,
        actions: ActionBuilder,
        text: QWidget,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._text = text
        self._theme = theme

    def command_palette(self) -> None:
        """Find a command by a few letters and call it."""
        from unres_desktop.gui.command_list import listed_commands  # noqa: PLC0415  # not at start
        from unres_desktop.gui.dialogs.command_palette import (  # noqa: PLC0415  # as above
            CommandPalette,
        )

        commands = [each for each in listed_commands(self._actions) if each.id != _ITSELF]
        palette = CommandPalette(commands, self._theme(), self._window)
        palette.command_chosen.connect(self._call)
        palette.finished.connect(self._return_to_text)
        palette.open()

    def cheat_sheet(self) -> None:
        """Show all keys on one page."""
        from unres_desktop.gui.command_list import listed_commands  # noqa: PLC0415  # not at start
        from unres_desktop.gui.dialogs.cheat_sheet import CheatSheet  # noqa: PLC0415  # as above

        CheatSheet(listed_commands(self._actions), self._theme(), self._window).open()

    def about(self) -> None:
        """Say what this program is, its versions and licences."""
        from unres_desktop.gui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415  # not at start

        AboutDialog(self._window).open()

    @Slot(str)
    def _call(self, name: str) -> None:
        # After the palette has gone: the command may open a dialog of its own.
        QTimer.singleShot(0, self, partial(self._trigger, name))

    def _trigger(self, name: str) -> None:
        self._actions.actions[name].trigger()

    @Slot()
    def _return_to_text(self) -> None:
        if self._text.isVisible():
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
