"""Going back and forward in a document's history by any number of steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from unres_desktop.errors import EditConflict
from unres_desktop.model.change import Change
from unres_desktop.model.composition import composed
from unres_desktop.model.history import HistoryStep, JournalEntry
from unres_desktop.storage.library import Access, Library, NewGroup
from unres_desktop.workflow.progress import Progress, unreported
from unres_desktop.workflow.revert_group import SkippedPlace, revert_group

_REPORT_EVERY = 50  # steps


@dataclass(frozen=True, slots=True)
class WalkReport:
    """What became of the document as one change, and the groups that were committed."""

    change: Change
    entries: tuple[JournalEntry, ...]
    spans_documents: bool = False
    skipped: tuple[SkippedPlace, ...] = ()


def walk_history(
    library: Library,
    document_id: str,
    steps: Sequence[HistoryStep],
    *,
    author: str,
    progress: Progress = unreported,
) -> WalkReport:
    """Revert the steps one after the other, each as a group of its own.

    All of them are one transaction: a thousand of them need one write to the disk, and a walk
    that is stopped or fails changes nothing. Only where a step spans documents of which one was
    edited since, each step is committed for itself, and those places are left and listed.
    """
    try:
        return _walk_at_once(library, document_id, steps, author, progress)
    except EditConflict:
        return _walk_by_steps(library, document_id, steps, author)


def walk_history_of_file(
    path: Path,
    document_id: str,
    steps: Sequence[HistoryStep],
    *,
    author: str,
    progress: Progress = unreported,
) -> WalkReport:
    """The same beside the window that holds the library open."""
    progress(0, 0, "")
    with Library.open(path, access=Access.SHARED) as library:
        return walk_history(library, document_id, steps, author=author, progress=progress)


def _walk_at_once(
    library: Library,
    document_id: str,
    steps: Sequence[HistoryStep],
    author: str,
    progress: Progress,
) -> WalkReport:
    made: list[Change] = []
    documents: set[str] = set()

    def reverts() -> Iterator[NewGroup]:
        for done, step in enumerate(steps):
            if done % _REPORT_EVERY == 0:
                progress(done, len(steps), "")
            changes = [
                (changed, change.inverted())
                for changed, change in library.group_changes(step.newest)
            ]
            documents.update(changed for changed, _ in changes)
            made.extend(change for changed, change in changes if changed == document_id)
            yield NewGroup(changes, step.label, step.newest)

    groups = library.commit_groups(reverts(), author=author)
    return WalkReport(composed(made), _entries(groups, steps), len(documents) > 1)


def _walk_by_steps(
    library: Library, document_id: str, steps: Sequence[HistoryStep], author: str
) -> WalkReport:
    made: list[Change] = []
    groups: list[int] = []
    skipped: list[SkippedPlace] = []
    for step in steps:
        report = revert_group(library, step.newest, label=step.label, author=author)
        if report.group is None:
            skipped.extend(report.skipped)
            break
        groups.append(report.group)
        skipped.extend(report.skipped)
        if document_id in report.changes:
            made.append(report.changes[document_id])
    return WalkReport(
        composed(made), _entries(groups, steps), spans_documents=True, skipped=tuple(skipped)
    )


def _entries(groups: Sequence[int], steps: Sequence[HistoryStep]) -> tuple[JournalEntry, ...]:
    return tuple(
        JournalEntry(group, step.newest, step.label)
        for group, step in zip(groups, steps, strict=False)
    )
