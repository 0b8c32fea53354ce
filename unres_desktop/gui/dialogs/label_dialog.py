"""The searchable list of all clause labels, for the key 0 and for a click on a label."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.dialogs.choice_dialog import Choice, ChoiceDialog
from unres_desktop.gui.label_names import label_name, shown_label_set
from unres_desktop.gui.theme import Theme

translate = QCoreApplication.translate


class LabelDialog(ChoiceDialog):
    """All labels, with the key that sets each without this list."""

    def __init__(
        self, present: str, keys: Mapping[str, str], theme: Theme, parent: QWidget
    ) -> None:
        names = list(shown_label_set().names)
        if present not in names:
            names.append(present)
        choices = [
            Choice(
                name,
                _text(name, keys.get(name, "")),
                theme.label_color(name),
                _description(name),
            )
            for name in names
        ]
        super().__init__(
            translate("LabelDialog", "Label of the clause"),
            choices,
            present,
            translate("LabelDialog", "The key in brackets sets the label without this list."),
            parent,
        )


def _text(name: str, key: str) -> str:
    return f"{label_name(name)}  ({key})" if key else label_name(name)


def _description(name: str) -> str:
    label = shown_label_set().find(name)
    return label.description if label else ""
