"""The closing of a resolution: meeting and date of adoption, in either order, or one of them."""

import re
from collections.abc import Iterator

from unres_desktop.structure.bare_text import BareText

_HAN = "〇○零一二三四五六七八九十百廿卅"
_DATE = (
    rf"(?:[0-9]{{4}}年[0-9]{{1,2}}月[0-9]{{1,2}}日"
    rf"|(?:[{_HAN}]{{4,}}年|一千九百[{_HAN}]+年)[{_HAN}]+月[{_HAN}]+日)"
)
_MEETING = (
    rf"第(?:[0-9]{{1,4}}|[{_HAN}]+)次(?:全体|全会|全院)?(?:会议|大会)(?:\((?:续会|闭幕|开幕)\))?"
)
_CLOSING = re.compile(rf"\(?(?:{_DATE}，?{_MEETING}|{_MEETING}，?{_DATE}|{_MEETING}|{_DATE})\)?。?")
_BEFORE = "。.；！？”」』)]"
_RUNS_ON = re.compile(r"[，、；的上时中和与及通核决举审召就议所作]")


def find_closings(bare: BareText, start: int) -> Iterator[tuple[int, int]]:
    """The spans of all closings after `start`."""
    for match in _CLOSING.finditer(bare.text, start):
        begin, end = match.span()
        has_both = "次" in match[0] and "年" in match[0]
        begins = bare.text[begin - 1] in _BEFORE or begin in bare.lines
        ends = end == len(bare.text) or end in bare.lines
        if has_both:
            stands = ends or (begins and not _RUNS_ON.match(bare.text, end))
        else:
            stands = begins and ends and bare.text[begin - 1] != "]"
        if stands:
            yield begin, end
