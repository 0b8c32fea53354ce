"""All that a window has for clauses: commands, the panel of one clause, the check of numbers."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.actions_clause import label_of_digit
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.category_names import category_name
from unres_desktop.gui.commands.chosen_clauses import clauses_in_text
from unres_desktop.gui.commands.clause_commands import ClauseCommands
from unres_desktop.gui.commands.label_choice import LabelChoice
from unres_desktop.gui.commands.label_set_commands import LabelSetCommands
from unres_desktop.gui.commands.lead_commands import LeadCommands
from unres_desktop.gui.commands.number_commands import NumberCommands
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.numbering_watch import NumberingWatch
from unres_desktop.gui.panels.clause_panel import ClausePanel
from unres_desktop.gui.panels.outline_panel import OutlinePanel
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.label_set import DIGITS

translate = QCoreApplication.translate


_IN_OUTLINE = frozenset(
    {
        "clause.choose_label",
        "clause.deeper",
        "clause.shallower",
        "clause.confirm",
        "lead.choose_category",
        "inspector.edit",
    }
)


class ClauseParts(QObject):
    """The commands by the name that the table of commands gives them, and what they act on."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        outline: OutlinePanel,
        messages: Messages,
        current_theme: Callable[[], Theme],
        jobs: JobRunner,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._canvas = canvas
        self._outline = outline
        self._is_in_outline = False  # whether the outline was in use last, not the text
        self._window = window
        self.numbering = NumberingWatch(workspace, self)
        self.panel = ClausePanel(workspace, self.chosen, self.numbering, current_theme(), window)
        self.numbers = NumberCommands(canvas, messages)
        self.leads = LeadCommands(canvas, self.chosen, self._choose_category)
        self._current_theme = current_theme
        self.label_set = LabelSetCommands(workspace, jobs, messages, current_theme, window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        outline.selection_changed.connect(self.panel.refresh)
        self.numbering.changed.connect(self._show_findings)
        canvas.caret_moved.connect(self.panel.refresh)
        canvas.selection_changed.connect(self.panel.refresh)

    def chosen(self) -> list[int]:
        """The clauses that a command means: of the outline or the text, whichever was last in use.

        A panel or a menu that has the focus meanwhile makes no difference.
        """
        chosen = self._outline.chosen_clauses() if self._is_in_outline else []
        return chosen or clauses_in_text(self._canvas)

    def commands(self, keys: Mapping[str, tuple[str, ...]]) -> Mapping[str, object]:
        """The objects of the commands; `keys` are the keys of all commands."""
        clauses = ClauseCommands(
            self._canvas, LabelChoice(self._window, self._current_theme, keys), self.chosen
        )
        self._outline.drag.relevel_wished.connect(clauses.shift_level_of)
        panel = self.panel
        panel.label_wished.connect(clauses.choose_label)
        panel.level_chosen.connect(clauses.set_level)
        panel.number_entered.connect(self.numbers.set)
        panel.lead_wished.connect(self.leads.set)
        panel.category_wished.connect(self.leads.choose_category)
        panel.leave_wished.connect(self._canvas.setFocus)
        return {
            "clause": clauses,
            "number": self.numbers,
            "lead": self.leads,
            "inspector": self,
            "labels": self.label_set,
        }

    def follow_labels(self, actions: ActionBuilder) -> None:
        """Name the commands of the digits, and all that is shown, by the labels of the library."""
        self.label_set.labels_changed.connect(partial(self._show_labels, actions))

    def _show_labels(self, actions: ActionBuilder) -> None:
        for digit in DIGITS:
            actions.set_text(f"clause.label_{digit}", label_of_digit(digit))
        theme = self._current_theme()
        for part in (self._canvas, self._outline, self.panel):
            part.set_theme(theme)

    def add_outline_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let the keys of these commands work in the outline too, for what is chosen there."""
        for name, action in actions.items():
            if name in _IN_OUTLINE or name.startswith("clause.label_"):
                self._outline.list.addAction(action)

    @Slot()
    def filter_outline(self) -> None:
        """Go to the words that the outline is narrowed by."""
        self._outline.show()
        self._outline.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self, shown: bool) -> None:
        """Show or hide the panel of the clause."""
        self.panel.setVisible(shown)

    @Slot()
    def edit(self) -> None:
        """Go to the panel of the clause."""
        self.panel.show()
        self.panel.raise_()
        self.panel.show_chosen()  # a field that is not enabled yet takes no focus
        self.panel.label.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is self._outline.list or now in self._canvas.panes:
            self._is_in_outline = now is self._outline.list
            self.panel.refresh()

    def _choose_category(self, present: str) -> str | None:
        from unres_desktop.gui.dialogs.choice_dialog import Choice, ChoiceDialog  # noqa: PLC0415  # not at start
        from unres_desktop.workflow.lead_phrases import lead_categories  # noqa: PLC0415  # as above

        names = list(lead_categories())
        if present and present not in names:
            names.append(present)
        none = Choice("", translate("LeadCategory", "None"))
        choices = [none, *(Choice(name, category_name(name)) for name in names)]
        title = translate("LeadCategory", "Category of the lead phrase")
        return ChoiceDialog(title, choices, present, "", self._window).choose(None)

    @Slot()
    def _show_findings(self) -> None:
        canvas = self._canvas
        canvas.marks.clause_findings = self.numbering.findings
        for pane in canvas.panes:
            if pane.view is not None:
                viewport = pane.viewport()
                viewport.update(0, 0, pane.view.style.gutter, viewport.height())
        self._outline.show_findings(self.numbering.findings)
