"""The menu under the right mouse button, over the text and over the gutter."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.command_list import native_key

translate = QCoreApplication.translate

_CLAUSE = (
    "clause.split",
    "clause.join_with_previous",
    "",
    "clause/label",
    "clause.deeper",
    "clause.shallower",
    "",
    "number.edit",
    "lead.choose_category",
    "inspector.edit",
    "",
    "clause.confirm",
)
_TEXT = (
    "word.toggle",
    "word.shift_left",
    "word.shift_right",
    "recut.choose",
    "dictionary.add",
    "note.add",
    "word.same_everywhere",
    "",
    *_CLAUSE,
)
_SELECTION = (
    "recut.choose",
    "dictionary.add",
    "note.add",
    "word.same_everywhere",
    "lead.set",
    "edit.copy",
    "",
    "clause/label",
    "clause.deeper",
    "clause.shallower",
)


class CanvasMenu(QObject):
    """Opens the menu that the canvas wishes for, of the same actions as the menu bar."""

    def __init__(self, canvas: SplitCanvas, actions: ActionBuilder) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._actions = actions
        canvas.menu_wished.connect(self.open)

    @Slot(bool, QPoint)
    def open(self, is_in_gutter: bool, place: QPoint) -> None:
        """Show the menu at a place of the screen; it is about the caret or the selection."""
        menu = QMenu(self._canvas.pane)
        menu.setObjectName("canvas_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_in_gutter:
            self._fill(menu, _CLAUSE)
        elif self._canvas.selection() is None:
            self._fill(menu, _TEXT)
        else:
            self._add_words(menu)
            self._fill(menu, (*_SELECTION, "", "clause.confirm"))
        menu.popup(place)

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if not name:
                menu.addSeparator()
            elif name in self._actions.menus:
                # Its actions, not the menu itself, which would go away with this one.
                shared = self._actions.menus[name]
                menu.addMenu(shared.title()).addActions(shared.actions())
            else:
                menu.addAction(self._actions.actions[name])

    def _add_words(self, menu: QMenu) -> None:
        """What Space and Backspace mean with a selection, in words of their own."""
        rows = (
            (translate("CanvasMenu", "Make it one &word"), "word.toggle"),
            (translate("CanvasMenu", "&Join everything in it"), "word.join_before"),
        )
        for text, name in rows:
            command = self._actions.actions[name]
            action = QAction(text, menu)
            # A key that two actions have would work for neither: it is written, not set.
            action.setText(f"{text}\t{native_key(command.shortcut())}")
            action.setEnabled(command.isEnabled())
            action.triggered.connect(command.trigger)
            menu.addAction(action)
        menu.addSeparator()
