"""What the parts of the detector hand to each other: the start of a clause in the bare text.

Here and in its neighbours such values are named tuples: a long text needs tens of thousands, and
frozen dataclasses take three times as long to make.
"""

from typing import NamedTuple


class ClauseStart(NamedTuple):
    """A clause starts at `start`; its number, if any, ends at `number_end`."""

    start: int
    label: str
    number_end: int = 0
    confidence: float = 1.0
    is_learned: bool = False  # found by a model, not by a rule
