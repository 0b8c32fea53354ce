"""Files into a library: read, proposed and then written in short transactions."""

import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from types import TracebackType

from unres_desktop.errors import Cancelled, ImportRefused, LibraryError, Message, UnresError
from unres_desktop.importers.available import AUTO
from unres_desktop.importers.base import RefusedDocument
from unres_desktop.storage.library import Access, DocumentRows, Library
from unres_desktop.workflow.library_dictionary import NO_WORDS, load_dictionary
from unres_desktop.workflow.ordered_work import HelperFailed, results_in_order, spare_cores
from unres_desktop.workflow.progress import Progress, unreported
from unres_desktop.workflow.read_documents import (
    DocumentCount,
    DocumentReading,
    FileStart,
    KnownDocument,
    Outcome,
    ReadDocument,
    shares_of,
)
from unres_desktop.workflow.source_files import files_in

_LARGE_IMPORT = 4_000_000  # bytes from which helper processes are worth their start
_BATCH_DOCUMENTS = 64
_BATCH_SECONDS = 0.2
_BATCH_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class ImportRemark:
    """Something to tell about one document: `place` is where in the file, empty for all of it."""

    path: Path
    place: str
    message: str

    def __str__(self) -> str:
        where = f"{self.path}, {self.place}" if self.place else f"{self.path}"
        return f"{where}: {self.message}"


@dataclass(slots=True)
class ImportReport:
    """What an import did; `duplicates` were in the library before and were left as they are."""

    imported: list[str] = field(default_factory=list)
    failures: list[ImportRemark] = field(default_factory=list)
    warnings: list[ImportRemark] = field(default_factory=list)
    duplicates: list[ImportRemark] = field(default_factory=list)
    left_out: int = 0  # files of folders whose ending fits no format

    def add_duplicate(self, path: Path, place: str) -> None:
        """Remember a document that was in the library before."""
        message = Message("It is in the library already and was left as it is.")
        self.duplicates.append(ImportRemark(path, place, message))


def import_paths(  # noqa: PLR0913 - the options of one command, all by name
    library_path: Path,
    paths: Iterable[Path],
    *,
    format: str = AUTO,
    profile: str = "pku",
    segmenter: str = "auto",
    encoding: str | None = None,
    strict: bool = False,
    access: Access = Access.WRITE,
    progress: Progress | None = None,
) -> ImportReport:
    """Take files and folders into a library, which is made where there is none.

    Words are proposed with the library's user dictionary.

    `segmenter` 'auto' keeps the words of files that have them, like 'given', and proposes those
    of the others; the name of an engine proposes the words anew. A document that cannot be taken
    in is reported and the others go in; with `strict` the first one raises ImportRefused and
    nothing is taken. When `progress` raises Cancelled, whole documents are kept (none if strict).
    `progress` counts documents; the total grows when a file turns out to hold several.
    """
    files, left_out = files_in(paths, format)
    report = ImportReport(left_out=left_out)
    with _Writer(library_path, access, report, keeps_all=strict) as writer:
        reading = DocumentReading(
            format, profile, segmenter, encoding, writer.known, writer.dictionary
        )
        reader = _Reader(files, reading, report, strict=strict)
        try:
            for path, document in reader.documents(progress or unreported):
                writer.add(path, document)
        except HelperFailed as error:
            raise writer.ended_early(error) from error
    return report


