"""Asks where to go: the number of a clause, a percentage, the symbol of a document."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import LibraryError
from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.messages import shown_text
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.destinations import Destination, Reached, destinations

_OFFSET = Qt.ItemDataRole.UserRole
_SHOWN = 28  # characters of a clause
_MOST = 200
_SERIES = ("", "A/RES/")  # what may be left out before a symbol


class GoDialog(QDialog):
    """Shows while one types where it leads; Enter goes to the marked place."""

    place_chosen = Signal(int)  # the offset in the document that is open
    document_chosen = Signal(str)  # the id of another document

    def __init__(
        self, annotation: Annotation | None, find: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self.resize(440, 320)
        self._annotation = annotation
        self._find = find
        self.field = QLineEdit(self, clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("12, (a), #40, 50 % or A/RES/60/1"))
        self.field.setAccessibleName(self.tr("Clause number, percentage or symbol"))
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Places"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._go)
        self.hint = QLabel(self, wordWrap=True)
        self.hint.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.field.textChanged.connect(self._show_places)
        self._show_places("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(min(row, self.list.count() - 1), 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _show_places(self, text: str) -> None:
        self.list.clear()
        if self._annotation is not None:
            for place in destinations(self._annotation, text)[:_MOST]:
                item = QListWidgetItem(self._described(self._annotation, place), self.list)
                item.setData(_OFFSET, place.offset)
        self.list.setCurrentRow(0)
        if self.list.count():
            self.hint.setText(self.tr("Enter goes there."))
        elif text.strip():
            self.hint.setText(self.tr("Enter looks for a document with this symbol."))
        else:
            self.hint.setText(
                self.tr("A printed number, # and the clause by count, a percentage, or a symbol.")
            )

    def _described(self, annotation: Annotation, place: Destination) -> str:
        index = annotation.clause_index_at(min(place.offset, len(annotation.text) - 1))
        end = min(annotation.clause_span(index)[1], place.offset + _SHOWN)
        words = " ".join(annotation.text[place.offset : end].split())
        if place.reached is Reached.PERCENT:
            return self.tr("Character {offset}: {words}").format(
                offset=f"{place.offset:,}", words=words
            )
        if place.reached is Reached.COUNT:
            return self.tr("Clause {count} of {total}: {words}").format(
                count=f"{index + 1:,}", total=f"{len(annotation.clauses):,}", words=words
            )
        return self.tr("{label}: {words}").format(
            label=label_name(annotation.clauses[index].label), words=words
        )

    @Slot()
    def _go(self) -> None:
        item, text = self.list.currentItem(), self.field.text().strip()
        if item is not None:
            offset = int(item.data(_OFFSET))
            self.accept()
            self.place_chosen.emit(offset)
        elif text:
            self._go_to_document(text)

    def _go_to_document(self, symbol: str) -> None:
        failure = ""
        for before in _SERIES:
            try:
                document_id = self._find(before + symbol)
            except LibraryError as error:
                failure = failure or shown_text(error)
                continue
            self.accept()
            self.document_chosen.emit(document_id)
            return
        self.hint.setText(failure)
