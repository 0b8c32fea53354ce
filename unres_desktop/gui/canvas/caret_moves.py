"""Where the arrow keys lead, by character, word and clause; moves by line need the layout."""

import unicodedata

from unres_desktop.model.annotation import Annotation

_JOINERS = frozenset("\u200d\ufe0f\ufe0e")


def is_stop(text: str, offset: int) -> bool:
    """Whether a caret may stand at the offset: not before a blank, not inside a character."""
    if offset in (0, len(text)):
        return True
    character = text[offset]
    if character.isspace() or character in _JOINERS or text[offset - 1] == "\u200d":
        return False
    return character.isascii() or not unicodedata.combining(character)


def next_character(annotation: Annotation, offset: int) -> int:
    """One character to the right; blanks count with the character before them."""
    text = annotation.text
    offset = min(offset + 1, len(text))
    while not is_stop(text, offset):
        offset += 1
    return offset


def previous_character(annotation: Annotation, offset: int) -> int:
    """One character to the left."""
    offset = max(offset - 1, 0)
    while not is_stop(annotation.text, offset):
        offset -= 1
    return offset


def next_word(annotation: Annotation, offset: int) -> int:
    """The start of the next word, or the end of the text."""
    return annotation.next_cut(offset)


def previous_word(annotation: Annotation, offset: int) -> int:
    """The start of this word, or of the one before when the caret is there already."""
    return annotation.previous_cut(offset)


def next_clause(annotation: Annotation, offset: int) -> int:
    """The start of the next clause, or the end of the text."""
    return annotation.clause_span(annotation.clause_index_at(offset))[1]


def previous_clause(annotation: Annotation, offset: int) -> int:
    """The start of this clause, or of the one before when the caret is there already."""
    start = annotation.clauses[annotation.clause_index_at(offset)].start
    if start == offset and start > 0:
        start = annotation.clauses[annotation.clause_index_at(offset - 1)].start
    return start
