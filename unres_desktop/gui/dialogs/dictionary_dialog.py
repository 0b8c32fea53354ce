"""The user dictionary of a library: add, change, remove, search, import and export words."""

from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.gui.dialogs.dictionary_model import DictionaryModel
from unres_desktop.gui.messages import shown_text
from unres_desktop.segmenters.user_dictionary import UserDictionary, checked_word, parsed_dictionary


class DictionaryDialog(QDialog):
    """Works on a copy of the words; OK gives it back."""

    words_chosen = Signal(object)  # the UserDictionary as it is to be

    def __init__(self, dictionary: UserDictionary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User dictionary of the library"))
        self.resize(560, 560)
        self.model = DictionaryModel(dictionary, self)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Word or tag"))
        self.search.setAccessibleName(self.tr("Search words"))
        self.table = self._made_table()
        self.word = self._field(self.tr("Word"), self.tr("Word"))
        self.frequency = self._field(self.tr("Frequency"), self.tr("automatic"))
        self.tag = self._field(self.tr("Tag"), self.tr("Tag"))
        self.notice = QLabel(self, wordWrap=True)
        self.notice.setMinimumHeight(2 * self.notice.fontMetrics().height() + 4)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.search.textChanged.connect(self.model.search)
        self.table.selectionModel().selectionChanged.connect(self._follow_choice)
        self.word.textChanged.connect(self._name_button)
        self._name_button()
        self._count()
        self.word.setFocus()

    def accept(self) -> None:
        """Give the words back and close."""
        self.words_chosen.emit(self.model.dictionary)
        super().accept()

    def import_from(self, path: Path) -> None:
        """Take in the words of a file in jieba's format, or say what is wrong and take none."""
        try:
            taken = parsed_dictionary(path.read_bytes())
            merged = self.model.dictionary.with_words(taken)
        except OSError as error:
            self._tell(self.tr("The file cannot be read: {reason}").format(reason=error), bad=True)
            return
        except UnresError as error:
            self._tell(shown_text(error), bad=True)
            return
        known = len(self.model.dictionary.names & taken.names)
        self.model.set_dictionary(merged)
        text = self.tr("{count} words were taken, {known} of them in place of older entries.")
        self._tell(text.format(count=f"{len(taken):,}", known=f"{known:,}"))

    def export_to(self, path: Path) -> None:
        """Write all words into a file in jieba's format."""
        try:
            path.write_text(self.model.dictionary.as_text, encoding="utf-8", newline="\n")
        except OSError as error:
            text = self.tr("The file cannot be written: {reason}")
            self._tell(text.format(reason=error), bad=True)
            return
        self._tell(self.tr("The words were written to {name}.").format(name=path.name))

    @Slot()
    def put(self) -> None:
        """Add the word in the fields, or change its frequency and tag."""
        frequency = self.frequency.text().strip().replace(",", "")
        if frequency and not (frequency.isascii() and frequency.isdecimal()):
            self._tell(self.tr("A frequency is a whole number; empty is automatic."), bad=True)
            return
        try:
            entry = checked_word(
                self.word.text().strip(),
                int(frequency[:12]) if frequency else None,
                self.tag.text().strip(),
            )
            changed = self.model.dictionary.with_words([entry])
        except UnresError as error:
            self._tell(shown_text(error), bad=True)
            return
        self.search.clear()
        self.model.set_dictionary(changed)
        self._show(entry.word)
        self._count()
        self.word.setFocus()
        self.word.selectAll()

    @Slot()
    def remove(self) -> None:
        """Remove the words that are marked in the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        if not rows:
            self._tell(self.tr("Mark the words to remove in the table first."), bad=True)
            return
        self.model.set_dictionary(
            self.model.dictionary.without(self.model.entry(row).word for row in rows)
        )
        if self.model.rowCount():
            self.table.selectRow(min(rows[0], self.model.rowCount() - 1))
        self._count()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(8)
        self.put_button = self._button(self.tr("&Add"), self.put)
        self.put_button.setDefault(True)
        self.remove_button = self._button(self.tr("&Remove"), self.remove)
        for widget, room in ((self.word, 3), (self.frequency, 2), (self.tag, 1)):
            fields.addWidget(widget, room)
        fields.addWidget(self.put_button)
        fields.addWidget(self.remove_button)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._button(self.tr("&Import…"), self._import))
        last.addWidget(self._button(self.tr("&Export…"), self._export))
        last.addStretch(1)
        last.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(9)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(fields)
        column.addWidget(self.notice)
        column.addLayout(last)

    def _made_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Words of the dictionary"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.setColumnWidth(1, 130)
        table.setColumnWidth(2, 70)
        return table

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        return field

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _show(self, word: str) -> None:
        row = self.model.row_of(word)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    @Slot(QItemSelection, QItemSelection)
    def _follow_choice(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if len(rows) == 1:
            entry = self.model.entry(rows[0].row())
            self.word.setText(entry.word)
            self.frequency.setText("" if entry.frequency is None else str(entry.frequency))
            self.tag.setText(entry.tag)

    @Slot()
    def _name_button(self) -> None:
        known = self.word.text().strip() in self.model.dictionary
        self.put_button.setText(self.tr("&Change") if known else self.tr("&Add"))

    @Slot()
    def _import(self) -> None:
        title = self.tr("Import words")
        path, _ = QFileDialog.getOpenFileName(self, title, "", self._file_kinds())
        if path:
            self.import_from(Path(path))

    @Slot()
    def _export(self) -> None:
        title = self.tr("Export words")
        path, _ = QFileDialog.getSaveFileName(self, title, "userdict.txt", self._file_kinds())
        if path:
            self.export_to(Path(path))

    def _file_kinds(self) -> str:
        return self.tr("Dictionaries of jieba (*.txt *.dict);;All files (*)")

    def _count(self) -> None:
        count = len(self.model.dictionary)
        self._tell(self.tr("%n words; a proposal takes them into account.", "", count))
        self._name_button()

    def _tell(self, text: str, *, bad: bool = False) -> None:
        self.notice.setObjectName("error" if bad else "muted")
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        self.notice.setText(text)
