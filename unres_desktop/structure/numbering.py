"""Enumerators (1. (a) ㈠ 一、): is this the next one expected?"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.lead_phrases import lead_after_opener

_ARABIC = re.compile(r"(?<![0-9A-Za-z./])([0-9]{1,3})\.(?![0-9])")
_HAN = re.compile(r"([一二三四五六七八九十廿卅]{1,4})[.、．](?![一二三四五六七八九十])")
_BEFORE = "，；：。？！…”」》)]"
_STRONG = "；。："
_SENTENCE_END = re.compile(r"[，；。：]")
_NO_NUMBER_AFTER = "第条目约标款段节类表图卷"  # 具体目标 3.3, 第 5. …
_LONGEST_HEADING = 80
_MOST_SKIPPED = 2
_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered paragraph: its number is text[start:end]; a heading may stand before it."""

    start: int
    end: int
    value: int
    heading: int | None = None


def han_value(numeral: str) -> int:
    """The value of a Chinese numeral below 100: 一, 十二, 二十一, 廿三."""
    numeral = numeral.replace("廿", "二十").replace("卅", "三十")
    tens, ten, units = numeral.partition("十")
    if not ten:
        return _DIGITS[numeral] if len(numeral) == 1 else 0
    return 10 * _DIGITS.get(tens or "一", 0) + _DIGITS.get(units or "〇", 0)


def find_numbered(bare: BareText, start: int, end: int) -> list[Numbered]:
    """The numbered paragraphs of start..end: 1. 2. 3. …, restarting where a new 1. 2. begins.

    Old documents number with 一、 二、; these are taken where there is no 1.
    """
    found = _chain(bare, start, end, _ARABIC, int)
    return found or _chain(bare, start, end, _HAN, han_value)


def _chain(
    bare: BareText, start: int, end: int, pattern: re.Pattern[str], value_of: Callable[[str], int]
) -> list[Numbered]:
    candidates = []
    for match in pattern.finditer(bare.text, start, end):
        numbered = _candidate(bare, start, end, match, value_of(match[1]))
        if numbered:
            candidates.append(numbered)
    chain: list[Numbered] = []
    expected = 1
    for index, candidate in enumerate(candidates):
        following = candidates[index + 1] if index + 1 < len(candidates) else None
        if _is_next(bare, end, candidate, expected, following):
            chain.append(candidate)
            expected = candidate.value + 1
    return chain


def _candidate(
    bare: BareText, start: int, end: int, match: re.Match[str], value: int
) -> Numbered | None:
    text, at = bare.text, match.start()
    if at == start or text[at - 1] in _BEFORE or at in bare.lines:
        return Numbered(at, match.end(), value)
    if text[at - 1] in _NO_NUMBER_AFTER or not lead_after_opener(text, match.end(), end):
        return None
    heading = _heading_before(text, max(start, at - _LONGEST_HEADING), at)
    return Numbered(at, match.end(), value, heading) if heading is not None else None


def _heading_before(text: str, low: int, at: int) -> int | None:
    """Where a heading starts that ends at `at`: after the last punctuation before it."""
    last = None
    for match in _SENTENCE_END.finditer(text, low, at):
        last = match.end()
    return last


def _is_next(
    bare: BareText, end: int, candidate: Numbered, expected: int, following: Numbered | None
) -> bool:
    if candidate.value == expected:
        return True
    before = bare.text[candidate.start - 1]
    if candidate.value == 1:
        # A section, a part or an annex of its own: 1. is followed by 2. before anything else.
        return following is not None and following.value == 2 and before not in "，"
    skipped = candidate.value - expected
    if not 0 < skipped <= _MOST_SKIPPED or before not in _STRONG:
        return False
    return lead_after_opener(bare.text, candidate.end, end) is not None
