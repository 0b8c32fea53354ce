"""The same characters elsewhere: how they are cut there, and the change that cuts them as here."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple, Protocol

from unres_desktop.errors import EditRefused
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change, GapEdit, gap_edits
from unres_desktop.model.origins import (
    MACHINE_STATES,
    REVIEWED_STATES,
    Origin,
    count_reviewed,
    gap_state,
    state_is_cut,
    state_origin,
)

CONTEXT = 32  # characters on either side of a place
LONGEST = 100  # characters of a pattern

_CUT = gap_state(Origin.HUMAN, cut=True)
_JOINED = gap_state(Origin.HUMAN, cut=False)
_UNREVIEWED_STATES = MACHINE_STATES + b"iI"
_UNDECIDED = ord("w")
_CUT_BITS = bytes(b"1"[0] if state_is_cut(state) else b"0"[0] for state in range(256))


@dataclass(frozen=True)
class WordPattern:
    """Characters and the offsets inside them where a word starts; both ends are ends of words."""

    text: str
    cuts: tuple[int, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words, without the white space around them."""
        edges = (0, *self.cuts, len(self.text))
        return tuple(self.text[start:end].strip() for start, end in pairwise(edges))

    @cached_property
    def inner(self) -> bytes:
        """For each gap inside, `1` where the text is to be cut and `0` where it is not."""
        digits = bytearray(b"0" * (len(self.text) - 1))
        for cut in self.cuts:
            digits[cut - 1] = b"1"[0]
        return bytes(digits)

    @cached_property
    def decided(self) -> bytes:
        """The states of the gaps from the first end to the last where a person wants this."""
        states = bytearray([_CUT, *[_JOINED] * (len(self.text) - 1), _CUT])
        for cut in self.cuts:
            states[cut] = _CUT
        return bytes(states)


class Doubt(Enum):
    """Why a place is offered without a tick."""

    KEPT = "kept"  # the person said before that it stays as it is
    REVIEWED = "reviewed"  # the person set or confirmed a gap that would be another
    IN_LONGER_WORD = "in longer word"  # a word goes on beyond the characters and would be cut


class Gaps(Protocol):
    """The gap states of a document, unpacked only where somebody looks."""

    def states(self, start: int, end: int) -> bytes:
        """The states from start to before end."""


class Place(NamedTuple):
    """One place of the characters of a pattern, with the text around it, from `offset` on.

    A tuple whose states are read when they are asked for, because there may be thousands.
    """

    document_id: str
    symbol: str
    start: int
    end: int
    offset: int
    text: str
    gaps: Gaps
    doubt: Doubt | None = None

    @property
    def states(self) -> bytes:
        """The states of the gaps of `text`."""
        return self.gaps.states(self.offset, self.offset + len(self.text))

    @property
    def cuts(self) -> str:
        """How the characters are cut here, a digit a gap: `1` for a cut."""
        return self.gaps.states(self.start + 1, self.end).translate(_CUT_BITS).decode()


def pattern_of(annotation: Annotation, start: int, end: int) -> WordPattern:
    """The pattern of the words that text[start:end] touches, as they are cut now.

    Raises EditRefused for what has no gap inside, and for what is too long to stand elsewhere.
    """
    text = annotation.text
    while start < end - 1 and text[start].isspace():
        start += 1
    end = max(end, start + 1)
    words = [annotation.word_at(start)]
    words.extend(annotation.words(words[0][1], end))
    first, last = words[0][0], words[-1][1]
    if last - first < 2:
        raise EditRefused("A single character has nothing to cut: select two or more.")
    if last - first > LONGEST:
        raise EditRefused(
            "The selection is too long to stand elsewhere: select at most {count} characters.",
            count=LONGEST,
        )
    return WordPattern(text[first:last], tuple(word[0] - first for word in words[1:]))


def corrected_span(annotation: Annotation, change: Change) -> tuple[int, int] | None:
    """The words on both sides of every gap that the change cut or joined, None for no gap."""
    gaps = [
        edit.start + index
        for edit in change.gaps
        for index, (before, after) in enumerate(zip(edit.before, edit.after, strict=True))
        if state_is_cut(before) != state_is_cut(after)
    ]
    if not gaps:
        return None
    return annotation.word_at(gaps[0] - 1)[0], annotation.word_at(gaps[-1])[1]


def wanted_gaps(pattern: WordPattern, place: Place) -> dict[int, bool]:
    """The gaps of the place that a person decides by making it like the pattern: cut or joined.

    The ends are cut, too, so that the same words come out wherever the characters stand.
    """
    wanted = {}
    states = place.states
    for gap in range(place.start, place.end):
        if gap > 0 and states[gap - place.offset] != _UNDECIDED:
            wanted[gap] = gap == place.start or gap - place.start in pattern.cuts
    after = place.end - place.offset
    while after < len(place.text) and place.text[after].isspace():
        after += 1
    if after < len(place.text):
        wanted[place.offset + after] = True
    return wanted


