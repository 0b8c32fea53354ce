"""The panel of one clause: label, level, number, lead phrase, category, and who set each."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from unres_desktop.gui.category_names import category_name
from unres_desktop.gui.clause_description import lead_text, short_origin
from unres_desktop.gui.commands.chosen_clauses import ChosenClauses
from unres_desktop.gui.dialogs.choice_dialog import swatch
from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.numbering_watch import NumberingWatch
from unres_desktop.gui.origin_names import origin_name
from unres_desktop.gui.panels.panel import Panel
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clause_gestures import DEEPEST_LEVEL
from unres_desktop.model.origins import Origin

translate = QCoreApplication.translate

_DELAY = 30  # milliseconds from a move or an edit to the panel that shows it


class ClausePanel(Panel):
    """Follows the clause of the caret; every field can be reached and changed by keys."""

    label_wished = Signal()
    level_chosen = Signal(int)
    number_entered = Signal(int, str)  # the start of the clause, and the number
    lead_wished = Signal()
    category_wished = Signal()
    leave_wished = Signal()  # the person wants to go on in the text

    def __init__(
        self,
        workspace: Workspace,
        chosen: ChosenClauses,
        numbering: NumberingWatch,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__("clause_panel", translate("ClausePanel", "Clause"), parent)
        self._workspace = workspace
        self._chosen = chosen
        self._numbering = numbering
        self._theme = theme
        self._start = 0  # of the clause that is shown
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self.show_chosen)
        self.label = self._button(self.tr("Label of the clause"), self.label_wished)
        self.level = QSpinBox(self, minimum=1, maximum=DEEPEST_LEVEL + 1)
        self.level.lineEdit().setTextMargins(7, 0, 0, 0)  # Qt leaves out what the theme says
        self.level.setAccessibleName(self.tr("Level of the clause"))
        self.level.valueChanged.connect(self._choose_level)
        self.number = QLineEdit(self)
        self.number.setAccessibleName(self.tr("Number as printed"))
        self.number.setPlaceholderText(self.tr("none"))
        self.number.editingFinished.connect(self._enter_number)
        self.lead = self._button(self.tr("Mark the selection as the lead phrase"), self.lead_wished)
        self.category = self._button(self.tr("Category of the lead phrase"), self.category_wished)
        self.certainty = ElidedLabel(self)
        self.finding = QLabel(self, wordWrap=True)
        self.finding.setObjectName("warning")
        self._origins = [QLabel(self) for _ in range(5)]
        self._lay_out()
        workspace.session_changed.connect(self._follow_session)
        numbering.changed.connect(self.refresh)
        self.show_chosen()

    def set_theme(self, theme: Theme) -> None:
        """Draw the label's colour in another theme."""
        self._theme = theme
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is so now, a little later: the text is painted first."""
        self._delay.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wished.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.leave_wished.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("field")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(16, 4, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Label"), self.label),
            (self.tr("Level"), self.level),
            (self.tr("Number"), self.number),
            (self.tr("Lead phrase"), self.lead),
            (self.tr("Category"), self.category),
        )
        for row, ((text, field), origin) in enumerate(zip(rows, self._origins, strict=True)):
            name = QLabel(text, body)
            name.setObjectName("muted")
            name.setBuddy(field)
            origin.setObjectName("muted")
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(origin, row, 2)
        self.certainty.setObjectName("muted")
        grid.addWidget(self.certainty, len(rows), 0, 1, 3)
        grid.addWidget(self.finding, len(rows) + 1, 0, 1, 3)
        self.body.addWidget(body)
        self.body.addStretch(1)

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.annotation_changed.connect(self.refresh)
        self.refresh()  # the text is there first, and with it the caret

    @Slot()
    def show_chosen(self) -> None:
        """Show the chosen clause, or the first of several."""
        session, chosen = self._workspace.session, self._chosen()
        self.widget().setEnabled(bool(chosen) and self._workspace.is_editable)
        if session is None or not chosen:
            self.set_remark("")
            return
        many = len(chosen) > 1
        self.set_remark(self.tr("{count} clauses").format(count=len(chosen)) if many else "")
        self._show_clause(session.annotation, chosen[0])
        self.number.setEnabled(not many)
        self.lead.setEnabled(not many)

    def _show_clause(self, annotation: Annotation, index: int) -> None:
        clause = annotation.clauses[index]
        if not (self.number.hasFocus() and self._start == clause.start):
            self.number.setText(clause.number or "")
        self._start = clause.start
        self.label.setText(label_name(clause.label))
        self.label.setIcon(swatch(self._theme.label_color(clause.label)))
        was_blocked = self.level.blockSignals(True)
        self.level.setValue(clause.level + 1)
        self.level.blockSignals(was_blocked)
        self.lead.setText(lead_text(annotation, index) or self.tr("none"))
        self.category.setText(category_name(clause.category or "") or self.tr("none"))
        self.category.setEnabled(clause.lead is not None)
        by = clause.origins
        self._show_origins((by.label, by.level, by.number, by.lead, by.lead))
        start = origin_name(by.start)
        if clause.confidence is None:
            text = self.tr("Starts here by {origin}").format(origin=start)
        else:
            text = self.tr("Starts here by {origin}, {percent} % sure").format(
                origin=start, percent=round(clause.confidence * 100)
            )
        self.certainty.set_whole(text)
        found = self._numbering.findings.get(clause.start)
        self.finding.setText(shown_text(found.message) if found else "")
        self.finding.setVisible(found is not None)

    def _show_origins(self, origins: tuple[Origin, ...]) -> None:
        for label, origin in zip(self._origins, origins, strict=True):
            label.setText(short_origin(origin))
            label.setToolTip(self.tr("Set by {origin}").format(origin=origin_name(origin)))

    @Slot(int)
    def _choose_level(self, value: int) -> None:
        self.level_chosen.emit(value - 1)

    @Slot()
    def _enter_number(self) -> None:
        self.number_entered.emit(self._start, self.number.text().strip())
