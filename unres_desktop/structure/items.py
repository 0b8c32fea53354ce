"""Items below a paragraph: (a) (b) …, and ㈠ ㈡ … or (i) (ii) … below those."""

import re
from dataclasses import dataclass

from unres_desktop.model.enumerators import han_value
from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart

_ITEM = re.compile(  # one first character for all of them: so they are found faster
    r"[(㈠-㈩](?:(?<=[(])([a-z]{1,5}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])\)|(?<=([㈠-㈩])))"
)
_BEFORE = "，；：。、"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
_STEMS = "甲乙丙丁戊己庚辛壬癸"


@dataclass(frozen=True, slots=True)
class ItemLabels:
    """How items of the first and second level are labelled here."""

    first: str = "sub"
    second: str = "subsub"


def find_items(
    bare: BareText, start: int, end: int, labels: ItemLabels | None = None
) -> list[ClauseStart]:
    """The items of the paragraph start..end, each the next one expected of its kind."""
    labels = labels or ItemLabels()
    items: list[ClauseStart] = []
    letters = numerals = romans = 0
    for match in _ITEM.finditer(bare.text, start, end):
        at = match.start()
        if bare.text[at - 1] not in _BEFORE and at not in bare.lines:
            continue
        value = _han_item_value(match)
        if value is not None:
            if value == numerals + 1:
                numerals = value
                label = labels.second if letters else labels.first
                items.append(ClauseStart(at, label, match.end(), 0.97))
        elif match[1] in _letters(letters):
            letters, numerals, romans = letters + 1, 0, 0
            items.append(ClauseStart(at, labels.first, match.end(), 0.98))
        elif letters and romans < len(_ROMAN) and match[1] == _ROMAN[romans]:
            romans += 1
            items.append(ClauseStart(at, labels.second, match.end(), 0.95))
    return items


def _han_item_value(match: re.Match[str]) -> int | None:
    if match[2]:
        return ord(match[2]) - ord("㈠") + 1
    if match[1] in _STEMS:
        return _STEMS.index(match[1]) + 1
    return han_value(match[1]) if match[1][0] > "z" else None


def _letters(count: int) -> tuple[str, ...]:
    """The letter that follows this many; after z both aa, bb and aa, ab are in use."""
    letter = chr(97 + count % 26)
    return (letter,) if count < 26 else (letter * 2, "a" + letter)
