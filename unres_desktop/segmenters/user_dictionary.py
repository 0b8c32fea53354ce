"""A person's own words: what an engine is taught before it cuts, and jieba's file of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import NamedTuple

from unres_desktop.errors import UnresError
from unres_desktop.segmenters.traditional import simplified_word

LONGEST_WORD = 40
LARGEST_FREQUENCY = 1_000_000_000  # the whole of jieba's dictionary adds up to 60,101,967
MOST_WORDS = 20_000  # so many are read in 50 ms, and are still a person's own
_TAG = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_DIGITS = frozenset("0123456789")
# A line that is right; all others are looked at again for what is wrong with them.
_LINE = re.compile(
    rf"^(\S{{1,{LONGEST_WORD}}})(?: +([1-9][0-9]{{0,8}}))?(?: +({_TAG.pattern}))?\r?$", re.MULTILINE
)


class UserWord(NamedTuple):
    """A word, how frequent it is taken to be, and a tag such as `n`.

    Without a frequency an engine takes the least that lets the word win against its pieces.
    """

    word: str
    frequency: int | None = None
    tag: str = ""

    def __str__(self) -> str:
        frequency = "" if self.frequency is None else str(self.frequency)
        return " ".join(filter(None, (self.word, frequency, self.tag)))


def checked_word(word: str, frequency: int | None = None, tag: str = "") -> UserWord:
    """An entry for the word. Raises UnresError for what no line of jieba's format could hold."""
    if not word or any(map(str.isspace, word)):
        raise UnresError("A word of the dictionary has no blanks and is not empty.")
    if len(word) > LONGEST_WORD:
        raise UnresError(
            "The word {word}… has {length} characters; the longest may have {longest}.",
            word=word[:8],
            length=len(word),
            longest=LONGEST_WORD,
        )
    if frequency is not None and not 1 <= frequency <= LARGEST_FREQUENCY:
        # jieba takes 0 for an order to cut, and keeps it for the whole process.
        raise UnresError(
            "The frequency of {word} is a number from 1 to {largest}, or left out.",
            word=word,
            largest=f"{LARGEST_FREQUENCY:,}",
        )
    if tag and not _TAG.fullmatch(tag):
        raise UnresError(
            "The tag of {word} starts with a Latin letter and has Latin letters, digits, _ "
            "and - only.",
            word=word,
        )
    return UserWord(word, frequency, tag)


@dataclass(frozen=True)
class UserDictionary:
    """The words of one library, in order, each once; a value that engines are kept by."""

    words: tuple[UserWord, ...] = ()

    @classmethod
    def of(cls, words: Iterable[UserWord]) -> "UserDictionary":
        """A dictionary of these words; of two entries for a word the later one holds.

        Raises UnresError when there are more than a user dictionary holds.
        """
        entries = {entry.word: entry for entry in words}
        if len(entries) > MOST_WORDS:
            raise UnresError(
                "That would be {count} words; a user dictionary holds at most {most}. "
                "Nothing was taken.",
                count=f"{len(entries):,}",
                most=f"{MOST_WORDS:,}",
            )
        return cls(tuple(sorted(entries.values(), key=lambda entry: entry.word)))

    def __bool__(self) -> bool:
        return bool(self.words)

    def __iter__(self) -> Iterator[UserWord]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)

    def __contains__(self, word: object) -> bool:
        return word in self.names

    def __str__(self) -> str:
        return f"user dictionary {self.version} of {len(self.words)}"

    def __hash__(self) -> int:
        return hash(self.version)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        # As text it travels to the worker at once, and the worker knows it the second time.
        return _remembered, (self.as_text,)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words alone."""
        return frozenset(entry.word for entry in self.words)

    @cached_property
    def version(self) -> str:
        """A short name for exactly these words, frequencies and tags; "" for none."""
        return sha256(self.as_text.encode()).hexdigest()[:8] if self.words else ""

    def with_words(self, words: Iterable[UserWord]) -> "UserDictionary":
        """A dictionary that has these words too, in place of entries for the same word."""
        return UserDictionary.of([*self.words, *words])

    def without(self, names: Iterable[str]) -> "UserDictionary":
        """A dictionary that has none of these words."""
        gone = frozenset(names)
        return UserDictionary(tuple(entry for entry in self.words if entry.word not in gone))

    def engine_entries(self) -> Iterator[tuple[str, int | None]]:
        """Word and frequency as an engine is taught them: as written, and simplified.

        A traditional text is shown to an engine in simplified characters.
        """
        for entry in self.words:
            for form in dict.fromkeys((entry.word, simplified_word(entry.word))):
                yield form, entry.frequency

    @cached_property
    def as_text(self) -> str:
        """jieba's format: a line for each word, with frequency and tag where there are any."""
        return "".join(f"{entry}\n" for entry in self.words)


NO_WORDS = UserDictionary()


def parsed_dictionary(data: bytes) -> UserDictionary:
    """The dictionary of a file in jieba's format: `word`, `word 5`, `word n` or `word 5 n` a line.

    UTF-8, with or without a mark; empty lines are passed over. Raises UnresError that names the
    first line that is wrong, so that nothing is taken of such a file.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        bad_line = data.count(b"\n", 0, error.start) + 1
        raise UnresError(
            "Line {line} is not UTF-8. Save the file in UTF-8. Nothing was taken.", line=bad_line
        ) from error
    words = _quickly_parsed(text)
    if words is None:
        words = [_parsed_line(number, line) for number, line in _lines(text)]
    if not words:
        raise UnresError("The file has no words. Nothing was taken.")
    return UserDictionary.of(words)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are not empty, with their numbers."""
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _quickly_parsed(text: str) -> list[UserWord] | None:
    """The words of a text in which every line is plainly right, else None."""
    found = _LINE.findall(text)
    if len(found) != sum(1 for _ in _lines(text)):
        return None
    return [UserWord(word, int(number) if number else None, tag) for word, number, tag in found]


@lru_cache(maxsize=2)
def _remembered(text: str) -> UserDictionary:
    return parsed_dictionary(text.encode()) if text else NO_WORDS


def _parsed_line(number: int, line: str) -> UserWord:
    word, *rest = line.split()
    frequency = None
    if rest and set(rest[0]) <= _DIGITS:
        frequency = int(rest.pop(0)[: len(str(LARGEST_FREQUENCY)) + 1])
    tag = rest.pop(0) if rest else ""
    try:
        if rest:
            raise UnresError(
                "A line is a word, then its frequency, then its tag, with blanks between."
            )
        return checked_word(word, frequency, tag)
    except UnresError as error:
        raise UnresError(
            "Line {line}: {reason} Nothing was taken.", line=number, reason=error.message
        ) from error
