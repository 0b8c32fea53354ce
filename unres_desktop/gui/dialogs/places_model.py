"""The places of a string as rows with a tick; every text of a row is made when it is seen."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from unres_desktop.model.same_string import Doubt, Place, WordPattern, doubt_at, words_at

translate = QCoreApplication.translate
AnyIndex = QModelIndex | QPersistentModelIndex
BETWEEN_WORDS = " | "


class Role(IntEnum):
    """What the model tells besides Qt's own roles."""

    PLACE = Qt.ItemDataRole.UserRole
    BEFORE = Qt.ItemDataRole.UserRole + 1  # the words as they are
    AFTER = Qt.ItemDataRole.UserRole + 2  # the words as they would be
    REMARK = Qt.ItemDataRole.UserRole + 3  # why there is no tick, or nothing


class PlacesModel(QAbstractListModel):
    """One row a place; those without a doubt are ticked."""

    def __init__(self, pattern: WordPattern, parent: QObject) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self._places: list[Place] = []
        self._ticks = bytearray()
        self._answers: dict[int, Callable[[int], object]] = {
            Role.PLACE: lambda row: self._places[row],
            Role.BEFORE: lambda row: BETWEEN_WORDS.join(self._words(row)[0]),
            Role.AFTER: lambda row: BETWEEN_WORDS.join(self._words(row)[1]),
            Role.REMARK: self._remark,
            Qt.ItemDataRole.CheckStateRole: self._check_state,
            Qt.ItemDataRole.DisplayRole: self._spoken,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def show(self, places: Sequence[Place]) -> None:
        """Show these places."""
        self.beginResetModel()
        self._places = list(places)
        self._ticks = bytearray([place.doubt is None for place in places])
        self.endResetModel()

    def places(self, rows: Iterable[int]) -> list[Place]:
        """The places of these rows."""
        return [self._places[row] for row in rows]

    def ticked(self) -> list[Place]:
        """The places with a tick, in order."""
        return [place for place, tick in zip(self._places, self._ticks, strict=True) if tick]

    def set_ticks(self, rows: Sequence[int], *, ticked: bool) -> None:
        """Tick these rows or take their ticks away."""
        for row in rows:
            self._ticks[row] = ticked
        self._announce(rows)

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick the rows, or take the ticks away where all of them have one."""
        self.set_ticks(rows, ticked=not all(self._ticks[row] for row in rows))

    def set_kept(self, rows: Sequence[int], *, kept: bool) -> None:
        """Show that the places of these rows are to stay as they are, or no longer."""
        for row in rows:
            place = self._places[row]
            doubt = Doubt.KEPT if kept else doubt_at(self._pattern, place)
            self._places[row] = place._replace(doubt=doubt)
            self._ticks[row] = doubt is None
        self._announce(rows)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        return answer(index.row()) if answer and index.isValid() else None

    def setData(self, index: AnyIndex, value: object, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.set_ticks([index.row()], ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _announce(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _words(self, row: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return words_at(self._pattern, self._places[row])

    def _check_state(self, row: int) -> Qt.CheckState:
        return Qt.CheckState.Checked if self._ticks[row] else Qt.CheckState.Unchecked

    def _remark(self, row: int) -> str:
        doubt = self._places[row].doubt
        if doubt is Doubt.KEPT:
            return translate("SameString", "kept as it is")
        if doubt is Doubt.REVIEWED:
            return translate("SameString", "set or confirmed by a person")
        if doubt is Doubt.IN_LONGER_WORD:
            return translate("SameString", "inside a longer word")
        return ""

    def _spoken(self, row: int) -> str:
        place = self._places[row]
        before, after = self._words(row)
        context = " ".join(place.text.split())
        text = translate("SameString", "{before} becomes {after}. {symbol}: {context}").format(
            before=" ".join(before), after=" ".join(after), symbol=place.symbol, context=context
        )
        remark = self._remark(row)
        return f"{text}. {remark}" if remark else text
