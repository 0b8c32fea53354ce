"""What did I change: the dialog, and the way to a place of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.workspace import Workspace


class HistoryCommands(QObject):
    """The commands that look back."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        jobs: JobRunner,
        open_document: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._canvas = canvas
        self._jobs = jobs
        self._open_document = open_document
        self._window = window

    def what_changed(self) -> None:
        """List what the person changed today."""
        from unres_desktop.gui.dialogs.changes_dialog import (  # noqa: PLC0415  # not at start
            ChangesDialog,
        )

        path, session = self._workspace.path, self._workspace.session
        if path is None:
            return
        document_id = session.document_id if session else None
        dialog = ChangesDialog(path, document_id, self._workspace.author, self._jobs, self._window)
        dialog.place_wished.connect(self._go)
        dialog.open()

    @Slot(str, object)
    def _go(self, document_id: str, offset: int | None) -> None:
        self._open_document(document_id)
        session = self._workspace.session
        if session is not None and session.document_id == document_id and offset is not None:
            self._canvas.go_to(offset)
