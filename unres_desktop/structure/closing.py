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
_SENTENCE_END = re.compile(rf"[。.；！？”」』)\]](?=[(第0-9{_HAN}])")
_MAY_START = re.compile(rf"[(第0-9{_HAN}]")
_RUNS_ON = re.compile(r"[，、；的上时中和与及通核决举审召就议所作]")
_LONGEST = 40


def find_closings(bare: BareText, start: int) -> Iterator[tuple[int, int]]:
    """The spans of all closings after `start`."""
    text, end_of_text = bare.text, len(bare.text)
    begins = {match.end() for match in _SENTENCE_END.finditer(text, start - 1)}
    begins |= {line for line in bare.lines_between(0, end_of_text) if _MAY_START.match(text, line)}
    last = _CLOSING.search(text, max(start, end_of_text - _LONGEST))
    if last and last.end() == end_of_text and "次" in last[0] and "年" in last[0]:
        begins.add(last.start())
    done = 0
    for begin in sorted(begins):
        match = _CLOSING.match(text, begin)
        if match and begin >= done and _stands(bare, match):
            done = match.end()
            yield match.span()


def _stands(bare: BareText, match: re.Match[str]) -> bool:
    begin, end = match.span()
    ends = end == len(bare.text) or end in bare.lines
    if "次" in match[0] and "年" in match[0]:
        return ends or not _RUNS_ON.match(bare.text, end)
    return ends and bare.text[begin - 1] != "]"
