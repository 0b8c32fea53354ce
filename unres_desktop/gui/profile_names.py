"""What the person reads for a profile of segmentation."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def profile_name(name: str) -> str:
    """The translated name of a profile; one of another program is shown as it is."""
    return {
        "pku": translate("Profile", "PKU standard, with the rules for UN texts"),
        "terms": translate("Profile", "PKU standard, names of organs as one word"),
        "plain": translate("Profile", "jieba alone, without rules"),
    }.get(name, name)
