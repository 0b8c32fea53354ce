"""White space as every layer sees it: what str.isspace says, gap by gap."""

import sys

from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.white_space import white_gaps

WHITE = [character for character in map(chr, range(sys.maxunicode + 1)) if character.isspace()]
TEXTS = st.text(st.sampled_from(["大", "会", "a", "é", "𠮷", *WHITE]))


def expected(text):
    """The same said slowly."""
    gaps = bytearray(len(text))
    start = len(text) - len(text.lstrip())
    for index, character in enumerate(text):
        if index and (character.isspace() or index == start):
            gaps[index] = ord("w")
    return bytes(gaps)


@given(TEXTS)
def test_a_gap_is_white_before_white_space_and_after_that_at_the_start(text):
    assert white_gaps(text) == expected(text)


def test_every_white_character_there_is_counts():
    assert white_gaps("大" + "".join(WHITE) + "会") == b"\0" + b"w" * len(WHITE) + b"\0"


def test_a_text_of_white_space_alone_has_an_edge_too():
    assert white_gaps(" ") == b"\0"
    assert white_gaps(" \u3000\n") == b"\0ww"
    assert white_gaps("") == b""
