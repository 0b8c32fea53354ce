"""The measures of the document view at one zoom and one width."""

from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

from unres_desktop.gui.fonts import BUNDLED_FAMILY

BASE_FONT_PIXELS = 20
TEXT_FAMILIES = [
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
    BUNDLED_FAMILY,
    "sans-serif",
]
_LONGEST_LINE_EMS = 46  # longer lines are hard to follow by eye
_MEAN_WORD = 1.85  # characters a word in the seed, for estimated heights only


@dataclass(frozen=True)
class TextStyle:
    """Fonts and distances in pixels; everything follows from the zoom and the view's width."""

    zoom: float
    width: int

    @cached_property
    def font(self) -> QFont:
        """The font of the document's text."""
        font = QFont()
        font.setFamilies(TEXT_FAMILIES)
        font.setPixelSize(max(6, round(BASE_FONT_PIXELS * self.zoom)))
        return font

    @cached_property
    def small_font(self) -> QFont:
        """The font of numbers and labels in the gutter."""
        font = QFont(self.font)
        font.setPixelSize(max(6, round(BASE_FONT_PIXELS * 0.6 * self.zoom)))
        return font

    @cached_property
    def em(self) -> float:
        """The width of one Chinese character."""
        return self._metrics.horizontalAdvance("国")

    @cached_property
    def gap(self) -> float:
        """The room between two words."""
        return round(self.em * 0.3)

    def advance(self, character: str) -> float:
        """The width of a character that stands alone."""
        known = self._advances
        if character not in known:
            known[character] = self._metrics.horizontalAdvance(character)
        return known[character]

    @cached_property
    def _advances(self) -> dict[str, float]:
        return {}

    @cached_property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @cached_property
    def line_height(self) -> int:
        """From one line to the next, the same whatever font a character falls back to."""
        return max(round(self.em * 1.8), ceil(self._metrics.height()))

    @cached_property
    def clause_gap(self) -> int:
        """The room above a clause."""
        return round(self.em * 0.6)

    @cached_property
    def gutter(self) -> int:
        """The width of the gutter with bar, number and label."""
        return round(self.em * 6.2)

    @cached_property
    def indent(self) -> int:
        """How much one level moves the text to the right."""
        return round(self.em * 1.4)

    def text_left(self, level: int) -> int:
        """Where the text of a clause of this level starts."""
        return self.gutter + round(self.em * 0.6) + min(level, 4) * self.indent

    def text_width(self, level: int) -> int:
        """How wide the lines of a clause of this level are."""
        room = self.width - self.text_left(level) - round(self.em * 1.2)
        return max(round(self.em * 4), min(room, round(self.em * _LONGEST_LINE_EMS)))

    def characters_per_line(self, level: int) -> float:
        """How many characters a line of a clause of this level is likely to hold."""
        return self.text_width(level) / (self.em + self.gap / _MEAN_WORD)

    @cached_property
    def word_end_format(self) -> QTextCharFormat:
        """The format of a word's last character: the gap to the next word follows it."""
        spaced = QTextCharFormat()
        spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        spaced.setFontLetterSpacing(self.gap)
        return spaced
