"""The packed gaps of a part say what the plain ones say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.change import GapEdit
from unres_desktop.model.origins import count_reviewed, state_is_cut
from unres_desktop.storage.gap_packing import (
    PART_LENGTH,
    GapsDiffer,
    PackedGaps,
    count_cuts,
)

STATES = st.binary(min_size=1, max_size=60).map(
    lambda raw: bytes(b"jJdDhHwcC"[byte % 9] for byte in raw)
)
DECIDED = STATES.map(lambda states: states.replace(b"w", b"l"))  # white space never changes


@given(states=STATES)
def test_packing_loses_nothing(states):
    packed = PackedGaps.of(states)
    again = PackedGaps(packed.word_bits, packed.origins)
    assert again.states(0, len(states)) == states
    assert len(again) == len(states)


@given(states=DECIDED, new=DECIDED, place=st.integers(0, 59))
def test_replacing_is_what_a_slice_does(states, new, place):
    start = min(place, len(states) - 1)
    new = new[: len(states) - start]
    packed = PackedGaps.of(states)
    packed.apply([GapEdit(start, states[start : start + len(new)], new)])
    expected = states[:start] + new + states[start + len(new) :]
    assert packed.states(0, len(expected)) == expected
    # Neither does an edit leave other bytes than packing the result would.
    assert (packed.word_bits, packed.origins) == (
        PackedGaps.of(expected).word_bits,
        PackedGaps.of(expected).origins,
    )
    end = start + len(new)
    assert packed.states(start, end) == new


@given(states=DECIDED, new=DECIDED, skipped=st.lists(st.integers(0, 3), min_size=1))
def test_many_edits_at_once_are_what_slices_do(states, new, skipped):
    expected, edits, start = bytearray(states), [], 0
    for index in range(len(states)):
        start += skipped[index % len(skipped)]
        after = new[start : start + 1 + index % 3][: max(len(states) - start, 0)]
        if not after:
            break
        edits.append(GapEdit(start, states[start : start + len(after)], after))
        expected[start : start + len(after)] = after
        start += len(after)
    packed = PackedGaps.of(states)
    applied = packed.apply(edits)
    assert applied.cuts == count_cuts(expected) - count_cuts(states)
    assert applied.reviewed == count_reviewed(expected) - count_reviewed(states)
    assert applied.joined == [
        gap
        for gap, (old, new) in enumerate(zip(states, expected, strict=True))
        if state_is_cut(old) and not state_is_cut(new)
    ]
    right = PackedGaps.of(bytes(expected))
    assert (packed.word_bits, packed.origins) == (right.word_bits, right.origins)
    for start in range(len(states)):
        assert packed.states(start, start + 1) == expected[start : start + 1]


@given(states=DECIDED, place=st.integers(0, 59), length=st.integers(1, 60))
def test_a_gap_that_is_not_as_said_is_named(states, place, length):
    place %= len(states)
    stored = states[:place] + b"e" + states[place + 1 :]
    start = max(place - length // 2, 0)
    before = states[start : place + length]
    with pytest.raises(GapsDiffer) as caught:
        PackedGaps.of(stored).apply([GapEdit(start + 100, before, b"h" * len(before))], 100)
    assert caught.value.offset == 100 + place


@pytest.mark.parametrize(
    "edits",
    [
        [GapEdit(0, b"j", b"JJ")],
        [GapEdit(0, b"", b"")],
        [GapEdit(3, b"w", b"H")],
        [GapEdit(0, b"j", b"w")],
        [GapEdit(0, b"j", b"?")],
        [GapEdit(0, b"j", b"W")],
        [GapEdit(4, b"jj", b"HH")],  # beyond the end
        [GapEdit(1, b"j", b"H"), GapEdit(0, b"j", b"H")],  # out of order
        [GapEdit(0, b"jj", b"HH"), GapEdit(1, b"H", b"h")],  # reaches into the next
    ],
)
def test_an_edit_that_cannot_be_made_is_told(edits):
    with pytest.raises(GapsDiffer) as caught:
        PackedGaps.of(b"jjjwj").apply(edits)
    assert caught.value.offset == edits[-1].start


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
