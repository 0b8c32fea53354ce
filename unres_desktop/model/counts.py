"""How much there is to decide in an annotation, and how much a person has decided."""

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.origins import Origin, count_reviewed

_CUT_STATES = bytes(range(ord("A"), ord("Z") + 1))


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


def count_in_span(annotation: Annotation, start: int, end: int) -> tuple[int, int]:
    """The characters of text[start:end] without white space, and the words that lie in it.

    A word that only partly lies in the span counts too.
    """
    characters = sum(map(len, annotation.text[start:end].split()))
    states = annotation.states(start, end)[1:]
    words = len(states) - len(states.translate(None, _CUT_STATES)) + 1
    return characters, words if characters else 0
