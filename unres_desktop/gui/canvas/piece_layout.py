"""The lines of one piece of text: where each word sits, and which offset a point means.

Where lines end is reckoned from the widths of the characters, so each line has a QTextLayout of
its own and an edit lays out only the lines that it changed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout, QTextLine

from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.gui.text_positions import TextPositions
from unres_desktop.model.annotation import Annotation

# Shown as a blank of the same length; the characters themselves stay in the document.
_AS_BLANK = str.maketrans("\r\n\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029", " " * 12)
_CLOSING_MARKS = frozenset("，。；：、！？）》〉」』】〕”’,.;:!?)]%％")
_WIDER_THAN_ANY_LINE = 1e6


@dataclass(frozen=True, slots=True)
class Hit:
    """What a point in the text means: the nearest place for a caret, and how near it is."""

    offset: int
    distance: float  # pixels from the point to that place, along the line
    character: int  # the character under the point


class Line:
    """One line of text; offsets in it count from its start."""

    def __init__(self, text: str, ends: tuple[int, ...], style: TextStyle) -> None:
        """`ends` are the places in 1..len(text) where words end."""
        self.look = text, ends
        self._style = style
        self._positions = TextPositions(text)
        self._layout = QTextLayout(text.translate(_AS_BLANK), style.font)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats([self._word_end(end) for end in ends])
        self._layout.beginLayout()
        self._line: QTextLine = self._layout.createLine()
        self._line.setLineWidth(_WIDER_THAN_ANY_LINE)
        self._line.setPosition(QPointF(0, (style.line_height - self._line.height()) / 2))
        self._layout.endLayout()

    @property
    def height(self) -> int:
        """From the top of this line to the top of the next."""
        return self._style.line_height

    @property
    def style(self) -> TextStyle:
        """The style it is laid out in."""
        return self._style

    def x(self, offset: int) -> float:
        """Where the character at the offset starts."""
        # PySide6 hands back a pair that its stubs do not know.
        found: Any = self._line.cursorToX(self._positions.to_utf16(offset))
        return float(found[0])

    def caret_x(self, offset: int) -> float:
        """Where a caret stands: in the middle of the room between two words."""
        x = self.x(offset)
        return x - self._style.gap / 2 if offset in self.look[1] else x

    def nearest(self, x: float) -> int:
        """The place for a caret that is nearest to x."""
        place = QTextLine.CursorPosition.CursorBetweenCharacters
        return self._positions.from_utf16(self._line.xToCursor(x, place))

    def under(self, x: float) -> int:
        """The character at x."""
        place = QTextLine.CursorPosition.CursorOnCharacter
        return self._positions.from_utf16(self._line.xToCursor(x, place))

    def draw(
        self, painter: QPainter, at: QPointF, looks: list[tuple[int, int, QTextLayout.FormatRange]]
    ) -> None:
        """Paint the characters; `looks` are spans with the format each is to have."""
        formats = []
        for start, end, shown in looks:
            shown.start = self._positions.to_utf16(start)
            shown.length = self._positions.to_utf16(end) - shown.start
            formats.append(shown)
        self._layout.draw(painter, at, formats)

    @cached_property
    def chips(self) -> list[QRectF]:
        """The rectangles behind the words, relative to the line; none behind punctuation."""
        text, ends = self.look
        height, inset = self._style.line_height, self._style.chip_inset
        over = 1 if self._style.gap else 0  # without gaps one tint ends where the next begins
        chips, left = [], 0.0
        for start, end in pairwise((0, *ends, len(text))):
            after = self.x(end)
            word = text[start:end].rstrip()
            if word.isalnum() or any(map(str.isalnum, word)):
                right = after - (self._style.gap if end in ends else 0)
                if start + len(word) < end:
                    right = self.x(start + len(word))
                chips.append(
                    QRectF(left - over, inset, right - left + 2 * over, height - 2 * inset)
                )
            left = after
        return chips

    @cached_property
    def strokes(self) -> list[QRectF]:
        """The thin lines between the words, relative to the line; none at its end."""
        text, ends = self.look
        inset = self._style.chip_inset
        height = self._style.line_height - 2 * inset
        return [
            QRectF(self.caret_x(end) - 0.5, inset, 1, height) for end in ends if end < len(text)
        ]

    def _word_end(self, end: int) -> QTextLayout.FormatRange:
        spaced = QTextLayout.FormatRange()
        spaced.start = self._positions.to_utf16(end - 1)
        spaced.length = self._positions.to_utf16(end) - spaced.start
        spaced.format = self._style.word_end_format
        return spaced


class PieceLayout:
    """One piece text[start:end] of an annotation, laid out in lines that end with words."""

    def __init__(
        self,
        annotation: Annotation,
        start: int,
        end: int,
        style: TextStyle,
        level: int,
        *,
        old: "PieceLayout | None" = None,
    ) -> None:
        """Lay the piece out; lines that look as in the `old` layout are taken from it."""
        self.start, self.end, self.level = start, end, level
        self.left = style.text_left(level)
        self._style = style
        self._text = annotation.text[start:end]
        # Where words start and end, from the start of the piece to its end.
        self._edges = [0, *(cut - start for cut in annotation.cuts(start + 1, end)), end - start]
        self._line_starts = self._reckoned_lines(style.text_width(level))
        known = {line.look: line for line in old.lines} if old and old.style == style else {}
        self.lines: list[Line] = [self._line(span, known) for span in pairwise(self._line_starts)]

    @property
    def style(self) -> TextStyle:
        """The style it is laid out in."""
        return self._style

    @property
    def height(self) -> int:
        """The height of all lines."""
        return len(self.lines) * self._style.line_height

    def lines_unlike(self, other: "PieceLayout") -> tuple[int, int]:
        """The lines (first, after last) that look otherwise than in another layout."""
        differing = [
            number
            for number, line in enumerate(self.lines)
            if number >= len(other.lines) or other.lines[number] is not line
        ]
        return (differing[0], differing[-1] + 1) if differing else (0, 0)

    def caret_point(self, offset: int) -> tuple[float, int]:
        """The x and the line of a caret at the offset, x relative to the text's left."""
        within = offset - self.start
        number = min(bisect_right(self._line_starts, within), len(self.lines)) - 1
        return self.lines[number].caret_x(within - self._line_starts[number]), number

    def line_span(self, number: int) -> tuple[int, int]:
        """The text of a line."""
        return self.start + self._line_starts[number], self.start + self._line_starts[number + 1]

    def hit(self, x: float, y: float) -> Hit:
        """What the point means; x and y relative to the piece's text."""
        number = min(max(int(y // self._style.line_height), 0), len(self.lines) - 1)
        line, (start, end) = self.lines[number], self.line_span(number)
        nearest = line.nearest(x)
        under = min(start + line.under(x), max(end - 1, start))
        return Hit(start + nearest, abs(line.caret_x(nearest) - x), under)

    def gap_width(self, offset: int) -> float:
        """The room between words at the offset, 0 where the text is joined."""
        index = bisect_left(self._edges, offset - self.start)
        is_edge = index < len(self._edges) and self._edges[index] == offset - self.start
        return self._style.gap if is_edge else 0

    def _line(
        self, span: tuple[int, int], known: Mapping[tuple[str, tuple[int, ...]], Line]
    ) -> Line:
        start, end = span
        low, high = bisect_right(self._edges, start), bisect_right(self._edges, end)
        look = self._text[start:end], tuple(edge - start for edge in self._edges[low:high])
        return known.get(look) or Line(*look, self._style)

    def _reckoned_lines(self, width: int) -> list[int]:
        """Where the lines start, and the end of the last."""
        places = self._reckoned_places()
        room = width + self._style.gap  # the last word's own gap may hang over the edge
        body = len(self._text.rstrip())
        broken = [i + 1 for i in range(body) if self._text[i] in "\n\u2028"]
        starts = [0]
        while starts[-1] < len(self._text):
            start = starts[-1]
            reached = bisect_right(places, places[start] + room) - 1
            after_break = bisect_right(broken, start)
            if after_break < len(broken) and broken[after_break] <= reached:
                starts.append(broken[after_break])
            else:
                starts.append(self._line_end(start, reached))
        return starts

    def _reckoned_places(self) -> list[float]:
        """The x of each character if all stood in one line, with the gaps after the words."""
        advances = [self._style.advance(character) for character in self._text]
        for edge in self._edges[1:]:
            advances[edge - 1] += self._style.gap
        return list(accumulate(advances, initial=0.0))

    def _line_end(self, start: int, reached: int) -> int:
        """Where a line ends that has room as far as `reached`.

        After a word, so that no closing mark starts the next line; inside a word that is longer
        than the line.
        """
        if reached >= len(self._text):
            return len(self._text)
        for index in range(bisect_right(self._edges, reached) - 1, -1, -1):
            end = self._edges[index]
            if end <= start:
                break
            if self._text[end] not in _CLOSING_MARKS:
                return end
        return max(reached, start + 1)
