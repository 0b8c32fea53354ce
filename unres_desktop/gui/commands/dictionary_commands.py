"""The user dictionary: add a word out of the text, edit all words."""

from PySide6.QtCore import QObject, Slot

from unres_desktop.errors import UnresError
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.library_words import LibraryWords
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.segmenters.user_dictionary import UserDictionary, checked_word


class DictionaryCommands(QObject):
    """Changes the words of the open library; proposals use them from then on."""

    def __init__(self, canvas: SplitCanvas, words: LibraryWords, messages: Messages) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._words = words
        self._messages = messages

    @Slot()
    def add(self) -> None:
        """Add the selection, or the word at the caret."""
        session = self._canvas.session
        if session is None:
            return
        annotation = session.annotation
        span = self._canvas.selection() or annotation.word_at(self._canvas.caret())
        word = annotation.text[slice(*span)].strip()
        dictionary = self._words.dictionary()
        if word in dictionary:
            self._messages.tell(self.tr("{word} is in the dictionary already.").format(word=word))
            return
        try:
            changed = dictionary.with_words([checked_word(word)])
        except UnresError as error:
            self._messages.refuse(shown_text(error))
            return
        if self._save(changed):
            text = self.tr("{word} is in the dictionary now; the next proposal uses it.")
            self._messages.tell(text.format(word=word))

    @Slot()
    def edit(self) -> None:
        """Edit all words in a dialog."""
        from unres_desktop.gui.dialogs.dictionary_dialog import (  # noqa: PLC0415  # not at start
            DictionaryDialog,
        )

        dialog = DictionaryDialog(self._words.dictionary(), self._canvas.window())
        dialog.words_chosen.connect(self._save_chosen)
        dialog.open()

    @Slot(object)
    def _save_chosen(self, dictionary: UserDictionary) -> None:
        if dictionary != self._words.dictionary():
            self._save(dictionary)

    def _save(self, dictionary: UserDictionary) -> bool:
        try:
            self._words.save(dictionary)
        except UnresError as error:
            self._messages.warn(self.tr("The dictionary was not saved"), shown_text(error))
            return False
        return True
