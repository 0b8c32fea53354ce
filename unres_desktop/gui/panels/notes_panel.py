"""The notes of the document: filter them, go to one, edit it, remove it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from unres_desktop.gui.note_names import note_description, note_kind_name, note_place
from unres_desktop.gui.panels.note_delegate import BELOW, COLOR, NOTE, NoteDelegate, row_height
from unres_desktop.gui.panels.panel import Panel
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.document import Note, NoteKind

translate = QCoreApplication.translate

_NOTES_SEEN = 4  # at least
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NotesPanel(Panel):
    """A click shows the place; Enter goes on there, Space edits, Delete removes the marked note."""

    place_wished = Signal(int, int)  # the span to show
    leave_wished = Signal()  # the person wants to go on in the text
    edit_wished = Signal(object)  # the Note
    remove_wished = Signal(object)  # the Note

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__("notes_panel", translate("NotesPanel", "Notes"), parent)
        self._workspace = workspace
        self._delegate = NoteDelegate(theme)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search notes"))
        self.search.setAccessibleName(self.tr("Search notes"))
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of note"))
        self.kind.addItem(self.tr("All"), "")
        for kind in NoteKind:
            self.kind.addItem(note_kind_name(kind), kind.value)
        self.list = self._made_list()
        line = QHBoxLayout()
        line.setContentsMargins(14, 2, 14, 6)
        line.setSpacing(8)
        line.addWidget(self.search, 3)
        line.addWidget(self.kind, 2)
        self.body.addLayout(line)
        self.body.addWidget(self.list, 1)
        # A list asks for little, and beside another panel it would get no more than that.
        self.list.setMinimumHeight(_NOTES_SEEN * row_height(self.list.font()))
        self.search.textChanged.connect(self.refill)
        self.kind.currentIndexChanged.connect(self.refill)
        workspace.session_changed.connect(self._follow_session)

    def set_theme(self, theme: Theme) -> None:
        """Paint the list in another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def current(self) -> Note | None:
        """The marked note."""
        item = self.list.currentItem()
        note = item.data(NOTE) if item is not None else None
        return note if isinstance(note, Note) else None

    @Slot()
    def refill(self) -> None:
        """List the notes that are searched for; the marked one stays marked."""
        session = self._workspace.session
        marked, row = self.current(), self.list.currentRow()
        self.list.clear()
        if session is None:
            self.set_remark("")
            return
        annotation = session.annotation
        for note in annotation.notes:
            if self._is_wanted(note, annotation.text):
                self._add(note, annotation.text)
                if note == marked:
                    self.list.setCurrentRow(self.list.count() - 1)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.set_remark(f"{len(annotation.notes):,}" if annotation.notes else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._handle_key(event.key()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _handle_key(self, key: int) -> bool:
        if key in _ENTER:
            self._go()
            self.leave_wished.emit()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif key == Qt.Key.Key_Space:
            self._edit()
        elif key == Qt.Key.Key_Escape:
            self.leave_wished.emit()
        else:
            return False
        return True

    def _made_list(self) -> QListWidget:
        view = QListWidget(self)
        view.setObjectName("notes")
        view.setAccessibleName(self.tr("Notes of the document"))
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.itemClicked.connect(self._go)
        view.itemDoubleClicked.connect(self._edit)
        view.installEventFilter(self)
        return view

    def _add(self, note: Note, text: str) -> None:
        heading = f"{note_kind_name(note.kind)} · {note_place(note, text)}"
        item = QListWidgetItem(heading, self.list)
        item.setData(NOTE, note)
        item.setData(BELOW, " ".join(note.text.split()))
        item.setData(COLOR, "danger" if note.kind == NoteKind.ERRATUM else "accent")
        item.setToolTip(note_description(note, text))
        spoken = f"{heading}. {note.text}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _is_wanted(self, note: Note, text: str) -> bool:
        kind = self.kind.currentData()
        if kind and note.kind != kind:
            return False
        wanted = self.search.text().strip().casefold()
        pieces = (note.text, note.suggestion, note.author, text[note.start : note.end])
        return any(wanted in piece.casefold() for piece in pieces)

    @Slot()
    def _go(self) -> None:
        if note := self.current():
            self.place_wished.emit(note.start, note.end)

    @Slot()
    def _edit(self) -> None:
        if note := self.current():
            self.edit_wished.emit(note)

    @Slot()
    def _remove(self) -> None:
        if note := self.current():
            self.remove_wished.emit(note)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        if self.list.itemAt(place) is None:
            return
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Go to it"), self._go)
        menu.addAction(self.tr("&Edit…") + "\tSpace", self._edit)
        menu.addAction(self.tr("&Remove") + "\tDel", self._remove)
        menu.popup(self.list.viewport().mapToGlobal(place))

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.annotation_changed.connect(self._follow_change)
        self.refill()

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if change.notes is not None:
            self.refill()
