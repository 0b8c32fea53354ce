"""The commands on the numbers of clauses: as printed, read again, checked."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.number_editor import NumberEditor
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands import gestures
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.model import clause_gestures
from unres_desktop.model.enumerators import printed_number


class NumberCommands(QObject):
    """Edits of the attribute `number`; the text stays."""

    def __init__(self, canvas: SplitCanvas, messages: Messages) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._messages = messages

    @Slot()
    def edit(self) -> None:
        """Type the number of the caret's clause, in the gutter where it stands."""
        canvas, session = self._canvas, self._canvas.session
        if session is None or canvas.view is None:
            return
        annotation = session.annotation
        index = annotation.clause_index_at(canvas.caret())
        clause = annotation.clauses[index]
        if geometry.caret_rect(canvas.view, clause.start) is None:
            canvas.move_caret(clause.start)
        number = clause.number or printed_number(annotation.text, *annotation.clause_span(index))
        editor = NumberEditor(canvas.pane, clause.start, number or "")
        editor.entered.connect(partial(self._enter, session))

    def set(self, start: int, number: str) -> None:
        """Give the clause that starts there this number, none for an empty one."""
        session = self._canvas.session
        if session is None or not session.annotation.clause_starts_at(start):
            return
        index = session.annotation.clause_index_at(start)
        if number == (session.annotation.clauses[index].number or ""):
            return
        label = self.tr("Numbered a clause {number}").format(number=number or "–")
        gestures.make(
            self._canvas,
            lambda current: clause_gestures.number_clause(current, index, number),
            label,
        )

    @Slot()
    def renumber(self) -> None:
        """Read the numbers again from the text; the text itself stays."""
        done = gestures.make(
            self._canvas, clause_gestures.renumber, self.tr("Read the numbers again from the text")
        )
        if not done:
            self._messages.tell(self.tr("The numbers are as the text prints them"))

    def _enter(self, session: AnnotationSession, start: int, number: str) -> None:
        if session is self._canvas.session:  # another document may have been opened meanwhile
            self.set(start, number)
