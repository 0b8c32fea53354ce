"""The table of commands: menus, tool bar, shortcuts and the cheat-sheet are made from it."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow
from unres_desktop.gui.actions_clause import clause_rows
from unres_desktop.gui.actions_edit import edit_rows
from unres_desktop.gui.actions_help import help_rows
from unres_desktop.gui.actions_language import language_rows
from unres_desktop.gui.actions_look import look_rows
from unres_desktop.gui.actions_words import further_word_rows, note_panel_row
from unres_desktop.gui.theme import DARK, HIGH_CONTRAST, LIGHT, SYSTEM
from unres_desktop.model.document import Status

translate = QCoreApplication.translate


def menu_titles() -> dict[str, str]:
    """The menus in their order; a menu named `a/b` opens out of the menu `a`."""
    return {
        "library": translate("Menus", "&Library"),
        "edit": translate("Menus", "&Edit"),
        "word": translate("Menus", "&Words"),
        "clause": translate("Menus", "&Clauses"),
        "clause/label": translate("Menus", "&Label"),
        "document": translate("Menus", "&Document"),
        "document/status": translate("Menus", "Stat&us"),
        "view": translate("Menus", "&View"),
        "view/theme": translate("Menus", "&Theme"),
        "view/words": translate("Menus", "Words shown &by"),
        "view/marks": translate("Menus", "&Marks"),
        "view/language": translate("Menus", "Lan&guage (语言)"),
        "help": translate("Menus", "&Help"),
    }


TOOL_BAR = (
    "view.toggle_library",
    "",
    "library.open",
    "library.import_files",
    "library.export",
    "",
    "edit.undo",
    "edit.redo",
    "",
    "clause.confirm",
    "document.confirm",
    ">",
    "document.curated_and_next",
    "",
    "view.zoom_out",
    "view.zoom_in",
    "",
    "view.toggle_outline",
)
"""The tool bar: "" is a line between two groups, ">" moves what follows to the right."""


def action_rows() -> tuple[ActionRow, ...]:
    """Every command, in the order of the menus."""
    return (
        *_library_rows(),
        *edit_rows(),
        *_word_rows(),
        *further_word_rows(),
        *_doubt_rows(),
        *clause_rows(),
        *_document_rows(),
        *_view_rows(),
        *help_rows(),
    )


def _library_rows() -> tuple[ActionRow, ...]:
    return (
        ActionRow("library.new", translate("Actions", "&New library…"), ("Ctrl+N",), "library"),
        ActionRow(
            "library.open",
            translate("Actions", "&Open library…"),
            ("Ctrl+O",),
            "library",
            icon="open",
        ),
        ActionRow(
            "library.import_files",
            translate("Actions", "&Import texts…"),
            ("Ctrl+I",),
            "library",
            icon="import",
            starts_section=True,
        ),
        ActionRow(
            "library.export",
            translate("Actions", "&Export…"),
            ("Ctrl+E",),
            "library",
            needs="library",
            icon="export",
        ),
        ActionRow(
            "library.filter",
            translate("Actions", "&Filter documents"),
            ("Ctrl+L",),
            "library",
            needs="library",
            starts_section=True,
        ),
        ActionRow(
            "document.try_editing",
            translate("Actions", "&Try to edit the library"),
            (),
            "library",
            needs="read only",
        ),
        ActionRow(
            "library.close",
            translate("Actions", "&Close library"),
            ("Ctrl+W",),
            "library",
            needs="library",
            starts_section=True,
        ),
        ActionRow("view.quit", translate("Actions", "&Quit"), ("Ctrl+Q",), "library"),
    )


def _word_rows() -> tuple[ActionRow, ...]:
    def row(name: str, text: str, key: str, *, starts_section: bool = False) -> ActionRow:
        return ActionRow(
            f"word.{name}",
            text,
            (key,),
            "word",
            CANVAS,
            needs="editable",
            starts_section=starts_section,
        )

    return (
        row("toggle", translate("Actions", "&Cut or join here"), "Space"),
        row("join_before", translate("Actions", "Join at the break &before"), "Backspace"),
        row("join_after", translate("Actions", "Join at the break &after"), "Delete"),
        row(
            "shift_left",
            translate("Actions", "Move the break &left"),
            "Alt+Left",
            starts_section=True,
        ),
        row("shift_right", translate("Actions", "Move the break &right"), "Alt+Right"),
        row(
            "same_everywhere",
            translate("Actions", "Same characters &everywhere…"),
            "Ctrl+Shift+A",
            starts_section=True,
        ),
    )


def _document_rows() -> tuple[ActionRow, ...]:
    return (
        ActionRow(
            "document.curated_and_next",
            translate("Actions", "Cu&rated, next"),
            ("Ctrl+Return", "Ctrl+Enter"),
            "document",
            needs="editable",
            icon="next",
        ),
        ActionRow(
            "document.confirm",
            translate("Actions", "&Confirm the document"),
            ("Shift+F9",),
            "document",
            needs="editable",
            icon="check-all",
        ),
        _status_row(Status.NEW, translate("Actions", "&New")),
        _status_row(Status.IN_PROGRESS, translate("Actions", "&In progress")),
        _status_row(Status.CURATED, translate("Actions", "&Curated")),
        _status_row(Status.NEEDS_REVIEW, translate("Actions", "Needs &review")),
        _status_row(Status.REJECTED, translate("Actions", "Re&jected")),
        ActionRow(
            "document.edit_metadata",
            translate("Actions", "&Symbol, title, subjects…"),
            ("F2",),
            "document",
            needs="editable",
            icon="edit",
        ),
        ActionRow(
            "document.repropose",
            translate("Actions", "Propose &anew…"),
            ("Ctrl+R",),
            "document",
            needs="editable",
        ),
        ActionRow(
            "document.previous",
            translate("Actions", "&Previous document"),
            ("Ctrl+PgUp",),
            "document",
            needs="library",
            starts_section=True,
        ),
        ActionRow(
            "document.next",
            translate("Actions", "&Next document"),
            ("Ctrl+PgDown",),
            "document",
            needs="library",
        ),
    )


def _status_row(value: Status, text: str) -> ActionRow:
    return ActionRow(
        f"document.status_{value.name.lower()}",
        text,
        (),
        "document/status",
        needs="editable",
        choice="status",
        made_by=("setting_status", value.value),
    )


def _view_rows() -> tuple[ActionRow, ...]:
    return (
        ActionRow(
            "view.zoom_in",
            translate("Actions", "Zoom &in"),
            ("Ctrl++", "Ctrl+="),
            "view",
            icon="zoom-in",
        ),
        ActionRow(
            "view.zoom_out", translate("Actions", "Zoom &out"), ("Ctrl+-",), "view", icon="zoom-out"
        ),
        ActionRow("view.zoom_reset", translate("Actions", "&Actual size"), ("Ctrl+0",), "view"),
        _theme_row(SYSTEM, translate("Actions", "As the &system")),
        _theme_row(LIGHT, translate("Actions", "&Light")),
        _theme_row(DARK, translate("Actions", "&Dark")),
        _theme_row(HIGH_CONTRAST, translate("Actions", "&High contrast")),
        *language_rows(),
        *look_rows(),
        *_mark_rows(),
        ActionRow(
            "view.toggle_library",
            translate("Actions", "&Library panel"),
            ("Ctrl+Alt+1",),
            "view",
            icon="library",
            choice="own",
            starts_section=True,
        ),
        ActionRow(
            "view.toggle_outline",
            translate("Actions", "Outline &panel"),
            ("Ctrl+Alt+2",),
            "view",
            icon="outline",
            choice="own",
        ),
        ActionRow(
            "view.toggle_history",
            translate("Actions", "&History panel"),
            ("Ctrl+Alt+3",),
            "view",
            choice="own",
        ),
        ActionRow(
            "inspector.toggle",
            translate("Actions", "Clause pan&el"),
            ("Ctrl+Alt+4",),
            "view",
            choice="own",
        ),
        note_panel_row(),
        ActionRow(
            "view.next_pane",
            translate("Actions", "&Next pane"),
            ("F6",),
            "view",
            starts_section=True,
        ),
        ActionRow(
            "view.previous_pane", translate("Actions", "Pre&vious pane"), ("Shift+F6",), "view"
        ),
        ActionRow(
            "view.full_screen",
            translate("Actions", "&Full screen"),
            ("F11",),
            "view",
            choice="own",
        ),
    )


def _mark_rows() -> tuple[ActionRow, ...]:
    return (
        ActionRow(
            "reading.explain",
            translate("Actions", "Explain the wo&rd"),
            ("F4",),
            "view",
            needs="document",
            starts_section=True,
        ),
        ActionRow(
            "reading.toggle_pinyin",
            translate("Actions", "Pin&yin of the word under the pointer"),
            ("Ctrl+Alt+P",),
            "view",
            choice="own",
        ),
        ActionRow(
            "doubt.toggle_worst_first",
            translate("Actions", "Go through doubtful places from the &worst"),
            (),
            "view",
            choice="own",
            starts_section=True,
        ),
    )


def _doubt_rows() -> tuple[ActionRow, ...]:
    return (
        ActionRow(
            "doubt.next",
            translate("Actions", "&Next doubtful place"),
            ("F8",),
            "word",
            needs="document",
            starts_section=True,
        ),
        ActionRow(
            "doubt.previous",
            translate("Actions", "Pre&vious doubtful place"),
            ("Shift+F8",),
            "word",
            needs="document",
        ),
    )


def _theme_row(name: str, text: str) -> ActionRow:
    return ActionRow(
        f"view.theme_{name}",
        text,
        (),
        "view/theme",
        choice="theme",
        made_by=("setting_theme", name),
    )
