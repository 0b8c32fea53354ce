"""Makes the actions, menus and the tool bar out of the table of commands."""

import re
from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QDockWidget,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from unres_desktop.gui.action_row import CANVAS, ActionRow
from unres_desktop.gui.actions import TOOL_BAR, action_rows, menu_titles
from unres_desktop.gui.icons import themed_icon
from unres_desktop.gui.theme import Theme

_ACCESS_KEY = re.compile(r"\(&\w\)")
# Beside their icon these show their text: what they do is no everyday sign.
_WITH_TEXT = frozenset({"document.curated_and_next", "library.import_files", "library.export"})


class ActionBuilder(QObject):
    """The actions of one window, by the id of their row."""

    def __init__(self, window: QWidget, canvas: QWidget) -> None:
        super().__init__(window)
        self.rows = {row.id: row for row in action_rows()}
        self.actions: dict[str, QAction] = {}
        self.keys = {name: row.keys for name, row in self.rows.items()}
        self.menus: dict[str, QMenu] = {}
        self._commands: dict[str, Callable[..., object]] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._enabled: dict[str, bool] = {}
        for row in self.rows.values():
            self.actions[row.id] = self._made(row, canvas if row.scope == CANVAS else window)

    def connect_commands(self, objects: Mapping[str, object]) -> None:
        """Let every action call its method; AttributeError for a row without one."""
        for name, row in self.rows.items():
            owner, _, method = name.partition(".")
            if row.made_by is not None:
                maker, argument = row.made_by
                self._commands[name] = getattr(objects[owner], maker)(argument)
            else:
                self._commands[name] = getattr(objects[owner], method)
            action = self.actions[name]
            if row.choice == "own":
                action.toggled.connect(self._switch)
            else:
                action.triggered.connect(self._run)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put every row into its menu."""
        menus = self.menus
        for name, title in menu_titles().items():
            if "/" not in name:
                menus[name] = bar.addMenu(title)
        for row in self.rows.values():
            parent, _, _ = row.menu.partition("/")
            if row.menu not in menus:
                menus[row.menu] = menus[parent].addMenu(menu_titles()[row.menu])
            menu = menus[row.menu]
            if row.starts_section:
                menu.addSeparator()
            menu.addAction(self.actions[row.id])

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Put the chosen commands into the tool bar."""
        for name in TOOL_BAR:
            if name == "":
                bar.addSeparator()
            elif name == ">":
                room = QWidget(bar)
                room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(room)
            else:
                bar.addAction(self.actions[name])
                self._finish_button(bar.widgetForAction(self.actions[name]), name)
        # Qt's own button for what has no room says nothing and is passed over by Tab.
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert more is not None  # every tool bar has it
        more.setAccessibleName(self.tr("More tools"))
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_conditions(self, conditions: Collection[str]) -> None:
        """Enable exactly the actions whose condition is among these."""
        for name, row in self.rows.items():
            enabled = not row.needs or row.needs in conditions
            if self._enabled.get(name) != enabled:  # asked after every edit, so it has to be quick
                self._enabled[name] = enabled
                self.actions[name].setEnabled(enabled)

    def set_text(self, name: str, text: str) -> None:
        """Let the command say more than its row does; "" brings the row's text back."""
        row = self.rows[name]
        self.actions[name].setText(text or row.text)
        self.actions[name].setToolTip(tool_tip(text or row.text, self.keys[name]))

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Let other keys call the commands."""
        for name, action in self.actions.items():
            if self.keys[name] != keys[name]:
                self.keys[name] = keys[name]
                action.setShortcuts([QKeySequence(key) for key in keys[name]])
                action.setToolTip(tool_tip(action.text(), keys[name]))

    def show_chosen(self, name: str, *, chosen: bool = True) -> None:
        """Show a switch or one of a choice as chosen, without calling its command."""
        action = self.actions[name]
        if chosen and self.rows[name].choice in self._choices:
            # The group does not hear of it, so the others stay chosen unless they are told.
            for other in self._choices[self.rows[name].choice].actions():
                _check(other, chosen=other is action)
        else:
            _check(action, chosen=chosen)

    def follow_visibility(self, name: str, panel: QDockWidget) -> None:
        """Let a switch show whether the panel is shown."""
        panel.toggleViewAction().toggled.connect(partial(self._show_switch, name))
        self.show_chosen(name, chosen=not panel.isHidden())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of the theme."""
        for name in TOOL_BAR:
            if name in self.rows and self.rows[name].icon:
                self.actions[name].setIcon(themed_icon(self.rows[name].icon, theme))

    def _show_switch(self, name: str, chosen: bool) -> None:
        self.show_chosen(name, chosen=chosen)

    @Slot()
    def _run(self) -> None:
        self._commands[self.sender().objectName()]()

    @Slot(bool)
    def _switch(self, chosen: bool) -> None:
        self._commands[self.sender().objectName()](chosen)

    def _made(self, row: ActionRow, owner: QWidget) -> QAction:
        action = QAction(row.text, self)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setIconVisibleInMenu(False)
        action.setIconText(plain_text(row.text))  # Qt leaves the access key of Chinese in it
        action.setToolTip(tool_tip(row.text, row.keys))
        if row.scope == CANVAS:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if row.choice:
            action.setCheckable(True)
        if row.choice not in {"", "own"}:
            group = self._choices.setdefault(row.choice, QActionGroup(self))
            group.addAction(action)
        owner.addAction(action)
        return action

    def _finish_button(self, button: QWidget, name: str) -> None:
        if not isinstance(button, QToolButton):
            return
        button.setAccessibleName(plain_text(self.rows[name].text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if name in _WITH_TEXT:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setProperty("labelled", "true")


def _check(action: QAction, *, chosen: bool) -> None:
    was_blocked = action.blockSignals(True)
    action.setChecked(chosen)
    action.blockSignals(was_blocked)
    for widget in action.associatedObjects():
        if isinstance(widget, QToolButton):
            widget.setChecked(chosen)


def plain_text(text: str) -> str:
    """The text of a command as it is read: without the mark of its access key and the dots."""
    # Chinese has its access keys behind the text: 打开(&O)…
    return _ACCESS_KEY.sub("", text).replace("&", "").removesuffix("…")


def tool_tip(text: str, keys: tuple[str, ...]) -> str:
    """The text of a command with its first key."""
    if not keys:
        return plain_text(text)
    key = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain_text(text)}  ({key})"
