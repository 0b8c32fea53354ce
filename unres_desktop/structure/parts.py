"""The parts of a document: statements A, B, C with their closings, sections, and annexes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from unres_desktop.model.enumerators import han_value
from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.closing import find_closings
from unres_desktop.structure.masthead import find_enacting
from unres_desktop.structure.numbering import title_end

_ANNEX = re.compile(r"附(?:件|录)[一二三四五六七八九十0-9A-Z]{0,3}")
_VOTE = re.compile(r"(?:以[0-9]+票|赞成：|经(?:记录)?表决|记录表决|\*+)")
_SECTION = re.compile(
    r"([一二三四五六七八九十][一二三四五六七八九十]{0,2})(?![、.．，。；一二三四五六七八九十])"
)
_SECTION_BEFORE = "。；：…"
_LONGEST_SECTION_TITLE = 120


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the document and what it is: statement, closing, annex, vote_note or other."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its title from `start` to `body`, its paragraphs from there to `end`."""

    start: int
    number_end: int
    body: int
    end: int


def find_regions(bare: BareText) -> Iterator[Region]:
    """The whole text as regions: statement, closing, and what follows each closing."""
    begin = 0
    for start, end in find_closings(bare, 1):
        yield from _statement_or_rest(bare, begin, start)
        yield Region(start, end, "closing")
        begin = end
    yield from _statement_or_rest(bare, begin, len(bare.text))


def find_sections(bare: BareText, start: int, end: int) -> list[Section]:
    """The sections 一 二 三 … of a body, if there are at least two; else none."""
    found: list[re.Match[str]] = []
    for match in _SECTION.finditer(bare.text, start, end):
        at = match.start()
        stands = at == start or at in bare.lines or bare.text[at - 1] in _SECTION_BEFORE
        if stands and han_value(match[1]) == len(found) + 1 and _section_body(bare, match, end):
            found.append(match)
    if len(found) < 2:
        return []
    edges = [match.start() for match in found[1:]] + [end]
    return [
        Section(match.start(), match.end(), _section_body(bare, match, edge), edge)
        for match, edge in zip(found, edges, strict=True)
    ]


def _section_body(bare: BareText, match: re.Match[str], end: int) -> int:
    """Where the paragraphs of a section start, 0 where none do: no section then."""
    low, high = match.end(), min(end, match.end() + _LONGEST_SECTION_TITLE)
    if bare.has_paragraphs:
        lines = bare.lines_between(low - 1, high)
        return lines[0] if lines and lines[0] > low else (lines[1] if len(lines) > 1 else 0)
    return title_end(bare.text, low, end)


def _statement_or_rest(bare: BareText, start: int, end: int) -> Iterator[Region]:
    if start >= end:
        return
    enacting = find_enacting(bare, start, end)
    annex = _ANNEX.match(bare.text, start)
    if start == 0 or (enacting and not annex):
        yield Region(start, end, "statement")
    elif annex or end - start > _LONGEST_SECTION_TITLE:
        yield Region(start, end, "annex")
    else:
        yield Region(start, end, "vote_note" if _VOTE.search(bare.text, start, end) else "other")
