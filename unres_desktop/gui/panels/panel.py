"""A panel at the side: a dock with a quiet title of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from unres_desktop.gui.fonts import strong


class Panel(QDockWidget):
    """A dock whose title line also has room for a remark."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        line = QWidget(self)
        line.setObjectName("panel_title")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 11, 16, 5)
        heading = QLabel(title, line)
        heading.setFont(strong(heading.font()))
        self._remark = QLabel("", line)
        self._remark.setObjectName("muted")
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self._remark)
        self.setTitleBarWidget(line)
        body = QWidget(self)
        body.setObjectName("panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.setWidget(body)

    def set_remark(self, text: str) -> None:
        """Show a few words at the right of the title."""
        self._remark.setText(text)
