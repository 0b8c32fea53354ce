"""What the person reads about who decided a word boundary."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.model.origins import Origin

translate = QCoreApplication.translate


def origin_name(origin: Origin) -> str:
    """Who decided, in the person's language."""
    return {
        Origin.JIEBA: translate("Origin", "jieba"),
        Origin.RULE: translate("Origin", "a rule"),
        Origin.DATE_RULE: translate("Origin", "the rule for dates"),
        Origin.ORDINAL_RULE: translate("Origin", "the rule for ordinals"),
        Origin.SYMBOL_RULE: translate("Origin", "the rule for document symbols"),
        Origin.ENUMERATOR_RULE: translate("Origin", "the rule for paragraph numbers"),
        Origin.NUMBER_RULE: translate("Origin", "the rule for numbers"),
        Origin.LONG_WORD_RULE: translate("Origin", "the rule that splits long words"),
        Origin.PREFIX_RULE: translate("Origin", "the rule for prefixes"),
        Origin.TERM_RULE: translate("Origin", "a term list or the user dictionary"),
        Origin.MODEL: translate("Origin", "the learned model"),
        Origin.IMPORTED: translate("Origin", "the imported file"),
        Origin.HUMAN: translate("Origin", "a person"),
        Origin.CONFIRMED: translate("Origin", "a machine, confirmed by a person"),
        Origin.WHITE_SPACE: translate("Origin", "white space"),
    }[origin]


def gap_description(origin: Origin, *, cut: bool) -> str:
    """One sentence about a gap: whether it is cut, and who decided that."""
    if cut:
        text = translate("Origin", "Word boundary set by {origin}")
    else:
        text = translate("Origin", "Joined by {origin}")
    return text.format(origin=origin_name(origin))
