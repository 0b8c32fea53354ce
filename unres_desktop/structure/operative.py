"""The operative part: numbered paragraphs, items and headings between them, or no numbers."""

from itertools import pairwise

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.items import find_items
from unres_desktop.structure.lines import label_of_line
from unres_desktop.structure.numbering import Numbered, after_sentence, find_numbered, title_end
from unres_desktop.structure.preamble import find_preamble


def find_operative(
    bare: BareText, start: int, end: int, *, following: int = 1
) -> list[ClauseStart]:
    """The numbered paragraphs with their items; empty where nothing is numbered."""
    chain = find_numbered(bare, start, end, following=following)
    clauses: list[ClauseStart] = []
    edges = [_first_start(bare, start, index, item) for index, item in enumerate(chain)]
    for numbered, (low, high) in zip(chain, pairwise([*edges, end]), strict=True):
        if low < numbered.start:
            clauses += _headed(bare, low, numbered.start)
        clauses.append(ClauseStart(numbered.start, "operative", numbered.end, 0.999))
        items = find_items(bare, numbered.end, high)
        clauses += items
        if bare.has_paragraphs:
            known = {item.start for item in items}
            clauses += [
                ClauseStart(line, label_of_line(bare, line), confidence=0.9)
                for line in bare.lines_between(numbered.end, high)
                if line not in known
            ]
    return clauses


def _first_start(bare: BareText, start: int, index: int, numbered: Numbered) -> int:
    """Where what belongs to a numbered paragraph starts: its heading or its own preamble."""
    if numbered.heading is not None:
        return numbered.heading
    if index and numbered.value == 1 and bare.text[numbered.start - 1] in "，":
        return after_sentence(bare.text, start, numbered.start)
    return numbered.start


def _headed(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """A heading alone, or a heading and the preamble that a section begins with."""
    heading = ClauseStart(start, "crossheading", confidence=0.9)
    if bare.text[end - 1] not in "，":
        return [heading]
    body = title_end(bare.text, start, end)
    if body == start:
        return find_preamble(bare, start, end)
    return [heading, *find_preamble(bare, body, end)] if body else [heading]
