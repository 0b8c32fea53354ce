"""Edit symbol, title and subjects of a document."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.model.document import Metadata


class MetadataDialog(QDialog):
    """What is known about the resolution besides its text."""

    metadata_edited = Signal(object)  # the Metadata as it shall be

    def __init__(self, metadata: Metadata, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Symbol, title, subjects"))
        self.resize(520, 380)
        self._metadata = metadata
        self.symbol = QLineEdit(metadata.symbol, self)
        self.title = QLineEdit(metadata.title, self)
        self.part = QLineEdit(metadata.part, self)
        self.part.setPlaceholderText(self.tr("A, B, C … where a symbol has several"))
        self.subjects = QPlainTextEdit("\n".join(metadata.subjects), self)
        self.subjects.setPlaceholderText(self.tr("One subject a line"))
        self.subjects.setTabChangesFocus(True)
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Symbol"), self.symbol)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Part"), self.part)
        form.addRow(self.tr("S&ubjects"), self.subjects)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(form, 1)
        column.addLayout(buttons)

    def accept(self) -> None:
        """Hand over what was edited, and close."""
        lines = (line.strip() for line in self.subjects.toPlainText().splitlines())
        edited = replace(
            self._metadata,
            symbol=self.symbol.text().strip(),
            title=self.title.text().strip(),
            part=self.part.text().strip(),
            subjects=tuple(dict.fromkeys(line for line in lines if line)),
        )
        if edited != self._metadata:
            self.metadata_edited.emit(edited)
        super().accept()
