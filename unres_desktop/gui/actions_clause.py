"""The commands of the Clauses menu, rows of the table of commands (actions.py)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import CANVAS, ActionRow
from unres_desktop.gui.label_names import label_name
from unres_desktop.model.clause_labels import CLAUSE_LABELS

translate = QCoreApplication.translate


def clause_rows() -> tuple[ActionRow, ...]:
    """Every command of the menu, in its order."""
    return (
        _clause_row("split", translate("Actions", "&Split the clause here"), "Return", "Enter"),
        _clause_row("join_with_previous", translate("Actions", "&Join with the clause before")),
        *_label_rows(),
        _clause_row("deeper", translate("Actions", "&Deeper"), "Ctrl+]", starts_section=True),
        _clause_row("shallower", translate("Actions", "Shall&ower"), "Ctrl+["),
        _clause_row(
            "confirm",
            translate("Actions", "&Confirm the clause"),
            "F9",
            icon="check",
            starts_section=True,
        ),
    )


def _label_rows() -> tuple[ActionRow, ...]:
    labels = (
        replace(
            _clause_row(
                f"label_{label.name}", label_name(label.name), label.key, menu="clause/label"
            ),
            made_by=("labelling", label.name),
        )
        for label in CLAUSE_LABELS
        if label.key
    )
    every = _clause_row(
        "choose_label",
        translate("Actions", "&All labels…"),
        "0",
        menu="clause/label",
        starts_section=True,
    )
    return (*labels, every)


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
