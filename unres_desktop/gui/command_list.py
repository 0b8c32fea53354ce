"""Every command as the palette, the cheat-sheet and the dialog of keys list it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from unres_desktop.gui.action_builder import ActionBuilder, plain_text
from unres_desktop.gui.actions import menu_titles

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListedCommand:
    """One command in the person's words; `obstacle` says why it cannot be called now."""

    id: str
    title: str
    path: tuple[str, ...]  # the titles of its menus, outermost first
    keys: tuple[str, ...]  # as they are written on this system
    obstacle: str = ""


def listed_commands(actions: ActionBuilder) -> list[ListedCommand]:
    """Every command of a window, in the order of the menus."""
    return [
        ListedCommand(
            name,
            plain_text(actions.actions[name].text().replace("&&", "＆")).replace("＆", "&"),
            menu_path(row.menu),
            _native_keys(actions, name),
            "" if actions.actions[name].isEnabled() else _obstacle(row.needs),
        )
        for name, row in actions.rows.items()
    ]


def _native_keys(actions: ActionBuilder, name: str) -> tuple[str, ...]:
    """The keys as they are written; Return and Enter have one name in Chinese."""
    keys = (native_key(sequence) for sequence in actions.actions[name].shortcuts())
    return tuple(dict.fromkeys(keys))


def menu_path(menu: str) -> tuple[str, ...]:
    """The titles of a menu and of the one it opens out of, without access keys."""
    titles = menu_titles()
    parents = menu.split("/")
    return tuple(
        plain_text(titles["/".join(parents[: depth + 1])]) for depth in range(len(parents))
    )


def native_key(key: QKeySequence | str) -> str:
    """A key as it is written on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _obstacle(needs: str) -> str:
    reasons = {
        "library": translate("Commands", "Needs an open library"),
        "document": translate("Commands", "Needs an open document"),
        "editable": translate("Commands", "Needs a document that can be edited"),
        "read only": translate("Commands", "The library can be edited already"),
        "selection": translate("Commands", "Needs a selection in the text"),
        "undoable": translate("Commands", "Nothing to undo"),
        "redoable": translate("Commands", "Nothing to do again"),
    }
    return reasons.get(needs, translate("Commands", "Not possible now"))
