"""The clauses of a document as a tree of levels, in the rows that are not folded away.

A flat model behind a table view, because that view asks for nothing but the rows that are seen:
Qt's tree view lays out every row of a long document again after each split or join.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.messages import shown_text
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clauses import Clause
from unres_desktop.model.findings import Finding

translate = QCoreApplication.translate
AnyIndex = QModelIndex | QPersistentModelIndex

_WORDS_SHOWN = 80  # characters, at most
_ROWS_ONE_BY_ONE = 16  # more rows coming and going than this are shown by starting over


class Role(IntEnum):
    """What the model tells besides Qt's own roles."""

    CLAUSE = Qt.ItemDataRole.UserRole
    IS_PARENT = Qt.ItemDataRole.UserRole + 1
    IS_FOLDED = Qt.ItemDataRole.UserRole + 2
    FINDING = Qt.ItemDataRole.UserRole + 3
    INDEX = Qt.ItemDataRole.UserRole + 4


def first_words(annotation: Annotation, index: int) -> str:
    """The beginning of a clause in one line, without the number that is shown beside it."""
    start, end = annotation.clause_span(index)
    words = " ".join(annotation.text[start : min(end, start + _WORDS_SHOWN)].split())
    number = annotation.clauses[index].number
    return words.removeprefix(number).lstrip() if number else words


