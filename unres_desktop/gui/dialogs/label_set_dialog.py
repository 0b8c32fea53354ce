"""The editor of the labels of a library: order, names, keys, levels, colours, presets."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.dialogs.choice_dialog import Choice, ChoiceDialog, swatch
from unres_desktop.gui.dialogs.label_form import LabelForm
from unres_desktop.gui.label_names import program_name
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.theme import Theme, readable_color
from unres_desktop.model.label_set import (
    MINIMAL,
    RESOLUTION,
    InvalidLabelSet,
    LabelSet,
    OwnLabel,
)


class LabelSetDialog(QDialog):
    """Nothing changes before Save; a label in use goes only with a successor for its clauses."""

    save_wished = Signal(object, object)  # the LabelSet, and what the labels that go become

    def __init__(
        self, label_set: LabelSet, counts: Mapping[str, int], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels of this library"))
        self.resize(700, 480)
        self._labels = list(label_set.labels)
        self._kept = frozenset(label_set.names)
        self._counts = counts
        self._becomes: dict[str, str] = {}
        self._theme = theme
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.currentRowChanged.connect(self._show_label)
        self.form = LabelForm(theme, self)
        self.form.edited.connect(self._take_edit)
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.addItem(self.tr("Preset…"))
        self.preset.addItem(self.tr("Resolution (General Assembly)"), RESOLUTION)
        self.preset.addItem(self.tr("Minimal: preambular, operative, other"), MINIMAL)
        self.preset.activated.connect(self._take_preset)
        self.error = QLabel(self, wordWrap=True)
        self.error.setObjectName("error")
        self._lay_out()
        self._fill(0)

    def show_error(self, text: str) -> None:
        """Say why the labels were not kept."""
        self.error.setText(text)

    def _lay_out(self) -> None:
        self.add = self._button(self.tr("&Add"), self._add)
        self.remove = self._button(self.tr("&Remove"), self._remove)
        self.up = self._button(self.tr("&Up"), self._move_up)
        self.down = self._button(self.tr("Do&wn"), self._move_down)
        tools = QHBoxLayout()
        for button in (self.add, self.remove, self.up, self.down):
            tools.addWidget(button)
        left = QVBoxLayout()
        left.addWidget(self.preset)
        left.addWidget(self.list, 1)
        left.addLayout(tools)
        others = sorted(set(self._counts) - self._kept)
        text = self.tr("Also in use, from files: {labels}").format(labels=", ".join(others))
        hint = QLabel(text if others else "", self, wordWrap=True)
        hint.setObjectName("muted")
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addWidget(hint)
        right.addStretch(1)
        right.addWidget(self.error)
        sides = QHBoxLayout()
        sides.setSpacing(18)
        sides.addLayout(left, 4)
        sides.addLayout(right, 5)
        cancel = self._button(self.tr("Cancel"), self.reject)
        self.save_button = self._button(self.tr("Save"), self._save)
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(sides, 1)
        column.addLayout(buttons)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _fill(self, row: int) -> None:
        was_blocked = self.list.blockSignals(True)
        self.list.clear()
        for label in self._labels:
            self._write(QListWidgetItem(self.list), label)
        self.list.blockSignals(was_blocked)
        self.list.setCurrentRow(min(max(row, 0), len(self._labels) - 1))
        self._show_label(self.list.currentRow())

    def _write(self, item: QListWidgetItem, label: OwnLabel) -> None:
        name = _shown_name(label) or self.tr("New label")
        text = f"{name}  ({label.key})" if label.key else name
        count = self._counts.get(label.name, 0)
        if count:
            text = self.tr("{label} · clauses: {count}").format(label=text, count=f"{count:,}")
        item.setText(text)
        own = readable_color(label.color, self._theme) if label.color else None
        item.setIcon(swatch(own or self._theme.label_color(label.name)))

    @Slot(int)
    def _show_label(self, row: int) -> None:
        self.form.setEnabled(0 <= row < len(self._labels))
        if 0 <= row < len(self._labels):
            label = self._labels[row]
            self.form.show_label(label, is_new=label.name not in self._kept)
        self.remove.setEnabled(len(self._labels) > 1)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < len(self._labels) - 1)

    @Slot(object)
    def _take_edit(self, label: OwnLabel) -> None:
        row = self.list.currentRow()
        self._labels[row] = label
        self._becomes.pop(label.name, None)
        self._write(self.list.item(row), label)
        self.error.clear()

    @Slot()
    def _add(self) -> None:
        self._labels.append(OwnLabel(""))
        self._fill(len(self._labels) - 1)
        self.form.name.setFocus()

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentRow()
        left = [label for place, label in enumerate(self._labels) if place != row]
        if self._settle([self._labels[row].name], left):
            self._labels = left
            self._fill(row)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self._labels.insert(row + by, self._labels.pop(row))
        self._fill(row + by)

    @Slot(int)
    def _take_preset(self, place: int) -> None:
        label_set = self.preset.itemData(place)
        self.preset.setCurrentIndex(0)
        if label_set is None:
            return
        going = [label.name for label in self._labels if label_set.find(label.name) is None]
        if self._settle(going, label_set.labels):
            self._labels = list(label_set.labels)
            for name in label_set.names:
                self._becomes.pop(name, None)
            self._fill(0)

    def _settle(self, going: Iterable[str], left: Iterable[OwnLabel]) -> bool:
        """Ask what the clauses of these labels become; False when one question was left open."""
        becomes = dict(self._becomes)
        choices = [
            Choice(label.name, _shown_name(label), self._theme.label_color(label.name))
            for label in left
        ]
        for name in going:
            if not self._counts.get(name) and name not in becomes.values():
                continue
            title = self.tr("What do the clauses labelled {label} become?").format(
                label=program_name(name)
            )
            count = self._counts.get(name, 0)
            hint = self.tr("Clauses of this library with the label: {count}").format(
                count=f"{count:,}"
            )
            chosen = ChoiceDialog(title, choices, choices[0].name, hint, self).choose(None)
            if chosen is None:
                return False
            becomes = {old: chosen if new == name else new for old, new in becomes.items()}
            if self._counts.get(name):
                becomes[name] = chosen
        self._becomes = becomes
        return True

    @Slot()
    def _save(self) -> None:
        label_set = LabelSet(tuple(self._labels))
        try:
            label_set.check()
        except InvalidLabelSet as error:
            self.show_error(shown_text(error))
            return
        self.save_wished.emit(label_set, dict(self._becomes))


def _shown_name(label: OwnLabel) -> str:
    return label.english or label.chinese or program_name(label.name)
