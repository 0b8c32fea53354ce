"""What the person reads for a clause label: the library's name for it, or the program's.

Labels are named wherever clauses are shown. As with the language, one set is shown at a time: that
of the library that is open.
"""

from PySide6.QtCore import QCoreApplication, QLocale

from unres_desktop.model.label_set import RESOLUTION, LabelSet

translate = QCoreApplication.translate

_shown: list[LabelSet] = [RESOLUTION]


def show_label_set(label_set: LabelSet) -> None:
    """Name labels by this set from now on."""
    _shown[0] = label_set


def shown_label_set() -> LabelSet:
    """The set that labels are named by."""
    return _shown[0]


def label_name(label: str) -> str:
    """The name of a clause label in the person's language; an unknown one as it is."""
    own = _shown[0].find(label)
    if own is not None and (own.english or own.chinese):
        is_chinese = QLocale().language() == QLocale.Language.Chinese
        return (own.chinese if is_chinese else own.english) or own.english or own.chinese
    return program_name(label)


def program_name(label: str) -> str:
    """The program's own name of a label, in the person's language; an unknown one as it is."""
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
