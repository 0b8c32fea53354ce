"""What an engine is: something that cuts Chinese characters into words."""

from typing import Protocol


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
