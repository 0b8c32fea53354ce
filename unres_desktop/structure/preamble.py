"""The preamble: paragraphs that start with a lead phrase after a comma."""

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.items import ItemLabels, find_items
from unres_desktop.structure.preamble_model import likely_starts

_ITEMS = ItemLabels("preambular_sub", "preambular_sub")


def find_preamble(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """The preambular paragraphs of start..end with their items."""
    if start >= end:
        return []
    if bare.has_paragraphs:
        inside = sorted(line for line in bare.lines if start < line < end)
        clauses = [ClauseStart(at, "preambular", confidence=0.98) for at in (start, *inside)]
    else:
        clauses = [
            ClauseStart(place.start, "preambular", confidence=likely, is_learned=index > 0)
            for index, (place, likely) in enumerate(likely_starts(bare.text, start, end))
        ]
    return clauses + find_items(bare, start, end, _ITEMS)
