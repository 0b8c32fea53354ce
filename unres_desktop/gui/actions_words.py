"""Further commands of the Words menu, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow

translate = QCoreApplication.translate


def further_word_rows() -> tuple[ActionRow, ...]:
    """Another way to cut, the user dictionary, notes."""
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
        ActionRow(
            "note.add",
            translate("Actions", "N&ote or erratum…"),
            ("Ctrl+M",),
            "word",
            needs="editable",
            starts_section=True,
        ),
        ActionRow(
            "note.show_list",
            translate("Actions", "Go to the no&tes"),
            ("Ctrl+Shift+M",),
            "word",
            needs="document",
        ),
    )


def note_panel_row() -> ActionRow:
    """The switch that shows the panel of notes."""
    return ActionRow(
        "note.toggle",
        translate("Actions", "Note&s panel"),
        ("Ctrl+Alt+5",),
        "view",
        choice="own",
    )
