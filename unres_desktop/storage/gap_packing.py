"""The gaps of one part of a text as stored: a bitmap of the cuts, and the origins as runs.

Bit i of the bitmap (the lowest of byte 0 first) says whether the text is cut before character
i of the part. The runs are stored as their letters followed by where each of them ends, as
unsigned 16-bit numbers, so that the run of a place is found by bisection in the blob itself.
"""

import re
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, chain
from operator import itemgetter, mul, sub
from typing import NamedTuple

from unres_desktop.model.change import GapEdit
from unres_desktop.model.origins import (
    ONLY_WHITE_SPACE,
    Origin,
    are_known_states,
    count_reviewed,
    state_is_cut,
)

PART_LENGTH = 16_000  # a run's end has to fit 16 bits
_FEW = 16  # gaps; what they look like is remembered
_SHORT = 64  # gaps; what is said of an edit of so many is remembered, since many are alike

_RUN = re.compile(b"|".join(origin.value.encode() + b"+" for origin in Origin))
_CUT_DIGITS = bytes(b"1"[0] if state_is_cut(state) else b"0"[0] for state in range(256))
_UPPER_CASE = 0x20
_DIGIT_MASKS = bytes(_UPPER_CASE if digit == b"1"[0] else 0 for digit in range(256))
_CUT_STATES = bytes(state for state in range(256) if state_is_cut(state))
_LETTERS = [bytes((letter,)) for letter in range(256)]


def count_cuts(states: bytes) -> int:
    """In how many of these gaps the text is cut."""
    return len(states) - len(states.translate(None, _CUT_STATES))


class Applied(NamedTuple):
    """What edits of a part came to."""

    cuts: int  # as many more places are cut
    reviewed: int  # as many more gaps are reviewed
    joined: list[int]  # the offsets in the text that were cut and are not any more


