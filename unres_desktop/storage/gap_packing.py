"""The gaps of one part of a text as stored: a bitmap of the cuts, and the origins as runs.

Bit i of the bitmap (the lowest of byte 0 first) says whether the text is cut before character
i of the part. The runs are stored as their letters followed by where each of them ends, as
unsigned 16-bit numbers, so that the run of a place is found by bisection in the blob itself.
"""

import re
import sys
from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate, chain
from operator import itemgetter, mul, sub

from unres_desktop.model.origins import Origin, state_is_cut

PART_LENGTH = 16_000  # a run's end has to fit 16 bits

_RUN = re.compile(b"|".join(origin.value.encode() + b"+" for origin in Origin))
_CUT_DIGITS = bytes(b"1"[0] if state_is_cut(state) else b"0"[0] for state in range(256))
_UPPER_CASE = 0x20
_DIGIT_MASKS = bytes(_UPPER_CASE if digit == b"1"[0] else 0 for digit in range(256))
_CUT_STATES = bytes(state for state in range(256) if state_is_cut(state))
_LETTERS = [bytes((letter,)) for letter in range(256)]


def count_cuts(states: bytes) -> int:
    """In how many of these gaps the text is cut."""
    return len(states) - len(states.translate(None, _CUT_STATES))


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
        if end - start == 1:
            letter = self._letters[bisect_right(self._ends, start)]
            return _LETTERS[letter ^ _UPPER_CASE if self._is_cut(start) else letter]
        first, last = bisect_right(self._ends, start), bisect_left(self._ends, end)
        ends = [*self._ends[first:last], end]
        lengths = map(sub, ends, chain((start,), ends))
        # As str, whose single letters are there already: those of bytes would be made.
        letters = self._letters[first : last + 1].decode("ascii")
        lower = "".join(map(mul, letters, lengths)).encode("ascii")
        masks = _unpacked_masks(self._bits[start >> 3 : (end + 7) >> 3])[start & 7 :][: end - start]
        both = int.from_bytes(lower, "big") ^ int.from_bytes(masks, "big")
        return both.to_bytes(end - start, "big")

    def replace(self, start: int, states: bytes) -> None:
        """Let the gaps from start on have these states."""
        self._replace_bits(start, states)
        self._replace_runs(start, states)

    def _is_cut(self, offset: int) -> bool:
        return bool(self._bits[offset >> 3] >> (offset & 7) & 1)

    def _replace_bits(self, start: int, states: bytes) -> None:
        end = start + len(states)
        low, high = start >> 3, (end + 7) >> 3
        window = int.from_bytes(self._bits[low:high], "little")
        mask = ((1 << len(states)) - 1) << (start & 7)
        new = int.from_bytes(_packed_bits(states), "little") << (start & 7)
        self._bits[low:high] = ((window & ~mask) | new).to_bytes(high - low, "little")

    def _replace_runs(self, start: int, states: bytes) -> None:
        end = start + len(states)
        # The neighbouring runs are taken along: the new ones may continue them.
        first = max(bisect_right(self._ends, start) - 1, 0)
        last = min(bisect_left(self._ends, end) + 1, len(self._ends) - 1)
        runs: list[tuple[int, int]] = []
        for letter, run_end in zip(
            self._letters[first : last + 1], self._ends[first : last + 1], strict=True
        ):
            if run_end <= start:
                runs.append((letter, run_end))
            else:
                runs.append((letter, start))
                break
        new_letters, new_ends = _runs(states)
        runs.extend(
            (letter, start + run_end) for letter, run_end in zip(new_letters, new_ends, strict=True)
        )
        for index in range(first, last + 1):
            if self._ends[index] > end:
                runs.append((self._letters[index], self._ends[index]))
        before = self._ends[first - 1] if first else 0
        letters, ends = _merged(runs, before)
        self._letters[first : last + 1] = letters
        self._ends[first : last + 1] = ends


def _runs(states: bytes) -> "tuple[bytes, array[int]]":
    runs = _RUN.findall(states.lower())
    return bytes(map(itemgetter(0), runs)), array("H", accumulate(map(len, runs)))


def _merged(runs: list[tuple[int, int]], before: int) -> "tuple[bytes, array[int]]":
    """The runs without empty ones, and neighbours of one letter made one."""
    letters, ends = bytearray(), array("H")
    for letter, end in runs:
        if end == before:
            continue
        if letters and letters[-1] == letter:
            ends[-1] = end
        else:
            letters.append(letter)
            ends.append(end)
        before = end
    return bytes(letters), ends


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
