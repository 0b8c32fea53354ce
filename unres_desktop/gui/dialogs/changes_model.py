"""Edits as a table: when, in which document, what."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from unres_desktop.gui.edit_sentences import sentence
from unres_desktop.gui.edit_times import clock, day, local_time
from unres_desktop.workflow.edits_since import MadeEdit

translate = QCoreApplication.translate
AnyIndex = QModelIndex | QPersistentModelIndex


class ChangesModel(QAbstractTableModel):
    """One row an edit, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits: Sequence[MadeEdit] = ()

    def show(self, edits: Sequence[MadeEdit]) -> None:
        """Show these edits."""
        self.beginResetModel()
        self._edits = edits
        self.endResetModel()

    def edit_at(self, row: int) -> MadeEdit | None:
        """The edit in the row, None outside the list."""
        return self._edits[row] if 0 <= row < len(self._edits) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._edits)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("ChangesModel", "When"),
            translate("ChangesModel", "Document"),
            translate("ChangesModel", "Edit"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        edit = self.edit_at(index.row())
        if edit is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return (_when, _document, _what)[index.column()](edit)


def _when(edit: MadeEdit) -> str:
    time = local_time(edit.time)
    template = translate("ChangesModel", "{day} {time}")
    return template.format(day=day(time), time=clock(time))


def _document(edit: MadeEdit) -> str:
    return edit.name or edit.document_id


def _what(edit: MadeEdit) -> str:
    return sentence(edit.edit, documents=edit.documents)
