"""A line above the document for what holds until further notice, such as 'read only'."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from unres_desktop.gui.icons import themed_pixmap
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace

_ICON = 16


class ReadOnlyBanner(QFrame):
    """Says why the open library cannot be edited; hidden while it can."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._workspace = workspace
        self._sign = QLabel(self)
        self.text = QLabel(self, wordWrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        self.set_theme(theme)
        self.hide()
        workspace.library_changed.connect(self._follow_library)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        color = theme.color("warning")
        self._sign.setPixmap(themed_pixmap("lock", color, _ICON, self.devicePixelRatioF()))

    @Slot()
    def _follow_library(self) -> None:
        reason = self._workspace.read_only_reason
        if reason is not None:
            self.text.setText(shown_text(reason))
        self.setVisible(reason is not None)
