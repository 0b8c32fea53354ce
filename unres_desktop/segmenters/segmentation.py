"""The word breaks of a text: rules take their spans, the engine cuts the Chinese between them."""

import re
from collections.abc import Iterator
from functools import cache

from unres_desktop.model.annotation import joined_states
from unres_desktop.model.origins import Origin
from unres_desktop.segmenters.base import FixedSpan, SpanRule, WordEngine, word_states
from unres_desktop.segmenters.profiles import Profile
from unres_desktop.segmenters.span_rules import (
    find_dates,
    find_enumerators,
    find_latin_words,
    find_numbers,
    find_ordinals,
    find_symbols,
)
from unres_desktop.segmenters.term_rule import find_terms
from unres_desktop.segmenters.word_rules import split_long_word, split_prefix

_SEPARATOR = "，"  # every engine makes it a word of its own
# Whatever is neither a common ideograph, common punctuation nor white space: engines differ here.
_ODD = re.compile(r"[^\u4e00-\u9fd5\s，。、；：！？（）《》〈〉“”‘’…—]")
_PLAIN_LATIN = re.compile(r"[A-Za-z0-9]+(?:\.[0-9]+)?%?")  # what jieba itself keeps together
_CLINGING = re.compile("[\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u00ad]+")
_JOINED_BY_RULE = ord("r")
_WHITE_SPACE = re.compile(r"\s+")


def propose_states(text: str, engine: WordEngine, profile: Profile) -> bytes:
    """The state of every gap of the text (model/origins.py), cut where a word starts."""
    fixed = _fixed_states(text, profile)
    table = _word_table(profile)
    states = bytearray(b"".join([table[word] for word in engine.cut(_masked(text, fixed))]))
    for start, fixed_states in fixed:
        end = start + len(fixed_states)
        states[start:end] = fixed_states
    _keep_white_space(text, states, fixed)
    _keep_clinging(text, states)
    states[:1] = b"W"
    return bytes(states)


def _rules(profile: Profile) -> Iterator[tuple[SpanRule, Origin]]:
    """The span rules of a profile; an earlier one has the word where two overlap."""
    if profile.terms:
        yield find_terms, Origin.TERM_RULE
    if profile.dates:
        yield find_dates, Origin.DATE_RULE
    if profile.ordinals:
        yield find_ordinals, Origin.ORDINAL_RULE
    if profile.symbols:
        yield find_symbols, Origin.SYMBOL_RULE
    if profile.enumerators:
        yield find_enumerators, Origin.ENUMERATOR_RULE
    if profile.numbers:
        yield find_numbers, Origin.NUMBER_RULE
        yield find_latin_words, Origin.RULE
    yield _plain_latin_words, Origin.JIEBA
    yield _odd_characters, Origin.JIEBA


def _fixed_states(text: str, profile: Profile) -> list[tuple[int, bytes]]:
    taken = bytearray(len(text))
    fixed = []
    for rule, origin in _rules(profile):
        for span in rule(text):
            start, end = span.start, span.end
            if not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                cuts = [cut - start for cut in span.cuts]
                fixed.append((start, word_states(end - start, origin, cuts)))
    fixed.sort()
    return fixed


def _plain_latin_words(text: str) -> Iterator[FixedSpan]:
    for match in _PLAIN_LATIN.finditer(text):
        yield FixedSpan(match.start(), match.end())


def _odd_characters(text: str) -> Iterator[FixedSpan]:
    for match in _ODD.finditer(text):
        yield FixedSpan(match.start(), match.end())


def _masked(text: str, fixed: list[tuple[int, bytes]]) -> str:
    """The text with every fixed span replaced by separators, so that all engines agree on it."""
    pieces: list[str] = []
    done = 0
    for start, states in fixed:
        pieces += (text[done:start], _SEPARATOR * len(states))
        done = start + len(states)
    return "".join([*pieces, text[done:]])


def _keep_white_space(text: str, states: bytearray, fixed: list[tuple[int, bytes]]) -> None:
    """No cut before white space; one after it, unless a rule keeps the blank inside a word."""
    blank = joined_states(text, Origin.JIEBA)
    inside = {start + offset for start, part in fixed for offset in range(1, len(part))}
    for match in _WHITE_SPACE.finditer(text):
        start, end = match.span()
        states[start:end] = blank[start:end]
        if end < len(text) and end not in inside:
            states[end] = blank[end] if start == 0 else states[end] & ~0x20


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

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self._profile = profile

    def __missing__(self, word: str) -> bytes:
        cuts: tuple[int, ...] = ()
        origin = Origin.JIEBA
        if self._profile.long_words and (cuts := split_long_word(word)):
            origin = Origin.LONG_WORD_RULE
        elif self._profile.prefixes and (cuts := split_prefix(word)):
            origin = Origin.PREFIX_RULE
        states = bytearray(word_states(len(word), Origin.JIEBA))
        for cut in cuts:
            states[cut] = ord(origin.value.upper())
        self[word] = bytes(states)
        return self[word]


@cache
def _word_table(profile: Profile) -> _WordTable:
    return _WordTable(profile)
