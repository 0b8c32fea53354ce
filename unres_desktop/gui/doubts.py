"""The doubtful places of the open document, wherever the window shows them."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHBoxLayout

from unres_desktop.gui.canvas.doubt_strip import DoubtStrip
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands.doubt_commands import DoubtCommands
from unres_desktop.gui.doubt_watch import Background, DoubtWatch
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.status_bar import DocumentStatusBar
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace


class Doubts(QObject):
    """Marks under the text, the strip beside the scroll bar, the count below, and F8."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        status: DocumentStatusBar,
        background: Background,
        messages: Messages,
        store: PreferenceStore,
        theme: Theme,
    ) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._canvas = canvas
        self._status = status
        self.watch = DoubtWatch(workspace, background, self)
        self.strip = DoubtStrip(theme, canvas.window())
        self.commands = DoubtCommands(canvas, self.watch, messages, store)
        self.watch.changed.connect(self._show)
        self.strip.place_wished.connect(canvas.go_to)

    def beside(self, canvas: SplitCanvas) -> QHBoxLayout:
        """The canvas with the strip at its right."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(canvas, 1)
        row.addWidget(self.strip)
        return row

    @Slot()
    def _show(self) -> None:
        session = self._workspace.session
        gaps = self.watch.left()
        self._canvas.marks.doubts = [gap.offset for gap in gaps]
        self._canvas.repaint_marks()
        self.strip.show_gaps(gaps, len(session.annotation.text) if session else 1)
        self._status.show_doubts(len(gaps) if session else None)
