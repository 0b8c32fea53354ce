"""Further commands of the Words menu, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow

translate = QCoreApplication.translate


def further_word_rows() -> tuple[ActionRow, ...]:
    """Another way to cut."""
    return (
        ActionRow(
            "recut.choose",
            translate("Actions", "Another &way to cut…"),
            ("Alt+Down",),
            "word",
            CANVAS,
            needs="editable",
        ),
    )
