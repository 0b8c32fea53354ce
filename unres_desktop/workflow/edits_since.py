"""What a person changed since a time, in one document or in the whole library."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path

from unres_desktop.model.edit_description import EditDescription, EditKind, described, take_back
from unres_desktop.model.history import History, JournalEntry
from unres_desktop.storage.library import Access, JournalLine, Library
from unres_desktop.workflow.progress import Progress, unreported

MOST_EDITS = 2000  # listed; all of them are counted


@dataclass(frozen=True, slots=True)
class MadeEdit:
    """One edit that still holds; `documents` counts those that it changed."""

    document_id: str
    name: str  # the document's symbol, else its title
    time: str  # UTC, ISO 8601
    edit: EditDescription
    documents: int


@dataclass(frozen=True, slots=True)
class EditReport:
    """The newest edits, and how many there are of each kind and in how many documents."""

    edits: list[MadeEdit]
    counts: Counter[EditKind]
    documents: int

    @property
    def total(self) -> int:
        """All edits, also those that are not listed."""
        return self.counts.total()


def edits_since(
    path: Path,
    time: str,
    *,
    author: str,
    document_id: str | None = None,
    progress: Progress = unreported,
) -> EditReport:
    """The edits by this author at the time (UTC, ISO 8601) or after it that were not undone."""
    edits: list[MadeEdit] = []
    counts: Counter[EditKind] = Counter()
    touched = 0
    with Library.open(path, access=Access.READ) as library:
        documents = [
            found
            for found in library.journal.documents_since(time)
            if document_id in (None, found[0])
        ]
        for done, (changed, name) in enumerate(documents):
            progress(done, len(documents), name)
            made = list(_edits_of(library, changed, name, time, author))
            counts.update(each.edit.kind for each in made)
            touched += bool(made)
            edits = nlargest(MOST_EDITS, [*edits, *made], key=lambda each: each.time)
    return EditReport(edits, counts, touched)


def _edits_of(
    library: Library, document_id: str, name: str, time: str, author: str
) -> Iterator[MadeEdit]:
    """The newest first, each read on the words as they were then."""
    lines = list(library.journal.lines_since(document_id, time))
    holding = _holding(lines)
    if not any(line.author == author for line in lines if line.group in holding):
        return
    annotation = library.load(document_id)
    states = bytearray(annotation.states())
    for line in reversed(lines):
        take_back(line.change, states)
        if line.group in holding and line.author == author:
            edit = described(line.change, annotation.text, states)
            yield MadeEdit(document_id, name, line.time, edit, line.documents)


def _holding(lines: list[JournalLine]) -> set[int]:
    """The groups that made edits which were not undone."""
    history = History(JournalEntry(line.group, line.reverts, line.label) for line in lines)
    return {step.edit for step in history.timeline[: history.position]}
