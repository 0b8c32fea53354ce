"""The commands of the reading aids."""

from PySide6.QtCore import QObject

from unres_desktop.errors import UnresError
from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.reading_aids import ReadingAids
from unres_desktop.workflow.pinyin import has_pinyin, refuse_without_pinyin

_PINYIN = "reading.toggle_pinyin"


class ReadingCommands(QObject):
    """Explain a word; show pinyin or not."""

    def __init__(
        self,
        aids: ReadingAids,
        actions: ActionBuilder,
        messages: Messages,
        store: PreferenceStore,
    ) -> None:
        super().__init__(aids)
        self._aids = aids
        self._actions = actions
        self._messages = messages
        self._store = store
        actions.show_chosen(_PINYIN, chosen=store.values.shows_pinyin and has_pinyin())

    def explain(self) -> None:
        """Say how the word at the caret is read and how often it stands in the document."""
        self._aids.explain()

    def toggle_pinyin(self, chosen: bool) -> None:
        """Show pinyin with a word, or not; where pypinyin is missing, say how to get it."""
        try:
            if chosen:
                refuse_without_pinyin()
        except UnresError as error:
            self._actions.show_chosen(_PINYIN, chosen=False)
            self._messages.refuse(shown_text(error))
            return
        self._store.change(shows_pinyin=chosen)
