"""The preamble: paragraphs that start with a lead phrase after a comma."""

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.items import ItemLabels, find_items
from unres_desktop.structure.lines import label_of_line
from unres_desktop.structure.preamble_model import likely_starts

_ITEMS = ItemLabels("preambular_sub", "preambular_sub")


def find_preamble(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """The preambular paragraphs of start..end with their items."""
    if start >= end:
        return []
    items = find_items(bare, start, end, _ITEMS)
    if bare.has_paragraphs:
        known = {item.start for item in items}
        lines = [line for line in bare.lines_between(start, end) if line not in known]
        return items + [_of_line(bare, line) for line in (start, *lines)]
    paragraphs = [
        ClauseStart(place.start, "preambular", confidence=likely, is_learned=index > 0)
        for index, (place, likely) in enumerate(likely_starts(bare.text, start, end))
    ]
    return paragraphs + items


def _of_line(bare: BareText, line: int) -> ClauseStart:
    is_heading = line in bare.lines and label_of_line(bare, line) == "crossheading"
    return ClauseStart(line, "crossheading" if is_heading else "preambular", confidence=0.98)
