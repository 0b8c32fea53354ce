"""Proposing again for a document that is open in a window, and what that would change."""

from dataclasses import dataclass

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.comparison import (
    ClauseDifference,
    WordDifference,
    clause_differences,
    word_differences,
)
from unres_desktop.model.proposal import merge_proposal
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.workflow.progress import Progress
from unres_desktop.workflow.propose import propose

MOST_SHOWN = 1000  # places: nobody reads more, and how many there are is told


@dataclass(frozen=True, slots=True)
class Reproposal:
    """The change that takes over a proposal, and the first places that would be otherwise."""

    change: Change
    places: int  # in all
    words: tuple[WordDifference, ...]
    clauses: tuple[ClauseDifference, ...]


def repropose(
    annotation: Annotation,
    *,
    profile: str,
    segmenter: str,
    dictionary: UserDictionary = NO_WORDS,
    progress: Progress | None = None,
) -> Reproposal:
    """What a new proposal would change, made in one step; as the window's worker calls it.

    Raises what workflow.propose raises.
    """
    if progress is not None:
        progress(0, 1, "")
    proposal = propose(annotation.text, profile=profile, segmenter=segmenter, dictionary=dictionary)
    change = merge_proposal(annotation, proposal)
    words, clauses = word_differences(annotation, change), clause_differences(change)
    shown = words[:MOST_SHOWN]
    return Reproposal(
        change,
        len(words) + len(clauses),
        tuple(shown),
        tuple(clauses[: MOST_SHOWN - len(shown)]),
    )
