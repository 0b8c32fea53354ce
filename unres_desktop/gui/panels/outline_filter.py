"""Above the outline: words to look for, and the labels to show."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from unres_desktop.gui.label_names import label_name

_PAUSE = 120  # milliseconds after the last key


class OutlineFilter(QWidget):
    """Says what the outline shall be narrowed to; nothing chosen means every label."""

    changed = Signal(object, str)  # the set of labels, the words
    list_wished = Signal()  # the person wants to go on in the list
    labels_wished = Signal()  # the menu opens and has to know which labels there are

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: frozenset[str] = frozenset()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Words or number"))
        self.search.setAccessibleName(self.tr("Search the outline"))
        self.search.textChanged.connect(self._wait)
        self.search.installEventFilter(self)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.labels_wished)
        self.labels = QToolButton(self)
        self.labels.setObjectName("filter")
        self.labels.setText(self.tr("Labels"))
        self.labels.setAccessibleName(self.tr("Labels shown in the outline"))
        self.labels.setToolTip(self.tr("Labels shown in the outline"))
        self.labels.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.labels.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.labels.setCheckable(True)
        self.labels.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 10, 6)
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.labels)

    def offer(self, counts: dict[str, int]) -> None:
        """Put these labels into the menu, each with its number of clauses."""
        self.menu.clear()
        every = self.menu.addAction(self.tr("All labels"))
        every.setEnabled(bool(self._labels))
        every.triggered.connect(self._show_every)
        self.menu.addSeparator()
        for name, count in counts.items():
            text = self.tr("{label} ({count})").format(label=label_name(name), count=f"{count:,}")
            action = QAction(text, self.menu)
            action.setCheckable(True)
            action.setChecked(name in self._labels)
            action.setData(name)
            action.toggled.connect(self._choose)
            self.menu.addAction(action)

    def clear(self) -> None:
        """Show everything again, and say so at once."""
        self.search.clear()
        self._labels = frozenset()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.list_wished.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._tell()
                self.list_wished.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot()
    def _show_every(self) -> None:
        self._labels = frozenset()
        self._tell()

    @Slot(bool)
    def _choose(self, chosen: bool) -> None:
        name = {str(self.sender().data())}  # type: ignore[attr-defined]  # an action of the menu
        self._labels = self._labels | name if chosen else self._labels - name
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self.labels.setChecked(bool(self._labels))
        self.changed.emit(self._labels, self.search.text().strip())
