"""What follows a resolution: annexes with their titles, numbered paragraphs and items."""

import re

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.items import ItemLabels, find_items
from unres_desktop.structure.lead_phrases import lead_after_opener
from unres_desktop.structure.lines import label_of_line
from unres_desktop.structure.numbering import find_numbered

_TITLE = re.compile(r"附(?:件|录)[一二三四五六七八九十0-9A-Z]{0,3}(?![第所二])")
_ARTICLE = re.compile(r"(?:第[一二三四五六七八九十百0-9]+(?:条|章|节))(?![第、和至之的款所规])")
_STOP = re.compile(r"[，。；：]")
_BEFORE = "。；：」”）"
_ITEMS = ItemLabels("annex_sub", "annex_subsub")


def find_annexes(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """The clauses of the annexes in start..end."""
    titles = [start]
    for match in _TITLE.finditer(bare.text, start + 1, end):
        if match.start() in bare.lines or bare.text[match.start() - 1] in _BEFORE:
            titles.append(match.start())
    clauses: list[ClauseStart] = []
    for low, high in zip(titles, [*titles[1:], end], strict=True):
        clauses += _annex(bare, low, high)
    return clauses


def _annex(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    numbered = find_numbered(bare, start, end)
    clauses = [ClauseStart(start, "annex_title", confidence=0.9)]
    body = _body_start(bare, start, min(end, numbered[0].start if numbered else end))
    if body < end and body not in (item.start for item in numbered):
        clauses.append(ClauseStart(body, "annex_text", confidence=0.7))
    edges = [item.start for item in numbered[1:]] + [end] * bool(numbered)
    for item, edge in zip(numbered, edges, strict=True):
        if item.heading is not None and item.heading > start:
            clauses.append(ClauseStart(item.heading, "crossheading", confidence=0.8))
        clauses.append(ClauseStart(item.start, "annex_text", item.end, 0.95))
        clauses += find_items(bare, item.end, edge, _ITEMS)
    if not numbered:
        clauses += find_items(bare, start, end, _ITEMS)
        clauses += _articles(bare, start, end)
    if bare.has_paragraphs:
        clauses += _lines(bare, start, end)
    return clauses


def _body_start(bare: BareText, start: int, end: int) -> int:
    """Where the text of an annex starts after its title: at a line, or before the first pause."""
    if bare.has_paragraphs:
        lines = bare.lines_between(start, end)
        return next((line for line in lines if label_of_line(bare, line) != "crossheading"), end)
    pause = _STOP.search(bare.text, start, end)
    if not pause:
        return end
    for at in range(start + 2, pause.start()):
        if bare.text.startswith("我们", at) or lead_after_opener(bare.text, at, end):
            return at
    return end


def _articles(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    return [
        ClauseStart(match.start(), "annex_text", match.end(), 0.9)
        for match in _ARTICLE.finditer(bare.text, start + 1, end)
        if bare.text[match.start() - 1] in _BEFORE or match.start() in bare.lines
    ]


def _lines(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    clauses = []
    for line in bare.lines_between(start, end):
        label = label_of_line(bare, line)
        kept = label in ("crossheading", "table")
        clauses.append(ClauseStart(line, label if kept else "annex_text", confidence=0.95))
    return clauses
