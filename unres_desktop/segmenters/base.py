"""What an engine is, and what a rule hands back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from unres_desktop.model.origins import Origin, gap_state


class WordEngine(Protocol):
    """Cuts runs of Chinese characters into words; everything else is decided by rules."""

    @property
    def name(self) -> str:
        """The name the engine has in files and on the command line."""

    @property
    def version(self) -> str:
        """The version of the engine's package."""

    def cut(self, text: str) -> list[str]:
        """The words of the text in order; joined they give the text again."""


@dataclass(frozen=True, slots=True)
class FixedSpan:
    """A stretch of text whose gaps a rule decides: cut before and after, and at `cuts` inside."""

    start: int
    end: int
    cuts: Sequence[int] = ()


class SpanRule(Protocol):
    """Finds the stretches of a text that an engine has no say in."""

    def __call__(self, text: str) -> Iterator[FixedSpan]:
        """The spans in order, without overlaps."""


def word_states(length: int, origin: Origin, cuts: Sequence[int] = ()) -> bytes:
    """The states of one stretch that starts with a cut, with further cuts inside it."""
    states = bytearray(origin.value.encode() * length)
    for cut in (0, *cuts):
        states[cut] = gap_state(origin, cut=True)
    return bytes(states)
