"""Above the text: symbol, title, subjects and status of the document."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.icons import themed_icon
from unres_desktop.gui.panels.document_delegate import STATUS_COLORS
from unres_desktop.gui.panels.library_model import status_name
from unres_desktop.gui.subject_chips import SubjectChips
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change


class DocumentHeader(QWidget):
    """What is known about the open document."""

    edit_wished = Signal()  # the person wants to edit symbol, title or subjects

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("document_header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._theme = theme
        self.symbol = QLabel(self)
        self.symbol.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title = ElidedLabel(self)
        self.chips = SubjectChips(theme, self)
        self.status = QToolButton(self)
        self.status.setObjectName("status_pill")
        self.status.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.status.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.edit = QToolButton(self)
        self.edit.setAccessibleName(self.tr("Edit symbol, title and subjects"))
        self.edit.setToolTip(self.tr("Edit symbol, title and subjects"))
        self.edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.edit.clicked.connect(self.edit_wished)
        self._set_fonts()
        self._lay_out()
        self.set_theme(theme)
        workspace.session_changed.connect(self._follow_session)

    def set_status_menu(self, menu: QMenu) -> None:
        """The menu that opens from the status."""
        self.status.setMenu(menu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.chips.set_theme(theme)
        self.edit.setIcon(themed_icon("edit", theme, color="muted"))
        self._show()

    def _set_fonts(self) -> None:
        font = strong(self.font())
        font.setPointSizeF(font.pointSizeF() + 4)
        self.symbol.setFont(font)
        larger = QFont(self.font())
        larger.setPointSizeF(larger.pointSizeF() + 1)
        self.title.setFont(larger)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.symbol)
        first.addWidget(self.edit)
        first.addStretch(1)
        first.addWidget(self.status)
        lines = QVBoxLayout()
        lines.setContentsMargins(24, 14, 20, 12)
        lines.setSpacing(5)
        lines.addLayout(first)
        lines.addWidget(self.title)
        lines.addWidget(self.chips)
        line = QFrame(self)
        line.setObjectName("header_line")
        line.setFixedHeight(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(lines)
        whole.addWidget(line)

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.annotation_changed.connect(self._follow_change)
        self._show()

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if change.metadata or change.status:
            self._show()

    def _show(self) -> None:
        session = self._workspace.session
        if session is None:
            return
        annotation = session.annotation
        metadata = annotation.metadata
        self.symbol.setText(metadata.symbol or self.tr("Without a symbol"))
        self.title.set_whole(metadata.title)
        self.title.setVisible(bool(metadata.title))
        self.chips.set_subjects(metadata.subjects)
        name = status_name(annotation.status)
        self.status.setText(name)
        self.status.setAccessibleName(self.tr("Status: {status}").format(status=name))
        self.status.setEnabled(self._workspace.is_editable)
        self.edit.setVisible(self._workspace.is_editable)
        text, ground = (self._theme.color(color) for color in STATUS_COLORS[annotation.status])
        self.status.setStyleSheet(
            f"QToolButton#status_pill {{ color: {text.name()}; background: {ground.name()};"
            f" border-color: {ground.name()}; }}"
            f"QToolButton#status_pill:focus, QToolButton#status_pill:hover"
            f" {{ border-color: {text.name()}; }}"
        )
