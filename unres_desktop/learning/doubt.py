"""Which word boundaries are worth a person's look: one score a gap, from the document alone.

The score stands for the chance that the gap is wrong. The shares below are how often gaps of
that kind were wrong in 3,000 sentences of People's Daily text in the PKU standard, proposed with
the profile `pku` (tests/benchmarks/doubt.py prints them). To these come strings that the same
document segments in two ways. That jieba disagrees with itself says little, so it is not asked.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.origins import Origin, state_origin

LEAST_DOUBT = 0.11  # what is more certain than this is not shown

# Inside a word of jieba: its length and the gap's place in it -> the share that was wrong.
_INSIDE_WORDS = {(3, 1): 0.22, (4, 2): 0.18, (5, 2): 0.19}
# Cut by a rule: the rule, and the length of the word after the cut (3 for more).
_RULE_CUTS = {
    (Origin.LONG_WORD_RULE, 2): 0.12,
    (Origin.LONG_WORD_RULE, 3): 0.28,
    (Origin.PREFIX_RULE, 1): 0.13,
    (Origin.PREFIX_RULE, 2): 0.14,
    (Origin.PREFIX_RULE, 3): 0.14,
}
_PAIR_OF_CHARACTERS, _RUN_OF_CHARACTERS = 0.20, 0.31
# Characters that stand alone as a matter of course; the rest of a run looks like a name.
_FUNCTION_CHARACTERS = frozenset(
    "的和在是了以与并及或等对为其不也就将向从到由于至各该本这两有中上下所之个年月日号次届"
    "他她我你它们来去把被要能可会都还又很最更已而但因此说人大小一二三四五六七八九十百千万"
    "亿多几每某第前后内外里间时者性化"
)
_MOST_BY_COUNT = 0.9  # a share of a few places in one document is no certainty


class Reason(StrEnum):
    """Why a gap is doubtful."""

    TWO_WAYS = "two ways"  # the same characters are segmented otherwise in this document
    SINGLE_CHARACTERS = "single characters"
    LONG_WORD = "long word"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class DoubtfulGap:
    """A gap worth a look: the offset of the character after it, and how doubtful it is (0..1)."""

    offset: int
    score: float
    reason: Reason


def doubtful_gaps(annotation: Annotation) -> list[DoubtfulGap]:
    """The gaps worth a look, in order of offset; only those that a machine decided."""
    words = list(annotation.words())
    states = annotation.states()
    found: dict[int, DoubtfulGap] = {}
    for gap in (
        *_two_ways(annotation.text, words),
        *_single_characters(annotation.text, words),
        *_by_kind(states, words),
    ):
        known = found.get(gap.offset)
        if gap.score >= LEAST_DOUBT and (known is None or known.score < gap.score):
            found[gap.offset] = gap
    return [found[at] for at in sorted(found) if state_origin(states[at]).is_machine]


def _two_ways(text: str, words: list[tuple[int, int]]) -> Iterator[DoubtfulGap]:
    """Neighbours that are one word elsewhere, and words that are two neighbours elsewhere.

    The doubt is the share of the other way among all places of the string.
    """
    whole = Counter(text[start:end] for start, end in words if end - start > 1)
    neighbours = [
        (left[0], left[1], right[1]) for left, right in pairwise(words) if left[1] == right[0]
    ]
    split: dict[str, Counter[int]] = {}
    for start, middle, end in neighbours:
        if text[start:end] in whole:
            split.setdefault(text[start:end], Counter())[middle - start] += 1
    for start, middle, end in neighbours:
        ways = split.get(text[start:end])
        if ways:
            share = whole[text[start:end]] / (whole[text[start:end]] + ways.total())
            yield DoubtfulGap(middle, min(share, _MOST_BY_COUNT), Reason.TWO_WAYS)
    for start, end in words:
        ways = split.get(text[start:end])
        if ways:
            place, times = ways.most_common(1)[0]
            share = times / (whole[text[start:end]] + ways.total())
            yield DoubtfulGap(start + place, min(share, _MOST_BY_COUNT), Reason.TWO_WAYS)


def _single_characters(text: str, words: list[tuple[int, int]]) -> Iterator[DoubtfulGap]:
    run: list[int] = []
    for start, end in [*words, (len(text) + 1, len(text) + 3)]:
        alone = end - start == 1 and _may_be_part_of_a_name(text[start])
        if alone and (not run or run[-1] + 1 == start):
            run.append(start)
            continue
        if len(run) > 1:
            doubt = _RUN_OF_CHARACTERS if len(run) > 2 else _PAIR_OF_CHARACTERS
            for offset in run[1:]:
                yield DoubtfulGap(offset, doubt, Reason.SINGLE_CHARACTERS)
        run = [start] if alone else []


def _may_be_part_of_a_name(character: str) -> bool:
    return character.isalpha() and not character.isascii() and character not in _FUNCTION_CHARACTERS


def _by_kind(states: bytes, words: list[tuple[int, int]]) -> Iterator[DoubtfulGap]:
    places: dict[int, list[tuple[int, float]]] = {}
    for (length, place), doubt in _INSIDE_WORDS.items():
        places.setdefault(length, []).append((place, doubt))
    jieba = ord(Origin.JIEBA.value)
    for start, end in words:
        for place, doubt in places.get(end - start, ()):
            if states[start + place] == jieba:
                yield DoubtfulGap(start + place, doubt, Reason.LONG_WORD)
        rule = state_origin(states[start]) if start else Origin.JIEBA
        cut_doubt = _RULE_CUTS.get((rule, min(end - start, 3)))
        if cut_doubt:
            yield DoubtfulGap(start, cut_doubt, Reason.RULE)
