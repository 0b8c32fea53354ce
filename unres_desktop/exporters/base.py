"""What every exporter gives, and how much of a text a format of words alone cannot hold."""

import re
from collections import Counter
from typing import Protocol

from unres_desktop.errors import Message
from unres_desktop.model.annotation import Annotation

# What a format can lose, as the report of an export names it.
BLANKS = Message("blanks")
LINE_BREAKS = Message("line breaks")
ADDED_BLANKS = Message("blanks that a reader of the file will add")
INNER_BLANKS = Message("words with inner blanks")
CLAUSES = Message("clauses")
LABELS = Message("labels of clauses")
NOTES = Message("notes")
SUBJECTS = Message("subjects")

WHITE_SPACE = re.compile(r"\s+")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Exporter(Protocol):
    """Writes one format, a document at a time."""

    @property
    def id(self) -> str:
        """The name of the format on the command line."""
        ...

    @property
    def title(self) -> str:
        """The name of the format as a person reads it."""
        ...

    @property
    def suffix(self) -> str:
        """The usual ending of a file of this format."""
        ...

    def write(self, annotation: Annotation, *, updated: str | None = None) -> bytes:
        """The document in this format, to be put after the documents before it.

        Raises ExportRefused for what would break the format.
        """
        ...

    def losses(self, annotation: Annotation) -> Counter[str]:
        """What of the annotation the format does not carry: the name of the loss, how often."""
        ...


def words_on_one_line(annotation: Annotation, start: int = 0, end: int | None = None) -> list[str]:
    """The words that start in start..end; white space inside a word becomes one blank."""
    text = annotation.text
    words = (text[left:right] for left, right in annotation.words(start, end))
    return [WHITE_SPACE.sub(" ", word) for word in words]


def inner_blanks(annotation: Annotation) -> list[re.Match[str]]:
    """The white space inside words, a match for each stretch of it."""
    return [
        match
        for match in WHITE_SPACE.finditer(annotation.text)
        if match.start() > 0 and not annotation.is_cut(match.end())
    ]


def count_white_space(text: str) -> tuple[int, int]:
    """How many blanks and how many line breaks the text has; CR LF counts as one."""
    line_breaks = len(_LINE_BREAK.findall(text))
    blanks = sum(len(_LINE_BREAK.sub("", match[0])) for match in WHITE_SPACE.finditer(text))
    return blanks, line_breaks


def has_line_break(white_space: str) -> bool:
    """Whether there is a line break in the white space."""
    return _LINE_BREAK.search(white_space) is not None
