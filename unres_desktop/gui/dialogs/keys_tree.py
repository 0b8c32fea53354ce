"""The list of commands with their keys, by menu; what was changed stands out."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from unres_desktop.gui.command_list import ListedCommand, native_key
from unres_desktop.gui.fonts import strong

_NAME = Qt.ItemDataRole.UserRole


class KeysTree(QTreeWidget):
    """One line a command under the title of its menu."""

    def __init__(self, commands: Sequence[ListedCommand], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setHeaderLabels([self.tr("Command"), self.tr("Keys")])  # read aloud only
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setHeaderHidden(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._members: dict[str, list[QTreeWidgetItem]] = {}
        menus: dict[str, QTreeWidgetItem] = {}
        for command in commands:
            path = " › ".join(command.path)
            if path not in menus:
                menus[path] = QTreeWidgetItem(self, [path])
                menus[path].setFont(0, strong(self.font()))
                menus[path].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(menus[path], [command.title])
            item.setData(0, _NAME, command.id)
            self._items[command.id] = item
            self._members.setdefault(path, []).append(item)
        self._menus = menus
        self.expandAll()

    def chosen(self) -> str:
        """The id of the command that is chosen, "" for none."""
        item = self.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None and not item.isHidden() else ""

    def choose(self, name: str) -> None:
        """Choose a command."""
        self.setCurrentItem(self._items[name])

    def choose_first(self) -> None:
        """Choose the first command that is shown, unless one is chosen."""
        shown = [item for item in self._items.values() if not item.isHidden()]
        if shown and not self.chosen():
            self.setCurrentItem(shown[0])

    def keys_shown(self, name: str) -> str:
        """What stands in the column of keys for a command."""
        return self._items[name].text(1)

    def show_keys(self, keys: Mapping[str, Sequence[str]], changed: Collection[str]) -> None:
        """Show the keys of every command."""
        for name, item in self._items.items():
            item.setText(1, "   ".join(map(native_key, keys[name])))
            item.setFont(1, strong(self.font()) if name in changed else self.font())

    @Slot(str)
    def narrow(self, text: str) -> None:
        """Show the commands whose name, menu or keys hold every word."""
        words = text.casefold().split()
        for path, items in self._members.items():
            for item in items:
                searched = f"{item.text(0)} {item.text(1)} {path}".casefold()
                item.setHidden(not all(word in searched for word in words))
            self._menus[path].setHidden(all(item.isHidden() for item in items))
        self.choose_first()
