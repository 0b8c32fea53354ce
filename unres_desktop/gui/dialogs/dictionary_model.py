"""The words of a user dictionary as a table that can be searched."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from unres_desktop.segmenters.user_dictionary import UserDictionary, UserWord

Index = QModelIndex | QPersistentModelIndex


class DictionaryModel(QAbstractTableModel):
    """Word, frequency and tag; shows the words that hold what is searched for."""

    def __init__(self, dictionary: UserDictionary, parent: QObject) -> None:
        super().__init__(parent)
        self.dictionary = dictionary
        self._searched = ""
        self._shown: list[UserWord] = list(dictionary)

    def set_dictionary(self, dictionary: UserDictionary) -> None:
        """Show other words."""
        self.dictionary = dictionary
        self._refill()

    def search(self, text: str) -> None:
        """Show the words whose characters or tag hold the text."""
        self._searched = text.strip()
        self._refill()

    def entry(self, row: int) -> UserWord:
        """The word of a row."""
        return self._shown[row]

    def row_of(self, word: str) -> int | None:
        """The row of a word, None where it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.word == word), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        frequency = self.tr("automatic") if entry.frequency is None else f"{entry.frequency:,}"
        return (entry.word, frequency, entry.tag)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Word"), self.tr("Frequency"), self.tr("Tag"))[section]

    def _refill(self) -> None:
        wanted = self._searched
        self.beginResetModel()
        self._shown = [
            entry
            for entry in self.dictionary
            if wanted in entry.word or (wanted and wanted == entry.tag)
        ]
        self.endResetModel()
