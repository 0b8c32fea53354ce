"""The lead-phrase lexicon (回顾, 表示注意到, 请 …) and its look-up at an offset."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import NamedTuple

from unres_desktop.resource_files import resource_path

# What may stand between the number of a paragraph and its lead phrase.
_OPENER = re.compile(
    r"(?:(?:并|又|还|同时|因此|为此|就此|据此|鉴此|有鉴于此|此外|但|但是|然而|最后|与此同时)，?"
    r"|(?:在(?:这一?|此|该)?(?:方面|背景下|情况下|过程中)|在这?一?方面|在这(?:些|种)方面|为此目的)，?"
    r"|在不开创先例的情况下，|尤其|特别是?|本着合作精神，?|酌情|根据《宪章》第七章采取行动，)"
)
_ADVERB = re.compile(
    r"(?:又一次|又|还|也|再次|再度|再|并|进一步|一再|同时|继续|依然|仍然?|极为|十分|非常|深为?|高度|严重|"
    r"特别|尤其|强烈|大力|坚决|郑重|正式|热烈|满意地|赞赏地|关切地|遗憾地|感兴趣地|欣见|明确|"
    r"衷心|诚挚|充分|完全|重新|迫切|紧急)"
)
_MOST_ADVERBS = 3
_FIRST_OF_OTHERS = (
    "又还也再并进一同继依仍极十非深高严特尤强大坚郑正热满赞关遗感欣明衷诚充完重迫紧"
    "在因为就据鉴有此最但然与本酌根对向0123456789["
)


@dataclass(frozen=True, slots=True)
class Lead:
    """One lead phrase and what was counted of it."""

    phrase: str
    category: str
    preambular: int
    operative: int
    starts_paragraph: float | None  # share of its places after a comma that start a paragraph


class FoundLead(NamedTuple):
    """A lead phrase in a text: adverbs (又, 再次 …) belong to its span."""

    start: int
    end: int
    lead: Lead


def may_start_lead(character: str) -> bool:
    """Whether a lead phrase, an opener, 对 …表示 or the mark of a footnote can start with it."""
    return character in _first_characters()


def lead_at(text: str, offset: int) -> FoundLead | None:
    """The longest lead phrase that starts at the offset, adverbs in front of it included."""
    found = _longest(text, offset)
    if found:
        return found
    end = offset
    for _ in range(_MOST_ADVERBS):
        adverb = _ADVERB.match(text, end)
        if not adverb:
            return None
        end = adverb.end()
        found = _longest(text, end)
        if found:
            return FoundLead(offset, found.end, found.lead)
    return None


def lead_after_opener(text: str, offset: int, end: int) -> FoundLead | None:
    """The lead phrase at the offset, or behind an opener such as 在这方面， there."""
    found = lead_at(text, offset)
    while not found:
        opener = _OPENER.match(text, offset, end)
        if not opener:
            return None
        offset = opener.end()
        found = lead_at(text, offset)
    return found if found.end <= end else None


def categories() -> frozenset[str]:
    """The categories that lead phrases are grouped by: recall, request, decide …"""
    return frozenset(lead.category for lead in _lexicon()[0].values())


def _longest(text: str, offset: int) -> FoundLead | None:
    leads, lengths = _lexicon()
    for length in lengths.get(text[offset : offset + 1], ()):
        lead = leads.get(text[offset : offset + length])
        if lead:
            return FoundLead(offset, offset + length, lead)
    return None


@cache
def _first_characters() -> frozenset[str]:
    return frozenset(_lexicon()[1]) | frozenset(_FIRST_OF_OTHERS)


@cache
def _lexicon() -> tuple[Mapping[str, Lead], Mapping[str, list[int]]]:
    path = resource_path("lexicons", "lead_phrases.tsv")
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[2:]]
    leads = {
        row[0]: Lead(
            row[0],
            row[3],
            int(row[4] or 0),
            int(row[5] or 0),
            float(row[6]) if row[6] else None,
        )
        for row in rows
    }
    lengths = {
        first: sorted({len(phrase) for phrase in phrases}, reverse=True)
        for first, phrases in groupby(sorted(leads), key=lambda phrase: phrase[0])
    }
    return leads, lengths
