"""The history of the open document: every edit in words; a click goes back or forward to it."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.panels.history_delegate import HistoryDelegate, row_height
from unres_desktop.gui.panels.history_model import HistoryModel
from unres_desktop.gui.panels.panel import Panel
from unres_desktop.gui.row_list import RowList
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace

translate = QCoreApplication.translate

_ROWS_SEEN = 8  # at least
_DELAY = 30  # milliseconds from an edit to the history that shows it: the text is painted first


class HistoryPanel(Panel):
    """The edits, newest first; follows the document only while it is seen."""

    jump_wished = Signal(int)  # so many edits are to be done

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__("history_panel", translate("HistoryPanel", "History"), parent)
        self._workspace = workspace
        self.model = HistoryModel(self)
        self._delegate = HistoryDelegate(theme)
        self._followed: AnnotationSession | None = None
        self._is_current = False  # whether the model shows the open document
        self._following = QTimer(self, singleShot=True, interval=_DELAY)
        self._following.timeout.connect(self._follow)
        self.list = self._made_list()
        self.body.addWidget(self.list, 1)
        # A list asks for little, and below the documents it would get no more than that.
        self.list.setMinimumHeight(_ROWS_SEEN * row_height(self.list.font()))
        workspace.session_changed.connect(self._follow_session)

    def set_theme(self, theme: Theme) -> None:
        """Paint the history in another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._following.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.list
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._wish(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _made_list(self) -> RowList:
        view = RowList(self.model, self._delegate, self, row_height=row_height)
        view.setObjectName("history")
        view.setAccessibleName(self.tr("History of the document"))
        view.clicked.connect(self._wish)
        view.installEventFilter(self)
        return view

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        self._is_current = False
        if session is None:
            self.model.show(None, None)
        elif session is not self._followed:
            session.history_changed.connect(self._wait)
        self._followed = session
        self._wait()

    @Slot()
    def _wait(self) -> None:
        if self.isVisible():
            self._following.start()

    @Slot()
    def _follow(self) -> None:
        session = self._workspace.session
        if self._is_current:
            self.model.follow()
        else:
            self.model.show(self._workspace.library, session)
            self._is_current = session is not None
        self.set_remark(f"{len(session.history.timeline):,}" if session else "")
        present = self.model.index(self.model.row_of_present(), 0)
        if present.isValid():
            if not self.list.hasFocus():
                self.list.setCurrentIndex(present)
            self.list.scrollTo(present)

    @Slot(QModelIndex)
    def _wish(self, index: QModelIndex) -> None:
        position = self.model.position_at(index.row())
        if position is not None:
            self.jump_wished.emit(position)
