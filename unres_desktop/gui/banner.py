"""A line above the document for what holds until further notice, such as 'read only'."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from unres_desktop.gui.icons import themed_pixmap
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.storage.library import is_free_to_write

_ICON = 16
_LOOK_AGAIN = 3000  # milliseconds; asking the lock costs less than one of them


class ReadOnlyBanner(QFrame):
    """Says why the open library cannot be edited, and when it can; hidden while it is edited."""

    try_wished = Signal()  # to open the library for writing

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._workspace = workspace
        self._sign = QLabel(self)
        self.text = QLabel(self, wordWrap=True)
        self.button = QPushButton(self.tr("Try again"), self)
        self.button.clicked.connect(self._try)
        self._looking = QTimer(self, interval=_LOOK_AGAIN)
        self._looking.timeout.connect(self.look_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.set_theme(theme)
        self.hide()
        workspace.library_changed.connect(self._follow_library)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        color = theme.color("warning")
        self._sign.setPixmap(themed_pixmap("lock", color, _ICON, self.devicePixelRatioF()))

    @Slot()
    def look_again(self) -> None:
        """Say so when the library could be edited now; it is not taken without being asked for."""
        path = self._workspace.path
        if path is not None and self._workspace.read_only_reason and is_free_to_write(path):
            self._looking.stop()
            self.text.setText(self.tr("No other window holds this library any longer."))
            self.button.setText(self.tr("Edit it here"))

    @Slot()
    def _try(self) -> None:
        self.try_wished.emit()
        self._follow_library()  # it may have been taken meanwhile, and is waited for again

    @Slot()
    def _follow_library(self) -> None:
        reason = self._workspace.read_only_reason
        if reason is None:
            self._looking.stop()
        else:
            self.text.setText(shown_text(reason))
            self.button.setText(self.tr("Try again"))
            self._looking.start()
        self.setVisible(reason is not None)
