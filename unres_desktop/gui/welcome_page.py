"""What the middle shows while no document is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from unres_desktop.gui.fonts import strong
from unres_desktop.gui.icons import application_icon

_ICON = 64
_RECENT_SHOWN = 5
_WIDTH = 420


class WelcomePage(QWidget):
    """A short invitation: to open a library, to import texts, or to choose a document."""

    open_wished = Signal()
    new_wished = Signal()
    import_wished = Signal()
    recent_wished = Signal(str)  # the path of a recent library

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self.heading = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hint = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.hint.setObjectName("muted")
        self.open_button = QPushButton(self.tr("Open library…"), self)
        self.new_button = QPushButton(self.tr("New library…"), self)
        self.import_button = QPushButton(self.tr("Import texts…"), self)
        self.import_button.setDefault(True)
        self.recent = QWidget(self)
        self.open_button.clicked.connect(self.open_wished)
        self.new_button.clicked.connect(self.new_wished)
        self.import_button.clicked.connect(self.import_wished)
        self._lay_out()

    def show_start(self, recent: tuple[str, ...]) -> None:
        """No library is open."""
        self._show(
            self.tr("UNRes Desktop"),
            self.tr(
                "Words and clauses of Chinese United Nations resolutions.\n"
                "Open a library, or drop text files here to start one."
            ),
            (self.open_button, self.new_button, self.import_button),
        )
        self._show_recent([path for path in recent if Path(path).exists()][:_RECENT_SHOWN])

    def show_empty_library(self) -> None:
        """A library without documents is open."""
        self._show(
            self.tr("This library is empty"),
            self.tr("Import texts, or drop files and folders here."),
            (self.import_button,),
        )

    def show_choice(self) -> None:
        """A library is open, but no document."""
        self._show(
            self.tr("No document is open"),
            self.tr("Choose one from the list: Enter opens it, Ctrl+L filters the list."),
            (),
        )

    def show_nothing(self) -> None:
        """Something is about to open."""
        self._show("", "", ())

    def _lay_out(self) -> None:
        font = strong(self.font())
        font.setPointSizeF(font.pointSizeF() + 8)
        self.heading.setFont(font)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.open_button, self.new_button, self.import_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self._icon)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(self.recent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(2)
        whole.addLayout(column)
        whole.addStretch(3)
        self._recent_column = QVBoxLayout(self.recent)
        self._recent_column.setContentsMargins(0, 0, 0, 0)
        self._recent_column.setSpacing(2)

    def _show(self, heading: str, hint: str, buttons: tuple[QPushButton, ...]) -> None:
        self.heading.setText(heading)
        self.hint.setText(hint)
        for button in (self.open_button, self.new_button, self.import_button):
            button.setVisible(button in buttons)
        if heading and self._icon.pixmap().isNull():
            self._icon.setPixmap(application_icon().pixmap(_ICON, _ICON))
        self._icon.setVisible(bool(heading))
        self.recent.setVisible(False)

    def _show_recent(self, paths: list[str]) -> None:
        while (item := self._recent_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not paths:
            return
        title = QLabel(self.tr("Recent"), self.recent, alignment=Qt.AlignmentFlag.AlignCenter)
        title.setObjectName("muted")
        self._recent_column.addWidget(title)
        for path in paths:
            link = QToolButton(self.recent)
            link.setObjectName("link")
            link.setText(f"{Path(path).stem}  ·  {_short(Path(path).parent)}")
            link.setToolTip(path)
            link.setAccessibleName(self.tr("Open {path}").format(path=path))
            link.setProperty("path", path)
            link.setMaximumWidth(_WIDTH)
            link.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            link.clicked.connect(self._wish_recent)
            self._recent_column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        self.recent.setVisible(True)

    @Slot()
    def _wish_recent(self) -> None:
        self.recent_wished.emit(self.sender().property("path"))


def _short(folder: Path) -> str:
    """The folder as people write it, with ~ for their own."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
