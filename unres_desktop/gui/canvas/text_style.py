"""The measures of the document view at one zoom and one width."""

from dataclasses import dataclass, field
from functools import cached_property
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

from unres_desktop.gui.canvas.document_look import TextSetting
from unres_desktop.gui.fonts import BUNDLED_FAMILY

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
_TICK_EMS = 1.9  # the column of the gutter for bar and tick
_NAMES_EMS = (0, 3.2, 4.3)  # that for neither, one or both of number and label
_CHIP_EMS, _CARET_EMS = 1.33, 1.44  # the heights of a tint and of a caret
_MEAN_WORD = 1.85  # characters a word in the seed, for estimated heights only


@dataclass(frozen=True)
class TextStyle:
    """Fonts and distances in pixels; everything follows from the zoom and the view's width."""

    zoom: float
    width: int
    setting: TextSetting = field(default_factory=TextSetting)

    @cached_property
    def font(self) -> QFont:
        """The font of the document's text."""
        font = QFont()
        chosen = [self.setting.family] if self.setting.family else []
        font.setFamilies(chosen + TEXT_FAMILIES)
        font.setPixelSize(max(6, round(self.setting.size * self.zoom)))
        return font

    @cached_property
    def small_font(self) -> QFont:
        """The font of numbers and labels in the gutter."""
        font = QFont(self.font)
        font.setPixelSize(max(6, round(self.setting.size * 0.6 * self.zoom)))
        return font

    @cached_property
    def em(self) -> float:
        """The width of one Chinese character."""
        return self._metrics.horizontalAdvance("国")

    @cached_property
    def gap(self) -> float:
        """The room between two words, 0 where they are shown without."""
        return round(self.em * self.setting.word_gap)

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
        return max(round(self.em * self.setting.line_spacing), ceil(self._metrics.height()))

    @cached_property
    def clause_gap(self) -> int:
        """The room above a clause."""
        return round(self.em * self.setting.clause_spacing)

    @cached_property
    def chip_inset(self) -> float:
        """From the top of a line to the tint behind a word, the same for any line spacing."""
        return max(self.line_height - self.em * _CHIP_EMS, 0) / 2

    @cached_property
    def caret_inset(self) -> int:
        """From the top of a line to the top of a caret in it."""
        return round(max(self.line_height - self.em * _CARET_EMS, 0) / 2)

    @cached_property
    def gutter(self) -> int:
        """The width of the gutter with bar, tick, number and label."""
        shown = self.setting.has_numbers + self.setting.has_labels
        return round(self.em * (_TICK_EMS + _NAMES_EMS[shown]))

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
