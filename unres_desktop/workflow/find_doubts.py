"""Looking for doubtful gaps where it takes too long for the window itself."""

import heapq

from unres_desktop.learning.doubt import DoubtfulGap, doubtful_gaps
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document
from unres_desktop.workflow.progress import Progress

MOST_FOUND = 10_000  # more than a person goes through in one document


def find_doubts(
    document: Document, states: bytes, *, progress: Progress | None = None
) -> list[DoubtfulGap]:
    """The most doubtful gaps, in order of offset; as the window's worker process calls it."""
    if progress is not None:
        progress(0, 1, "")
    found = doubtful_gaps(Annotation(document, states=states))
    most = heapq.nlargest(MOST_FOUND, found, key=lambda gap: gap.score)
    return sorted(most, key=lambda gap: gap.offset)
