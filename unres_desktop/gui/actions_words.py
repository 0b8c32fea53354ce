"""Further commands of the Words menu, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow

translate = QCoreApplication.translate


def further_word_rows() -> tuple[ActionRow, ...]:
    """Another way to cut, and the user dictionary."""
    return (
        ActionRow(
            "recut.choose",
            translate("Actions", "Another &way to cut…"),
            ("Alt+Down",),
            "word",
            CANVAS,
            needs="editable",
        ),
        ActionRow(
            "dictionary.add",
            translate("Actions", "Add to the &dictionary"),
            ("Ctrl+D",),
            "word",
            needs="editable",
            starts_section=True,
        ),
        ActionRow(
            "dictionary.edit",
            translate("Actions", "&User dictionary…"),
            ("Ctrl+Shift+D",),
            "word",
            needs="library",
        ),
    )
