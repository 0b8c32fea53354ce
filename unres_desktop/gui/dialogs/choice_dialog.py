"""A short list that is narrowed by typing; Enter takes the marked row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

_NAME = Qt.ItemDataRole.UserRole
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it stands for, what is read, a colour beside it, further words to find it."""

    name: str
    text: str
    color: QColor | None = None
    searched: str = ""


class ChoiceDialog(QDialog):
    """Type to narrow the list, Enter takes the marked row."""

    def __init__(
        self, title: str, choices: Sequence[Choice], present: str, hint: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(330, 420)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Type to search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.itemClicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        if hint:
            label = QLabel(hint, self, wordWrap=True)
            label.setObjectName("muted")
            column.addWidget(label)
        self._searched: list[str] = []
        for choice in choices:
            self._add(choice, is_present=choice.name == present)
        self.search.textChanged.connect(self._narrow)

    def choose(self, place: QPoint | None) -> str | None:
        """Let the person choose; the name of the row, None when the dialog was left."""
        if place is not None:
            self.move(self._on_screen(place))
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item and not item.isHidden() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _LIST_KEYS:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _add(self, choice: Choice, *, is_present: bool) -> None:
        item = QListWidgetItem(choice.text, self.list)
        if choice.color is not None:
            item.setIcon(swatch(choice.color))
        item.setData(_NAME, choice.name)
        item.setToolTip(choice.searched)
        self._searched.append(f"{choice.text} {choice.name} {choice.searched}".casefold())
        if is_present:
            self.list.setCurrentItem(item)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        shown = []
        for row, searched in enumerate(self._searched):
            item = self.list.item(row)
            item.setHidden(wanted not in searched)
            if not item.isHidden():
                shown.append(item)
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])

    def _move(self, key: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if not shown:
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(Qt.Key(key), 8)
        row = self.list.currentRow()
        place = shown.index(row) + step if row in shown else 0
        self.list.setCurrentRow(shown[min(max(place, 0), len(shown) - 1)])

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self.accept()

    def _on_screen(self, place: QPoint) -> QPoint:
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(place.x(), room.left()), room.right() - self.width())
        y = min(max(place.y(), room.top()), room.bottom() - self.height())
        return QPoint(x, y)


def swatch(color: QColor) -> QIcon:
    """A small bar in this colour."""
    pixmap = QPixmap(10, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(3, 0, 4, 16, 2, 2)
    painter.end()
    return QIcon(pixmap)
