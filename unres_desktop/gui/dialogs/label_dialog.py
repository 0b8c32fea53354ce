"""The searchable list of all clause labels, for the key 0 and for a click on a label."""

from collections.abc import Mapping

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

from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.theme import Theme
from unres_desktop.model.clause_labels import CLAUSE_LABELS

_NAME = Qt.ItemDataRole.UserRole
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class LabelDialog(QDialog):
    """Type to narrow the list, Enter takes the marked label."""

    def __init__(
        self, present: str, keys: Mapping[str, str], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label of the clause"))
        self.resize(330, 420)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Type to search"))
        self.search.setAccessibleName(self.tr("Search labels"))
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.itemClicked.connect(self.accept)
        hint = QLabel(
            self.tr("The key in brackets sets the label without this list."), self, wordWrap=True
        )
        hint.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        self._fill(present, keys, theme)
        self.search.textChanged.connect(self._narrow)

    def choose(self, place: QPoint | None) -> str | None:
        """Let the person choose; the name of the label, None when the dialog was left."""
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

    def _fill(self, present: str, keys: Mapping[str, str], theme: Theme) -> None:
        names = [label.name for label in CLAUSE_LABELS]
        if present not in names:
            names.append(present)
        for name in names:
            key = keys.get(name, "")
            text = f"{label_name(name)}  ({key})" if key else label_name(name)
            item = QListWidgetItem(_swatch(theme.label_color(name)), text, self.list)
            item.setData(_NAME, name)
            if name == present:
                self.list.setCurrentItem(item)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            searched = f"{item.text()} {item.data(_NAME)}".casefold()
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


def _swatch(color: QColor) -> QIcon:
    pixmap = QPixmap(10, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(3, 0, 4, 16, 2, 2)
    painter.end()
    return QIcon(pixmap)
