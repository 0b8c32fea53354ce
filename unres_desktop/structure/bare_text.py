"""A text without its white space and in one kind of punctuation, for patterns to match on.

Offsets into it lead back to offsets of the text; where lines start is remembered.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from unres_desktop.structure.old_forms import folded

INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")
_WHITE_OR_INVISIBLE = re.compile(rf"[\s{''.join(sorted(INVISIBLE))}]+")
_ASCII_PUNCTUATION = re.compile(r"[,;:](?:(?<![0-9A-Za-z].)|(?![0-9A-Za-z]))")
_WIDE = {";": "；", ",": "，", ":": "："}
_LINE_BREAKS = frozenset("\n\r\u2028\u2029\x0b\x0c\x85")
_LONGEST_HEADING = 20  # lines of at least this length are paragraphs, or cut by the page
_PARAGRAPH_END = "，；：。,;:.!?！？]」”）)"


@dataclass(frozen=True, slots=True)
class BareText:
    """`text` has no white space; `lines` are the offsets where a line of the source starts.

    `line_ends` says where each ends. `has_paragraphs` says that the lines of the source are its
    paragraphs: not the lines of a printed page, which end anywhere.
    """

    text: str
    lines: frozenset[int]
    line_ends: Mapping[int, int]
    has_paragraphs: bool
    _ordered: Sequence[int]
    _bare: Sequence[int]
    _source: Sequence[int]

    def lines_between(self, start: int, end: int) -> Sequence[int]:
        """The offsets in start..end, both left out, where a line starts."""
        return self._ordered[bisect_right(self._ordered, start) : bisect_left(self._ordered, end)]

    def to_source(self, offset: int) -> int:
        """The offset in the source of the character at this offset."""
        bare = self._bare
        index = bisect_right(bare, offset) - 1
        return self._source[index] + offset - bare[index]

    def to_source_end(self, offset: int) -> int:
        """The offset in the source just after the character before this offset."""
        bare = self._bare
        index = bisect_left(bare, offset) - 1
        return self._source[index] + offset - bare[index]


def bare_text(source: str) -> BareText:
    """The text as the detector reads it; every character keeps its place in the source."""
    gaps = [match.span() for match in _WHITE_OR_INVISIBLE.finditer(source)]
    starts = [0, *[end for _, end in gaps]]  # of the pieces between the gaps, empty ones too
    ends = [*[begin for begin, _ in gaps], len(source)]
    pieces = [source[start:end] for start, end in zip(starts, ends, strict=True)]
    *bare, length = accumulate(map(len, pieces), initial=0)
    breaks = [
        offset
        for offset, (begin, end) in zip(bare[1:], gaps, strict=True)
        if not _LINE_BREAKS.isdisjoint(source[begin:end])
    ]
    lines = list(dict.fromkeys([0, *breaks]))
    if lines[-1] == length > 0:
        lines.pop()
    text = folded("".join(pieces))
    text = _ASCII_PUNCTUATION.sub(lambda match: _WIDE[match[0]], text)
    line_ends = dict(zip(lines, [*lines[1:], length], strict=True))
    has_paragraphs = _are_paragraphs(text, lines)
    return BareText(text, frozenset(lines), line_ends, has_paragraphs, lines, bare, starts)


def _are_paragraphs(text: str, lines: list[int]) -> bool:
    if len(lines) < 4:
        return False
    ends = [end for start, end in pairwise(lines) if end - start >= _LONGEST_HEADING]
    if 3 * len(ends) < len(lines):
        ends = lines[1:]  # short lines: a heading cannot be told from a line of a narrow page
    return sum(text[end - 1] in _PARAGRAPH_END for end in ends) >= 0.6 * len(ends)
