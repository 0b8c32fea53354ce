"""Finds the clauses of a text: cuts it into statements and runs the other modules over each."""

from unres_desktop.model.clause_labels import default_level
from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.origins import Origin
from unres_desktop.structure.bare_text import INVISIBLE, BareText, bare_text
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.closing import find_closings
from unres_desktop.structure.lead_phrases import lead_after_opener
from unres_desktop.structure.masthead import find_masthead
from unres_desktop.structure.operative import find_operative
from unres_desktop.structure.preamble import find_preamble

STRUCTURE_VERSION = "1"  # raise it with every change of what the detector proposes

_WITH_LEAD = frozenset({"preambular", "operative", "sub", "subsub", "preambular_sub"})

_BY_MODEL = ClauseOrigins(start=Origin.MODEL)


def detect_clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, with line breaks or without; the first starts at offset 0."""
    bare = bare_text(text)
    if not bare.text:
        return (Clause(0, "other"),)
    starts = _find_starts(bare)
    return tuple(
        _clause(text, bare, start, following.start if following else len(bare.text))
        for start, following in zip(starts, [*starts[1:], None], strict=True)
    )


def _find_starts(bare: BareText) -> list[ClauseStart]:
    starts: list[ClauseStart] = []
    begin = 0
    for closing_start, closing_end in find_closings(bare, 1):
        starts += _statement(bare, begin, closing_start)
        starts.append(ClauseStart(closing_start, "closing", confidence=0.99))
        begin = closing_end
    if begin < len(bare.text):
        starts += _statement(bare, begin, len(bare.text))
    unique = {start.start: start for start in reversed(starts)}
    return [unique[offset] for offset in sorted(unique)]


def _statement(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    masthead, preamble = find_masthead(bare, start, end)
    operative, first = find_operative(bare, preamble, end)
    found = [*masthead, *find_preamble(bare, preamble, first), *operative]
    if not found or found[0].start > start:
        found.insert(0, ClauseStart(start, "other", confidence=0.5))
    return found


def _with_invisible(source: str, offset: int) -> int:
    """The offset moved in front of zero-width characters: they are never a word of their own."""
    while offset > 0 and INVISIBLE.match(source, offset - 1):
        offset -= 1
    return offset


def _clause(source: str, bare: BareText, start: ClauseStart, end: int) -> Clause:
    begin = _with_invisible(source, bare.to_source(start.start)) if start.start else 0
    number = None
    if start.number_end:
        number_start = bare.to_source(start.start)
        number = source[number_start : bare.to_source_end(start.number_end)]
    lead, category = None, None
    if start.label in _WITH_LEAD:
        found = lead_after_opener(bare.text, start.number_end or start.start, end)
        if found:
            lead = bare.to_source(found.start), bare.to_source_end(found.end)
            category = found.lead.category
    return Clause(
        begin,
        start.label,
        level=default_level(start.label),
        number=number,
        lead=lead,
        category=category,
        confidence=round(start.confidence, 3),
        origins=_BY_MODEL if start.is_learned else ClauseOrigins(),
    )
