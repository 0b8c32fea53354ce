"""Which conditions hold in a window; the table of commands names them in `needs`."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.workspace import Workspace

_DELAY = 30  # milliseconds from an edit to the buttons that it makes useless


class WindowState(QObject):
    """Says after every change of library, document, selection or history what is possible."""

    conditions_changed = Signal(object)  # the set of conditions that hold now

    def __init__(self, workspace: Workspace, canvas: SplitCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._canvas = canvas
        self._known: frozenset[str] | None = None
        self._followed: AnnotationSession | None = None
        self._refreshing = QTimer(self, singleShot=True, interval=_DELAY)
        self._refreshing.timeout.connect(self.refresh)
        workspace.library_changed.connect(self.refresh)
        workspace.session_changed.connect(self._follow_session)
        canvas.selection_changed.connect(self.refresh)

    def conditions(self) -> frozenset[str]:
        """The conditions that hold."""
        session = self._workspace.session
        editable = self._workspace.is_editable
        facts = {
            "library": self._workspace.library is not None,
            "document": session is not None,
            "read only": self._workspace.read_only_reason is not None,
            "editable": session is not None and editable,
            "selection": session is not None and self._canvas.selection() is not None,
            "undoable": session is not None and editable and session.undo_label is not None,
            "redoable": session is not None and editable and session.redo_label is not None,
        }
        return frozenset(name for name, holds in facts.items() if holds)

    @Slot()
    def refresh(self) -> None:
        """Look again, and say so when something is possible that was not, or the other way."""
        conditions = self.conditions()
        if conditions != self._known:
            self._known = conditions
            self.conditions_changed.emit(conditions)

    @Slot()
    def _follow_history(self) -> None:
        """What has become possible is so at once; the rest when the edit is painted."""
        if self.conditions() <= (self._known or frozenset()):
            self._refreshing.start()
        else:
            self.refresh()

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None and session is not self._followed:
            session.history_changed.connect(self._follow_history)
        self._followed = session
        self.refresh()
