"""Lead phrases for the person who marks them: their categories, and where the lexicon sees one."""

from unres_desktop.structure.bare_text import bare_text
from unres_desktop.structure.lead_phrases import categories, lead_after_opener, lead_at


def lead_categories() -> tuple[str, ...]:
    """The categories of the lexicon in alphabetical order, 'other' last."""
    return tuple(sorted(categories(), key=lambda name: (name == "other", name)))


def category_of(phrase: str) -> str | None:
    """The category of a phrase that the lexicon knows, or that begins with one it knows."""
    bare = bare_text(phrase).text
    found = lead_at(bare, 0) or lead_after_opener(bare, 0, len(bare))
    return found.lead.category if found else None


def lead_in(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the lead phrase with which text[start:end] begins, openers left out."""
    bare = bare_text(text[start:end])
    found = lead_after_opener(bare.text, 0, len(bare.text)) if bare.text else None
    if found is None:
        return None
    return start + bare.to_source(found.start), start + bare.to_source_end(found.end)
