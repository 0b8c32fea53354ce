"""Asks for a clause label with the searchable list of all labels."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.label_names import shown_label_set
from unres_desktop.gui.theme import Theme

_COMMAND = "clause.label_"


class LabelChoice:
    """Shows the list above a window; a call gives the label chosen, or None."""

    def __init__(
        self,
        window: QWidget,
        theme: Callable[[], Theme],
        keys: Mapping[str, tuple[str, ...]],
    ) -> None:
        """`keys` are those of all commands; a person can change them meanwhile."""
        self._window = window
        self._theme = theme
        self._keys = keys

    def __call__(self, present: str, place: QPoint | None) -> str | None:
        """Let the person choose; `place` is where on the screen the list opens."""
        from unres_desktop.gui.command_list import native_key  # noqa: PLC0415  # not at start
        from unres_desktop.gui.dialogs.label_dialog import LabelDialog  # noqa: PLC0415  # not at start

        keys = {
            label.name: native_key(owned[0])
            for label in shown_label_set().labels
            if label.key and (owned := self._keys[f"{_COMMAND}{label.key}"])
        }
        return LabelDialog(present, keys, self._theme(), self._window).choose(place)
