"""One gesture as a small frozen value that can be applied and inverted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import eq
from typing import NamedTuple

from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Metadata, Status
from unres_desktop.model.notes import NoteEdit
from unres_desktop.model.origins import state_is_cut

_CUT_OR_JOINED = bytes(1 if state_is_cut(state) else 0 for state in range(256))


class GapEdit(NamedTuple):
    """The states of the gaps from offset `start` on, before and after (see origins.py).

    A tuple, because one step over a library has thousands of them and a frozen dataclass takes
    three times as long to make.
    """

    start: int
    before: bytes
    after: bytes

    @property
    def end(self) -> int:
        """The offset after the last gap touched."""
        return self.start + len(self.before)

    @property
    def moves_a_break(self) -> bool:
        """Whether a gap is cut or joined, not only confirmed or told of another origin."""
        return self.before.translate(_CUT_OR_JOINED) != self.after.translate(_CUT_OR_JOINED)


def gap_edits(decisions: Iterable[tuple[int, int, int]]) -> tuple[GapEdit, ...]:
    """Edits for (offset, state before, state after) in order of offset, neighbours joined."""
    edits: list[GapEdit] = []
    start, before, after = 0, bytearray(), bytearray()
    for offset, old, new in decisions:
        if before and offset != start + len(before):
            edits.append(GapEdit(start, bytes(before), bytes(after)))
            before, after = bytearray(), bytearray()
        if not before:
            start = offset
        before.append(old)
        after.append(new)
    if before:
        edits.append(GapEdit(start, bytes(before), bytes(after)))
    return tuple(edits)


def joined_edits(gaps: Sequence[GapEdit]) -> Sequence[GapEdit]:
    """The edits with those that touch made one: a confirmed document has one for each clause."""
    starts = [start for start, _, _ in gaps]
    ends = [start + len(before) for start, before, _ in gaps]
    if not any(map(eq, ends, starts[1:])):
        return gaps
    edits: list[GapEdit] = []
    first = 0
    for last, end in enumerate(ends):
        if last + 1 == len(starts) or starts[last + 1] != end:
            edits.append(_one_edit(gaps[first : last + 1]))
            first = last + 1
    return edits


def _one_edit(run: Sequence[GapEdit]) -> GapEdit:
    before = b"".join([edit.before for edit in run])
    return GapEdit(run[0].start, before, b"".join([edit.after for edit in run]))


@dataclass(frozen=True, slots=True)
class ClauseEdit:
    """The clauses taken out and those put in, both in order of their start."""

    before: tuple[Clause, ...]
    after: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Everything one gesture changes. Empty parts are None or ()."""

    gaps: tuple[GapEdit, ...] = ()
    clauses: ClauseEdit | None = None
    metadata: tuple[Metadata, Metadata] | None = None
    status: tuple[Status, Status] | None = None
    notes: NoteEdit | None = None

    def __bool__(self) -> bool:
        return bool(
            self.gaps or self.clauses or self.metadata or self.status or self.notes is not None
        )

    def inverted(self) -> "Change":
        """The change that takes this one back."""
        return Change(
            gaps=tuple(GapEdit(edit.start, edit.after, edit.before) for edit in self.gaps),
            clauses=self.clauses and ClauseEdit(self.clauses.after, self.clauses.before),
            metadata=self.metadata and (self.metadata[1], self.metadata[0]),
            status=self.status and (self.status[1], self.status[0]),
            notes=None if self.notes is None else (self.notes[1], self.notes[0]),
        )

    def span(self) -> tuple[int, int] | None:
        """The offsets from the first to after the last place touched, None for metadata only."""
        starts = [edit.start for edit in self.gaps]
        ends = [edit.end for edit in self.gaps]
        if self.clauses:
            touched = [clause.start for clause in self.clauses.before + self.clauses.after]
            starts.extend(touched)
            ends.extend(start + 1 for start in touched)
        return (min(starts), max(ends)) if starts else None
