"""Enumerators (1. (a) ㈠ 一、): is this the next one expected?"""

import re
from collections.abc import Callable
from typing import NamedTuple

from unres_desktop.model.enumerators import han_value
from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.lead_phrases import lead_after_opener

# The look behind comes after the first digit: a pattern that begins with a digit is found faster.
_ARABIC = re.compile(r"([0-9](?<![0-9A-Za-z./].)[0-9]{0,4})\.(?![0-9])")
_HAN = re.compile(r"([一二三四五六七八九十廿卅]{1,4})[.、．](?![一二三四五六七八九十])")
_BEFORE = "，；：。？！…”」》)]"
_STRONG = "；。："
_SENTENCE_END = re.compile(r"[；。]")
_LONGEST_TITLE = 120
_TITLE = re.compile(
    r"[^，。；：]*?(?P<body>(?:又|还)?"
    r"(?:审议了|回顾|重申|表示注意到|注意到|核可|核准|认可|欢迎|强调|认识到|深信)|[0-9]{1,3}\.)"
)
_PAUSE = re.compile(r"[，；。：]")
_NO_NUMBER_AFTER = "第条款段节表图卷"  # 条例 5. …
_LONGEST_HEADING = 80
_MOST_SKIPPED = 2


class Numbered(NamedTuple):
    """A numbered paragraph: its number is text[start:end]; a heading may stand before it."""

    start: int
    end: int
    value: int
    heading: int | None = None


def roman(value: int) -> str:
    """A number below 90 in Roman numerals, as the sessions of old resolutions are written."""
    tens, units = divmod(value, 10)
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")[tens] + ones[units]


def find_numbered(bare: BareText, start: int, end: int, *, following: int = 1) -> list[Numbered]:
    """The numbered paragraphs of start..end: 1. 2. 3. …, restarting where a new 1. 2. begins.

    Sections may number on: where there is no 1., the number `following` is looked for. Old
    documents number with 一、 二、; these are taken where there is no 1.
    """
    found = _chain(bare, start, end, _ARABIC, int)
    if not found and following > 1:
        found = _chain(bare, start, end, _ARABIC, int, following)
    return found or _chain(bare, start, end, _HAN, han_value)


def after_sentence(text: str, start: int, end: int) -> int:
    """Where the last sentence of start..end begins: after its last ； or 。, else at its end."""
    return _after_last(_SENTENCE_END, text, start, end) or end


def title_end(text: str, start: int, end: int) -> int:
    """Where a title without punctuation ends and its paragraphs start; 0 if they do not."""
    body = _TITLE.match(text, start, min(end, start + _LONGEST_TITLE))
    return body.start("body") if body else 0


def _chain(
    bare: BareText,
    start: int,
    end: int,
    pattern: re.Pattern[str],
    value_of: Callable[[str], int],
    expected: int = 1,
) -> list[Numbered]:
    candidates = []
    for match in pattern.finditer(bare.text, start, end):
        numbered = _candidate(bare, start, end, match, value_of(match[1]))
        if numbered:
            candidates.append(numbered)
    chain: list[Numbered] = []
    for index, found in enumerate(candidates):
        following = candidates[index + 1] if index + 1 < len(candidates) else None
        candidate = _without_footnote(bare.text, found, expected)
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
    if text[at - 1] in _NO_NUMBER_AFTER:
        return None
    heading = _after_last(_PAUSE, text, max(start, at - _LONGEST_HEADING), at)
    if heading is None:
        return None
    opens = text.startswith("我们", match.end()) or lead_after_opener(text, match.end(), end)
    if opens or (value > 1 and text[heading - 1] in "；。"):
        return Numbered(at, match.end(), value, heading)
    return None


def _after_last(pattern: re.Pattern[str], text: str, low: int, at: int) -> int | None:
    last = None
    for match in pattern.finditer(text, low, at):
        last = match.end()
    return last


def _without_footnote(text: str, found: Numbered, expected: int) -> Numbered:
    """…；43.请: the mark of footnote 4 stands before 3., where 3 is the number expected."""
    if found.value == expected:
        return found
    printed, wanted = str(found.value), str(expected)
    mark = len(printed) - len(wanted)
    if found.heading is None and 0 < mark <= 2 and printed.endswith(wanted) and expected > 1:
        return Numbered(found.start + mark, found.end, expected)
    return found


def _is_next(
    bare: BareText, end: int, candidate: Numbered, expected: int, following: Numbered | None
) -> bool:
    if candidate.value == expected:
        return True
    before = bare.text[candidate.start - 1]
    if candidate.value == 1:
        # A section, a part or an annex of its own: 1. is followed by 2. before anything else.
        return following is not None and following.value == 2
    skipped = candidate.value - expected  # misprints: a number left out, or printed twice
    if skipped == 0 or not -1 <= skipped <= _MOST_SKIPPED or before not in _STRONG:
        return False
    return lead_after_opener(bare.text, candidate.end, end) is not None
