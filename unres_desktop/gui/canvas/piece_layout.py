"""The lines of one piece of text: where each word sits, and which offset a point means."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise, zip_longest
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.gui.text_positions import TextPositions
from unres_desktop.model.annotation import Annotation

# Shown as a blank of the same length; the characters themselves stay in the document.
_AS_BLANK = str.maketrans("\r\t\v\f\x1c\x1d\x1e\x1f\x85", " " * 9)
_LINE_SEPARATOR = "\u2028"
_CLOSING_MARKS = frozenset("，。；：、！？）》〉」』】〕”’,.;:!?)]%％")


@dataclass(frozen=True, slots=True)
class Hit:
    """What a point in the text means: the nearest place for a caret, and how near it is."""

    offset: int
    distance: float  # pixels from the point to that place, along the line
    character: int  # the character under the point


class PieceLayout:
    """One piece text[start:end] of an annotation, laid out in lines that end with words."""

    def __init__(
        self, annotation: Annotation, start: int, end: int, style: TextStyle, level: int
    ) -> None:
        self.start, self.end, self.level = start, end, level
        self.left = style.text_left(level)
        self._style = style
        self._text = text = annotation.text[start:end]
        self._positions = TextPositions(text)
        # Where words start and end, from the start of the piece to its end.
        self._edges = [0, *(cut - start for cut in annotation.cuts(start + 1, end)), end - start]
        shown = _shown(text)
        self._separators = [i + 1 for i, mark in enumerate(shown) if mark == _LINE_SEPARATOR]
        self.layout = QTextLayout(shown, style.font)
        self.layout.setTextOption(style.option)
        self.layout.setCacheEnabled(True)
        self.layout.setFormats(self._formats())
        self.lines: list[QTextLine] = []
        self._line_edges = [0]
        self._lay_out(style.text_width(level))
        self._chips: dict[int, list[QRectF]] = {}

    @property
    def height(self) -> int:
        """The height of all lines."""
        return len(self.lines) * self._style.line_height

    def chips(self, number: int) -> list[QRectF]:
        """The rectangles behind the words of a line, relative to the piece.

        There are none behind punctuation.
        """
        if number not in self._chips:
            self._chips[number] = self._made_chips(number)
        return self._chips[number]

    def lines_unlike(self, other: "PieceLayout") -> tuple[int, int]:
        """The lines (first, after last) that look otherwise than in another layout."""
        mine, theirs = self.looks(), other.looks()
        pairs = zip_longest(mine, theirs)
        differing = [number for number, (one, two) in enumerate(pairs) if one != two]
        if not differing:
            return 0, 0
        return min(differing[0], len(mine)), min(differing[-1] + 1, len(mine))

    def caret_point(self, offset: int) -> tuple[float, int]:
        """The x and the line of a caret at the offset, x relative to the text's left."""
        number = self._line_of(offset - self.start)
        return self._caret_x(number, offset - self.start), number

    def utf16_span(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the layout, as start and length in UTF-16 units."""
        first = self._positions.to_utf16(max(start, self.start) - self.start)
        last = self._positions.to_utf16(min(end, self.end) - self.start)
        return first, last - first

    def line_span(self, number: int) -> tuple[int, int]:
        """The text of a line."""
        return self.start + self._line_edges[number], self.start + self._line_edges[number + 1]

    def hit(self, x: float, y: float) -> Hit:
        """What the point means; x and y relative to the piece's text."""
        number = min(max(int(y // self._style.line_height), 0), len(self.lines) - 1)
        line, from_utf16 = self.lines[number], self._positions.from_utf16
        first, last = self._line_edges[number], self._line_edges[number + 1]
        under = from_utf16(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))
        nearest = from_utf16(line.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters))
        nearest = min(nearest, last)
        distance = abs(self._caret_x(number, nearest) - x)
        under = min(under, max(last - 1, first))
        return Hit(self.start + nearest, distance, self.start + under)

    def gap_width(self, offset: int) -> float:
        """The room between words at the offset, 0 where the text is joined."""
        return self._style.gap if self._is_edge(offset - self.start) else 0

    def _is_edge(self, offset: int) -> bool:
        index = bisect_left(self._edges, offset)
        return index < len(self._edges) and self._edges[index] == offset

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        for edge in self._edges[1:]:
            spaced = QTextLayout.FormatRange()
            spaced.start = self._positions.to_utf16(edge - 1)
            spaced.length = self._positions.to_utf16(edge) - spaced.start
            spaced.format = self._style.word_end_format
            formats.append(spaced)
        return formats

    def _lay_out(self, width: int) -> None:
        """Make the lines: where each has to end is reckoned, and Qt asked to break there."""
        room = width + self._style.gap  # the last word's own gap may hang over the edge
        places = self._reckoned_places()
        line_height = self._style.line_height
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            start = self._line_edges[-1]
            end = self._line_end(start, bisect_right(places, places[start] + room) - 1)
            line.setLineWidth(places[end] - places[start] + 0.5)
            if self._reached(line) != end:
                # Kerned or combined characters are not as wide as they were reckoned.
                line.setLineWidth(room)
                end = self._line_end(start, self._reached(line))
                if end < self._reached(line):
                    line.setLineWidth(_x(line, self._positions.to_utf16(end)) + 0.5)
            top = len(self.lines) * line_height + (line_height - line.height()) / 2
            line.setPosition(QPointF(0, top))
            self.lines.append(line)
            self._line_edges.append(self._reached(line))
        self.layout.endLayout()

    def _reckoned_places(self) -> list[float]:
        """The x of each character if all stood in one line, with the gaps after the words."""
        advances = [self._style.advance(character) for character in self._text]
        for edge in self._edges[1:]:
            advances[edge - 1] += self._style.gap
        return list(accumulate(advances, initial=0.0))

    def _line_end(self, start: int, reached: int) -> int:
        """Where a line ends that has room as far as `reached`.

        After a word, so that no closing mark starts the next line; inside a word that is longer
        than the line; after a line break of the text.
        """
        broken = bisect_right(self._separators, start)
        if broken < len(self._separators) and self._separators[broken] <= reached:
            return self._separators[broken]
        if reached >= len(self._text):
            return len(self._text)
        for index in range(bisect_right(self._edges, reached) - 1, -1, -1):
            end = self._edges[index]
            if end <= start:
                break
            if self._text[end] not in _CLOSING_MARKS:
                return end
        return max(reached, start + 1)

    def _reached(self, line: QTextLine) -> int:
        return self._positions.from_utf16(line.textStart() + line.textLength())

    def _line_of(self, offset: int) -> int:
        return min(bisect_right(self._line_edges, offset), len(self.lines)) - 1

    def looks(self) -> list[tuple[int, list[int]]]:
        """For each line where it starts and where words end in it."""
        looks = []
        for first, last in pairwise(self._line_edges):
            low, high = bisect_right(self._edges, first), bisect_right(self._edges, last)
            looks.append((first, [*self._edges[low:high], last]))
        return looks

    def _caret_x(self, number: int, offset: int) -> float:
        x = _x(self.lines[number], self._positions.to_utf16(offset))
        if offset > self._line_edges[number] and self._is_edge(offset):
            return x - self._style.gap / 2  # in the middle of the room between the words
        return x

    def _made_chips(self, number: int) -> list[QRectF]:
        line, to_utf16 = self.lines[number], self._positions.to_utf16
        first, last = self._line_edges[number], self._line_edges[number + 1]
        height, gap = self._style.line_height, self._style.gap
        inset = height * 0.13
        top, tall = number * height + inset, height - 2 * inset
        chips = []
        index = bisect_right(self._edges, first) - 1
        left = 0.0
        while index + 1 < len(self._edges) and self._edges[index] < last:
            begin, end = max(self._edges[index], first), min(self._edges[index + 1], last)
            after = _x(line, to_utf16(end))
            word = self._text[begin:end].rstrip()
            if word.isalnum() or any(map(str.isalnum, word)):
                right = after - (gap if end == self._edges[index + 1] else 0)
                if begin + len(word) < end:
                    right = _x(line, to_utf16(begin + len(word)))
                chips.append(QRectF(left - 1, top, right - left + 2, tall))
            left = after
            index += 1
        return chips


def _x(line: QTextLine, position: int) -> float:
    """The x of a UTF-16 position; PySide6 hands back a pair that its stubs do not know."""
    found: Any = line.cursorToX(position)
    return float(found[0])


def _shown(text: str) -> str:
    """The text as it is drawn: inner line breaks break the line, other controls are blanks."""
    body = text.rstrip()
    tail = " " * len(text[len(body) :])
    return body.replace("\n", _LINE_SEPARATOR).translate(_AS_BLANK) + tail
