"""Go to a clause, a percentage of the text or another document."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.workspace import Workspace


class GoCommands(QObject):
    """Asks where to go, and goes there."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        open_document: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._canvas = canvas
        self._open_document = open_document
        self._window = window

    def to(self) -> None:
        """Ask for a clause number, a percentage or a symbol, and go there."""
        from unres_desktop.gui.dialogs.go_dialog import GoDialog  # noqa: PLC0415  # not at start

        library, session = self._workspace.library, self._workspace.session
        if library is None:
            return
        dialog = GoDialog(session.annotation if session else None, library.find, self._window)
        dialog.place_chosen.connect(self._canvas.go_to)
        dialog.document_chosen.connect(self._open_document)
        dialog.finished.connect(self._return_to_text)
        dialog.open()

    @Slot()
    def _return_to_text(self) -> None:
        if self._canvas.isVisible():
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
