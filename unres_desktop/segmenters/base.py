"""What an engine is: something that cuts Chinese characters into words."""

from collections.abc import Sequence
from typing import Protocol

from unres_desktop.segmenters.user_dictionary import UserDictionary

# For each character the ends of the words that start there, with the log of their probability.
WordGraph = Sequence[dict[int, float]]


class WordEngine(Protocol):
    """Cuts runs of Chinese characters into words; everything else is decided by rules."""

    @property
    def name(self) -> str:
        """The name the engine has in files and on the command line."""

    @property
    def version(self) -> str:
        """The version of the engine's package."""

    @property
    def dictionary(self) -> UserDictionary:
        """The person's own words that the engine knows besides those it came with."""

    def cut(self, text: str) -> list[str]:
        """The words of the text in order; joined they give the text again."""
