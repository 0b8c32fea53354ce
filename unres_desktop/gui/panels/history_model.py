"""The edits of the open document as a table model, newest first; older ones are fetched later."""

from array import array
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from unres_desktop.gui.panels.history_rows import HEADING, HistoryRow, HistoryRows
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.model.history import Timeline
from unres_desktop.storage.library import Library

translate = QCoreApplication.translate
AnyIndex = QModelIndex | QPersistentModelIndex

_PAGE = 60  # edits


class Role(IntEnum):
    """What the model tells besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole  # the HistoryRow
    STANDING = Qt.ItemDataRole.UserRole + 1  # a Standing


class Standing(IntEnum):
    """Where an edit stands to the present."""

    DONE = 0
    PRESENT = 1  # the newest edit that is done
    UNDONE = 2


class HistoryModel(QAbstractTableModel):
    """One row an edit, with headings between; costs a page at a time however long the history."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: AnnotationSession | None = None
        self._library: Library | None = None
        self._source: HistoryRows | None = None
        self._rows: list[HistoryRow] = []
        self._position = 0
        self._answers: dict[int, Callable[[HistoryRow], object]] = {
            Role.ROW: lambda row: row,
            Role.STANDING: self._standing,
            Qt.ItemDataRole.DisplayRole: lambda row: row.text,
            Qt.ItemDataRole.ToolTipRole: lambda row: f"{row.text}\n{row.detail}".strip(),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def show(self, library: Library | None, session: AnnotationSession | None) -> None:
        """Show the history of this document from its newest edit on."""
        self.beginResetModel()
        self._library, self._session = library, session
        self._rows, self._source, self._position = [], None, 0
        if library is not None and session is not None:
            self._source = HistoryRows(library, session)
            self._position = session.history.position
            above = self._source.hidden_above()
            self._rows = [above] if above else []
            self._fetch_to_present()
        self.endResetModel()

    def follow(self) -> None:
        """Take in what was done, undone or done again since."""
        session, source = self._session, self._source
        if session is None or source is None:
            return
        history, known = session.history, source.known
        goes_on = _begins_with(history.timeline, known)
        if goes_on and len(history.timeline) == len(known):
            self._move_present(history.position)
        elif (
            goes_on
            and history.position == len(history.timeline) == len(known) + 1
            and self._position == len(known)
        ):
            self._put_on_top(history.timeline[-1].edit)
        else:
            self.show(self._library, session)

    def row_of_present(self) -> int:
        """The row of the newest edit that is done, or of the start; -1 while it is not listed."""
        found = (i for i, row in enumerate(self._rows) if row.position == self._position)
        return next(found, -1)

    def position_at(self, row: int) -> int | None:
        """How many edits are done after going to the row; None for a heading."""
        if not 0 <= row < len(self._rows) or self._rows[row].position == HEADING:
            return None
        return self._rows[row].position

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 1

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._source is not None and not self._source.is_complete

    def fetchMore(self, parent: AnyIndex) -> None:
        source = self._source
        if parent.isValid() or source is None:
            return
        rows = source.older(_PAGE)
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()
        self._repaint()  # the heading over the oldest session counts more now

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.position_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        answer = self._answers.get(role)
        return answer(self._rows[index.row()]) if answer else None

    def _standing(self, row: HistoryRow) -> Standing:
        if row.position == self._position:
            return Standing.PRESENT
        return Standing.UNDONE if row.position > self._position else Standing.DONE

    def _spoken(self, row: HistoryRow) -> str:
        if row.position == HEADING:
            return row.text
        template = {
            Standing.DONE: translate("HistoryModel", "{edit}, {time}"),
            Standing.PRESENT: translate("HistoryModel", "{edit}, {time}, the document is here"),
            Standing.UNDONE: translate("HistoryModel", "{edit}, {time}, undone"),
        }[self._standing(row)]
        return template.format(edit=row.text, time=row.clock)

    def _fetch_to_present(self) -> None:
        source = self._source
        assert source is not None  # asked by show
        self._rows.extend(source.older(_PAGE))
        while self.row_of_present() < 0 and not source.is_complete:
            self._rows.extend(source.older(_PAGE))

    def _move_present(self, position: int) -> None:
        self._position = position
        if self.row_of_present() < 0 and self._session is not None:
            self.show(self._library, self._session)
        self._repaint()

    def _put_on_top(self, group: int) -> None:
        assert self._source is not None and self._session is not None  # asked by follow
        states = bytearray(self._session.annotation.states())
        rows = self._source.newest(group, states)
        # Under the heading of the session that it belongs to.
        place = 0 if rows[0].position == HEADING or not self._rows else 1
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self._position += 1
        self.endInsertRows()
        self._repaint()

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))


def _begins_with(timeline: Timeline, known: "array[int]") -> bool:
    """Whether it begins with these edits; they come and go at the end only."""
    if len(timeline) < len(known):
        return False
    return not known or known[-1] == timeline[len(known) - 1].edit
