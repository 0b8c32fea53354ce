"""The commands of the Edit menu, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow

translate = QCoreApplication.translate


def edit_rows() -> tuple[ActionRow, ...]:
    """Every command of the menu, in its order."""
    return (
        ActionRow(
            "edit.undo",
            translate("Actions", "&Undo"),
            ("Ctrl+Z",),
            "edit",
            needs="undoable",
            icon="undo",
        ),
        ActionRow(
            "edit.redo",
            translate("Actions", "&Redo"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "edit",
            needs="redoable",
            icon="redo",
        ),
        ActionRow(
            "history.what_changed",
            translate("Actions", "&What I changed today…"),
            ("Ctrl+Alt+H",),
            "edit",
            needs="library",
        ),
        ActionRow(
            "edit.copy",
            translate("Actions", "&Copy"),
            ("Ctrl+C",),
            "edit",
            CANVAS,
            needs="selection",
            starts_section=True,
        ),
        ActionRow(
            "edit.copy_with_spaces",
            translate("Actions", "Copy with &spaces between words"),
            ("Ctrl+Shift+C",),
            "edit",
            CANVAS,
            needs="selection",
        ),
        ActionRow(
            "edit.copy_with_numbers",
            translate("Actions", "Copy with clause num&bers"),
            ("Ctrl+Alt+C",),
            "edit",
            CANVAS,
            needs="selection",
        ),
        ActionRow(
            "edit.select_all",
            translate("Actions", "Select &all"),
            ("Ctrl+A",),
            "edit",
            CANVAS,
            needs="document",
        ),
        ActionRow(
            "find.show",
            translate("Actions", "&Find…"),
            ("Ctrl+F",),
            "edit",
            needs="document",
            icon="search",
            starts_section=True,
        ),
        ActionRow(
            "find.next",
            translate("Actions", "Find &next"),
            ("F3",),
            "edit",
            needs="document",
        ),
        ActionRow(
            "find.previous",
            translate("Actions", "Find &previous"),
            ("Shift+F3",),
            "edit",
            needs="document",
        ),
        ActionRow(
            "go.to",
            translate("Actions", "&Go to…"),
            ("Ctrl+G",),
            "edit",
            needs="library",
        ),
    )
