"""The words and clauses of one document; changed in place by `apply`, and by nothing else."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from copy import copy as shallow_copy
from itertools import pairwise
from operator import attrgetter

from unres_desktop.model.change import Change
from unres_desktop.model.change_check import ChangeCheck, InvalidChange, checked_notes
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document, Metadata, Note, Status
from unres_desktop.model.origins import (
    ONLY_WHITE_SPACE,
    Origin,
    are_known_states,
    gap_state,
    state_is_cut,
    state_origin,
)
from unres_desktop.model.white_space import WHITE, white_gaps

_CUT = re.compile(rb"[A-Z]")
_EDGE = b"W"  # stands at offset 0, so that the start of the text is found like any cut
_LOOK_BACK = 64


def joined_states(text: str, origin: Origin) -> bytearray:
    """The states of a text without a single cut, all decided by `origin`.

    The byte at index i is the gap before text[i]; index 0 is the edge of the text.
    """
    states = bytearray(white_gaps(text).replace(b"\0", origin.value.encode()))
    states[:1] = _EDGE
    return states


def states_with_cuts(text: str, cuts: Sequence[int], origin: Origin) -> bytes:
    """The states of a text cut at the given offsets; cuts before white space are left out."""
    states = joined_states(text, origin)
    cut = gap_state(origin, cut=True)
    for offset in cuts:
        if states[offset] not in (WHITE, _EDGE[0]):
            states[offset] = cut
    return bytes(states)


class Annotation:
    """Word breaks, clauses, metadata, status and notes over one immutable document.

    All offsets are Unicode code points, spans are end-exclusive. The word breaks are one byte
    a character (see origins.py): byte i is the gap before text[i]. Both layers always tile the
    text, a clause starts where a word starts, and no cut stands before white space.
    """

    def __init__(
        self,
        document: Document,
        *,
        states: bytes | None = None,
        clauses: Sequence[Clause] = (),
        metadata: Metadata | None = None,
        status: Status = Status.NEW,
        notes: tuple[Note, ...] = (),
    ) -> None:
        """An annotation of the document; without states it is one word, without clauses one.

        Raises InvalidChange when the states or clauses break an invariant.
        """
        self.document = document
        self.metadata = metadata or Metadata()
        self.status = status
        self.notes = tuple(sorted(set(notes)))
        if states is None:
            self._states = joined_states(document.text, Origin.JIEBA)
        else:
            self._states = bytearray(states)
            _check_states(self._states, document.text)
        self._clauses: list[Clause] = []
        self._starts: list[int] = []
        check = ChangeCheck(Change(), self._states, self._clauses, self._starts)
        self._put_clauses(0, 0, check.whole(clauses or (Clause(0, "other"),)))

    @property
    def text(self) -> str:
        """The text, which never changes."""
        return self.document.text

    @property
    def clauses(self) -> Sequence[Clause]:
        """The clauses in order; a live view, not to be changed."""
        return self._clauses

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Annotation):
            return NotImplemented
        return (
            self.document == other.document
            and self._states == other._states
            and self._clauses == other._clauses
            and self.metadata == other.metadata
            and self.status == other.status
            and self.notes == other.notes
        )

    __hash__ = None  # type: ignore[assignment]  # changed in place

    def copy(self) -> "Annotation":
        """An annotation of the same document that can be changed apart from this one."""
        other = shallow_copy(self)  # nothing to check: the invariants hold here
        layers = {name: getattr(self, name).copy() for name in ("_states", "_clauses", "_starts")}
        vars(other).update(layers)
        return other

    # -- gaps and words

    def states(self, start: int = 0, end: int | None = None) -> bytes:
        """The gap states from start to before end; byte 0 of the text is the edge."""
        return bytes(self._states[start:end])

    def state_at(self, offset: int) -> int:
        """The state byte of the gap before text[offset], 0 <= offset < len(text)."""
        return self._states[offset]

    def is_cut(self, offset: int) -> bool:
        """Whether a piece starts at the offset; both edges of the text count as cut."""
        return offset == len(self._states) or state_is_cut(self._states[offset])

    def is_cuttable(self, offset: int) -> bool:
        """Whether a word break can stand at the offset: not at an edge, not before a blank."""
        return 0 < offset < len(self._states) and self._states[offset] != WHITE

    def origin_at(self, offset: int) -> Origin:
        """Who decided the gap before text[offset]."""
        return state_origin(self._states[offset])

    def next_cut(self, offset: int) -> int:
        """The first cut after the offset, the end of the text if there is none."""
        match = _CUT.search(self._states, offset + 1)
        return match.start() if match else len(self._states)

    def previous_cut(self, offset: int) -> int:
        """The last cut before the offset, 0 if there is none."""
        end = min(offset, len(self._states))
        while end > 0:
            start = max(0, end - _LOOK_BACK)
            found = [match.start() for match in _CUT.finditer(self._states, start, end)]
            if found:
                return found[-1]
            end = start
        return 0

    def cuts(self, start: int, end: int) -> list[int]:
        """The offsets in start..end (exclusive) where a piece starts, the text's start too."""
        return [match.start() for match in _CUT.finditer(self._states, start, end)]

    def words(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """The words that start in start..end, as spans without their outer white space."""
        end = len(self.text) if end is None else end
        edges = self.cuts(start, end)
        if not edges:
            return
        edges.append(self.next_cut(edges[-1]))
        text = self.text
        for left, right in pairwise(edges):
            piece = text[left:right]
            word = piece.strip()
            begin = left + (0 if word is piece else len(piece) - len(piece.lstrip()))
            yield begin, begin + len(word)

    def word_at(self, offset: int) -> tuple[int, int]:
        """The span of the word that holds text[offset] (or the blank after it)."""
        offset = min(offset, len(self.text) - 1)
        start = offset if self.is_cut(offset) else self.previous_cut(offset)
        return next(self.words(start, start + 1))

    # -- clauses

    def clause_index_at(self, offset: int) -> int:
        """The index of the clause that holds the offset."""
        return bisect_right(self._starts, offset) - 1

    def clause_starts_at(self, offset: int) -> bool:
        """Whether a clause starts at the offset."""
        index = self.clause_index_at(offset)
        return self._starts[index] == offset

    def clause_span(self, index: int) -> tuple[int, int]:
        """The clause with the white space after it: spans tile the text."""
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        return self._starts[index], end

    def clause_end(self, index: int) -> int:
        """The end that is shown and exported: without the white space after the clause."""
        start, end = self.clause_span(index)
        while end > start + 1 and self.text[end - 1].isspace():
            end -= 1
        return end

    def clauses_between(self, start: int, end: int) -> range:
        """The indexes of the clauses that overlap start..end (at least one)."""
        last = bisect_left(self._starts, end)
        return range(self.clause_index_at(start), max(last, self.clause_index_at(start) + 1))

    # -- changing

    def check(self, change: Change) -> None:
        """Raise InvalidChange unless the change fits this annotation and keeps its invariants."""
        self._checked(change)

    def apply(self, change: Change) -> None:
        """Make the change; O(size of the change). Raises InvalidChange and changes nothing."""
        low, high, clauses = self._checked(change)
        for edit in change.gaps:
            self._states[edit.start : edit.end] = edit.after
        if change.clauses:
            self._put_clauses(low, high, clauses)
        if change.metadata:
            self.metadata = change.metadata[1]
        if change.status:
            self.status = change.status[1]
        if change.notes is not None:
            self.notes = checked_notes(self.notes, change.notes, len(self.text))

    def _checked(self, change: Change) -> tuple[int, int, list[Clause]]:
        if change.metadata and change.metadata[0] != self.metadata:
            raise InvalidChange("The metadata was changed since.")
        if change.status and change.status[0] != self.status:
            raise InvalidChange("The status was changed since.")
        if change.notes is not None:
            checked_notes(self.notes, change.notes, len(self.text))
        return ChangeCheck(change, self._states, self._clauses, self._starts).clauses()

    def _put_clauses(self, low: int, high: int, clauses: list[Clause]) -> None:
        self._clauses[low:high] = clauses
        self._starts[low:high] = map(attrgetter("start"), clauses)


def _check_states(states: bytearray, text: str) -> None:
    """Raise InvalidChange unless these are states for the text."""
    if len(states) != len(text) or states[:1] != _EDGE or not are_known_states(bytes(states[1:])):
        raise InvalidChange("The word boundaries do not fit the text.")
    if states.translate(ONLY_WHITE_SPACE) != white_gaps(text):
        raise InvalidChange("No word boundary can stand before white space.")
