"""What a change would do, in words and clauses that a person can read."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clauses import Clause
from unres_desktop.model.origins import state_is_cut


@dataclass(frozen=True, slots=True)
class WordDifference:
    """A stretch text[start:end] of whole words that would be segmented otherwise."""

    start: int
    end: int
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClauseDifference:
    """A clause start that comes (no `before`), goes (no `after`) or says something else."""

    start: int
    before: Clause | None
    after: Clause | None


def word_differences(annotation: Annotation, change: Change) -> list[WordDifference]:
    """The stretches whose words the change would cut otherwise, in order.

    Each reaches from a boundary that stands before and after the change to the next such one.
    """
    cut_after = {
        edit.start + index: state_is_cut(state)
        for edit in change.gaps
        for index, state in enumerate(edit.after)
        if state_is_cut(state) != state_is_cut(edit.before[index])
    }
    differences: list[WordDifference] = []
    offsets = sorted(cut_after)
    for offset in offsets:
        if differences and offset < differences[-1].end:
            continue
        start = _kept_before(annotation, offset, cut_after)
        end = _kept_after(annotation, offset, cut_after)
        moved = offsets[bisect_right(offsets, start) : bisect_left(offsets, end)]
        before = [start, *annotation.cuts(start + 1, end), end]
        after = sorted({*before, *moved} - {gap for gap in moved if not cut_after[gap]})
        differences.append(
            WordDifference(
                start, end, _words(annotation.text, before), _words(annotation.text, after)
            )
        )
    return differences


def clause_differences(change: Change) -> list[ClauseDifference]:
    """The clauses that the change would start, join or label otherwise, in order."""
    if change.clauses is None:
        return []
    before = {clause.start: clause for clause in change.clauses.before}
    after = {clause.start: clause for clause in change.clauses.after}
    return [
        ClauseDifference(start, before.get(start), after.get(start))
        for start in sorted(before.keys() | after.keys())
        if _shown(before.get(start)) != _shown(after.get(start))
    ]


def _shown(clause: Clause | None) -> tuple[object, ...] | None:
    return clause and (clause.label, clause.level, clause.number, clause.lead)


def _kept_before(annotation: Annotation, offset: int, cut_after: dict[int, bool]) -> int:
    start = annotation.previous_cut(offset)
    while start > 0 and not cut_after.get(start, True):
        start = annotation.previous_cut(start)
    return start


def _kept_after(annotation: Annotation, offset: int, cut_after: dict[int, bool]) -> int:
    end = annotation.next_cut(offset)
    while end < len(annotation.text) and not cut_after.get(end, True):
        end = annotation.next_cut(end)
    return end


def _words(text: str, edges: Sequence[int]) -> tuple[str, ...]:
    return tuple(text[start:end].strip() for start, end in pairwise(edges))