class _Reader:
    """Reads file after file and reports progress, failures and what was known before."""

    def __init__(
        self, files: list[Path], reading: DocumentReading, report: ImportReport, *, strict: bool
    ) -> None:
        self._files = files
        self._reading = reading
        self._report = report
        self._strict = strict

    def documents(self, progress: Progress) -> Iterator[tuple[Path, ReadDocument]]:
        """Each document with the path of its file."""
        done, total = 0, len(self._files)
        with closing(self._outcomes()) as outcomes:
            for path, outcome in outcomes:
                if isinstance(outcome, FileStart):
                    progress(done, total, path.name)
                    continue
                if isinstance(outcome, DocumentCount):
                    total += outcome.documents - 1
                    continue
                if isinstance(outcome, RefusedDocument):
                    self._refuse(path, outcome.place, outcome.error)
                elif isinstance(outcome, KnownDocument):
                    self._report.add_duplicate(path, outcome.place)
                else:
                    yield path, outcome
                done += 1
                progress(done, max(done, total), path.name)
        progress(done, done, "")

    def _outcomes(self) -> Generator[tuple[Path, Outcome], None, None]:
        """What comes of the files, read by several processes where that is quicker."""
        shares = shares_of(self._files)
        is_large = sum(share.size for share in shares) >= _LARGE_IMPORT
        return results_in_order(
            self._reading,
            shares,
            helpers=spare_cores() if is_large else 0,
            may_travel=attrgetter("is_small"),
        )

    def _refuse(self, path: Path, place: str, error: UnresError) -> None:
        """Report a document that is not taken in; with `strict` that ends the import."""
        remark = ImportRemark(path, place, error.message)
        if self._strict:
            raise ImportRefused("{remark} Nothing was imported.", remark=str(remark)) from error
        self._report.failures.append(remark)


class _Writer:
    """Collects annotations and writes them in batches; makes the library with the first one."""

    def __init__(
        self, path: Path, access: Access, report: ImportReport, *, keeps_all: bool
    ) -> None:
        self._path = path
        self._access = access
        self._report = report
        self._keeps_all = keeps_all  # until the end: all or nothing
        self._batch: list[DocumentRows] = []
        self._characters = 0
        self._written_at = time.monotonic()
        self._library: Library | None = None
        self.dictionary = NO_WORDS
        self.known: set[str] = set()  # ids of documents in the library or waiting to be written

    def __enter__(self) -> "_Writer":
        if self._path.exists():
            self._open(create=False)
        elif not self._path.parent.is_dir():
            raise LibraryError("There is no folder {folder}.", folder=self._path.parent)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if kind is None or (isinstance(error, Cancelled) and not self._keeps_all):
                self._flush()
        finally:
            if self._library:
                self._library.close()

    def add(self, path: Path, document: ReadDocument) -> None:
        """Write the document, now or with the next ones, unless it is known."""
        rows, place = document.rows, document.place
        if rows.id in self.known:
            self._report.add_duplicate(path, place)
            return
        warnings = [*document.warnings, *map(_twin_warning, self._twins(rows))]
        self._report.warnings += [ImportRemark(path, place, text) for text in warnings]
        self.known.add(rows.id)
        self._batch.append(rows)
        self._characters += sum(map(len, rows.body))
        is_due = (
            len(self._batch) >= _BATCH_DOCUMENTS
            or self._characters >= _BATCH_CHARACTERS
            or time.monotonic() - self._written_at >= _BATCH_SECONDS
        )
        if is_due and not self._keeps_all:
            self._flush()

    def _twins(self, rows: DocumentRows) -> list[str]:
        """The ids of documents with the same text."""
        twins = self._library.find_text(rows.text) if self._library else []
        return twins or [other.id for other in self._batch if other.body == rows.body]

    def _flush(self) -> None:
        if self._batch:
            library = self._library or self._open(create=True)
            try:
                library.add_all(self._batch)
            except LibraryError as error:
                raise self.ended_early(error) from error
            self._report.imported += [rows.id for rows in self._batch]
        self._batch = []
        self._characters = 0
        self._written_at = time.monotonic()

    def ended_early(self, error: UnresError) -> UnresError:
        """The error, with what went in before: a second import would leave that as it is."""
        if not self._report.imported:
            return error
        return LibraryError(
            "{error} {count} documents went in before; import again to take the others.",
            error=error.message,
            count=len(self._report.imported),
        )

    def _open(self, *, create: bool) -> Library:
        library = Library.open(self._path, access=self._access, create=create)
        self._library = library
        self.known.update(library.document_ids())
        self.dictionary = load_dictionary(library)
        return library


def _twin_warning(document_id: str) -> Message:
    return Message("Its text is the same as that of document {name}.", name=document_id)
