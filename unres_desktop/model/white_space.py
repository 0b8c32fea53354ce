"""Where the white space of a text stands: no word starts there, so no gap before it is cut."""

import re
from functools import lru_cache

WHITE = b"w"[0]
_BEYOND_LATIN = re.compile("[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_OF_LATIN = bytes(WHITE if chr(code).isspace() else 0 for code in range(256))


@lru_cache(maxsize=1)  # one after the other asks for those of the same text
def white_gaps(text: str) -> bytes:
    """For each gap of a text the state of white space (b"w"), or 0 where there is something to say.

    The byte at index i is the gap before text[i]. A gap is white before white space, and after
    the white space that a text begins with: a cut there would leave a piece of it alone. The
    edge, index 0, is never white.
    """
    # Latin-1 with ? for all else has one byte a character, and a table is quicker than a search.
    gaps = bytearray(text.encode("latin-1", "replace").translate(_OF_LATIN))
    for match in _BEYOND_LATIN.finditer(text):
        start, end = match.span()
        gaps[start:end] = b"w" * (end - start)
    if gaps[:1] == b"w":
        gaps[0] = 0
        first = len(text) - len(text.lstrip())
        if first < len(text):
            gaps[first] = WHITE
    return bytes(gaps)
