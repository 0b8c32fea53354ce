"""The rows of the view: which stretch of text each holds, and how high it is."""

from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import attrgetter, getitem, sub

from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.model.annotation import Annotation

LONGEST_PIECE = 300  # code points; measured as the best between layout and painting cost
_SHORTEST_PIECE = 180
_BLOCK = 256
_FULL_STOPS = frozenset("。；;")
_COMMAS = frozenset("，：,:、")


def piece_starts(annotation: Annotation, start: int, end: int) -> list[int]:
    """Where the pieces of one clause start: after punctuation or a word, near 300 characters."""
    starts = [start]
    while end - starts[-1] > LONGEST_PIECE:
        starts.append(_piece_end(annotation, starts[-1]))
    return starts


def _piece_end(annotation: Annotation, start: int) -> int:
    limit = start + LONGEST_PIECE
    cuts = annotation.cuts(start + _SHORTEST_PIECE, limit + 1)
    for marks in (_FULL_STOPS, _COMMAS):
        for cut in reversed(cuts):
            if annotation.text[cut - 1] in marks:
                return cut
    if cuts:
        return cuts[-1]
    last = annotation.previous_cut(limit + 1)
    return last if last > start else limit


class Rows:
    """Row starts and heights, with quick sums of heights.

    Heights are pixels; those never laid out are estimates. Sums are kept for blocks of 256
    rows, so that finding a row by its height costs a few microseconds at 30,000 rows.
    """

    def __init__(self, annotation: Annotation, style: TextStyle) -> None:
        self.annotation = annotation
        self._style = style
        self._end = len(annotation.text)
        self.starts: list[int] = []
        self._kinds = bytearray()  # see _kind
        self._fill()
        self._by_length: list[list[int]] = []  # the likely height of a piece, by kind and length
        self._heights = array("i")
        self._sums: list[int] = []
        self.restyle(style)

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def total_height(self) -> int:
        """The height of all rows."""
        return sum(self._sums)

    def _fill(self) -> None:
        """Make the rows of the whole text; nearly every clause is one row."""
        annotation = self.annotation
        clauses = annotation.clauses
        starts = list(map(attrgetter("start"), clauses))
        kinds = bytes(map(attrgetter("level"), clauses)).translate(_FIRST_KINDS)
        ends = [*starts[1:], self._end]
        lengths = map(sub, ends, starts)
        long = [i for i, length in enumerate(lengths) if length > LONGEST_PIECE]
        done = 0
        for index in long:
            more = piece_starts(annotation, starts[index], ends[index])[1:]
            self.starts += [*starts[done : index + 1], *more]
            self._kinds += kinds[done : index + 1]
            self._kinds += bytes([_kind(clauses[index].level, first=False)]) * len(more)
            done = index + 1
        self.starts += starts[done:]
        self._kinds += kinds[done:]

    def restyle(self, style: TextStyle) -> None:
        """Estimate every height anew for another width or zoom."""
        self._style = style
        self._by_length = []
        self._heights = self._estimated(0, len(self.starts))
        self._sum_blocks_from(0)

    def replace(self, first: int, last: int, starts: list[int]) -> None:
        """Put rows with these starts in place of the rows first..last (exclusive)."""
        annotation = self.annotation
        self.starts[first:last] = starts
        self._kinds[first:last] = bytes(
            _kind(
                annotation.clauses[annotation.clause_index_at(start)].level,
                first=annotation.clause_starts_at(start),
            )
            for start in starts
        )
        self._heights[first:last] = self._estimated(first, first + len(starts))
        self._sum_blocks_from(first // _BLOCK)

    def set_level(self, start: int, end: int, level: int) -> None:
        """Remember the level of the rows of one clause; their heights stay until they are seen."""
        first, last = self.rows_between(start, end)
        self._kinds[first] = _kind(level, first=True)
        self._kinds[first + 1 : last] = bytes([_kind(level, first=False)]) * (last - first - 1)

    def span_end(self, row: int) -> int:
        """Where the row after `row - 1` starts: the end of the text for the last one."""
        return self.starts[row] if row < len(self.starts) else self._end

    def span(self, row: int) -> tuple[int, int]:
        """The text that the row holds."""
        return self.starts[row], self.span_end(row + 1)

    def row_of(self, offset: int) -> int:
        """The row that holds the offset."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def rows_between(self, start: int, end: int) -> tuple[int, int]:
        """The rows (first, after last) that overlap start..end."""
        first = self.row_of(start)
        return first, max(bisect_left(self.starts, end), first + 1)

    def height(self, row: int) -> int:
        """The height of a row, exact or estimated."""
        return self._heights[row]

    def set_height(self, row: int, height: int) -> int:
        """Set a row's exact height; how much it grew."""
        grown = height - self._heights[row]
        if grown:
            self._heights[row] = height
            self._sums[row // _BLOCK] += grown
        return grown

    def top(self, row: int) -> int:
        """The height of all rows before this one."""
        block = row // _BLOCK
        return sum(self._sums[:block]) + sum(self._heights[block * _BLOCK : row])

    def row_at(self, y: int) -> tuple[int, int]:
        """The row at a height, and how far down in it that is."""
        tops = list(accumulate(self._sums, initial=0))
        block = min(max(bisect_right(tops, y) - 1, 0), len(self._sums) - 1)
        first = block * _BLOCK
        inner = list(accumulate(self._heights[first : first + _BLOCK], initial=tops[block]))
        index = min(max(bisect_right(inner, y) - 1, 0), len(inner) - 2)
        return first + index, max(y - inner[index], 0)

    def _estimated(self, first: int, last: int) -> "array[int]":
        """The likely heights of rows, from their lengths alone."""
        kinds = self._kinds[first:last]
        starts = self.starts[first:last]
        lengths = map(sub, [*starts[1:], self.span_end(last)], starts)
        for kind in range(len(self._by_length), max(kinds, default=-1) + 1):
            heights = [self._height_of(kind, length) for length in range(LONGEST_PIECE + 1)]
            self._by_length.append(heights)
        of_kinds = map(self._by_length.__getitem__, kinds)
        return array("i", map(getitem, of_kinds, lengths))

    def _height_of(self, kind: int, length: int) -> int:
        lines = int(length / self._style.characters_per_line(kind // 2)) + 1
        return lines * self._style.line_height + (self._style.clause_gap if kind % 2 else 0)

    def _sum_blocks_from(self, block: int) -> None:
        heights = self._heights
        self._sums[block:] = [
            sum(heights[low : low + _BLOCK]) for low in range(block * _BLOCK, len(heights), _BLOCK)
        ]


# The kinds of the first rows of clauses, by their levels.
_FIRST_KINDS = bytes(min(level * 2 + 1, 255) for level in range(256))


def _kind(level: int, *, first: bool) -> int:
    """What a row's height is estimated by: its level, and whether a clause starts with it."""
    return level * 2 + first
