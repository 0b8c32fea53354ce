"""Documents of a library to a file: checked document by document, renamed when whole."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from unres_desktop.errors import ExportRefused
from unres_desktop.exporters.available import exporter_for
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Access, DocumentRow, Library
from unres_desktop.workflow.progress import Progress, unreported
from unres_desktop.workflow.read_back import is_read_back
from unres_desktop.workflow.whole_file import WholeFile

CURATED = "curated"
ANY = "any"

_PAGE = 256


@dataclass(slots=True)
class ExportReport:
    """What an export wrote; `losses` says how much of it the format does not carry."""

    path: Path
    documents: int = 0
    curated: int = 0
    size: int = 0
    losses: Counter[str] = field(default_factory=Counter)


def export_documents(
    library_path: Path,
    out: Path,
    *,
    format: str,
    status: str = CURATED,
    ids: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> ExportReport:
    """Write the curated documents of the library, or any, or those of `ids` among them.

    The file appears when it is complete and was read back; otherwise what stood there before is
    untouched. Raises ExportRefused when there is nothing to export or it cannot be written.
    """
    exporter = exporter_for(format)
    report = ExportReport(out)
    watch = progress or unreported
    with Library.open(library_path, access=Access.READ) as library:
        _refuse_library_file(library_path, out)
        chosen = _chosen(library, status, ids)
        with WholeFile(out) as file:
            for row in _rows(library, chosen):
                watch(report.documents, len(chosen), row.symbol or row.title or row.id)
                annotation = library.load(row.id)
                try:
                    data = exporter.write(annotation, updated=row.updated)
                    if not is_read_back(exporter.id, data, annotation):
                        raise ExportRefused("It does not read back as it is in the library.")
                except ExportRefused as error:
                    raise ExportRefused(
                        "Document {name} cannot be exported as {format}: {reason} "
                        "Nothing was written.",
                        name=row.symbol or row.id,
                        format=exporter.id,
                        reason=error.message,
                    ) from error
                file.write(data)
                report.documents += 1
                report.curated += annotation.status is Status.CURATED
                report.losses.update(exporter.losses(annotation))
            file.keep()
            report.size = file.size
            report.losses = +report.losses
    watch(report.documents, len(chosen), "")
    return report


def _chosen(library: Library, status: str, ids: Sequence[str] | None) -> list[str]:
    if status not in (CURATED, ANY):
        raise ExportRefused("The status to export is 'curated' or 'any', not '{s}'.", s=status)
    every = library.document_ids()
    curated = library.document_ids(status=Status.CURATED)
    found = curated if status == CURATED else every
    if ids is not None:
        wanted = set(ids)
        found = [id_ for id_ in found if id_ in wanted]
    if found:
        return found
    if status == CURATED and every:
        raise ExportRefused(
            "None of the {count} documents is curated, and only curated ones are exported. "
            "Mark them as curated, or export all of them: --status any.",
            count=len(every) if ids is None else len(ids),
        )
    raise ExportRefused("There are no documents to export. Import some first.")


def _rows(library: Library, ids: Sequence[str]) -> Iterator[DocumentRow]:
    pages = iter(ids)
    while page := list(islice(pages, _PAGE)):
        yield from library.rows(page)


def _refuse_library_file(library_path: Path, out: Path) -> None:
    library = library_path.resolve()
    beside = {library.with_name(library.name + ending) for ending in ("", "-wal", "-shm")}
    if out.resolve() in beside or (out.exists() and out.samefile(library)):
        raise ExportRefused(
            "{path} is the library itself. Choose another name for the export.", path=out
        )
