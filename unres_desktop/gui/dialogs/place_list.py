"""The list of places: arrows, Space ticks, K keeps, Enter applies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from unres_desktop.gui.dialogs.place_delegate import PlaceDelegate, tick_rect
from unres_desktop.gui.dialogs.places_model import PlacesModel
from unres_desktop.gui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlaceList(QListView):
    """Shows a PlacesModel; several rows can be selected and are ticked or kept together."""

    apply_wished = Signal()
    keep_wished = Signal()

    def __init__(self, model: PlacesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._places = model
        self._delegate = PlaceDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Places that are cut otherwise"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def selected_rows(self) -> list[int]:
        """The rows that a key acts on."""
        return [index.row() for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._places.toggle(self.selected_rows())
        elif event.key() == Qt.Key.Key_K and not event.modifiers():
            self.keep_wished.emit()
        elif event.key() in _ENTER:
            self.apply_wished.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and tick_rect(self.visualRect(index)).contains(point):
            self._places.toggle([index.row()])
        else:
            super().mousePressEvent(event)
