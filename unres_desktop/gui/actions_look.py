"""The commands that change how the text looks, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import ActionRow

translate = QCoreApplication.translate

_WORDS, _MARKS = "view/words", "view/marks"


def look_rows() -> tuple[ActionRow, ...]:
    """Every command, in the order of the View menu."""
    return (
        _switch("shows_gaps", translate("Actions", "Words by &gaps"), "Alt+1", _WORDS),
        _switch("shows_tints", translate("Actions", "Words by &tints"), "Alt+2", _WORDS),
        _switch("shows_lines", translate("Actions", "Words by thin &lines"), "Alt+3", _WORDS),
        _switch("shows_numbers", translate("Actions", "Show clause &numbers"), "Alt+4", _MARKS),
        _switch("shows_labels", translate("Actions", "Show clause &labels"), "Alt+5", _MARKS),
        _switch("shows_leads", translate("Actions", "Mark lead &phrases"), "Alt+6", _MARKS),
        _switch("shows_found", translate("Actions", "Mark &found places"), "Alt+7", _MARKS),
        _doubts(),
        _origins(),
        ActionRow(
            "look.choose",
            translate("Actions", "Font an&d spacing…"),
            ("Alt+0",),
            "view",
        ),
        ActionRow(
            "view.split",
            translate("Actions", "Split view of the te&xt"),
            ("Ctrl+\\",),
            "view",
            needs="document",
            choice="own",
        ),
        _switch("dims_others", translate("Actions", "Fo&cus on the clause"), "Shift+F11", "view"),
    )


def _switch(name: str, text: str, key: str, menu: str) -> ActionRow:
    return ActionRow(f"look.{name}", text, (key,), menu, choice="own", made_by=("switching", name))


def _doubts() -> ActionRow:
    return ActionRow(
        "doubt.toggle_marks",
        translate("Actions", "Mark &doubtful places"),
        ("Ctrl+Alt+D",),
        _MARKS,
        choice="own",
        starts_section=True,
    )


def _origins() -> ActionRow:
    return ActionRow(
        "doubt.toggle_origins",
        translate("Actions", "Show who set each &boundary"),
        ("Ctrl+Alt+B",),
        _MARKS,
        choice="own",
    )
