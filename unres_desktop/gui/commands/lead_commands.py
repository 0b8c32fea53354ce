"""The commands on lead phrases: mark one, clear it, say its category."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.category_names import category_name
from unres_desktop.gui.commands import gestures
from unres_desktop.gui.commands.chosen_clauses import ChosenClauses
from unres_desktop.model import clause_gestures
from unres_desktop.model.annotation import Annotation

CategoryChooser = Callable[[str], str | None]


class LeadCommands(QObject):
    """Edits of lead phrases in the caret's clause, or in all that are chosen.

    `choose_category` shows the list of categories; it is given the present one and returns the
    one chosen, "" for none, None when the list was left.
    """

    def __init__(
        self,
        canvas: SplitCanvas,
        chosen: ChosenClauses,
        choose_category: CategoryChooser,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._chosen = chosen
        self._choose_category = choose_category

    @Slot()
    def set(self) -> None:
        """Mark the selection as the lead phrase; without one, what the lexicon knows there."""
        session = self._canvas.session
        if session is None:
            return
        annotation = session.annotation
        selection = self._canvas.selection()
        lead = self._trimmed(annotation, selection) if selection else self._known(annotation)
        if lead is None:
            self._canvas.refused.emit(
                self.tr("No known lead phrase stands here. Select one and press the key again.")
            )
            return
        from unres_desktop.workflow.lead_phrases import category_of  # noqa: PLC0415  # not at start

        category = category_of(annotation.text[slice(*lead)])
        index = annotation.clause_index_at(lead[0])
        words = gestures.quoted(annotation.text[slice(*lead)])
        gestures.make(
            self._canvas,
            lambda current: clause_gestures.set_lead(current, index, lead, category),
            self.tr("Marked the lead phrase {words}").format(words=words),
        )

    @Slot()
    def clear(self) -> None:
        """Say that the caret's clause has no lead phrase."""
        session = self._canvas.session
        if session is None:
            return
        index = session.annotation.clause_index_at(self._canvas.caret())
        gestures.make(
            self._canvas,
            lambda current: clause_gestures.set_lead(current, index, None),
            self.tr("Cleared a lead phrase"),
        )

    @Slot()
    def choose_category(self) -> None:
        """Choose the category of the lead phrases from the list."""
        session, chosen = self._canvas.session, self._chosen()
        if session is None or not chosen:
            return
        present = session.annotation.clauses[chosen[0]].category or ""
        category = self._choose_category(present)
        if category is not None:
            self.set_category(category)

    def set_category(self, category: str) -> None:
        """Give the lead phrases of the chosen clauses this category, "" for none."""
        chosen = self._chosen()
        name = category_name(category) if category else self.tr("none")
        gestures.make(
            self._canvas,
            lambda current: clause_gestures.set_category(current, chosen, category or None),
            self.tr("Category of the lead phrase: {category}").format(category=name),
        )

    def _trimmed(
        self, annotation: Annotation, selection: tuple[int, int]
    ) -> tuple[int, int] | None:
        """The selection without its outer white space."""
        start, end = selection
        text = annotation.text[start:end]
        inner = text.strip()
        start += len(text) - len(text.lstrip())
        return (start, start + len(inner)) if inner else None

    def _known(self, annotation: Annotation) -> tuple[int, int] | None:
        from unres_desktop.workflow.lead_phrases import lead_in  # noqa: PLC0415  # not at start

        index = annotation.clause_index_at(self._canvas.caret())
        clause, (start, end) = annotation.clauses[index], annotation.clause_span(index)
        if clause.number and annotation.text.startswith(clause.number, start):
            start += len(clause.number)
        return lead_in(annotation.text, start, end)
