"""The lines of one piece of text: where each word sits, and which offset a point means."""

from bisect import bisect_right
from dataclasses import dataclass
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
        text = annotation.text[start:end]
        self.start, self.end, self.level = start, end, level
        self.left = style.text_left(level)
        self._style = style
        self._positions = TextPositions(text)
        to_utf16 = self._positions.to_utf16
        cuts = [cut - start for cut in annotation.cuts(start, end) if cut > start]
        self._ends = [to_utf16(cut) for cut in cuts]
        self._words = [
            (to_utf16(left - start), to_utf16(min(right, end) - start))
            for left, right in annotation.words(start, end)
            if any(map(str.isalnum, annotation.text[left:right]))
        ]
        shown = _shown(text)
        self._before_closing_marks = {to_utf16(cut) for cut in cuts if text[cut] in _CLOSING_MARKS}
        self._separators = {
            to_utf16(index + 1) for index, mark in enumerate(shown) if mark == _LINE_SEPARATOR
        }
        self.layout = QTextLayout(shown, style.font)
        self.layout.setTextOption(style.option)
        self.layout.setCacheEnabled(True)
        self.layout.setFormats(self._formats(text, cuts))
        self.lines = self._lay_out(style.text_width(level))
        self._chips: list[QRectF] | None = None

    @property
    def height(self) -> int:
        """The height of all lines."""
        return len(self.lines) * self._style.line_height

    def chips(self) -> list[QRectF]:
        """The rectangles behind the words, relative to the piece; none behind punctuation."""
        if self._chips is None:
            self._chips = self._make_chips()
        return self._chips

    def caret_point(self, offset: int) -> tuple[float, int]:
        """The x and the line of a caret at the offset, x relative to the text's left."""
        position = self._positions.to_utf16(offset - self.start)
        number = self._line_of(position)
        return self._caret_x(self.lines[number], position), number

    def utf16_span(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the layout, as start and length in UTF-16 units."""
        first = self._positions.to_utf16(max(start, self.start) - self.start)
        last = self._positions.to_utf16(min(end, self.end) - self.start)
        return first, last - first

    def line_span(self, number: int) -> tuple[int, int]:
        """The text of a line."""
        line = self.lines[number]
        begin = self._positions.from_utf16(line.textStart())
        end = self._positions.from_utf16(line.textStart() + line.textLength())
        return self.start + begin, self.start + end

    def hit(self, x: float, y: float) -> Hit:
        """What the point means; x and y relative to the piece's text."""
        number = min(max(int(y // self._style.line_height), 0), len(self.lines) - 1)
        line = self.lines[number]
        last = line.textStart() + line.textLength()
        under = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        nearest = line.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        nearest = min(nearest, last)
        distance = abs(self._caret_x(line, nearest) - x)
        return Hit(
            self.start + self._positions.from_utf16(nearest),
            distance,
            self.start + self._positions.from_utf16(min(under, max(last - 1, line.textStart()))),
        )

    def gap_width(self, offset: int) -> float:
        """The room between words at the offset, 0 where the text is joined."""
        position = self._positions.to_utf16(offset - self.start)
        return self._style.gap if position in self._ends or offset == self.end else 0

    def _formats(self, text: str, cuts: list[int]) -> list[QTextLayout.FormatRange]:
        formats = []
        for cut in [*cuts, len(text)]:
            last = self._positions.to_utf16(cut)
            spaced = QTextLayout.FormatRange()
            spaced.start = self._positions.to_utf16(cut - 1)
            spaced.length = last - spaced.start
            spaced.format = self._style.word_end_format
            formats.append(spaced)
        return formats

    def _lay_out(self, width: int) -> list[QTextLine]:
        lines: list[QTextLine] = []
        line_height = self._style.line_height
        length = self._positions.to_utf16(self.end - self.start)
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            # The last word's own gap may hang over the edge: nobody sees it.
            line.setLineWidth(width + self._style.gap)
            self._end_with_a_word(line, length)
            top = len(lines) * line_height + (line_height - line.height()) / 2
            line.setPosition(QPointF(0, top))
            lines.append(line)
        self.layout.endLayout()
        return lines

    def _end_with_a_word(self, line: QTextLine, length: int) -> None:
        """Shorten the line so that it ends with a word and no closing mark starts the next."""
        reached = line.textStart() + line.textLength()
        if reached >= length or reached in self._separators:
            return
        for index in range(bisect_right(self._ends, reached) - 1, -1, -1):
            end = self._ends[index]
            if end <= line.textStart():
                return  # one word longer than the line: broken where it is full
            if end not in self._before_closing_marks:
                if end < reached:
                    line.setLineWidth(_x(line, end) + 0.5)
                return

    def _line_of(self, position: int) -> int:
        number = 0
        for number, line in enumerate(self.lines):
            if position < line.textStart() + line.textLength():
                return number
        return number

    def _caret_x(self, line: QTextLine, position: int) -> float:
        x = _x(line, position)
        if position > line.textStart() and (position in self._ends or position == self._last()):
            return x - self._style.gap / 2  # in the middle of the room between the words
        return x

    def _last(self) -> int:
        return self._positions.to_utf16(self.end - self.start)

    def _make_chips(self) -> list[QRectF]:
        chips: list[QRectF] = []
        first = 0
        for number, line in enumerate(self.lines):
            end = line.textStart() + line.textLength()
            while first < len(self._words) and self._words[first][0] < end:
                chips.append(self._chip(number, line, self._words[first]))
                if self._words[first][1] > end:
                    break  # a word longer than a line goes on in the next
                first += 1
        return chips

    def _chip(self, number: int, line: QTextLine, word: tuple[int, int]) -> QRectF:
        begin = max(word[0], line.textStart())
        end = min(word[1], line.textStart() + line.textLength())
        left, right = _x(line, begin), _x(line, end)
        if end in self._ends or end == self._last():
            right -= self._style.gap
        height = self._style.line_height
        inset = height * 0.13
        return QRectF(left - 1, number * height + inset, right - left + 2, height - 2 * inset)


def _x(line: QTextLine, position: int) -> float:
    """The x of a UTF-16 position; PySide6 hands back a pair that its stubs do not know."""
    found: Any = line.cursorToX(position)
    return float(found[0])


def _shown(text: str) -> str:
    """The text as it is drawn: inner line breaks break the line, other controls are blanks."""
    body = text.rstrip()
    tail = " " * len(text[len(body) :])
    return body.replace("\n", _LINE_SEPARATOR).translate(_AS_BLANK) + tail
