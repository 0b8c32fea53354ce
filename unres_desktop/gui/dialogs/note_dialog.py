"""Write a note or an erratum on a stretch of the text."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.note_names import note_kind_name
from unres_desktop.model.document import Note, NoteKind

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteDialog(QDialog):
    """Ctrl+Enter or OK hands the note over; what is wrong with it is told where it was written."""

    note_written = Signal(object)  # the Note as it is to be

    def __init__(self, note: Note, text: str, parent: QWidget) -> None:
        """`text` is that of the document, of which the note's characters are shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note on the text"))
        self.resize(440, 300)
        self._note = note
        self.place = ElidedLabel(self)
        self.place.set_whole(" ".join(text[note.start : note.end].split()))
        self.kind = QComboBox(self)
        for kind in dict.fromkeys((*map(str, NoteKind), note.kind)):
            self.kind.addItem(note_kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(note.kind))
        self.suggestion = QLineEdit(note.suggestion, self)
        self.suggestion.setPlaceholderText(self.tr("The source stays as it is"))
        self.text = QPlainTextEdit(note.text, self)
        self.text.setTabChangesFocus(True)
        self.notice = QLabel(self, wordWrap=True)
        self.notice.setObjectName("error")
        self._form = QFormLayout()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()
        self.text.setFocus()

    def refuse(self, reason: str) -> None:
        """Say why the note was not taken; the dialog stays."""
        self.notice.setText(reason)
        self.notice.show()

    def accept(self) -> None:
        """Hand the note over; whoever takes it closes the dialog."""
        is_erratum = self.kind.currentData() == NoteKind.ERRATUM
        self.note_written.emit(
            replace(
                self._note,
                kind=self.kind.currentData(),
                text=self.text.toPlainText().strip(),
                suggestion=self.suggestion.text().strip() if is_erratum else "",
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_control and event.key() in _ENTER:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Characters"), self.place)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Suggested reading"), self.suggestion)
        form.addRow(self.tr("&Text"), self.text)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form, 1)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        self.notice.hide()

    @Slot()
    def _follow_kind(self) -> None:
        """A suggested reading belongs to an erratum."""
        self._form.setRowVisible(self.suggestion, self.kind.currentData() == NoteKind.ERRATUM.value)
