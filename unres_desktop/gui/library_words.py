"""The user dictionary of the library that is open in a window."""

from PySide6.QtCore import QObject, Signal, Slot

from unres_desktop.errors import UnresError
from unres_desktop.gui.workspace import Workspace
from unres_desktop.workflow.library_dictionary import (
    NO_WORDS,
    UserDictionary,
    load_dictionary,
    save_dictionary,
)


class LibraryWords(QObject):
    """Holds the dictionary, since it is asked for at every proposal."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._dictionary: UserDictionary | None = None
        workspace.library_changed.connect(self._forget)

    def dictionary(self) -> UserDictionary:
        """The words of the open library, none without one."""
        library = self._workspace.library
        if library is None:
            return NO_WORDS
        if self._dictionary is None:
            self._dictionary = load_dictionary(library)
        return self._dictionary

    def save(self, dictionary: UserDictionary) -> None:
        """Keep these words in the open library. Raises LibraryError when that cannot be done."""
        library = self._workspace.library
        if library is None:
            raise UnresError("Open a library first: the words belong to it.")
        save_dictionary(library, dictionary)
        self._dictionary = dictionary
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._dictionary = None