class OutlineModel(QAbstractTableModel):
    """One row a clause that is not inside a folded one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: Mapping[int, Finding] = {}  # by the start of the clause
        self._annotation: Annotation | None = None
        self._folded: set[int] = set()  # starts of the clauses that are folded
        self._labels: frozenset[str] = frozenset()  # shown alone; empty for all
        self._wanted = ""  # in folded case, what the clauses shown have in their text
        self._rows: Sequence[int] = ()  # clause indexes, in order
        self._answers: dict[int, Callable[[int], object]] = {
            Role.CLAUSE: self._clause,
            Role.IS_PARENT: self.is_parent,
            Role.IS_FOLDED: self.is_folded,
            Role.FINDING: self._finding,
            Role.INDEX: self.clause_index,
            Qt.ItemDataRole.DisplayRole: self._words,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._spoken,
        }

    def show(self, annotation: Annotation | None) -> None:
        """Show the clauses of this annotation, nothing folded."""
        self.beginResetModel()
        self._annotation = annotation
        self._folded.clear()
        self._rows = self._visible()
        self.endResetModel()

    @property
    def annotation(self) -> Annotation | None:
        """What is shown."""
        return self._annotation

    @property
    def is_narrowed(self) -> bool:
        """Whether only some clauses are shown, whatever is folded."""
        return bool(self._labels or self._wanted)

    def narrow(self, labels: frozenset[str], words: str) -> None:
        """Show only the clauses of these labels (all for none) that hold the words."""
        wanted = words.casefold()
        if (labels, wanted) != (self._labels, self._wanted):
            self._labels, self._wanted = labels, wanted
            self._start_over()

    @Slot(object)
    def follow(self, change: Change) -> None:
        """Take in a change that was made to the annotation."""
        annotation = self._annotation
        if annotation is None or not (change.clauses or change.gaps):
            return
        if change.clauses is None and self.is_narrowed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
            return
        if change.clauses is None:
            span = change.span()
            assert span is not None  # it has gaps
            self._redraw(self.row_at(span[0]), self.row_at(span[1] - 1))
            return
        before = {clause.start for clause in change.clauses.before}
        after = {clause.start for clause in change.clauses.after}
        came, gone = sorted(after - before), sorted(before - after)
        if self._folded or self.is_narrowed or len(came) + len(gone) > _ROWS_ONE_BY_ONE:
            self._start_over()
            return
        for start in reversed(gone):
            # Where the clause stood: those before it that stayed, and those gone before it.
            row = self._clauses_before(start, came) + sum(other < start for other in gone)
            self.beginRemoveRows(QModelIndex(), row, row)
            self._rows = range(len(self._rows) - 1)
            self.endRemoveRows()
        for start in came:
            row = annotation.clause_index_at(start)
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows = range(len(self._rows) + 1)
            self.endInsertRows()
        touched = sorted(before | after)
        self._redraw(self.row_at(touched[0]), self.row_at(touched[-1]))

    def row_at(self, offset: int) -> int:
        """The row of the clause at the offset, or of the folded clause that holds it.

        -1 for a clause that is not among those shown.
        """
        if self._annotation is None:
            return -1
        index = self._annotation.clause_index_at(offset)
        if isinstance(self._rows, range):
            return index
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._rows[middle] <= index else (low, middle)
        if self.is_narrowed and (low == 0 or self._rows[low - 1] != index):
            return -1
        return low - 1

    def clause_index(self, row: int) -> int | None:
        """The index of the clause in the row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def parent_row(self, row: int) -> int | None:
        """The row of the clause that holds this one, None at the top level."""
        level = self._clause(row).level
        for other in range(row - 1, -1, -1):
            if self._clause(other).level < level:
                return other
        return None

    def is_parent(self, row: int) -> bool:
        """Whether the clause has deeper ones under it."""
        assert self._annotation is not None
        if self.is_narrowed:
            return False  # those that it holds may not be shown
        index, clauses = self._rows[row], self._annotation.clauses
        return index + 1 < len(clauses) and clauses[index + 1].level > clauses[index].level

    def is_folded(self, row: int) -> bool:
        """Whether the clauses under this one are folded away."""
        return self._clause(row).start in self._folded

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold the clauses under this one away, or show them."""
        if self.is_parent(row) and folded != self.is_folded(row):
            self._folded ^= {self._clause(row).start}
            self._start_over()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if self._annotation is None or not 0 <= row < len(self._rows):
            return None
        tell = self._answers.get(role)
        return tell(row) if tell else None

    def _words(self, row: int) -> str:
        assert self._annotation is not None
        return first_words(self._annotation, self._rows[row])

    def _spoken(self, row: int) -> str:
        clause, finding = self._clause(row), self._finding(row)
        spoken = translate("OutlineModel", "{label} {number}, level {level}: {words}").format(
            label=label_name(clause.label),
            number=clause.number or "",
            level=clause.level + 1,
            words=self._words(row),
        )
        return f"{shown_text(finding.message)}\n{spoken}" if finding else spoken

    def _finding(self, row: int) -> Finding | None:
        return self.findings.get(self._clause(row).start)

    def _clause(self, row: int) -> Clause:
        assert self._annotation is not None
        return self._annotation.clauses[self._rows[row]]

    def _clauses_before(self, start: int, came: list[int]) -> int:
        """How many clauses that were there before the change start before the offset."""
        assert self._annotation is not None
        now = self._annotation.clause_index_at(start - 1) + 1 if start > 0 else 0
        return now - sum(other < start for other in came)

    def _redraw(self, first: int, last: int) -> None:
        # One more above: whether it has clauses under it depends on the next one.
        self.dataChanged.emit(self.index(max(first - 1, 0), 0), self.index(last, 0))

    def _start_over(self) -> None:
        self.beginResetModel()
        self._rows = self._visible()
        self.endResetModel()

    def _visible(self) -> Sequence[int]:
        if self._annotation is None:
            return ()
        clauses = self._annotation.clauses
        if self.is_narrowed:
            return [
                index
                for index in range(len(clauses))
                if _is_wanted(self._annotation, index, self._labels, self._wanted)
            ]
        if not self._folded:
            return range(len(clauses))
        rows: list[int] = []
        hidden_below: int | None = None
        for index, clause in enumerate(clauses):
            if hidden_below is not None and clause.level > hidden_below:
                continue
            rows.append(index)
            hidden_below = clause.level if clause.start in self._folded else None
        return rows


def _is_wanted(annotation: Annotation, index: int, labels: frozenset[str], wanted: str) -> bool:
    if labels and annotation.clauses[index].label not in labels:
        return False
    return wanted in annotation.text[slice(*annotation.clause_span(index))].casefold()
