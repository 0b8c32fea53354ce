"""How the text looks: words by gaps, tints and lines, marks, font and spacing, focus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.preferences import PreferenceStore

SWITCHES = (
    "shows_gaps",
    "shows_tints",
    "shows_lines",
    "shows_numbers",
    "shows_labels",
    "shows_leads",
    "shows_found",
    "dims_others",
)
_WORDS = frozenset({"shows_gaps", "shows_tints", "shows_lines"})


class LookCommands(QObject):
    """Changes of the look are seen at once and kept for the next start."""

    switched = Signal(str, bool)  # the name of a switch and whether it is on now

    def __init__(
        self, canvas: SplitCanvas, store: PreferenceStore, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._canvas = canvas
        self._store = store
        self._messages = messages
        self._window = window

    def switching(self, name: str) -> Callable[[bool], None]:
        """The command that switches one thing on or off."""
        return partial(self._switch, name)

    def choose(self) -> None:
        """Choose font and spacing in a dialog; the text follows while one chooses."""
        from unres_desktop.gui.dialogs.look_dialog import LookDialog  # noqa: PLC0415  # not at start

        dialog = LookDialog(self._store.values.look, self._window)
        dialog.look_changed.connect(self.show)
        dialog.open()

    @Slot(object)
    def show(self, look: DocumentLook) -> None:
        """Show the text in this look from now on."""
        before = self._store.values.look
        self._store.change(look=look)
        self._canvas.set_look(look)
        for name in SWITCHES:
            if getattr(before, name) != getattr(look, name):
                self.switched.emit(name, getattr(look, name))

    def _switch(self, name: str, chosen: bool) -> None:
        look = self._store.values.look.switched(name, on=chosen)
        self.show(look)
        if name in _WORDS and not look.shows_words:
            self._messages.tell(self.tr("Words are not shown now; the menu View brings them back."))