def doubt_at(pattern: WordPattern, place: Place) -> Doubt | None:
    """Why the place should not be made like the pattern without a look, None for no reason."""
    low, high, states = place.start - place.offset, place.end - place.offset, place.states
    inside = states[low + 1 : high]
    if count_reviewed(inside) and any(
        state_origin(state).is_reviewed and _CUT_BITS[state] != digit
        for state, digit in zip(inside, pattern.inner, strict=True)
    ):
        return Doubt.REVIEWED
    while high < len(place.text) and place.text[high].isspace():
        high += 1
    edges = states[low : low + 1] + states[high : high + 1]
    # Where white space leads the text no cut can stand before its first word.
    is_whole = all(state_is_cut(state) or state == _UNDECIDED for state in edges)
    return None if is_whole else Doubt.IN_LONGER_WORD


def can_be_made(pattern: WordPattern, place: Place, clause_starts: Collection[int]) -> bool:
    """Whether no clause starts where the pattern joins."""
    return all(cut or gap not in clause_starts for gap, cut in wanted_gaps(pattern, place).items())


def words_at(pattern: WordPattern, place: Place) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words there that would be others, as they are and as they would be.

    A word longer than the context is shown as far as the context goes.
    """
    states = bytearray(place.states)
    before = [gap for gap, state in enumerate(states) if gap == 0 or state_is_cut(state)]
    for gap, cut in wanted_gaps(pattern, place).items():
        states[gap - place.offset] = _CUT if cut else _JOINED
    after = [gap for gap, state in enumerate(states) if gap == 0 or state_is_cut(state)]
    low = max(gap for gap in before if gap <= place.start - place.offset)
    ends = [gap for gap in before if gap >= place.end - place.offset]
    high = min(ends, default=len(place.text))
    return _words(place, before, low, high), _words(place, after, low, high)


def _words(place: Place, cuts: list[int], low: int, high: int) -> tuple[str, ...]:
    edges = [cut for cut in cuts if low <= cut < high] + [high]
    return tuple(place.text[start:end].strip() for start, end in pairwise(edges))


def changes_at(pattern: WordPattern, places: Iterable[Place]) -> dict[str, Change]:
    """The change of each document that makes these places like the pattern.

    Each place has edits of its own, so that one can be taken back without its neighbour. Of two
    places that overlap and want different things, the first is made.
    """
    ordered = sorted(places, key=attrgetter("document_id", "start"))
    changes = {}
    for document_id, here in groupby(ordered, attrgetter("document_id")):
        edits = _edits_in_document(pattern, here)
        if edits:
            changes[document_id] = Change(gaps=tuple(edits))
    return changes


def _edits_in_document(pattern: WordPattern, places: Iterable[Place]) -> list[GapEdit]:
    """The edits at places of one document, which come in order of offset."""
    edits: list[GapEdit] = []
    reach = 0  # the last gap decided so far
    decided: dict[int, int] = {}  # by the places before that reach here
    whole: GapEdit | None = None  # the place before, where it is not in `decided`
    for place in places:
        if place.start > reach:
            whole = _whole_edit(pattern, place)
            if whole:
                edits.append(whole)
                reach = place.end
                continue
            decided = {}
        elif whole:
            decided = dict(zip(range(whole.start, whole.end), whole.after, strict=True))
            whole = None
        wanted = {gap: _CUT if cut else _JOINED for gap, cut in wanted_gaps(pattern, place).items()}
        if all(decided.get(gap, state) == state for gap, state in wanted.items()):
            new = [(gap, state) for gap, state in wanted.items() if gap not in decided]
            decided.update(new)
            edits.extend(_edits(place, new))
            reach = max(reach, *wanted)
    return edits


def _whole_edit(pattern: WordPattern, place: Place) -> GapEdit | None:
    """The edit of all gaps of a place where none is reviewed and no white space is about."""
    before = place.gaps.states(place.start, place.end + 1)
    after = pattern.decided
    if len(before) == len(after) and not before.translate(None, _UNREVIEWED_STATES):
        return GapEdit(place.start, before, after)
    return None


def _edits(place: Place, wanted: Iterable[tuple[int, int]]) -> tuple[GapEdit, ...]:
    states = place.states
    return gap_edits(
        (gap, before, after)
        for gap, after in wanted
        if state_is_cut(before := states[gap - place.offset]) != state_is_cut(after)
        or before not in REVIEWED_STATES
    )


def offsets_of(text: str, wanted: str) -> Iterator[int]:
    """Every place of the characters in the text, overlapping ones too."""
    offset = text.find(wanted)
    while offset >= 0:
        yield offset
        offset = text.find(wanted, offset + 1)


def place_at(
    pattern: WordPattern,
    start: int,
    text: str,
    gaps: Gaps,
    document: tuple[str, str],
    doubt: Doubt | None = None,
) -> Place:
    """The place at `start` of a text with these gaps; `document` is its id and symbol."""
    low = max(start - CONTEXT, 0)
    end = start + len(pattern.text)
    around = text[low : end + CONTEXT]
    return Place(document[0], document[1], start, end, low, around, gaps, doubt)
