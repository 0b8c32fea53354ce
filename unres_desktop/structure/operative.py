"""The operative part: numbered paragraphs, items and headings between them, or no numbers."""

from itertools import pairwise

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.items import find_items
from unres_desktop.structure.numbering import Numbered, find_numbered


def find_operative(bare: BareText, start: int, end: int) -> tuple[list[ClauseStart], int]:
    """The operative paragraphs with their items, and where the first of them starts."""
    chain = find_numbered(bare, start, end)
    if not chain:
        return [], end
    clauses: list[ClauseStart] = []
    for numbered, (low, high) in zip(
        chain, pairwise([*map(_first_start, chain), end]), strict=True
    ):
        if low < numbered.start:
            clauses.append(ClauseStart(low, "crossheading", confidence=0.9))
        clauses.append(ClauseStart(numbered.start, "operative", numbered.end, 0.999))
        clauses += find_items(bare, numbered.end, high)
    return clauses, clauses[0].start


def _first_start(numbered: Numbered) -> int:
    return numbered.start if numbered.heading is None else numbered.heading
