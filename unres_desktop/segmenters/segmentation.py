"""The word breaks of a text: rules take their spans, the engine cuts the Chinese between them."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from heapq import merge

from unres_desktop.model.origins import Origin, gap_state
from unres_desktop.model.white_space import WHITE, white_gaps
from unres_desktop.segmenters.base import WordEngine
from unres_desktop.segmenters.profiles import Profile
from unres_desktop.segmenters.span_rules import (
    DASHES,
    DATES,
    ENUMERATORS,
    LATIN_WORDS,
    NUMBERS,
    ORDINALS,
    PLAIN_LATIN_WORDS,
    SYMBOLS,
    FixedSpan,
    SpanRule,
    find_spans,
    word_states,
)
from unres_desktop.segmenters.term_rule import find_terms, find_un_words, find_words, pattern_of
from unres_desktop.segmenters.traditional import simplified
from unres_desktop.segmenters.user_dictionary import UserDictionary
from unres_desktop.segmenters.word_rules import split_long_word, split_prefix

_SEPARATOR = "，"  # every engine makes it a word of its own
# Whatever is neither a common ideograph, common punctuation nor white space: engines differ here.
_ODD = re.compile(r"[^\u4e00-\u9fd5\s，。、；：！？《》“”]")
_CLINGING = re.compile("[\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u00ad]+")
_ALL_BUT_WHITE = bytes(0 if state == WHITE else 0xFF for state in range(256))
_OWN_WORD = re.compile(b"[tT]")  # of the user dictionary, before other terms are looked for
_JOINED_BY_RULE = ord("r")
_LOWER_CASE = ord("a")


def propose_states(text: str, engine: WordEngine, profile: Profile) -> bytes:
    """The state of every gap of the text (model/origins.py), cut where a word starts."""
    spans = fixed_spans(text, profile, engine.dictionary)
    table = _word_table(profile, engine.dictionary)
    words = engine.cut(text_for_engine(text, spans))
    states = bytearray(b"".join(map(table.__getitem__, words)))
    for start, end, span_states in spans:
        states[start:end] = span_states
    if profile.un_words:
        _join_un_words(text, states)
    _keep_white_space(text, states)
    _keep_clinging(text, states)
    states[:1] = b"W"
    return bytes(states)


@cache
def _rules(profile: Profile) -> tuple[SpanRule, ...]:
    """The span rules of a profile; an earlier one has the word where two could start."""
    switches = (
        (profile.dates, DATES),
        (profile.ordinals, ORDINALS),
        (profile.symbols, SYMBOLS),
        (profile.enumerators, ENUMERATORS),
        (profile.numbers, NUMBERS),
        (profile.numbers, LATIN_WORDS),
        (profile.numbers, DASHES),
        (True, PLAIN_LATIN_WORDS),
    )
    return tuple(rule for is_on, rule in switches if is_on)


def fixed_spans(text: str, profile: Profile, dictionary: UserDictionary) -> list[FixedSpan]:
    """The spans that no engine decides: those of the rules, and words no engine can read."""
    spans = find_spans(text, _rules(profile))
    if profile.terms:
        spans = _without_overlaps(find_terms(text), spans)
    if dictionary and (pattern := _words_unseen(profile, dictionary)):
        spans = _without_overlaps(find_words(text, pattern), spans)
    return spans


def text_for_engine(text: str, spans: list[FixedSpan]) -> str:
    """The text as an engine reads it, each character in its place: common ones, simplified."""
    return _ODD.sub(_SEPARATOR, simplified(_masked(text, spans)))


@lru_cache(maxsize=4)
def _words_unseen(profile: Profile, dictionary: UserDictionary) -> re.Pattern[str] | None:
    """A pattern for the person's words that no engine is shown whole: COVID-19疫苗, 第一读."""
    rules = _rules(profile)
    words = [word for word in dictionary.names if _ODD.search(word) or find_spans(word, rules)]
    return pattern_of(words) if words else None


def _without_overlaps(terms: Iterable[FixedSpan], others: Iterable[FixedSpan]) -> list[FixedSpan]:
    """All terms, and the other spans that no term touches, in order."""
    kept: list[FixedSpan] = []
    for span in merge(terms, others, key=lambda span: span.start):
        is_term = span.states[0] == ord("T")
        while is_term and kept and kept[-1].end > span.start and kept[-1].states[0] != ord("T"):
            kept.pop()
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _masked(text: str, spans: list[FixedSpan]) -> str:
    """The text with every fixed span replaced by separators, so that all engines agree on it."""
    pieces: list[str] = []
    done = 0
    for start, end, _ in spans:
        pieces += (text[done:start], _SEPARATOR * (end - start))
        done = end
    return "".join([*pieces, text[done:]])


def _join_un_words(text: str, states: bytearray) -> None:
    """The words of United Nations usage, where the engine cut before and after them.

    A person's own word that lies there goes before them.
    """
    for span in find_un_words(text):
        if _OWN_WORD.search(states, span.start, span.end):
            continue
        stands = span.start == 0 or states[span.start] < _LOWER_CASE
        if stands and (span.end == len(text) or states[span.end] < _LOWER_CASE):
            states[span.start + 1 : span.end] = span.states[1:]


def _keep_white_space(text: str, states: bytearray) -> None:
    """No cut before white space; engines make one after it, rules may keep it inside a word."""
    white = white_gaps(text)
    # As one large number each: no line of Python runs for each of the many blanks.
    kept = int.from_bytes(states, "big") & int.from_bytes(white.translate(_ALL_BUT_WHITE), "big")
    both = kept | int.from_bytes(white, "big")
    states[:] = both.to_bytes(len(states), "big")


def _keep_clinging(text: str, states: bytearray) -> None:
    """Marks and zero-width characters belong to the character before, else to the one after."""
    for match in _CLINGING.finditer(text):
        start, end = match.span()
        if start == 0 or text[start - 1].isspace():
            start, end = start + 1, min(end + 1, len(text))
        for gap in range(start, end):
            if not text[gap].isspace():
                states[gap] = _JOINED_BY_RULE


class _WordTable(dict[str, bytes]):
    """The states of an engine's word, worked out the first time the word is seen."""

    def __init__(self, profile: Profile, dictionary: UserDictionary) -> None:
        super().__init__()
        self._profile = profile
        self._own_words = frozenset(word for word, _ in dictionary.engine_entries())
        self._shared: dict[bytes, bytes] = {}  # few values for many words: they stay at hand

    def __missing__(self, word: str) -> bytes:
        if word in self._own_words:
            states = word_states(len(word), Origin.TERM_RULE)
        elif self._profile.long_words and (cuts := split_long_word(word)):
            states = _with_cuts(word, cuts, Origin.LONG_WORD_RULE)
        elif self._profile.prefixes and (cuts := split_prefix(word)):
            states = _with_cuts(word, cuts, Origin.PREFIX_RULE)
        else:
            states = word_states(len(word), Origin.JIEBA)
        self[word] = states = self._shared.setdefault(states, states)
        return states


def _with_cuts(word: str, cuts: tuple[int, ...], origin: Origin) -> bytes:
    """The states of an engine's word that a rule cuts."""
    states = bytearray(word_states(len(word), Origin.JIEBA))
    for cut in cuts:
        states[cut] = gap_state(origin, cut=True)
    return bytes(states)


@lru_cache(maxsize=4)
def _word_table(profile: Profile, dictionary: UserDictionary) -> _WordTable:
    return _WordTable(profile, dictionary)
