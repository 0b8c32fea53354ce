"""Files to documents ready to be stored: read, decoded, proposed, their rows worked out.

It touches no library, so that an import can do it in several processes.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.available import importer_for
from unres_desktop.importers.base import ImportedDocument, RefusedDocument, SourceFile
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.storage.library import DocumentRows, rows_of
from unres_desktop.workflow.take_over import completed

_MOST_FILES = 16
_MOST_BYTES = 100_000  # of a share; some 15 ms with rjieba, 100 ms with jieba


class FileStart(NamedTuple):
    """A file is going to be read."""


class DocumentCount(NamedTuple):
    """The file holds about so many documents."""

    documents: int


class ReadDocument(NamedTuple):
    """A document ready to be stored, and what there is to tell about it."""

    rows: DocumentRows
    place: str  # where in the file; empty for a whole file
    warnings: tuple[str, ...]


class KnownDocument(NamedTuple):
    """A document that was known before, so that nothing was proposed for it."""

    place: str


Outcome = FileStart | DocumentCount | ReadDocument | KnownDocument | RefusedDocument


class Share(NamedTuple):
    """Files that are read in one go, and their size together."""

    paths: tuple[Path, ...]
    size: int  # bytes

    @property
    def is_small(self) -> bool:
        """Whether all that is read of it may be held in memory."""
        return self.size <= 2 * _MOST_BYTES


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """How the files of an import are read: what each process of it has to know."""

    format: str
    profile: str
    segmenter: str
    encoding: str | None
    known: Container[str]  # ids of documents that need no proposal
    dictionary: UserDictionary = NO_WORDS

    def __call__(self, share: Share) -> Iterator[tuple[Path, Outcome]]:
        """What comes of each file in turn. Raises UnresError for a wrong profile or segmenter."""
        for path in share.paths:
            for outcome in self._outcomes(path):
                yield path, outcome

    def _outcomes(self, path: Path) -> Iterator[Outcome]:
        """What comes of a file and its documents; a refusal stands for the rest of them."""
        yield FileStart()
        try:
            file = SourceFile(path, self.encoding)
            importer = importer_for(file, self.format)
            yield DocumentCount(importer.count(file))
            for imported in importer.read(file):
                if isinstance(imported, RefusedDocument):
                    yield imported
                elif imported.annotation.document.id in self.known:
                    yield KnownDocument(imported.place)
                else:
                    yield self._completed(imported)
        except ImportRefused as error:
            yield RefusedDocument("", error)

    def _completed(self, imported: ImportedDocument) -> Outcome:
        try:
            annotation = completed(
                imported,
                profile=self.profile,
                segmenter=self.segmenter,
                dictionary=self.dictionary,
            )
        except ImportRefused as error:
            return RefusedDocument(imported.place, error)
        return ReadDocument(rows_of(annotation, imported.data), imported.place, imported.warnings)


def shares_of(paths: Sequence[Path]) -> list[Share]:
    """The files in order, in shares that take about equally long; a large file is one alone."""
    shares: list[Share] = []
    waiting: list[Path] = []
    size = 0
    for path in paths:
        length = _size(path)
        if waiting and (len(waiting) == _MOST_FILES or size + length > _MOST_BYTES):
            shares.append(Share(tuple(waiting), size))
            waiting, size = [], 0
        waiting.append(path)
        size += length
    return [*shares, Share(tuple(waiting), size)] if waiting else shares


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # whoever reads it will say what is wrong
