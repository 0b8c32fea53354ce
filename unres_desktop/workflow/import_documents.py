"""Files into a library: read, proposed and then written in short transactions."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from unres_desktop.errors import Cancelled, ImportRefused, LibraryError, Message, UnresError
from unres_desktop.importers.available import AUTO, importer_for
from unres_desktop.importers.base import ImportedDocument, RefusedDocument, SourceFile
from unres_desktop.model.annotation import Annotation
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.progress import Progress, unreported
from unres_desktop.workflow.source_files import files_in
from unres_desktop.workflow.take_over import completed

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

    `segmenter` 'auto' keeps the words of files that have them, like 'given', and proposes those
    of the others; the name of an engine proposes the words anew. A document that cannot be taken
    in is reported and the others go in; with `strict` the first one raises ImportRefused and
    nothing is taken. When `progress` raises Cancelled, whole documents are kept (none if strict).
    `progress` counts documents; the total grows when a file turns out to hold several.
    """
    files, left_out = files_in(paths, format)
    report = ImportReport(left_out=left_out)
    reader = _Reader(files, format, encoding, report, strict=strict)
    with _Writer(library_path, access, report, keeps_all=strict) as writer:
        for path, imported in reader.documents(progress or unreported):
            if writer.knows(imported.annotation.document.id):
                message = Message("It is in the library already and was left as it is.")
                report.duplicates.append(ImportRemark(path, imported.place, message))
                continue
            try:
                annotation = completed(imported, profile=profile, segmenter=segmenter)
            except ImportRefused as error:
                reader.refuse(path, imported.place, error)
                continue
            warnings = [*imported.warnings, *writer.add(annotation, imported.data)]
            report.warnings += [ImportRemark(path, imported.place, text) for text in warnings]
    return report


class _Reader:
    """Reads file after file and reports progress, failures and what stands where."""

    def __init__(
        self,
        files: list[Path],
        format_id: str,
        encoding: str | None,
        report: ImportReport,
        *,
        strict: bool,
    ) -> None:
        self._files = files
        self._format_id = format_id
        self._encoding = encoding
        self._report = report
        self._strict = strict

    def documents(self, progress: Progress) -> Iterator[tuple[Path, ImportedDocument]]:
        """Each document with the path of its file."""
        done, total = 0, len(self._files)
        for path in self._files:
            progress(done, total, path.name)
            for part in self._parts(path):
                if isinstance(part, int):
                    total += part - 1
                    continue
                if isinstance(part, RefusedDocument):
                    self.refuse(path, part.place, part.error)
                else:
                    yield path, part
                done += 1
                progress(done, max(done, total), path.name)
        progress(done, done, "")

    def _parts(self, path: Path) -> Iterator[int | ImportedDocument | RefusedDocument]:
        """How many documents the file has, then each of them; a refusal stands for the rest."""
        try:
            importer = importer_for(file := SourceFile(path, self._encoding), self._format_id)
            yield importer.count(file)
            yield from importer.read(file)
        except ImportRefused as error:
            yield RefusedDocument("", error)

    def refuse(self, path: Path, place: str, error: UnresError) -> None:
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
        self._batch: list[tuple[Annotation, bytes | None]] = []
        self._characters = 0
        self._written_at = time.monotonic()
        self._library: Library | None = None
        self._ids: set[str] = set()

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

    def knows(self, document_id: str) -> bool:
        """Whether a document with this id is in the library or waits to be written."""
        return document_id in self._ids

    def add(self, annotation: Annotation, data: bytes | None) -> list[str]:
        """Write the annotation, now or with the next ones; gives warnings."""
        twins = self._twins(annotation)
        self._ids.add(annotation.document.id)
        self._batch.append((annotation, data))
        self._characters += len(annotation.text)
        is_due = (
            len(self._batch) >= _BATCH_DOCUMENTS
            or self._characters >= _BATCH_CHARACTERS
            or time.monotonic() - self._written_at >= _BATCH_SECONDS
        )
        if is_due and not self._keeps_all:
            self._flush()
        return [
            Message("Its text is the same as that of document {name}.", name=twin) for twin in twins
        ]

    def _twins(self, annotation: Annotation) -> list[str]:
        """The ids of documents with the same text."""
        text = annotation.text
        twins = self._library.find_text(text) if self._library else []
        return twins or [other.document.id for other, _ in self._batch if other.text == text]

    def _flush(self) -> None:
        if self._batch:
            library = self._library or self._open(create=True)
            try:
                library.add_all(self._batch)
            except LibraryError as error:
                raise self._ended_early(error) from error
            self._report.imported += [annotation.document.id for annotation, _ in self._batch]
        self._batch = []
        self._characters = 0
        self._written_at = time.monotonic()

    def _ended_early(self, error: LibraryError) -> LibraryError:
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
        self._ids.update(library.document_ids())
        return library
