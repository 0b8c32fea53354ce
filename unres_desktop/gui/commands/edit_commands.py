"""Undo, redo, copy, select all."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.history_walker import HistoryWalker
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model import excerpts
from unres_desktop.model.annotation import Annotation


class EditCommands(QObject):
    """The commands of the Edit menu."""

    def __init__(self, workspace: Workspace, canvas: SplitCanvas, walker: HistoryWalker) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._canvas = canvas
        self._walker = walker
        walker.place_changed.connect(canvas.go_to)

    def undo(self) -> None:
        """Take the newest edit back and show where it was."""
        self._walker.undo()

    def redo(self) -> None:
        """Do again what was undone last and show where it was."""
        self._walker.redo()

    def copy(self) -> None:
        """Copy the selected text as it is in the source."""
        self._copy(lambda annotation, start, end: annotation.text[start:end])

    def copy_with_spaces(self) -> None:
        """Copy the selected text with blanks between its words."""
        self._copy(excerpts.with_spaces)

    def copy_with_numbers(self) -> None:
        """Copy the selected text, a line for each clause with its number."""
        self._copy(excerpts.with_clause_numbers)

    def select_all(self) -> None:
        """Select the whole text."""
        session = self._workspace.session
        if session is not None:
            self._canvas.go_to(0, len(session.annotation.text))

    def _copy(self, excerpt: Callable[[Annotation, int, int], str]) -> None:
        session, selection = self._workspace.session, self._canvas.selection()
        if session is not None and selection is not None:
            QGuiApplication.clipboard().setText(excerpt(session.annotation, *selection))
