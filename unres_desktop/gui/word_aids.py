"""What helps with the words besides single edits: other ways to cut, the user dictionary."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands.dictionary_commands import DictionaryCommands
from unres_desktop.gui.commands.recut_commands import RecutCommands
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.library_words import LibraryWords
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.workspace import Workspace
from unres_desktop.workflow.worker_process import WorkerProcess


class WordAids(QObject):
    """The words of the open library and the commands that use them."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        background: tuple[JobRunner, WorkerProcess],
        messages: Messages,
    ) -> None:
        super().__init__(canvas)
        self.words = LibraryWords(workspace, self)
        self._recut = RecutCommands(canvas, background, self.words.dictionary)
        self._dictionary = DictionaryCommands(canvas, self.words, messages)

    def commands(self) -> Mapping[str, object]:
        """The objects that the table of commands names."""
        return {"recut": self._recut, "dictionary": self._dictionary}
