"""Keeps the menus in step with the document: what would be undone, which status it has."""

from PySide6.QtCore import QObject, QTimer, Slot

from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change

# Milliseconds from an edit to the menus that follow it. Another text on a button lays the whole
# window out anew, so the document is painted first.
_DELAY = 30


class MenuState(QObject):
    """Follows the open document of a window."""

    def __init__(self, workspace: Workspace, actions: ActionBuilder, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._actions = actions
        self._followed: AnnotationSession | None = None
        self._showing = QTimer(self, singleShot=True, interval=_DELAY)
        self._showing.timeout.connect(self._show_history)
        workspace.session_changed.connect(self._follow_session)

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None and session is not self._followed:
            session.history_changed.connect(self._showing.start)
            session.annotation_changed.connect(self._follow_change)
        self._followed = session
        self._show_history()
        self._show_status()

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if change.status:
            self._show_status()

    @Slot()
    def _show_history(self) -> None:
        session = self._workspace.session
        undo = session.undo_label if session else None
        redo = session.redo_label if session else None
        text = self.tr("&Undo: {label}").format(label=_plain(undo)) if undo else ""
        self._actions.set_text("edit.undo", text)
        text = self.tr("&Redo: {label}").format(label=_plain(redo)) if redo else ""
        self._actions.set_text("edit.redo", text)

    def _show_status(self) -> None:
        session = self._workspace.session
        if session is not None:
            name = session.annotation.status.name.lower()
            self._actions.show_chosen(f"document.status_{name}")


def _plain(label: str) -> str:
    return label.replace("&", "&&")
