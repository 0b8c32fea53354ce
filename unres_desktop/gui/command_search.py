"""Finds commands by a few letters of what they are called, of their menu or of their key."""

from collections.abc import Sequence
from typing import Protocol, TypeVar


class Searchable(Protocol):
    """What is looked at of a command."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def path(self) -> tuple[str, ...]: ...
    @property
    def keys(self) -> tuple[str, ...]: ...


_SCATTERED = 100  # letters with others between them count only where nothing else is found
_C = TypeVar("_C", bound=Searchable)


def found_commands(commands: Sequence[_C], query: str) -> list[_C]:
    """The commands that hold every word of the query, nearest first; all for an empty query."""
    words = query.casefold().split()
    ranked = [(_distance(command, words), command) for command in commands]
    found = [(distance, command) for distance, command in ranked if distance is not None]
    if any(distance < _SCATTERED for distance, _ in found):
        found = [pair for pair in found if pair[0] < _SCATTERED]
    return [command for _, command in sorted(found, key=lambda pair: pair[0])]


def _distance(command: Searchable, words: Sequence[str]) -> int | None:
    """How far the command is from the words, None when one of them is not in it."""
    title = command.title.casefold()
    # The id lets a person who knows the English name find it in any language.
    beside = " ".join((*command.path, *command.keys, command.id.replace("_", " "))).casefold()
    total = 0
    for word in words:
        distance = _word_distance(word, title, beside)
        if distance is None:
            return None
        total += distance
    return total


def _word_distance(word: str, title: str, beside: str) -> int | None:
    if title.startswith(word):
        return 0
    if any(part.startswith(word) for part in title.split()):
        return 1
    if word in title:
        return 2
    if word in beside:
        return 4
    return _SCATTERED if _has_in_order(title, word) else None


def _has_in_order(text: str, letters: str) -> bool:
    """Whether the letters stand in the text in this order, with others between them."""
    rest = iter(text)
    return all(letter in rest for letter in letters)
