"""The outline of the document: its clauses by level, in step with the caret both ways."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from unres_desktop.gui.panels.outline_choice import meant_by_rows
from unres_desktop.gui.panels.outline_delegate import OutlineDelegate, mark_rect, row_height
from unres_desktop.gui.panels.outline_drag import OutlineDrag
from unres_desktop.gui.panels.outline_filter import OutlineFilter
from unres_desktop.gui.panels.outline_model import OutlineModel, Role
from unres_desktop.gui.panels.panel import Panel
from unres_desktop.gui.row_list import RowList
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.findings import Finding

translate = QCoreApplication.translate

_CHOOSE = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_PAINTING_DELAY = 30  # milliseconds from an edit to the outline that shows it


class OutlinePanel(Panel):
    """The clauses at the right; a click or Enter goes to the clause in the text."""

    place_wished = Signal(int)  # the offset to go to
    leave_wished = Signal()  # the person wants to go on in the text
    selection_changed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__("outline_panel", translate("OutlinePanel", "Outline"), parent)
        self._workspace = workspace
        self.model = OutlineModel(self)
        self._delegate = OutlineDelegate(theme)
        self._offset = 0
        self._chosen_starts: list[int] = []  # of the clauses that are chosen
        self._painting = QTimer(self, singleShot=True, interval=_PAINTING_DELAY)
        self._painting.timeout.connect(self._paint_again)
        self.list = self._made_list()
        self.drag = OutlineDrag(self.list, self.model, self._delegate)
        self.filter = OutlineFilter(self)
        self.filter.changed.connect(self._narrow)
        self.filter.list_wished.connect(self.list.setFocus)
        self.filter.labels_wished.connect(self._offer_labels)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list, 1)
        self.model.modelReset.connect(self._choose_again)
        self.model.modelReset.connect(self._count)
        for moved in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            moved.connect(self._forget_current)
        workspace.session_changed.connect(self._follow_session)

    def set_theme(self, theme: Theme) -> None:
        """Paint the outline in another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_findings(self, findings: Mapping[int, Finding]) -> None:
        """Mark the clauses that start there as worth a look."""
        self.model.findings = findings
        self.list.viewport().update()

    def chosen_clauses(self) -> list[int]:
        """The indexes of the clauses that are chosen, those inside folded ones too."""
        rows = [index.row() for index in self.list.selectionModel().selectedRows()]
        return meant_by_rows(self.model, rows)

    @Slot(int)
    def show_place(self, offset: int) -> None:
        """Mark the clause at the offset and bring it into view."""
        self._offset = offset
        self._mark_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            handled = watched is self.list and self._handle_key(event.key())
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            handled = watched is self.list.viewport() and self._fold_under(event)
        return handled or super().eventFilter(watched, event)

    def _made_list(self) -> RowList:
        view = RowList(self.model, self._delegate, self, row_height=row_height)
        view.setObjectName("outline")
        view.setAccessibleName(self.tr("Outline of the document"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.selectionModel().selectionChanged.connect(self._show_selection)
        view.clicked.connect(self._go)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        return view

    def _handle_key(self, key: int) -> bool:
        row = self.list.currentIndex().row()
        if row < 0:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentIndex())
            self.leave_wished.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self._fold(row, folded=False)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            parent = self.model.parent_row(row)
            if self.model.is_parent(row) and not self.model.is_folded(row):
                self._fold(row, folded=True)
            elif key == Qt.Key.Key_Left and parent is not None:
                self.list.setCurrentIndex(self.model.index(parent, 0))
        else:
            return False
        return True

    def _fold_under(self, event: QMouseEvent) -> bool:
        index = self.list.indexAt(event.position().toPoint())
        clause = index.data(Role.CLAUSE) if index.isValid() else None
        if clause is None or not index.data(Role.IS_PARENT):
            return False
        if not mark_rect(self.list.visualRect(index), clause.level).contains(
            event.position().toPoint()
        ):
            return False
        self._fold(index.row(), folded=not self.model.is_folded(index.row()))
        return True

    def _fold(self, row: int, *, folded: bool) -> None:
        scrolled = self.list.verticalScrollBar().value()
        self.model.fold(row, folded=folded)
        self.list.setCurrentIndex(self.model.index(row, 0))
        self.list.verticalScrollBar().setValue(scrolled)
        self._mark_current(scroll=False)

    def _mark_current(self, *, scroll: bool = True) -> None:
        row = self.model.row_at(self._offset)
        if row == self._delegate.current_row:
            return
        old, self._delegate.current_row = self._delegate.current_row, row
        for changed in (old, row):
            self.list.update(self.model.index(changed, 0))
        if scroll and row >= 0:
            index = self.model.index(row, 0)
            if not self.list.hasFocus():
                self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        self._chosen_starts = []
        self.model.show(session.annotation if session else None)
        if session is not None:
            session.annotation_changed.connect(self._follow_change)
        self.drag.may_edit = self._workspace.is_editable
        self.filter.clear()
        self._offset = 0
        self._mark_current()

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        # The text is painted first: thirty rows here would cost a key press more than its commit.
        self.list.setUpdatesEnabled(False)
        self._painting.start()
        self.model.follow(change)
        self._mark_current(scroll=False)

    @Slot()
    def _paint_again(self) -> None:
        self.list.setUpdatesEnabled(True)
        self._count()

    @Slot()
    def _forget_current(self) -> None:
        self._delegate.current_row = -1

    @Slot()
    def _count(self) -> None:
        session = self._workspace.session
        # Another number lays the whole window out anew: not before the text is painted.
        text = f"{len(session.annotation.clauses):,}" if session else ""
        if self.model.is_narrowed:
            text = f"{self.model.rowCount():,} / {text}"
        self.set_remark(text)

    @Slot()
    def _show_selection(self) -> None:
        rows = self.list.selectionModel().selectedRows()
        self._delegate.shows_selection = len(rows) > 1
        self.list.viewport().update()
        # Not through the rows' data: while rows go, Qt hands out some that are not there any more.
        annotation = self.model.annotation
        clauses = annotation.clauses if annotation else ()
        indexes = [self.model.clause_index(index.row()) for index in rows]
        self._chosen_starts = [
            clauses[index].start for index in indexes if index is not None and index < len(clauses)
        ]
        self.selection_changed.emit()

    @Slot()
    def _choose_again(self) -> None:
        """Choose the same clauses in rows that were made anew."""
        selection, starts = self.list.selectionModel(), self._chosen_starts
        for start in starts:
            index = self.model.index(self.model.row_at(start), 0)
            clause = index.data(Role.CLAUSE) if index.isValid() else None
            if clause is not None and clause.start == start:
                selection.setCurrentIndex(index, _CHOOSE)

    @Slot(object, str)
    def _narrow(self, labels: frozenset[str], words: str) -> None:
        self.model.narrow(labels, words)
        self._mark_current()

    @Slot()
    def _offer_labels(self) -> None:
        session = self._workspace.session
        clauses = session.annotation.clauses if session else ()
        self.filter.offer(dict(Counter(clause.label for clause in clauses).most_common()))

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        clause = index.data(Role.CLAUSE)
        if clause is not None:
            self.place_wished.emit(clause.start)
