"""The command palette: type a few letters, Enter calls the command."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.command_list import ListedCommand
from unres_desktop.gui.command_search import found_commands
from unres_desktop.gui.dialogs.command_delegate import COMMAND, CommandDelegate
from unres_desktop.gui.theme import Theme

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class CommandPalette(QDialog):
    """All commands with their keys; those that are impossible now say why."""

    command_chosen = Signal(str)  # the id of its row

    def __init__(self, commands: Sequence[ListedCommand], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self.resize(620, 460)
        self._commands = commands
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Type what you want to do"))
        self.search.setAccessibleName(self.tr("Search commands"))
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("commands")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setItemDelegate(CommandDelegate(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        self.hint = QLabel(self)
        self.hint.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.search.textChanged.connect(self._show_found)
        self._show_found("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                last = self.list.count() - 1
                self.list.setCurrentRow(max(min(self.list.currentRow() + step, last), 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _show_found(self, query: str) -> None:
        found = found_commands(self._commands, query)
        # What can be called comes first; the rest stays, to say why it cannot.
        found.sort(key=lambda command: bool(command.obstacle))
        self.list.clear()
        for command in found:
            item = QListWidgetItem(command.title, self.list)
            item.setData(COMMAND, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(command))
        self.list.setCurrentRow(0)
        self.hint.setText(
            self.tr("Enter calls the command, Esc goes back to the text.")
            if found
            else self.tr("No command has all of these words.")
        )

    def _spoken(self, command: ListedCommand) -> str:
        parts = (command.title, " › ".join(command.path), ", ".join(command.keys), command.obstacle)
        return ", ".join(part for part in parts if part)

    @Slot()
    def _take(self) -> None:
        item = self.list.currentItem()
        command = item.data(COMMAND) if item is not None else None
        if command is None:
            return
        if command.obstacle:
            self.hint.setText(
                self.tr("{command}: {reason}.").format(
                    command=command.title, reason=command.obstacle
                )
            )
            return
        self.accept()
        self.command_chosen.emit(command.id)
