"""The small list of other ways to cut a stretch: arrows move through it, Enter takes one."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.fonts import strong
from unres_desktop.segmenters.ways_to_cut import Maker, WayToCut, listed

translate = QCoreApplication.translate

_WAY = Qt.ItemDataRole.UserRole
_BETWEEN_WORDS = "   "
_MOST_SEEN = 12  # rows
_SMALLEST, _LARGEST = 260, 620
_APART = 4  # pixels from the text
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WaysPopup(QFrame):
    """Lists the ways to cut one text; leaving it in any manner closes it."""

    moved = Signal(object)  # the WayToCut that is marked now
    chosen = Signal(object)  # the WayToCut that the person takes
    closed = Signal()

    def __init__(self, text: str, ways: Iterable[WayToCut], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("ways_popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWindowTitle(self.tr("Other ways to cut"))
        self._text = text
        self._ways = listed(ways)
        self._place = QRect()
        self.list = self._made_list()
        self.remark = QLabel(self.tr("Looking for more ways…"), self)
        self.remark.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.remark)
        self._fill(self._ways[0])
        self.list.currentItemChanged.connect(self._tell_move)
        self.list.itemClicked.connect(self._take)
        self.setFocusProxy(self.list)

    def open_at(self, place: QRect) -> None:
        """Show the list below a place of the screen, or above it where there is more room."""
        self._place = place
        self._fit()
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def add(self, ways: Iterable[WayToCut]) -> None:
        """Take in further ways; the marked one stays marked."""
        marked = self.current()
        self._ways = listed([*self._ways, *ways])
        self.list.blockSignals(True)
        self._fill(next((way for way in self._ways if way.cuts == marked.cuts), self._ways[0]))
        self.list.blockSignals(False)
        self.end_search("")

    def end_search(self, remark: str) -> None:
        """No further ways will come; the remark says why, where there is a reason."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self._fit()

    def current(self) -> WayToCut:
        """The way that is marked."""
        item = self.list.currentItem()
        way = item.data(0, _WAY) if item is not None else None
        return way if isinstance(way, WayToCut) else self._ways[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # the keys of the text, Return and Space too, mean nothing here
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
                self._take()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _made_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Other ways to cut: {text}").format(text=self._text))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.installEventFilter(self)
        return tree

    def _fill(self, marked: WayToCut) -> None:
        self.list.clear()
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for way in self._ways:
            words = _BETWEEN_WORDS.join(self._words(way))
            item = QTreeWidgetItem(self.list, [words, maker_name(way.maker)])
            item.setData(0, _WAY, way)
            item.setForeground(1, quiet)
            if way.maker is Maker.PRESENT:
                item.setFont(0, strong(item.font(0)))
            if way == marked:
                self.list.setCurrentItem(item)

    def _words(self, way: WayToCut) -> list[str]:
        edges = (0, *way.cuts, len(self._text))
        pairs = pairwise(edges)
        return [" ".join(self._text[start:end].split()) for start, end in pairs]

    def _fit(self) -> None:
        rows = min(self.list.topLevelItemCount(), _MOST_SEEN)
        self.list.setFixedHeight(max(self.list.sizeHintForRow(0), 18) * rows + 4)
        width = self.list.sizeHintForColumn(0) + self.list.sizeHintForColumn(1) + 40
        self.list.setFixedWidth(min(max(width, _SMALLEST), _LARGEST))
        self.adjustSize()
        self._move_to_place()

    def _move_to_place(self) -> None:
        """Beside the text, never over it, also after further ways came."""
        place = self._place
        screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        below, above = room.bottom() - place.bottom(), place.top() - room.top()
        longest = max(self.list.sizeHintForRow(0), 18) * _MOST_SEEN
        x = min(max(place.left(), room.left()), room.right() - self.width())
        if below >= min(longest, above):
            self.move(x, place.bottom() + _APART)
        else:
            self.move(x, max(place.top() - self.height() - _APART, room.top()))

    @Slot()
    def _tell_move(self) -> None:
        self.moved.emit(self.current())

    @Slot()
    def _take(self) -> None:
        way = self.current()
        self.close()
        self.chosen.emit(way)


def maker_name(maker: Maker) -> str:
    """Who thought of a way, in the person's language."""
    return {
        Maker.PRESENT: translate("WaysPopup", "as it is now"),
        Maker.ONE_WORD: translate("WaysPopup", "one word"),
        Maker.USER_DICTIONARY: translate("WaysPopup", "user dictionary"),
        Maker.PROPOSAL: translate("WaysPopup", "proposal"),
        Maker.ENGINE: translate("WaysPopup", "jieba"),
        Maker.CHARACTERS: translate("WaysPopup", "characters"),
    }[maker]
