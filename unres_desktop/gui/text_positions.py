"""Code points, which the model counts, and UTF-16 units, which Qt counts."""

from bisect import bisect_left
from itertools import accumulate

_BIGGEST_ONE_UNIT = "\uffff"


class TextPositions:
    """Converts offsets within one stretch of text, both ways; free for text without pairs."""

    def __init__(self, text: str) -> None:
        self._units: list[int] | None = None
        if text and max(text) > _BIGGEST_ONE_UNIT:
            widths = (2 if character > _BIGGEST_ONE_UNIT else 1 for character in text)
            self._units = list(accumulate(widths, initial=0))

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 units before the code point offset."""
        return offset if self._units is None else self._units[offset]

    def from_utf16(self, position: int) -> int:
        """The code point offset at a UTF-16 position; inside a pair, the pair's start."""
        if self._units is None:
            return position
        index = bisect_left(self._units, position)
        return index if self._units[index] == position else index - 1