class GapsDiffer(Exception):
    """An edit cannot be made; the offset in the text tells where."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


class _StateChange(NamedTuple):
    """What the states of some gaps become, as the packed form needs it."""

    size: int
    is_possible: bool  # known states on both sides, and white space stays
    cuts: int
    reviewed: int
    bits: int  # the cuts before, the first gap lowest
    flips: int  # those of them that change
    joined: tuple[int, ...]  # the gaps that are cut before and not afterwards
    letters: bytes  # the origins before, a letter a gap
    runs: tuple[tuple[int, int], ...]  # the origins after: a letter and where its run ends


def _state_change(before: bytes, after: bytes) -> _StateChange:
    size = len(before)
    if (
        not 0 < size == len(after)
        or not (are_known_states(before) and are_known_states(after))
        or before.translate(ONLY_WHITE_SPACE) != after.translate(ONLY_WHITE_SPACE)
    ):
        return _StateChange(size, False, 0, 0, 0, 0, (), b"", ())
    bits = int.from_bytes(_packed_bits(before), "little")
    pairs = zip(before, after, strict=True)
    return _StateChange(
        size,
        True,
        count_cuts(after) - count_cuts(before),
        count_reviewed(after) - count_reviewed(before),
        bits,
        bits ^ int.from_bytes(_packed_bits(after), "little"),
        tuple(gap for gap, (old, new) in enumerate(pairs) if state_is_cut(old) > state_is_cut(new)),
        before.lower(),
        tuple(zip(*_runs(after), strict=True)),
    )


_remembered = lru_cache(maxsize=4096)(_state_change)


class PackedGaps:
    """The gaps of one part, read and changed in their packed form."""

    __slots__ = ("_bits", "_ends", "_letters")

    def __init__(self, word_bits: bytes, origins: bytes) -> None:
        count = len(origins) // 3
        self._bits = bytearray(word_bits)
        self._letters = bytearray(origins[:count])
        self._ends = array("H", origins[count:])
        if sys.byteorder == "big":
            self._ends.byteswap()
        if not self._ends or not 8 * len(word_bits) - 8 < self._ends[-1] <= 8 * len(word_bits):
            raise ValueError("word boundaries and their origins differ in length")

    @classmethod
    def of(cls, states: bytes) -> "PackedGaps":
        """Pack the states of a whole part."""
        letters, ends = _runs(states)
        return cls(_packed_bits(states), letters + _little_endian(ends))

    @property
    def word_bits(self) -> bytes:
        """The bitmap of the cuts."""
        return bytes(self._bits)

    @property
    def origins(self) -> bytes:
        """The runs of origins."""
        return bytes(self._letters) + _little_endian(self._ends)

    def __len__(self) -> int:
        return self._ends[-1]

    def states(self, start: int, end: int) -> bytes:
        """The states of the gaps start..end of the part."""
        first = bisect_right(self._ends, start)
        letters = self._lower_case(start, end, first)
        if end - start <= _FEW:
            window = int.from_bytes(self._bits[start >> 3 : (end + 7) >> 3], "little")
            return _few_states(letters, window >> (start & 7) & (1 << (end - start)) - 1)
        masks = _unpacked_masks(self._bits[start >> 3 : (end + 7) >> 3])[start & 7 :][: end - start]
        both = int.from_bytes(letters, "big") ^ int.from_bytes(masks, "big")
        return both.to_bytes(end - start, "big")

    def apply(self, edits: Iterable[GapEdit], origin: int = 0) -> Applied:
        """Make the edits, in order of offset, to a part that starts at `origin` of the text.

        Raises GapsDiffer, with the gaps in disorder, where an edit is not what can be made: the
        gaps are not as it says, lie outside or in the edit before, or cannot become that.
        """
        old_letters, old_ends, copied = self._letters, self._ends, 0
        letters, ends = bytearray(), array("H")
        cuts, reviewed, end = 0, 0, 0
        joined: list[int] = []
        for offset, before, after in edits:
            change = (_remembered if len(before) <= _SHORT else _state_change)(before, after)
            start = offset - origin
            if start < end or not change.is_possible or start + change.size > old_ends[-1]:
                raise GapsDiffer(offset)
            end = start + change.size
            first = bisect_right(old_ends, start, copied and copied - 1)
            letters_before = self._lower_case(start, end, first)
            if letters_before != change.letters or not self._flip(start, end, change):
                raise GapsDiffer(offset + self._first_difference(start, before))
            cuts += change.cuts
            reviewed += change.reviewed
            for gap in change.joined:
                joined.append(offset + gap)
            if first >= copied:
                letters += old_letters[copied:first]
                ends += old_ends[copied:first]
                if start > (ends[-1] if ends else 0):
                    letters.append(old_letters[first])
                    ends.append(start)
            else:
                ends[-1] = start  # the run of the edit before went on beyond here
            for letter, run_end in change.runs:
                if letters and letters[-1] == letter:
                    ends[-1] = start + run_end
                else:
                    letters.append(letter)
                    ends.append(start + run_end)
            copied = bisect_right(old_ends, end, first)
            if copied < len(old_ends) and letters[-1] == old_letters[copied]:
                ends[-1] = old_ends[copied]
                copied += 1
        self._letters = letters + old_letters[copied:]
        self._ends = ends + old_ends[copied:]
        return Applied(cuts, reviewed, joined)

    def _lower_case(self, start: int, end: int, first: int) -> bytes:
        """The letters of the origins of the gaps start..end, of which run `first` is the first."""
        stop = self._ends[first]
        if end <= stop:
            return _LETTERS[self._letters[first]] * (end - start)
        if end <= self._ends[first + 1]:
            letter, other = self._letters[first : first + 2]
            return _LETTERS[letter] * (stop - start) + _LETTERS[other] * (end - stop)
        last = bisect_left(self._ends, end, first)
        ends = [*self._ends[first:last], end]
        lengths = map(sub, ends, chain((start,), ends))
        # As str, whose single letters are there already: those of bytes would be made.
        letters = self._letters[first : last + 1].decode("ascii")
        return "".join(map(mul, letters, lengths)).encode("ascii")

    def _flip(self, start: int, end: int, change: _StateChange) -> bool:
        """Flip the cuts that change, unless the cuts are not as they were before the change."""
        low, high, shift = start >> 3, (end + 7) >> 3, start & 7
        window = int.from_bytes(self._bits[low:high], "little")
        if window >> shift & ((1 << change.size) - 1) != change.bits:
            return False
        if change.flips:
            flipped = window ^ change.flips << shift
            self._bits[low:high] = flipped.to_bytes(high - low, "little")
        return True

    def _first_difference(self, start: int, before: bytes) -> int:
        pairs = zip(self.states(start, start + len(before)), before, strict=True)
        return next(at for at, (one, other) in enumerate(pairs) if one != other)


@lru_cache(maxsize=4096)
def _few_states(letters: bytes, cuts: int) -> bytes:
    """The states of gaps with these origins, cut where a bit is set, the first gap lowest."""
    return bytes(
        letter ^ _UPPER_CASE if cuts >> gap & 1 else letter for gap, letter in enumerate(letters)
    )


def _runs(states: bytes) -> "tuple[bytes, array[int]]":
    runs = _RUN.findall(states.lower())
    return bytes(map(itemgetter(0), runs)), array("H", accumulate(map(len, runs)))


def _little_endian(ends: "array[int]") -> bytes:
    if sys.byteorder == "little":
        return ends.tobytes()
    swapped = array("H", ends)
    swapped.byteswap()
    return swapped.tobytes()


def _packed_bits(states: bytes) -> bytes:
    value = int(states.translate(_CUT_DIGITS)[::-1], 2)
    return value.to_bytes((len(states) + 7) >> 3, "little")


def _unpacked_masks(bits: bytes | bytearray) -> bytes:
    """For each bit the byte that turns a letter into its state: 0x20 where the text is cut."""
    digits = f"{int.from_bytes(bits, 'little'):0{8 * len(bits)}b}"
    return digits[::-1].encode().translate(_DIGIT_MASKS)
