"""Proposing again for a text that is open in a window."""

from unres_desktop.model.proposal import Proposal
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.workflow.progress import Progress
from unres_desktop.workflow.propose import propose


def repropose(
    text: str,
    *,
    profile: str,
    segmenter: str,
    dictionary: UserDictionary = NO_WORDS,
    progress: Progress | None = None,
) -> Proposal:
    """A proposal for the text, made in one step; as the window's worker process calls it.

    Raises what workflow.propose raises.
    """
    if progress is not None:
        progress(0, 1, "")
    return propose(text, profile=profile, segmenter=segmenter, dictionary=dictionary)
