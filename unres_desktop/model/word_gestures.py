"""The gestures on words: functions from an annotation to the Change they ask for.

A gesture names a gap by the offset of the character after it. Where white space stands there,
the gap meant is the one after the white space: that is where the one break stands.
"""

from collections.abc import Collection, Mapping

from unres_desktop.errors import EditRefused
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change, gap_edits
from unres_desktop.model.origins import Origin, gap_state, state_is_cut, state_origin

_CUT = gap_state(Origin.HUMAN, cut=True)
_JOINED = gap_state(Origin.HUMAN, cut=False)


def gap_for(annotation: Annotation, offset: int) -> int:
    """The offset of the gap that a caret at `offset` means: after any white space.

    Raises EditRefused at the edges of the text.
    """
    text = annotation.text
    while offset < len(text) and text[offset].isspace():
        offset += 1
    if not annotation.is_cuttable(offset):
        raise EditRefused("There is no word boundary at the edge of the text.")
    return offset


def toggle_gap(annotation: Annotation, offset: int) -> Change:
    """Cut the word at the offset, or join the two words that meet there.

    Raises EditRefused at the edges of the text and at a clause start.
    """
    gap = gap_for(annotation, offset)
    return set_gaps(annotation, {gap: not annotation.is_cut(gap)})


def join_before(annotation: Annotation, offset: int) -> Change:
    """Take away the nearest break at or before the offset (Backspace)."""
    gap = min(offset, len(annotation.text) - 1)
    if not (annotation.is_cut(gap) and gap > 0):
        gap = annotation.previous_cut(gap)
    if gap == 0:
        raise EditRefused("There is no word boundary before the caret.")
    return set_gaps(annotation, {gap: False})


def join_after(annotation: Annotation, offset: int) -> Change:
    """Take away the nearest break at or after the offset (Delete)."""
    gap = offset if offset > 0 and annotation.is_cut(offset) else annotation.next_cut(offset)
    if gap >= len(annotation.text):
        raise EditRefused("There is no word boundary after the caret.")
    return set_gaps(annotation, {gap: False})


def make_word(annotation: Annotation, start: int, end: int) -> Change:
    """Make text[start:end] one word: cut its edges, join everything inside.

    White space at the edges of the span is left out. Raises EditRefused for white space alone
    and for a span that a clause starts in.
    """
    return recut(annotation, *_without_blanks(annotation.text, start, end), ())


def recut(annotation: Annotation, start: int, end: int, cuts: Collection[int]) -> Change:
    """Cut text[start:end] into words at these offsets, at its edges and nowhere else.

    The text at `start` and before `end` is no white space. Raises EditRefused for a span that a
    clause starts in, unless one of the cuts is there.
    """
    inside = range(start + 1, end)
    wanted = {gap: gap in cuts for gap in inside if annotation.is_cuttable(gap)}
    if annotation.is_cuttable(start):
        wanted[start] = True
    text = annotation.text
    while end < len(text) and text[end].isspace():
        end += 1
    if annotation.is_cuttable(end):
        wanted[end] = True
    return set_gaps(annotation, wanted)


def span_to_recut(
    annotation: Annotation, caret: int, selection: tuple[int, int] | None
) -> tuple[int, int]:
    """The stretch to cut in another way: the selection, the word at the caret, or the two there.

    Without white space at its edges. Raises EditRefused for white space alone and for a
    selection that reaches over a clause boundary.
    """
    if selection is None:
        at = min(caret, len(annotation.text) - 1)
        start, end = annotation.word_at(at)
        if at == caret and not annotation.clause_starts_at(start):
            start, _ = annotation.word_at(max(at - 1, 0))
    else:
        start, end = _without_blanks(annotation.text, *selection)
    if len(annotation.clauses_between(start, end)) > 1:
        raise EditRefused("A clause starts inside the selection. Select text of one clause.")
    return start, end


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise EditRefused("White space alone is no word.")
    return start, end


def join_within(annotation: Annotation, start: int, end: int) -> Change:
    """Join everything inside text[start:end]; its edges stay as they are."""
    inside = range(start + 1, end)
    return set_gaps(annotation, {gap: False for gap in inside if annotation.is_cuttable(gap)})


def shift_break(annotation: Annotation, offset: int, target: int) -> Change:
    """Move the break at `offset` to `target`, with only joined gaps between them.

    Raises EditRefused when there is no break, a clause starts there or another break is in the
    way.
    """
    low, high = sorted((offset, target))
    if not (annotation.is_cuttable(offset) and annotation.is_cut(offset)):
        raise EditRefused("There is no word boundary at the caret to move.")
    if not annotation.is_cuttable(target):
        raise EditRefused("A word boundary cannot stand there.")
    between = [cut for cut in annotation.cuts(low, high + 1) if cut != offset]
    if between:
        raise EditRefused("Another word boundary is in the way.")
    return set_gaps(annotation, {offset: False, target: True})


def set_gaps(annotation: Annotation, wanted: Mapping[int, bool]) -> Change:
    """Cut (True) or join (False) the gaps as a person's decision; those set so already stay out.

    Raises EditRefused for a join where a clause starts: that would silently close the clause.
    """
    decisions = []
    for gap in sorted(wanted):
        if not wanted[gap] and annotation.clause_starts_at(gap):
            raise EditRefused("A clause starts here. Backspace joins it with the clause before.")
        before = annotation.state_at(gap)
        if state_is_cut(before) != wanted[gap] or not state_origin(before).is_reviewed:
            decisions.append((gap, before, _CUT if wanted[gap] else _JOINED))
    return Change(gaps=gap_edits(decisions))
