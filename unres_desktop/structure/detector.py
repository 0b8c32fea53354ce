"""Finds the clauses of a text: cuts it into statements and runs the other modules over each."""

from unres_desktop.model.clause_labels import default_level
from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.origins import Origin
from unres_desktop.structure.annexes import find_annexes
from unres_desktop.structure.bare_text import INVISIBLE, BareText, bare_text
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.lead_phrases import lead_after_opener
from unres_desktop.structure.masthead import find_masthead
from unres_desktop.structure.operative import find_operative
from unres_desktop.structure.parts import find_regions, find_sections
from unres_desktop.structure.preamble import find_preamble
from unres_desktop.structure.unnumbered import find_unnumbered, starts_deciding

STRUCTURE_VERSION = "1"  # raise it with every change of what the detector proposes

_WITH_LEAD = frozenset({"preambular", "operative", "sub", "subsub", "preambular_sub"})

_BY_RULE = ClauseOrigins()
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
    for region in find_regions(bare):
        if region.kind == "statement":
            starts += _statement(bare, region.start, region.end)
        elif region.kind == "annex":
            starts += find_annexes(bare, region.start, region.end)
        else:
            starts.append(ClauseStart(region.start, region.kind, confidence=0.99))
    unique = {start.start: start for start in reversed(starts)}
    return [unique[offset] for offset in sorted(unique)]


def _statement(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """Masthead, preamble and operative part; or sections, each with a body of its own."""
    found, at = find_masthead(bare, start, end)
    sections = find_sections(bare, at, end)
    found += _body(bare, at, sections[0].start if sections else end)
    for section in sections:
        following = _next_number(bare, found)
        found.append(ClauseStart(section.start, "section", section.number_end, 0.95))
        found += _body(bare, section.body, section.end, following=following)
    if not found or found[0].start > start:
        found.insert(0, ClauseStart(start, "other", confidence=0.5))
    return found


def _next_number(bare: BareText, found: list[ClauseStart]) -> int:
    """The number after the last numbered paragraph so far."""
    numbered = [clause for clause in found if clause.label == "operative" and clause.number_end]
    if not numbered:
        return 1
    digits = bare.text[numbered[-1].start : numbered[-1].number_end - 1]
    return int(digits) + 1 if digits.isdecimal() else 1


def _body(bare: BareText, start: int, end: int, *, following: int = 1) -> list[ClauseStart]:
    operative = find_operative(bare, start, end, following=following)
    operative = operative or find_unnumbered(bare, start, end)
    first = operative[0].start if operative else end
    if starts_deciding(bare, start, first):
        return [ClauseStart(start, "operative", confidence=0.85), *operative]
    return find_preamble(bare, start, first) + operative


def _with_invisible(source: str, offset: int) -> int:
    """The offset moved in front of zero-width characters: they are never a word of their own."""
    while offset > 0 and source[offset - 1] in INVISIBLE:
        offset -= 1
    return offset


def _clause(source: str, bare: BareText, start: ClauseStart, end: int) -> Clause:
    first = bare.to_source(start.start)
    begin = _with_invisible(source, first) if start.start else 0
    number = None
    if start.number_end:
        number = source[first : bare.to_source_end(start.number_end)]
    lead, category = None, None
    if start.label in _WITH_LEAD:
        found = lead_after_opener(bare.text, start.number_end or start.start, end)
        if found:
            lead = bare.to_source(found.start), bare.to_source_end(found.end)
            category = found.lead.category
    return Clause(
        begin,
        start.label,
        default_level(start.label),
        number,
        lead,
        category,
        round(start.confidence, 3) if start.is_learned else start.confidence,
        _BY_MODEL if start.is_learned else _BY_RULE,
    )
