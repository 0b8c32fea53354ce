"""A person's own words: what an engine is taught before it cuts, and jieba's file of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from unres_desktop.errors import UnresError
from unres_desktop.segmenters.traditional import simplified_word

LONGEST_WORD = 40
LARGEST_FREQUENCY = 1_000_000_000  # the whole of jieba's dictionary adds up to 60,101,967
_TAG_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True, order=True)
class UserWord:
    """A word, how frequent it is taken to be, and a tag such as `n`.

    Without a frequency an engine takes the least that lets the word win against its pieces.
    Raises UnresError for what no line of jieba's format could hold.
    """

    word: str
    frequency: int | None = None
    tag: str = ""

    def __post_init__(self) -> None:
        if not self.word or any(map(str.isspace, self.word)):
            raise UnresError("A word of the dictionary has no blanks and is not empty.")
        if len(self.word) > LONGEST_WORD:
            raise UnresError(
                "The word {word}… has {length} characters; the longest may have {longest}.",
                word=self.word[:8],
                length=len(self.word),
                longest=LONGEST_WORD,
            )
        if self.frequency is not None and not 1 <= self.frequency <= LARGEST_FREQUENCY:
            # jieba takes 0 for an order to cut, and keeps it for the whole process.
            raise UnresError(
                "The frequency of {word} is a number from 1 to {largest}, or left out.",
                word=self.word,
                largest=f"{LARGEST_FREQUENCY:,}",
            )
        if not set(self.tag) <= _TAG_LETTERS or (self.tag and not self.tag[0].isalpha()):
            raise UnresError(
                "The tag of {word} starts with a Latin letter and has Latin letters, digits, _ "
                "and - only.",
                word=self.word,
            )

    def __str__(self) -> str:
        frequency = "" if self.frequency is None else str(self.frequency)
        return " ".join(filter(None, (self.word, frequency, self.tag)))


@dataclass(frozen=True)
class UserDictionary:
    """The words of one library, in order, each once; a value that engines are kept by."""

    words: tuple[UserWord, ...] = ()

    @classmethod
    def of(cls, words: Iterable[UserWord]) -> "UserDictionary":
        """A dictionary of these words; of two entries for a word the later one holds."""
        entries = {entry.word: entry for entry in words}
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

    @cached_property
    def names(self) -> frozenset[str]:
        """The words alone."""
        return frozenset(entry.word for entry in self.words)

    @cached_property
    def version(self) -> str:
        """A short name for exactly these words, frequencies and tags; "" for none."""
        return sha256(self.as_text().encode()).hexdigest()[:8] if self.words else ""

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
    words = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            words.append(_parsed_line(line))
        except UnresError as error:
            raise UnresError(
                "Line {line}: {reason} Nothing was taken.", line=number, reason=error.message
            ) from error
    if not words:
        raise UnresError("The file has no words. Nothing was taken.")
    return UserDictionary.of(words)


def _parsed_line(line: str) -> UserWord:
    word, *rest = line.split()
    frequency = None
    if rest and set(rest[0]) <= _DIGITS:
        frequency = int(rest.pop(0)[: len(str(LARGEST_FREQUENCY)) + 1])
    tag = rest.pop(0) if rest else ""
    if rest:
        raise UnresError("A line is a word, then its frequency, then its tag, with blanks between.")
    return UserWord(word, frequency, tag)
