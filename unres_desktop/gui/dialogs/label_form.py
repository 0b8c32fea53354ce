"""The fields of one label in the editor of labels."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from unres_desktop.gui.dialogs.choice_dialog import swatch
from unres_desktop.gui.label_names import program_name
from unres_desktop.gui.theme import Theme, readable_color
from unres_desktop.model.clause_gestures import DEEPEST_LEVEL
from unres_desktop.model.label_set import DIGITS, OwnLabel


class LabelForm(QWidget):
    """Shows a label; says how it shall be after each edit of a field."""

    edited = Signal(object)  # the OwnLabel as it shall be

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = OwnLabel("")
        self._is_filling = False
        self.name = self._line()
        self.name.setToolTip(self.tr("Stands in files; it cannot change once the label is kept"))
        self.english, self.chinese, self.description = self._line(), self._line(), self._line()
        self.key = QComboBox(self)
        self.key.addItem(self.tr("none"), "")
        for digit in DIGITS:
            self.key.addItem(digit, digit)
        self.key.activated.connect(self._tell)
        self.level = QSpinBox(self, minimum=1, maximum=DEEPEST_LEVEL + 1)
        self.level.valueChanged.connect(self._tell)
        self.color = QPushButton(self)
        self.color.setAutoDefault(False)
        self.color.setAccessibleName(self.tr("Colour"))
        self.color.clicked.connect(self._choose_color)
        self.no_color = QPushButton(self.tr("Colour of the theme"), self)
        self.no_color.setAutoDefault(False)
        self.no_color.clicked.connect(self._take_color_away)
        colors = QHBoxLayout()
        colors.addWidget(self.color, 1)
        colors.addWidget(self.no_color)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name in files"), self.name)
        form.addRow(self.tr("&English"), self.english)
        form.addRow(self.tr("&Chinese"), self.chinese)
        form.addRow(self.tr("&Key"), self.key)
        form.addRow(self.tr("&Level"), self.level)
        form.addRow(self.tr("Colour"), colors)
        form.addRow(self.tr("&Description"), self.description)

    def show_label(self, label: OwnLabel, *, is_new: bool) -> None:
        """Show this label; the name of a label that is kept already stays."""
        self._is_filling = True
        self._label = label
        self.name.setText(label.name)
        self.name.setReadOnly(not is_new)
        self.english.setText(label.english)
        self.chinese.setText(label.chinese)
        for field in (self.english, self.chinese):
            field.setPlaceholderText(program_name(label.name))
        self.description.setText(label.description)
        self.key.setCurrentIndex(self.key.findData(label.key))
        self.level.setValue(label.level + 1)
        self._show_color()
        self._is_filling = False

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.textEdited.connect(self._tell)
        return line

    def _show_color(self) -> None:
        own = self._label.color
        shown = (
            readable_color(own, self._theme) if own else self._theme.label_color(self._label.name)
        )
        self.color.setIcon(swatch(shown))
        self.color.setText(own or self.tr("as in the theme"))
        self.no_color.setEnabled(bool(own))

    @Slot()
    def _tell(self) -> None:
        if self._is_filling:
            return
        self._label = replace(
            self._label,
            name=self.name.text().strip(),
            english=self.english.text().strip(),
            chinese=self.chinese.text().strip(),
            description=self.description.text().strip(),
            key=str(self.key.currentData()),
            level=self.level.value() - 1,
        )
        self.edited.emit(self._label)

    @Slot()
    def _choose_color(self) -> None:
        present = QColor(self._label.color) if self._label.color else self._theme.color("accent")
        title = self.tr("Colour of the label")
        chosen = QColorDialog.getColor(present, self, title)
        if chosen.isValid():
            self._set_color(chosen.name())

    @Slot()
    def _take_color_away(self) -> None:
        self._set_color("")

    def _set_color(self, name: str) -> None:
        self._label = replace(self._label, color=name)
        self._show_color()
        self.edited.emit(self._label)
