"""The bar above the text in which a person types what to find."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.icons import themed_icon
from unres_desktop.gui.theme import Theme
from unres_desktop.model.text_search import TextQuery, Wanted

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Says what is looked for, and shows how much was found."""

    query_changed = Signal(object)  # the TextQuery
    next_wished = Signal()
    previous_wished = Signal()
    close_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("document_header")  # it looks like a part of it
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self, clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Find: 发展, or 发展|中 with a boundary there"))
        self.field.setAccessibleName(self.tr("Find in the document"))
        self.field.setMinimumWidth(90)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # panels stay
        self.error = ElidedLabel(self)
        self.error.setObjectName("error")
        self.error.setContentsMargins(24, 0, 14, 7)
        self.error.hide()
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setAccessibleName(self.tr("Places found"))
        self.previous = self._button("chevron-up", self.tr("Previous place (Shift+Enter)"))
        self.next = self._button("chevron-down", self.tr("Next place (Enter)"))
        self.words = self._word_choice()
        self.pattern = QCheckBox(self.tr("Rege&x"), self)
        self.pattern.setToolTip(self.tr("Regular expression"))
        self.pattern.setAccessibleName(self.tr("Regular expression"))
        self.close_button = self._button("close", self.tr("Close (Esc)"))
        self._lay_out()
        self.previous.clicked.connect(self.previous_wished)
        self.next.clicked.connect(self.next_wished)
        self.close_button.clicked.connect(self.close_wished)
        self.field.textChanged.connect(self._tell_query)
        self.words.currentIndexChanged.connect(self._tell_query)
        self.pattern.toggled.connect(self._tell_query)
        self.field.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for button in (self.previous, self.next, self.close_button):
            button.setIcon(themed_icon(button.objectName(), theme, color="muted"))

    def query(self) -> TextQuery:
        """What is looked for."""
        wanted = Wanted(self.words.currentData())
        return TextQuery(self.field.text(), self.pattern.isChecked(), wanted)

    def show_count(self, text: str) -> None:
        """Say how much was found."""
        self.error.hide()
        self.count.setText(text)

    def show_error(self, text: str) -> None:
        """Say what is wrong with what is looked for."""
        self.count.clear()
        self.error.set_whole(text)
        self.error.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wished.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER and modifiers == Qt.KeyboardModifier.NoModifier:
                self.next_wished.emit()
                return True
            if event.key() in _ENTER and modifiers == Qt.KeyboardModifier.ShiftModifier:
                self.previous_wished.emit()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 6, 14, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.words)
        row.addWidget(self.pattern)
        row.addWidget(self.close_button)
        line = QFrame(self)
        line.setObjectName("header_line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(line)

    def _word_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(self.tr("How it is segmented"))
        for wanted, text in (
            (Wanted.ANY, self.tr("Any words")),
            (Wanted.ONE_WORD, self.tr("As one word")),
            (Wanted.SPLIT, self.tr("Split")),
        ):
            choice.addItem(text, wanted.value)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        return choice

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _tell_query(self) -> None:
        self.query_changed.emit(self.query())
