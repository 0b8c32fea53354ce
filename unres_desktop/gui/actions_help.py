"""The commands of the Help menu, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import ActionRow

translate = QCoreApplication.translate


def help_rows() -> tuple[ActionRow, ...]:
    """Every command of the menu, in its order."""
    return (
        ActionRow(
            "help.command_palette", translate("Actions", "&Find a command…"), ("Ctrl+K",), "help"
        ),
        ActionRow("help.cheat_sheet", translate("Actions", "&Keys at a glance"), ("F1",), "help"),
        ActionRow("keys.change", translate("Actions", "&Change keys…"), (), "help"),
        ActionRow(
            "help.about",
            translate("Actions", "&About UNRes Desktop"),
            (),
            "help",
            starts_section=True,
        ),
    )
