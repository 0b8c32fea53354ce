"""The closing of a resolution: meeting and date of adoption, in either order."""

import re
from collections.abc import Iterator

from unres_desktop.structure.bare_text import BareText

_HAN = "〇○零一二三四五六七八九十百廿"
_DATE = rf"(?:[0-9]{{4}}年[0-9]{{1,2}}月[0-9]{{1,2}}日|[{_HAN}]{{4,}}年[{_HAN}]+月[{_HAN}]+日)"
_MEETING = rf"第(?:[0-9]{{1,4}}|[{_HAN}]+)次(?:全体|全会)?(?:会议|大会)(?:\((?:续会|闭幕|开幕)\))?"
_CLOSING = re.compile(rf"{_DATE}，?{_MEETING}。?|{_MEETING}，?{_DATE}。?|{_MEETING}")
_BEFORE = "。.；”」)]！"


def find_closings(bare: BareText, start: int) -> Iterator[tuple[int, int]]:
    """The spans of all closings after `start`."""
    text = bare.text
    for match in _CLOSING.finditer(text, start):
        begin, end = match.span()
        at_end = end == len(text) or end in bare.lines
        stands_alone = text[begin - 1] in _BEFORE or begin in bare.lines
        is_dated = "年" in match[0]
        if (stands_alone and (at_end or is_dated)) or (is_dated and end == len(text)):
            yield begin, end
