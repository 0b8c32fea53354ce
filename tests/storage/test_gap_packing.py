"""The packed gaps of a part say what the plain ones say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.storage.gap_packing import PART_LENGTH, PackedGaps, count_cuts

STATES = st.binary(min_size=1, max_size=60).map(
    lambda raw: bytes(b"jJdDhHwcC"[byte % 9] for byte in raw)
)


@given(states=STATES)
def test_packing_loses_nothing(states):
    packed = PackedGaps.of(states)
    again = PackedGaps(packed.word_bits, packed.origins)
    assert again.states(0, len(states)) == states
    assert len(again) == len(states)


@given(states=STATES, new=STATES, place=st.integers(0, 59))
def test_replacing_is_what_a_slice_does(states, new, place):
    start = min(place, len(states) - 1)
    new = new[: len(states) - start]
    packed = PackedGaps.of(states)
    packed.replace(start, new)
    expected = states[:start] + new + states[start + len(new) :]
    assert packed.states(0, len(expected)) == expected
    # Neither does an edit leave other bytes than packing the result would.
    assert (packed.word_bits, packed.origins) == (
        PackedGaps.of(expected).word_bits,
        PackedGaps.of(expected).origins,
    )
    end = start + len(new)
    assert packed.states(start, end) == new


@given(states=STATES)
def test_cuts_are_the_capital_letters(states):
    assert count_cuts(states) == sum(1 for state in states if bytes([state]).isupper())


def test_a_full_part_of_one_origin_is_three_bytes_and_the_bitmap():
    packed = PackedGaps.of(b"j" * PART_LENGTH)
    assert (len(packed.word_bits), len(packed.origins)) == (PART_LENGTH // 8, 3)


@pytest.mark.parametrize(
    ("bits", "origins"), [(b"", b""), (b"\0", b"j\x20\0"), (b"\0\0", b"j\1\0")]
)
def test_parts_of_different_length_are_refused(bits, origins):
    with pytest.raises(ValueError, match="differ"):
        PackedGaps(bits, origins)
