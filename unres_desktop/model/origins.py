"""Who decided a gap or a clause attribute, and the one-byte state of a gap.

The state of a gap is one ASCII letter: the origin's letter, upper case where the text is cut
and lower case where it is joined. A whole document is then a plain byte string: one byte a
character, a change of many gaps is a slice, and runs of it compress to almost nothing.
"""

import re
from enum import StrEnum


class Origin(StrEnum):
    """Who decided; the value is the letter that stands in files."""

    JIEBA = "j"  # the segmenter's dictionary or its hidden Markov model
    RULE = "r"  # a rule of the clause detector, or a word rule without a letter of its own
    DATE_RULE = "d"
    ORDINAL_RULE = "o"
    SYMBOL_RULE = "s"
    ENUMERATOR_RULE = "e"
    NUMBER_RULE = "n"
    LONG_WORD_RULE = "l"
    PREFIX_RULE = "p"
    TERM_RULE = "t"  # a term list or a user dictionary
    MODEL = "m"  # learned
    IMPORTED = "i"  # taken from the file
    HUMAN = "h"  # set by a person, a join as much as a cut
    CONFIRMED = "c"  # proposed by a machine or a file, then confirmed by a person
    WHITE_SPACE = "w"  # before white space: nothing to decide, never cut

    @property
    def is_machine(self) -> bool:
        """Whether a new proposal may replace what this origin decided."""
        return self not in _KEPT

    @property
    def is_reviewed(self) -> bool:
        """Whether a person has set or confirmed this."""
        return self in _REVIEWED


_REVIEWED = frozenset({Origin.HUMAN, Origin.CONFIRMED})
_KEPT = _REVIEWED | {Origin.IMPORTED, Origin.WHITE_SPACE}

REVIEWED_STATES = b"HhCc"
MACHINE_STATES = b"".join(
    origin.value.encode() + origin.value.upper().encode() for origin in Origin if origin.is_machine
)

_KNOWN_STATES = (
    "".join(origin.value + origin.value.upper() for origin in Origin).replace("W", "").encode()
)
# Translates states to what is left of them when only the places of white space are looked at.
ONLY_WHITE_SPACE = bytes(state if state == ord("w") else 0 for state in range(256))

_RUN = re.compile(rb"(.)\1*", re.DOTALL)
_CONFIRM = bytes.maketrans(
    MACHINE_STATES + b"iI",
    bytes(b"C"[0] if state < ord("a") else b"c"[0] for state in MACHINE_STATES + b"iI"),
)


def gap_state(origin: Origin, *, cut: bool) -> int:
    """The state byte of one gap."""
    return ord(origin.value.upper() if cut else origin.value)


def state_is_cut(state: int) -> bool:
    """Whether a state byte says that the text is cut there."""
    return state < ord("a")


def state_origin(state: int) -> Origin:
    """The origin that a state byte names."""
    return Origin(chr(state | 0x20))


def confirmed_states(states: bytes) -> bytes:
    """The same cuts and joins, those of machines and files now confirmed by a person."""
    return states.translate(_CONFIRM)


def count_reviewed(states: bytes) -> int:
    """How many of these gaps a person has set or confirmed."""
    return len(states) - len(states.translate(None, REVIEWED_STATES))


def are_known_states(states: bytes) -> bool:
    """Whether every byte is the state of some origin, with white space never cut."""
    return not states.translate(None, _KNOWN_STATES)


def runs_of(states: bytes) -> list[tuple[int, int]]:
    """The states as (length, state byte) runs."""
    return [(match.end() - match.start(), match[0][0]) for match in _RUN.finditer(states)]


def states_from_runs(runs: list[tuple[int, int]]) -> bytes:
    """The inverse of runs_of."""
    return b"".join(bytes((state,)) * length for length, state in runs)
