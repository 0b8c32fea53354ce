"""What every importer takes and gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Protocol

from unres_desktop.errors import ImportRefused, UnresError
from unres_desktop.model.annotation import Annotation

_LARGEST_FILE = 1 << 30
_ID_LENGTH = 16


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to be read; `name` is what documents remember of it, without its folder."""

    path: Path
    encoding: str | None = None  # named by the person; None lets the importer find out

    @property
    def name(self) -> str:
        """The file's name, with bytes that are no text in it made visible."""
        return self.path.name.encode("utf-8", "backslashreplace").decode("utf-8")

    def open(self) -> BinaryIO:
        """The file opened for reading. Raises ImportRefused when that cannot be done."""
        try:
            if not self.path.is_file() and self.path.exists():
                raise ImportRefused("It is not an ordinary file.")
            return self.path.open("rb")
        except OSError as error:
            raise _unreadable(error) from error

    def read(self) -> bytes:
        """The whole file. Raises ImportRefused when it cannot be read or is far too large."""
        with self.open() as stream:
            try:
                data = stream.read(_LARGEST_FILE + 1)
            except OSError as error:
                raise _unreadable(error) from error
        if len(data) > _LARGEST_FILE:
            raise ImportRefused("It is larger than 1 GB. Split it into smaller files.")
        return data

    def head(self, length: int = 4096) -> bytes:
        """The first bytes of the file."""
        with self.open() as stream:
            try:
                return stream.read(length)
            except OSError as error:
                raise _unreadable(error) from error


def _unreadable(error: OSError) -> ImportRefused:
    if isinstance(error, FileNotFoundError):
        return ImportRefused("There is no such file. Check the name.")
    if isinstance(error, PermissionError):
        return ImportRefused("It may not be read. Check its permissions.")
    return ImportRefused("It cannot be read: {reason}.", reason=error.strerror or str(error))


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """One document of a file.

    `has_words` and `has_clauses` say which layers of the annotation come from the file; the
    others still have to be proposed. `data` are the bytes to keep for audit, None for our own
    records, whose `source` names an earlier file.
    """

    annotation: Annotation
    has_words: bool = False
    has_clauses: bool = False
    data: bytes | None = None
    warnings: tuple[str, ...] = ()
    place: str = ""  # where in the file, such as "line 12"; empty for a whole file


@dataclass(frozen=True, slots=True)
class RefusedDocument:
    """One document of a file that cannot be taken in, though others of the file can."""

    place: str
    error: UnresError


class Importer(Protocol):
    """Reads one format."""

    @property
    def id(self) -> str:
        """The name of the format on the command line and in `Source.format`."""
        ...

    @property
    def title(self) -> str:
        """The name of the format as a person reads it."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of files of this format, for file dialogs and folders."""
        ...

    def recognises(self, head: bytes) -> bool:
        """Whether a file that begins like this is certainly of this format."""
        ...

    def count(self, file: SourceFile) -> int:
        """About how many documents the file holds, cheaply: for a progress bar."""
        ...

    def read(self, file: SourceFile) -> Iterator[ImportedDocument | RefusedDocument]:
        """The documents of the file. Raises ImportRefused for a file unfit as a whole."""
        ...


def document_id(data: bytes) -> str:
    """A stable id for a document that brings none: the same bytes always give the same."""
    return sha256(data).hexdigest()[:_ID_LENGTH]
