"""The commands of the Clauses menu, rows of the table of commands (actions.py)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow
from unres_desktop.gui.label_names import label_name, shown_label_set
from unres_desktop.model.label_set import DIGITS

translate = QCoreApplication.translate


def clause_rows() -> tuple[ActionRow, ...]:
    """Every command of the menu, in its order."""
    return (
        _clause_row("split", translate("Actions", "&Split the clause here"), "Return", "Enter"),
        _clause_row("join_with_previous", translate("Actions", "&Join with the clause before")),
        _clause_row("start_earlier", translate("Actions", "Start a word earl&ier"), "Alt+["),
        _clause_row("start_later", translate("Actions", "Start a &word later"), "Alt+]"),
        *_label_rows(),
        _clause_row("deeper", translate("Actions", "&Deeper"), "Ctrl+]", starts_section=True),
        _clause_row("shallower", translate("Actions", "Shall&ower"), "Ctrl+["),
        _number_row("edit", translate("Actions", "&Number as printed…"), "N", starts_section=True),
        _number_row("renumber", translate("Actions", "Read n&umbers again from the text")),
        _lead_row("set", translate("Actions", "Selection is the l&ead phrase"), "L"),
        _lead_row("clear", translate("Actions", "Clea&r the lead phrase"), "Shift+L"),
        _lead_row("choose_category", translate("Actions", "Ca&tegory of the lead phrase…"), "K"),
        replace(
            _clause_row("edit", translate("Actions", "Det&ails of the clause"), "Alt+Return"),
            id="inspector.edit",
        ),
        ActionRow(
            "inspector.filter_outline",
            translate("Actions", "&Filter the outline"),
            ("Ctrl+Shift+O",),
            "clause",
            needs="document",
        ),
        _clause_row(
            "confirm",
            translate("Actions", "&Confirm the clause"),
            "F9",
            icon="check",
            starts_section=True,
        ),
    )


def _number_row(name: str, text: str, *keys: str, starts_section: bool = False) -> ActionRow:
    row = _clause_row(name, text, *keys, starts_section=starts_section)
    return replace(row, id=f"number.{name}")


def _lead_row(name: str, text: str, key: str) -> ActionRow:
    return replace(_clause_row(name, text, key), id=f"lead.{name}")


def _label_rows() -> tuple[ActionRow, ...]:
    labels = (
        replace(
            _clause_row(f"label_{digit}", label_of_digit(digit), digit, menu="clause/label"),
            made_by=("labelling_by", digit),
        )
        for digit in DIGITS
    )
    every = _clause_row(
        "choose_label",
        translate("Actions", "&All labels…"),
        "0",
        menu="clause/label",
        starts_section=True,
    )
    edit = ActionRow(
        "labels.edit",
        translate("Actions", "&Edit the labels…"),
        (),
        "clause/label",
        needs="library",
    )
    return (*labels, every, edit)


def label_of_digit(digit: str) -> str:
    """The name of the label that a digit sets in the library that is open."""
    label = shown_label_set().of_key(digit)
    if label is None:
        return translate("Actions", "No label has the key {digit}").format(digit=digit)
    return label_name(label.name)


def _clause_row(
    name: str,
    text: str,
    *keys: str,
    menu: str = "clause",
    icon: str = "",
    starts_section: bool = False,
) -> ActionRow:
    return ActionRow(
        f"clause.{name}",
        text,
        keys,
        menu,
        CANVAS,
        needs="editable",
        icon=icon,
        starts_section=starts_section,
    )
