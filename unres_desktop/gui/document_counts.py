"""How many words a document has and how much of it is reviewed, kept up to date by changes."""

from dataclasses import dataclass, replace

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.counts import count_decidable_gaps
from unres_desktop.model.origins import count_reviewed

_IS_CUT = bytes(1 if ord("A") <= state <= ord("Z") else 0 for state in range(256))


@dataclass(frozen=True, slots=True)
class DocumentCounts:
    """The numbers of the status bar."""

    words: int
    clauses: int
    reviewed: int
    decidable: int

    @property
    def percent_reviewed(self) -> int:
        """The share of gaps that a person has seen; 100 only when it is all of them."""
        return 100 * self.reviewed // self.decidable if self.decidable else 100


def counted(annotation: Annotation) -> DocumentCounts:
    """The counts of a whole document."""
    states = annotation.states()
    return DocumentCounts(
        words=_cuts(states),
        clauses=len(annotation.clauses),
        reviewed=count_reviewed(states),
        decidable=count_decidable_gaps(annotation),
    )


def counted_after(counts: DocumentCounts, change: Change) -> DocumentCounts:
    """The counts after a change, at the cost of the change."""
    words = sum(_cuts(edit.after) - _cuts(edit.before) for edit in change.gaps)
    reviewed = sum(count_reviewed(edit.after) - count_reviewed(edit.before) for edit in change.gaps)
    clauses = len(change.clauses.after) - len(change.clauses.before) if change.clauses else 0
    return replace(
        counts,
        words=counts.words + words,
        clauses=counts.clauses + clauses,
        reviewed=counts.reviewed + reviewed,
    )


def _cuts(states: bytes) -> int:
    return states.translate(_IS_CUT).count(1)
