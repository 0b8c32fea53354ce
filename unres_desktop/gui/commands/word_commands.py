"""The commands on words: cut, join, make one word, shift a break."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from unres_desktop.gui.canvas import caret_moves
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands import gestures
from unres_desktop.model import clause_gestures, word_gestures
from unres_desktop.model.annotation import Annotation


class WordCommands(QObject):
    """Edits of word boundaries at the caret, the selection or the pointer of the canvas."""

    everywhere_wished = Signal()

    def __init__(self, canvas: SplitCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._clicked = False  # whether the last click cut or joined
        canvas.gap_toggle_wished.connect(self._toggle_clicked)
        canvas.double_clicked.connect(self._take_click_back)
        canvas.break_shift_wished.connect(self.shift)

    @Slot()
    def toggle(self) -> None:
        """Toggle the gap at the caret; with a selection, make it one word."""
        selection = self._canvas.selection()
        if selection is None:
            self.toggle_at(self._canvas.caret())
            return
        start, end = selection
        label = self.tr("Made one word: {text}").format(text=self._text(start, end))
        if gestures.make(
            self._canvas,
            lambda annotation: word_gestures.make_word(annotation, start, end),
            label,
        ):
            self._canvas.move_caret(end)

    def toggle_at(self, offset: int) -> bool:
        """Cut or join the text at the offset; whether that was done."""
        annotation = self._annotation()
        if annotation is None:
            return False
        label = self._toggle_label(annotation, offset)
        return gestures.make(
            self._canvas, lambda current: word_gestures.toggle_gap(current, offset), label
        )

    @Slot()
    def join_before(self) -> None:
        """Backspace: join inside the selection, a clause at its start, else the nearest break."""
        annotation = self._annotation()
        if annotation is None or self._join_selection():
            return
        caret = self._canvas.caret()
        if caret > 0 and caret < len(annotation.text) and annotation.clause_starts_at(caret):
            index = annotation.clause_index_at(caret)
            label = self.tr("Joined a clause with the one before it")
            gestures.make(
                self._canvas, lambda current: clause_gestures.join_clause(current, index), label
            )
            return
        label = self.tr("Joined words before the caret")
        gestures.make(
            self._canvas, lambda current: word_gestures.join_before(current, caret), label
        )

    @Slot()
    def join_after(self) -> None:
        """Delete: join inside the selection, else take away the nearest break after the caret."""
        if self._join_selection():
            return
        caret = self._canvas.caret()
        label = self.tr("Joined words after the caret")
        gestures.make(self._canvas, lambda current: word_gestures.join_after(current, caret), label)

    @Slot()
    def shift_left(self) -> None:
        """Move the break at the caret one character to the left."""
        self._shift_caret(caret_moves.previous_character)

    @Slot()
    def shift_right(self) -> None:
        """Move the break at the caret one character to the right."""
        self._shift_caret(caret_moves.next_character)

    @Slot(int, int)
    def shift(self, offset: int, target: int) -> None:
        """Move the break, or the clause that starts there, to the target; the caret goes along."""
        annotation = self._annotation()
        if annotation is None:
            return
        if offset and annotation.clause_starts_at(offset):
            index = annotation.clause_index_at(offset)
            label = self.tr("Moved the start of a clause")
            done = gestures.make(
                self._canvas,
                lambda current: clause_gestures.move_clause_start(current, index, target),
                label,
            )
        else:
            label = self.tr("Moved a word boundary")
            done = gestures.make(
                self._canvas,
                lambda current: word_gestures.shift_break(current, offset, target),
                label,
            )
        if done:
            self._canvas.move_caret(target)

    @Slot(int)
    def _toggle_clicked(self, offset: int) -> None:
        self._clicked = self.toggle_at(offset)

    @Slot()
    def _take_click_back(self) -> None:
        """A double click selects: what its first click did was not meant."""
        session = self._canvas.session
        if self._clicked and session is not None:
            session.withdraw()
        self._clicked = False

    @Slot()
    def same_everywhere(self) -> None:
        """List where the same characters are cut otherwise."""
        self.everywhere_wished.emit()

    def _shift_caret(self, move: Callable[[Annotation, int], int]) -> None:
        annotation, caret = self._annotation(), self._canvas.caret()
        if annotation is not None:
            self.shift(caret, move(annotation, caret))

    def _join_selection(self) -> bool:
        selection = self._canvas.selection()
        if selection is None:
            return False
        start, end = selection
        label = self.tr("Joined: {text}").format(text=self._text(start, end))
        gestures.make(
            self._canvas, lambda current: word_gestures.join_within(current, start, end), label
        )
        return True

    def _toggle_label(self, annotation: Annotation, offset: int) -> str:
        text = annotation.text
        offset = min(max(offset, 1), len(text) - 1)
        left, right = annotation.word_at(offset - 1), annotation.word_at(offset)
        if annotation.is_cut(offset):
            words = f"{text[slice(*left)]} {text[slice(*right)]}"
            return self.tr("Joined {words}").format(words=gestures.quoted(words))
        words = f"{text[left[0] : offset]} {text[offset : right[1]]}"
        return self.tr("Cut {words}").format(words=gestures.quoted(words))

    def _annotation(self) -> Annotation | None:
        return self._canvas.session.annotation if self._canvas.session else None

    def _text(self, start: int, end: int) -> str:
        annotation = self._annotation()
        return gestures.quoted(annotation.text[start:end]) if annotation else ""
