"""Other ways to cut a stretch of text into words: a list to choose from, the likeliest first."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from heapq import nlargest

from unres_desktop.model.origins import state_is_cut
from unres_desktop.segmenters.base import WordGraph
from unres_desktop.segmenters.span_rules import FixedSpan

MOST_PATHS = 8
_ONE_CHARACTER = re.compile(r"[A-Za-zÀ-ɏ0-9]+|\S")  # a Latin word or a number stays whole
_CLINGING = re.compile("[\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u00ad]")


class Maker(Enum):
    """Who thought of a way to cut, in the order of the list."""

    PRESENT = auto()  # as the text is cut now
    ONE_WORD = auto()
    USER_DICTIONARY = auto()
    PROPOSAL = auto()  # engine, rules and user dictionary together, in their place
    ENGINE = auto()  # another path through the engine's word graph
    CHARACTERS = auto()


@dataclass(frozen=True, slots=True)
class WayToCut:
    """One way: the offsets inside the stretch where a word starts, in order."""

    cuts: tuple[int, ...]
    maker: Maker


def ways_at_hand(text: str, present: Iterable[int], words: Collection[str] = ()) -> list[WayToCut]:
    """The ways that need no engine: as now, one word, the user's words, single characters.

    No way cuts at the edges of the text, before white space or before a mark that clings.
    """
    ways = [WayToCut(tuple(present), Maker.PRESENT), WayToCut((), Maker.ONE_WORD)]
    if user_cuts := _around_words(text, words):
        ways.append(WayToCut(_allowed(text, user_cuts), Maker.USER_DICTIONARY))
    characters = (match.start() for match in _ONE_CHARACTER.finditer(text))
    return listed([*ways, WayToCut(_allowed(text, characters), Maker.CHARACTERS)])


def ways_through(text: str, graph: WordGraph, fixed: Iterable[FixedSpan]) -> list[WayToCut]:
    """The likeliest paths through the word graph of the text, the best first.

    What the rules fixed (dates, symbols, numbers) is cut as they say on every path.
    """
    spans = list(fixed)
    ways = []
    for path in best_paths(graph, MOST_PATHS):
        cuts = set(path)
        for span in spans:
            cuts -= set(range(span.start, span.end))
            cuts |= {
                span.start + index for index, state in enumerate(span.states) if state_is_cut(state)
            }
            cuts.add(span.end)
        ways.append(WayToCut(_allowed(text, cuts), Maker.ENGINE))
    return listed(ways)


def listed(ways: Iterable[WayToCut]) -> list[WayToCut]:
    """Each way once, in the order of their makers; of equal ones the one that says most."""
    once: dict[tuple[int, ...], WayToCut] = {}
    # That a way is all single characters says more than that the engine knows it too.
    for way in sorted(ways, key=lambda way: (way.maker is Maker.ENGINE, way.maker.value)):
        once.setdefault(way.cuts, way)
    return sorted(once.values(), key=lambda way: way.maker.value)


def best_paths(graph: WordGraph, count: int) -> list[tuple[int, ...]]:
    """The `count` likeliest paths from the start to the end: where their words start, 0 apart.

    Every character has to have an edge.
    """
    length = len(graph)
    best: list[list[tuple[float, tuple[int, ...]]]] = [[] for _ in range(length)]
    best.append([(0.0, ())])
    for start in reversed(range(length)):
        best[start] = nlargest(
            count,
            (
                (weight + rest, ((end, *cuts) if end < length else cuts))
                for end, weight in graph[start].items()
                for rest, cuts in best[end]
            ),
            key=lambda path: path[0],
        )
    return [cuts for _, cuts in best[0]]


def _around_words(text: str, words: Collection[str]) -> set[int]:
    """The cuts around the longest of the words at each place; single characters elsewhere."""
    longest = max(map(len, words), default=0)
    cuts: set[int] = set()
    found = False
    at = 0
    while at < len(text):
        ends = range(min(len(text), at + longest), at, -1)
        end = next((end for end in ends if text[at:end] in words), None)
        found = found or end is not None
        at = end or at + 1
        cuts.add(at)
    return cuts if found else set()


def _allowed(text: str, cuts: Iterable[int]) -> tuple[int, ...]:
    inside = sorted({cut for cut in cuts if 0 < cut < len(text)})
    return tuple(
        cut for cut in inside if not text[cut].isspace() and not _CLINGING.match(text[cut])
    )
