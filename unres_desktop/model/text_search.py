"""Finds strings, patterns and segmentations in a text: `发展|中` is cut where the bar stands."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from unres_desktop.errors import UnresError

MOST_HITS = 100_000  # more are of no use to anybody, and cost seconds
BAR = "|"
_CUT = re.compile(rb"[A-Z]")

Span = tuple[int, int]


class Wanted(StrEnum):
    """How the characters found have to be segmented."""

    ANY = "any"
    ONE_WORD = "one word"
    SPLIT = "split"


class BadPattern(UnresError):
    """A regular expression that cannot be read."""


@dataclass(frozen=True, slots=True)
class TextQuery:
    """What is looked for; a bar in plain text stands where a word boundary has to be."""

    text: str
    is_pattern: bool = False
    wanted: Wanted = Wanted.ANY

    @property
    def depends_on_words(self) -> bool:
        """Whether an edit of word boundaries can change what is found."""
        return self.wanted is not Wanted.ANY or (not self.is_pattern and BAR in self.text)


@dataclass(frozen=True, slots=True)
class Hits:
    """Where it stands, in order and apart; not complete where there are more than MOST_HITS."""

    spans: tuple[Span, ...] = ()
    is_complete: bool = True


def check_query(query: TextQuery) -> None:
    """Raise BadPattern for a pattern that cannot be read."""
    _compiled(query)


def found_spans(text: str, states: bytes, query: TextQuery) -> Hits:
    """Every place of the query in a text with these gap states. Raises BadPattern."""
    pattern, cuts = _compiled(query)
    if pattern is None:
        return Hits()
    spans: list[Span] = []
    for start, end in _matches(pattern, text):
        if _fits(states, start, end, cuts, query.wanted):
            if len(spans) == MOST_HITS:
                return Hits(tuple(spans), is_complete=False)
            spans.append((start, end))
    return Hits(tuple(spans))


def search_in_worker(
    text: str, states: bytes, query: TextQuery, *, progress: Callable[..., None]
) -> Hits:
    """The same for a worker process, which can be ended when a pattern takes for ever."""
    del progress  # the engine of patterns reports nothing
    return found_spans(text, states, query)


def _compiled(query: TextQuery) -> tuple[re.Pattern[str] | None, tuple[int, ...]]:
    """The pattern to look for, and where in a hit a cut has to be."""
    if query.is_pattern:
        try:
            return (re.compile(query.text, re.IGNORECASE) if query.text else None), ()
        except (re.error, OverflowError, RecursionError) as error:
            raise BadPattern("This is no regular expression: {reason}", reason=error) from error
    parts = query.text.split(BAR)
    plain = "".join(parts)
    if not plain:
        return None, ()
    cuts: list[int] = []
    for part in parts[:-1]:
        cuts.append((cuts[-1] if cuts else 0) + len(part))
    has_case = plain.lower() != plain.upper()
    return re.compile(re.escape(plain), re.IGNORECASE if has_case else re.NOFLAG), tuple(cuts)


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    for match in pattern.finditer(text):
        start, end = match.span()
        if start < end:
            yield start, end


def _fits(states: bytes, start: int, end: int, cuts: tuple[int, ...], wanted: Wanted) -> bool:
    if not all(_is_cut(states, start + cut) for cut in cuts):
        return False
    if wanted is Wanted.ANY:
        return True
    inner = [match.start() for match in _CUT.finditer(states, start + 1, end)]
    if wanted is Wanted.SPLIT:
        return bool(inner)
    # Every stretch between two bars is one word; a gap before a blank is never cut.
    asked = {start + cut for cut in cuts}
    if not asked.issuperset(inner):
        return False
    return _is_cut(states, start) and _is_word_end(states, end)


def _is_cut(states: bytes, offset: int) -> bool:
    return offset >= len(states) or _CUT.match(states, offset) is not None


def _is_word_end(states: bytes, offset: int) -> bool:
    """Whether a word ends at the offset: white space may stand between it and the cut."""
    return _is_cut(states, offset) or states[offset : offset + 1] == b"w"
