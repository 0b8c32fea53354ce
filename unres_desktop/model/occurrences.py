"""How often a word stands in its document, as one word and cut otherwise."""

import re
from typing import NamedTuple

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.origins import state_is_cut

_IS_CUT = bytes(state_is_cut(state) for state in range(256))


class Occurrences(NamedTuple):
    """The places of the same characters; `as_word` counts the one asked about too."""

    as_word: int
    otherwise: int


def occurrences_of(annotation: Annotation, start: int, end: int) -> Occurrences:
    """How often the characters of text[start:end] stand in the text; they do not overlap."""
    text, word = annotation.text, annotation.text[start:end]
    is_cut = annotation.states().translate(_IS_CUT) + b"\1"
    find_cut, size = is_cut.find, len(word)
    as_word = in_all = 0
    # A word of one character has 80,000 places in a long document, so nothing is called for each.
    for match in re.finditer(re.escape(word), text):
        place = match.start()
        in_all += 1
        if is_cut[place] and find_cut(1, place + 1) == place + size:
            as_word += 1
        elif _touches_blank(text, place, place + size):
            as_word += annotation.word_at(place) == (place, place + size)
    return Occurrences(as_word, in_all - as_word)


def _touches_blank(text: str, start: int, end: int) -> bool:
    """Whether white space stands beside the characters, where the cut may stand beyond it."""
    return text[start - 1 : start].isspace() or text[end : end + 1].isspace()
