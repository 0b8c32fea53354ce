"""A document: a text that never changes, where it came from, and its metadata."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from unres_desktop.errors import UnresError
from unres_desktop.model.origins import Origin


@dataclass(frozen=True, slots=True)
class Source:
    """The file a document was read from; the bytes themselves are kept by the library."""

    name: str = ""
    sha256: str = ""
    format: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Segmenter:
    """What proposed the words and clauses first: engine, its version and the profile used."""

    name: str = ""
    version: str = ""
    profile: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An immutable text with a stable id.

    Raises UnresError for a text that is empty or only white space: it could hold no word.
    """

    id: str
    text: str
    source: Source = Source()

    def __post_init__(self) -> None:
        if not self.text or self.text.isspace():
            raise UnresError("The document has no text.")


class Status(StrEnum):
    """How far the work on a document is."""

    NEW = "new"
    IN_PROGRESS = "in progress"
    CURATED = "curated"
    NEEDS_REVIEW = "needs review"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a resolution besides its text; changed only by a Change.

    `values` holds further named metadata (session, agenda item, ...); `unknown` holds keys of
    an imported record that this program does not know, so that they survive.
    """

    symbol: str = ""
    title: str = ""
    language: str = "zh"
    part: str = ""
    subjects: tuple[str, ...] = ()
    segmenter: Segmenter = Segmenter()
    values: Mapping[str, object] = field(default_factory=dict)
    unknown: Mapping[str, object] = field(default_factory=dict)


class NoteKind(StrEnum):
    """The kinds of notes that a person writes; a file may bring others, which are kept."""

    NOTE = "note"
    ERRATUM = "erratum"


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A remark on text[start:end]; an erratum names a fault of the source, which stays.

    `suggestion` is what an erratum should read, "" where nothing is suggested; `time` is UTC in
    ISO 8601, "" where it is not known.
    """

    start: int
    end: int
    text: str
    kind: str = NoteKind.NOTE.value
    author: str = ""
    suggestion: str = ""
    time: str = ""
    origin: Origin = Origin.IMPORTED
