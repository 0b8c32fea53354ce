"""How much there is to decide in an annotation, and how much a person has decided."""

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.origins import Origin, count_reviewed


def count_words(annotation: Annotation) -> int:
    """How many words the text has."""
    return len(annotation.cuts(0, len(annotation.text)))


def count_reviewed_gaps(annotation: Annotation) -> int:
    """How many gaps a person has set or confirmed."""
    return count_reviewed(annotation.states())


def count_decidable_gaps(annotation: Annotation) -> int:
    """How many gaps there are to decide: all but the edge and those before white space."""
    states = annotation.states()
    return len(states) - 1 - states.count(Origin.WHITE_SPACE.value.encode())
