"""Asks for a clause label with the searchable list of all labels."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.theme import Theme


class LabelChoice:
    """Shows the list above a window; a call gives the label chosen, or None."""

    def __init__(self, window: QWidget, theme: Callable[[], Theme]) -> None:
        self._window = window
        self._theme = theme

    def __call__(self, present: str, place: QPoint | None) -> str | None:
        """Let the person choose; `place` is where on the screen the list opens."""
        from unres_desktop.gui.dialogs.label_dialog import LabelDialog  # noqa: PLC0415  # not at start

        return LabelDialog(present, self._theme(), self._window).choose(place)
