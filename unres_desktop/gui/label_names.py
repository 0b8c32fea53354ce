"""What the person reads for a clause label; a label of the user's own is shown as it is."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def label_name(label: str) -> str:
    """The translated name of a clause label."""
    return _names().get(label, label)


def _names() -> dict[str, str]:
    return {
        "preambular": translate("ClauseLabel", "Preambular"),
        "operative": translate("ClauseLabel", "Operative"),
        "sub": translate("ClauseLabel", "Sub-item"),
        "subsub": translate("ClauseLabel", "Sub-sub-item"),
        "title": translate("ClauseLabel", "Title"),
        "enacting": translate("ClauseLabel", "Enacting"),
        "heading": translate("ClauseLabel", "Heading"),
        "closing": translate("ClauseLabel", "Closing"),
        "section": translate("ClauseLabel", "Section"),
        "source": translate("ClauseLabel", "Source"),
        "crossheading": translate("ClauseLabel", "Cross-heading"),
        "preambular_sub": translate("ClauseLabel", "Preambular sub-item"),
        "annex_title": translate("ClauseLabel", "Annex title"),
        "annex_text": translate("ClauseLabel", "Annex text"),
        "annex_sub": translate("ClauseLabel", "Annex sub-item"),
        "annex_subsub": translate("ClauseLabel", "Annex sub-sub-item"),
        "table": translate("ClauseLabel", "Table"),
        "footnote": translate("ClauseLabel", "Footnote"),
        "vote_note": translate("ClauseLabel", "Vote note"),
        "masthead": translate("ClauseLabel", "Masthead"),
        "other": translate("ClauseLabel", "Other"),
    }
