"""An operative part without numbers: the paragraph that ends the sentence, and those after it."""

import re

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.items import find_items
from unres_desktop.structure.lead_phrases import lead_after_opener
from unres_desktop.structure.lines import label_of_line
from unres_desktop.structure.preamble_features import Place, find_places, first_place
from unres_desktop.structure.preamble_model import likely_starts

_DECIDING = frozenset(
    {"decide", "request", "approve_endorse", "authorize", "demand", "declare", "recommend"}
)
_AFTER_SENTENCE = re.compile(r"[；。](?:\[?[0-9]{1,2}\]?)?(?=.)")


def find_unnumbered(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """The operative paragraphs of a body without numbers; empty if there is no sentence."""
    if start >= end:
        return []
    first = _first_start(bare, start, end)
    clauses = [ClauseStart(first, "operative", confidence=0.85)]
    clauses += find_items(bare, first, end)
    for match in _AFTER_SENTENCE.finditer(bare.text, first, end):
        if lead_after_opener(bare.text, match.end(), end):
            clauses.append(ClauseStart(match.end(), "operative", confidence=0.85))
    if bare.has_paragraphs:
        known = {clause.start for clause in clauses}
        clauses += [
            ClauseStart(line, label_of_line(bare, line), confidence=0.85)
            for line in bare.lines_between(first, end)
            if line not in known
        ]
    return clauses


def starts_deciding(bare: BareText, start: int, end: int) -> bool:
    """Whether the text before the first number is no preamble: 通过以下政治宣言：."""
    return start < end and _is_deciding(first_place(bare.text, start, end))


def _first_start(bare: BareText, start: int, end: int) -> int:
    if bare.has_paragraphs:
        lines = [start, *bare.lines_between(start, end)]
        return next((line for line in lines if not _ends_in_comma(bare, line, end)), lines[-1])
    for place in find_places(bare.text, start, end):
        if _is_deciding(place):
            return place.start
    return likely_starts(bare.text, start, end)[-1][0].start


def _is_deciding(place: Place) -> bool:
    is_deciding = place.category in _DECIDING and place.operative_only
    return (is_deciding or place.category == "decide") and not place.pause.depth


def _ends_in_comma(bare: BareText, line: int, end: int) -> bool:
    return bare.text[min(end, bare.line_ends.get(line, end)) - 1] in "，,"
