"""The operative part: numbered paragraphs, (a) and ㈠ below them, or unnumbered ones."""

import re
from itertools import pairwise

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.numbering import find_numbered

_SUB = re.compile(r"[(（]([a-z]{1,2})[)）]|([㈠-㈩])")
_AFTER = "，；：。"


def find_operative(bare: BareText, start: int, end: int) -> tuple[list[ClauseStart], int]:
    """The operative paragraphs with their items, and where the first of them starts."""
    chain = find_numbered(bare.text, start, end, bare.lines)
    if not chain:
        return [], end
    clauses: list[ClauseStart] = []
    edges = [match.start() for match in chain] + [end]
    for match, (low, high) in zip(chain, pairwise(edges), strict=True):
        clauses.append(ClauseStart(low, "operative", match.end(), 0.999))
        clauses += _items(bare, match.end(), high)
    return clauses, edges[0]


def _items(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    items = []
    letters, circled = 0, 0
    for match in _SUB.finditer(bare.text, start, end):
        at = match.start()
        if bare.text[at - 1] not in _AFTER and at not in bare.lines:
            continue
        if match[1] and match[1] == _letter(letters):
            letters, circled = letters + 1, 0
            items.append(ClauseStart(at, "sub", match.end(), 0.98))
        elif match[2] and ord(match[2]) - ord("㈠") == circled:
            circled += 1
            items.append(ClauseStart(at, "subsub", match.end(), 0.97))
    return items


def _letter(count: int) -> str:
    return chr(97 + count) if count < 26 else "a" + chr(97 + count - 26)
