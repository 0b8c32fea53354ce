"""The keys of all commands: change, add, take away, bring back, import, export."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.gui import key_map
from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.command_list import listed_commands, native_key
from unres_desktop.gui.dialogs.key_field import KeyField
from unres_desktop.gui.dialogs.keys_tree import KeysTree
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.key_map import Trouble
from unres_desktop.gui.messages import shown_text


class KeysDialog(QDialog):
    """Works on a copy of the keys; OK gives it back."""

    keys_chosen = Signal(object)  # the changes to the keys that come with the program

    def __init__(self, actions: ActionBuilder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys of the commands"))
        self.resize(680, 640)
        self._rows = actions.rows
        self._defaults = key_map.default_keys(actions.rows.values())
        self.keys = {
            name: tuple(map(key_map.normal_key, keys)) for name, keys in actions.keys.items()
        }
        self._titles = {command.id: command.title for command in listed_commands(actions)}
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Command or key"))
        self.search.setAccessibleName(self.tr("Search commands"))
        self.tree = KeysTree(listed_commands(actions), self)
        self.field = KeyField(self)
        self.command = QLabel(self)
        self.command.setFont(strong(self.command.font()))
        self.notice = QLabel(self, wordWrap=True)
        self.notice.setMinimumHeight(2 * self.notice.fontMetrics().height() + 4)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.search.textChanged.connect(self.tree.narrow)
        self.tree.currentItemChanged.connect(self._follow_choice)
        self.field.key_pressed.connect(self._judge)
        self._show_keys()
        self.tree.choose_first()
        self.search.setFocus()

    def _lay_out(self) -> None:
        self.use = self._button(self.tr("&Use this key"), self._use)
        self.add = self._button(self.tr("Use it &too"), self._add)
        self.none = self._button(self.tr("&No key"), self._remove)
        self.default = self._button(self.tr("&Default"), self._bring_back)
        change = QHBoxLayout()
        change.setSpacing(8)
        change.addWidget(self.field, 1)
        for button in (self.use, self.add, self.none, self.default):
            change.addWidget(button)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._button(self.tr("&Import…"), self._import))
        last.addWidget(self._button(self.tr("&Export…"), self._export))
        self.reset = self._button(self.tr("&Reset all"), self._reset)
        last.addWidget(self.reset)
        last.addStretch(1)
        last.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(9)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.command)
        column.addLayout(change)
        column.addWidget(self.notice)
        column.addLayout(last)

    def accept(self) -> None:
        """Give the changes back and close."""
        self.keys_chosen.emit(key_map.changes_from(self._defaults, self.keys))
        super().accept()

    def import_from(self, path: Path) -> None:
        """Take over the keys of a file; what is wrong with it is said in the dialog."""
        try:
            keys, unknown = key_map.read_key_map(path.read_text(encoding="utf-8"), self._rows)
        except (OSError, UnicodeDecodeError) as error:
            self._tell(self.tr("The file cannot be read: {reason}").format(reason=error), bad=True)
            return
        except UnresError as error:
            self._tell(shown_text(error), bad=True)
            return
        self.keys = key_map.with_changes(self._defaults, keys)
        self._show_keys()
        text = self.tr("Keys of {count} commands were taken over, {unknown} entries are unknown.")
        self._tell(text.format(count=len(keys), unknown=unknown))

    def export_to(self, path: Path) -> None:
        """Write the keys of all commands into a file."""
        try:
            path.write_text(key_map.written_key_map(self.keys), encoding="utf-8")
        except OSError as error:
            text = self.tr("The file cannot be written: {reason}")
            self._tell(text.format(reason=error), bad=True)
            return
        self._tell(self.tr("The keys were written to {name}.").format(name=path.name))

    @Slot()
    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import keys"), "", self.tr("Key maps (*.json)")
        )
        if name:
            self.import_from(Path(name))

    @Slot()
    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export keys"), "keys.json", self.tr("Key maps (*.json)")
        )
        if name:
            self.export_to(Path(name))

    @Slot(str)
    def _judge(self, key: str) -> None:
        """Say what would happen if the chosen command got this key."""
        name = self.tree.chosen()
        if not name or not key:
            self._tell("")
            return
        trouble = key_map.trouble_with(key, self._rows[name].scope)
        owner = key_map.owner_of(self.keys, key)
        shown = native_key(key)
        if owner == name:
            text = self.tr("{key} calls this command already.").format(key=shown)
        elif owner:
            text = self.tr("{key} belongs to {command}, which would lose it.").format(
                key=shown, command=self._titles[owner]
            )
        else:
            text = "" if trouble else self.tr("{key} is free.").format(key=shown)
        warning = self._warning(trouble).format(key=shown) if trouble else ""
        self._tell(
            " ".join(filter(None, (text, warning))), bad=bool(trouble or (owner != name and owner))
        )

    def _warning(self, trouble: Trouble) -> str:
        return {
            Trouble.INPUT_METHOD: self.tr(
                "Chinese input methods take {key}: it may never reach the program."
            ),
            Trouble.CARET: self.tr("{key} moves the caret in the text, and would do so no more."),
            Trouble.FOCUS: self.tr("{key} is needed to move between the controls."),
            Trouble.TYPING: self.tr("{key} is also typed into fields, where it would not arrive."),
        }[trouble]

    @Slot()
    def _use(self) -> None:
        self._give_key(add=False)

    @Slot()
    def _add(self) -> None:
        self._give_key(add=True)

    def _give_key(self, *, add: bool) -> None:
        name, key = self.tree.chosen(), self.field.key
        if not key:
            self._tell(self.tr("Press the new key in the field first."), bad=True)
            self.field.setFocus()
        elif name:
            self._change(key_map.with_key(self.keys, name, key, add=add))

    @Slot()
    def _remove(self) -> None:
        if name := self.tree.chosen():
            self._change({**self.keys, name: ()})

    @Slot()
    def _bring_back(self) -> None:
        if name := self.tree.chosen():
            keys = self.keys
            for key in self._defaults[name]:
                keys = key_map.with_key(keys, name, key, add=True)
            self._change({**keys, name: self._defaults[name]})

    @Slot()
    def _reset(self) -> None:
        self._change(dict(self._defaults))

    def _change(self, keys: key_map.Keys) -> None:
        self.keys = keys
        self._show_keys()
        self.field.set_key("")
        self._tell("")

    def _show_keys(self) -> None:
        self.tree.show_keys(self.keys, key_map.changes_from(self._defaults, self.keys))

    @Slot(QTreeWidgetItem)
    def _follow_choice(self) -> None:
        name = self.tree.chosen()
        self.command.setText(self._titles.get(name, ""))
        for widget in (self.field, self.use, self.add, self.none, self.default):
            widget.setEnabled(bool(name))
        self._judge(self.field.key)

    def _tell(self, text: str, *, bad: bool = False) -> None:
        self.notice.setObjectName("error" if bad else "muted")
        self.notice.style().polish(self.notice)
        self.notice.setText(text)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.clicked.connect(slot)
        return button
