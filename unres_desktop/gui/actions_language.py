"""The commands that choose the language, rows of the table of commands (actions.py)."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.action_row import ActionRow
from unres_desktop.gui.languages import LANGUAGES, OWN_NAMES, SYSTEM

translate = QCoreApplication.translate


def language_rows() -> tuple[ActionRow, ...]:
    """Every command of the menu, in its order."""
    names = {SYSTEM: translate("Actions", "As the s&ystem"), **OWN_NAMES}
    return tuple(
        ActionRow(
            f"language.{language}",
            names[language],
            (),
            "view/language",
            choice="language",
            made_by=("choosing", language),
        )
        for language in LANGUAGES
    )
