"""Choose the language of the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.preferences import PreferenceStore


class LanguageCommands(QObject):
    """The commands of the Language menu."""

    language_chosen = Signal()  # it is in the preferences

    def __init__(
        self, store: PreferenceStore, window: QWidget, follow: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._store = store
        self.language_chosen.connect(follow)

    def choosing(self, language: str) -> Callable[[], None]:
        """The command that chooses this language."""
        return partial(self._choose, language)

    def _choose(self, language: str) -> None:
        if language != self._store.values.language:
            self._store.change(language=language)
            self.language_chosen.emit()
