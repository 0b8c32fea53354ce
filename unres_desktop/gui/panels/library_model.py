"""The documents of a library as a table model: an array of ids, rows fetched in pages by id."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from unres_desktop.model.document import Status
from unres_desktop.storage.library import DocumentRow, Library

translate = QCoreApplication.translate

_PAGE = 64
_PAGES_KEPT = 40

AnyIndex = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the model tells besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole  # the DocumentRow
    IS_OPEN = Qt.ItemDataRole.UserRole + 1


def status_name(status: Status) -> str:
    """The translated name of a status."""
    return {
        Status.NEW: translate("Status", "New"),
        Status.IN_PROGRESS: translate("Status", "In progress"),
        Status.CURATED: translate("Status", "Curated"),
        Status.NEEDS_REVIEW: translate("Status", "Needs review"),
        Status.REJECTED: translate("Status", "Rejected"),
    }[status]


def share_reviewed(row: DocumentRow) -> float:
    """How much of the document a person has seen, 0..1."""
    return row.reviewed / row.decidable if row.decidable else 1.0


class LibraryModel(QAbstractTableModel):
    """One row a document; costs the same for ten and for 100,000 of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._ids: Sequence[str] = ()
        self._pages: OrderedDict[int, list[DocumentRow]] = OrderedDict()
        self._open_id: str | None = None

    def show(self, library: Library | None, ids: Sequence[str]) -> None:
        """Show these documents of the library."""
        self.beginResetModel()
        self._library, self._ids = library, ids
        self._pages.clear()
        self.endResetModel()

    def id_at(self, row: int) -> str | None:
        """The id of the document in the row, None outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, document_id: str) -> int | None:
        """The row of the document, None if it is not in the list."""
        try:
            return self._ids.index(document_id)
        except ValueError:
            return None

    def document_at(self, row: int) -> DocumentRow | None:
        """What the list shows in the row; None when the document is gone."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetched(number)
        else:
            self._pages.move_to_end(number)
        wanted = self._ids[row]
        place = row % _PAGE
        if place < len(page) and page[place].id == wanted:
            return page[place]
        return next((found for found in page if found.id == wanted), None)

    def set_open(self, document_id: str | None) -> None:
        """Mark the document that is open."""
        for changed in {self._open_id, document_id} - {None}:
            self._open_id = document_id
            self.refresh(str(changed))
        self._open_id = document_id

    def refresh(self, document_id: str) -> None:
        """Fetch the document's row again."""
        row = self.row_of(document_id)
        if row is not None:
            self._pages.pop(row // _PAGE, None)
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Role.IS_OPEN:
            return self._ids[index.row()] == self._open_id
        tell = _ANSWERS.get(role)
        row = self.document_at(index.row()) if tell else None
        return tell(row) if tell and row else None

    def _fetched(self, number: int) -> list[DocumentRow]:
        wanted = self._ids[number * _PAGE : (number + 1) * _PAGE]
        page = self._library.rows(wanted) if self._library else []
        self._pages[number] = page
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page


def _spoken(row: DocumentRow) -> str:
    return translate("LibraryModel", "{symbol}, {title}, {status}, {percent} % reviewed").format(
        symbol=row.symbol,
        title=row.title,
        status=status_name(row.status),
        percent=int(share_reviewed(row) * 100),
    )


def _itself(row: DocumentRow) -> DocumentRow:
    return row


def _name(row: DocumentRow) -> str:
    return row.symbol or row.title


def _tool_tip(row: DocumentRow) -> str:
    return f"{row.symbol}\n{row.title}".strip()


_ANSWERS: dict[int, Callable[[DocumentRow], object]] = {
    Role.ROW: _itself,
    Qt.ItemDataRole.DisplayRole: _name,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
}
