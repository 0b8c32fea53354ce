"""What the machine proposes for a text: words, clauses, symbol and title."""

import re
from collections.abc import Sequence

from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Segmenter
from unres_desktop.model.origins import Origin, gap_state, state_is_cut
from unres_desktop.model.proposal import Proposal
from unres_desktop.segmenters.available import SEGMENTERS, engine_named
from unres_desktop.segmenters.base import WordEngine
from unres_desktop.segmenters.profiles import (
    DEFAULT_PROFILE,
    PROFILES,
    RULES_VERSION,
    profile_named,
)
from unres_desktop.segmenters.segmentation import propose_states
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.structure.detector import STRUCTURE_VERSION, detect_clauses
from unres_desktop.structure.identification import Identification, identify
from unres_desktop.structure.preamble_model import preamble_model

__all__ = [
    "DEFAULT_PROFILE",
    "PROFILES",
    "SEGMENTERS",
    "Identification",
    "identify",
    "propose",
    "propose_clauses",
    "segment",
    "warm_up",
]

_CUT = re.compile(rb"[A-Z]")
_CUT_BY_RULE = gap_state(Origin.RULE, cut=True)


def propose(
    text: str,
    *,
    profile: str = DEFAULT_PROFILE,
    segmenter: str = "auto",
    dictionary: UserDictionary = NO_WORDS,
) -> Proposal:
    """Words and clauses for the text, which must not be empty; `dictionary` is the person's own.

    Raises NotAvailable where the segmenter is not installed, UnresError for an unknown name.
    """
    engine = engine_named(segmenter, dictionary)
    states = bytearray(propose_states(text, engine, profile_named(profile)))
    clauses = detect_clauses(text)
    for clause in clauses[1:]:
        if not state_is_cut(states[clause.start]):
            states[clause.start] = _CUT_BY_RULE
    return Proposal(bytes(states), clauses, _identity(engine, profile))


def propose_clauses(text: str, cuts: Sequence[int] | None = None) -> tuple[Clause, ...]:
    """Clauses for a text whose words are given: each starts at one of the cuts, if there are any.

    A start inside a given word moves to the word's start, unless a clause starts there already.
    """
    clauses = detect_clauses(text)
    if cuts is None:
        return clauses
    allowed = sorted({0, *cuts})
    kept: dict[int, Clause] = {}
    at = 0
    for clause in clauses:
        while at + 1 < len(allowed) and allowed[at + 1] <= clause.start:
            at += 1
        kept.setdefault(allowed[at], clause._replace(start=allowed[at]))
    return tuple(kept.values())


def segment(
    text: str,
    *,
    profile: str = DEFAULT_PROFILE,
    segmenter: str = "auto",
    dictionary: UserDictionary = NO_WORDS,
) -> list[str]:
    """The words of the text, without the white space around them."""
    if not text or text.isspace():
        return []
    states = propose_states(text, engine_named(segmenter, dictionary), profile_named(profile))
    cuts = [match.start() for match in _CUT.finditer(states)]
    ends = [*cuts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(cuts, ends, strict=True)]


def warm_up(*, segmenter: str = "auto") -> None:
    """Load the engine's dictionary now: what a worker process does before its first text."""
    engine_named(segmenter).cut("大会")


def _identity(engine: WordEngine, profile: str) -> Segmenter:
    made_by = (
        f"rules {RULES_VERSION}, clauses {STRUCTURE_VERSION}, model {preamble_model().version}"
    )
    if engine.dictionary:
        made_by += f", {engine.dictionary}"
    version = f"{engine.version} ({made_by})"
    return Segmenter(engine.name, version, profile)
