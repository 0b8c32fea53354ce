"""The commands on clauses: split, join, label, level, confirm."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands import gestures
from unres_desktop.gui.commands.chosen_clauses import ChosenClauses, clauses_in_text
from unres_desktop.gui.label_names import label_name, shown_label_set
from unres_desktop.model import clause_gestures
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change

LabelChooser = Callable[[str, QPoint | None], str | None]


class ClauseCommands(QObject):
    """Edits of clauses at the caret or in the selection of the canvas.

    `choose_label` shows the searchable list: it is given the present label and a place on the
    screen (None for wherever it likes) and returns the label chosen, or None.
    """

    def __init__(
        self,
        canvas: SplitCanvas,
        choose_label: LabelChooser,
        chosen: ChosenClauses | None = None,
    ) -> None:
        """`chosen` says which clauses are meant; without it, those in the text."""
        super().__init__(canvas)
        self._chosen = chosen or partial(clauses_in_text, canvas)
        self._canvas = canvas
        self._choose_label = choose_label
        canvas.label_wished.connect(self.choose_label_at)
        canvas.confirm_wished.connect(self.confirm_at)
        canvas.clause_move_wished.connect(self.move_start)

    @Slot()
    def split(self) -> None:
        """Start a clause at the caret."""
        caret = self._canvas.caret()
        label = self.tr("Split a clause")
        gestures.make(
            self._canvas, lambda current: clause_gestures.split_clause(current, caret), label
        )

    @Slot()
    def join_with_previous(self) -> None:
        """Join the caret's clause with the one before."""
        self._make(
            lambda annotation, chosen: clause_gestures.join_clause(annotation, chosen[0]),
            self.tr("Joined a clause with the one before it"),
        )

    @Slot(str)
    def label_as(self, label: str) -> None:
        """Label the caret's clause, or all that the selection touches."""
        self._make(
            lambda annotation, chosen: clause_gestures.label_clauses(
                annotation, chosen, label, shown_label_set().level_of(label)
            ),
            self.tr("Labelled as {label}").format(label=label_name(label)),
        )

    def labelling_by(self, digit: str) -> Callable[[], None]:
        """The command that sets the label which this digit has in the library."""
        return partial(self._label_by, digit)

    @Slot()
    def choose_label(self) -> None:
        """Choose the label of the caret's clause from the list of all."""
        if self._canvas.session is not None:
            self._choose(None)

    @Slot(int, QPoint)
    def choose_label_at(self, index: int, place: QPoint) -> None:
        """Choose the label of the clause whose badge was clicked; the caret is in it already."""
        del index
        self._choose(place)

    @Slot(int, int)
    def move_start(self, index: int, target: int) -> None:
        """Let the clause start at another word; the words stay."""
        session = self._canvas.session
        at_start = session and session.annotation.clauses[index].start == self._canvas.caret()
        done = gestures.make(
            self._canvas,
            lambda annotation: clause_gestures.move_clause_start(
                annotation, index, target, keeps_words=True
            ),
            self.tr("Moved the start of a clause"),
        )
        if done and at_start:
            self._canvas.move_caret(target)

    @Slot()
    def start_earlier(self) -> None:
        """Let the caret's clause start one word earlier."""
        self._move_start_by_word(Annotation.previous_cut)

    @Slot()
    def start_later(self) -> None:
        """Let the caret's clause start one word later."""
        self._move_start_by_word(Annotation.next_cut)

    @Slot()
    def deeper(self) -> None:
        """One level deeper."""
        self._shift_level(1)

    @Slot()
    def shallower(self) -> None:
        """One level up."""
        self._shift_level(-1)

    @Slot(object, int)
    def shift_level_of(self, indexes: list[int], by: int) -> None:
        """Make these clauses deeper (by > 0) or shallower."""
        gestures.make(
            self._canvas,
            lambda annotation: clause_gestures.shift_level(annotation, indexes, by),
            self.tr("Moved a clause deeper") if by > 0 else self.tr("Moved a clause up"),
        )

    @Slot(int)
    def set_level(self, level: int) -> None:
        """Put the chosen clauses on this level, 0 outermost."""
        self._make(
            lambda annotation, chosen: clause_gestures.set_level(annotation, chosen, level),
            self.tr("Moved a clause to level {level}").format(level=level + 1),
        )

    @Slot()
    def confirm(self) -> None:
        """Confirm the caret's clause, or all that the selection touches, and go to the next."""
        selection, chosen = self._canvas.selection(), self._chosen()
        self._make(clause_gestures.confirm_clauses, self.tr("Confirmed a clause"))
        session = self._canvas.session
        if session is None or selection is not None:
            return
        annotation = session.annotation
        current = annotation.clause_index_at(self._canvas.caret())
        if chosen != [current]:
            return
        _, end = annotation.clause_span(current)
        if end < len(annotation.text):
            self._canvas.move_caret(end)

    @Slot(int)
    def confirm_at(self, index: int) -> None:
        """Confirm the clause whose tick was clicked."""
        gestures.make(
            self._canvas,
            lambda annotation: clause_gestures.confirm_clauses(annotation, [index]),
            self.tr("Confirmed a clause"),
        )

    def _move_start_by_word(self, neighbour: Callable[[Annotation, int], int]) -> None:
        session = self._canvas.session
        if session is not None:
            annotation = session.annotation
            index = annotation.clause_index_at(self._canvas.caret())
            self.move_start(index, neighbour(annotation, annotation.clauses[index].start))

    def _label_by(self, digit: str) -> None:
        label = shown_label_set().of_key(digit)
        if label is None:
            text = self.tr("No label of this library has the key {digit}.").format(digit=digit)
            self._canvas.refused.emit(text)
        else:
            self.label_as(label.name)

    def _shift_level(self, by: int) -> None:
        self._make(
            lambda annotation, chosen: clause_gestures.shift_level(annotation, chosen, by),
            self.tr("Moved a clause deeper") if by > 0 else self.tr("Moved a clause up"),
        )

    def _choose(self, place: QPoint | None) -> None:
        session = self._canvas.session
        assert session is not None  # the commands are disabled without a document
        annotation = session.annotation
        present = annotation.clauses[annotation.clause_index_at(self._canvas.caret())].label
        label = self._choose_label(present, place)
        if label is not None:
            self.label_as(label)

    def _make(self, gesture: Callable[[Annotation, list[int]], Change], label: str) -> None:
        """Make a gesture on the chosen clauses."""
        chosen = self._chosen()
        gestures.make(self._canvas, lambda annotation: gesture(annotation, chosen), label)
