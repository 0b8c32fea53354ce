"""The rules that take dates, ordinals, symbols, enumerators and numbers out of the engine's hands.

Each rule is a pattern with the origin it gives to gaps, and a switch of a profile; a profile's
rules run as one pattern, an earlier rule having the word. The shapes are those of United Nations
documents: 第46/151 号, A/55/580, 1., 3 208 080.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from unres_desktop.model.origins import Origin

_D = "[0-9０-９]"
_HAN_DIGIT = "[〇○零一二三四五六七八九]"
_HAN_NUMBER = "[〇○零一二三四五六七八九十百千]"
_HAN_DAY = "(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)"
_ROMAN = "[IVXLC]"
_MOST_REMEMBERED = 50_000
_PART = r"(?:\s?[A-Z](?![A-Za-z0-9/]))?"
_LETTER = "A-Za-zÀ-ɏ"
_DATE_PART = re.compile(r"[年月时](?=[^份])")
_MAY_START = (  # the characters that some rule starts with: all others are passed over at once
    r"(?=[0-9０-９A-Za-zÀ-ɏ(（第百〇○零一二三四五六七八九十两㈠-㈩①-⑳−+\-—–…])"
)


@dataclass(frozen=True, slots=True)
class SpanRule:
    """Finds stretches of text whose gaps it decides: cut around them, and where `cuts` says."""

    origin: Origin
    pattern: str
    cuts: Callable[[str], Sequence[int]] | None = None


def _date_cuts(date: str) -> list[int]:
    return [part.end() for part in _DATE_PART.finditer(date)]


DATES = SpanRule(  # R1: 1991年|12月|18日, 一九四八年|十二月|十一日; a span of years is one word
    Origin.DATE_RULE,
    rf"(?<![0-9０-９./\-])(?:{_D}{{4}}(?:[-–—－~～/]{_D}{{2,4}})?年(?!代)"
    rf"|{_D}{{1,2}}(?:[-–—－]{_D}{{1,2}})?月(?:份|(?![球光]))"
    rf"|{_D}{{1,2}}(?:[-–—－]{_D}{{1,2}})?日(?![元均报])"
    rf"|{_D}{{1,2}}时(?![间候期])(?:{_D}{{1,2}}分)?)"
    rf"|{_HAN_DIGIT}{{4}}年(?!代)(?:[元正]?{_HAN_DAY}?月(?:{_HAN_DAY}日)?)?"
    rf"|{_HAN_DAY}月{_HAN_DAY}日",
    _date_cuts,
)
ORDINALS = SpanRule(  # R2: 第46/151|号, 第1514(XV)|号, 第五十七|届
    Origin.ORDINAL_RULE,
    rf"第(?:(?:S|ES|XX)-{_D}+(?:/{_D}+)?|{_D}+)(?:[/.]{_D}+)*{_PART}"
    rf"(?:\s?\((?:{_ROMAN}+|E?S-{_ROMAN}+|{_D}+|[a-z])\))*"
    rf"|第{_HAN_NUMBER}+",
)
SYMBOLS = SpanRule(  # R3: A/54/L.81/Rev.1; 55/187. and 3499(XXX). with their full stop; 、49/108 号
    Origin.SYMBOL_RULE,
    r"(?<![A-Za-z0-9/])[A-Z]{1,6}(?:[.\-][A-Z0-9]+)*(?:/[A-Za-z0-9]+(?:[.\-][A-Za-z0-9]+)*)+"
    rf"(?:\s?\((?:(?:19|20)[0-9]{{2}}|(?:E?S-)?{_ROMAN}+)\))?"
    rf"|(?<![0-9A-Za-z/.])(?:(?:E?S-)?{_D}+/{_D}+(?:\s?[A-Z])?\.(?![0-9])"
    rf"|{_D}+(?:\s?[A-Z])?\s?\((?:E?S-)?{_ROMAN}+\)\.?"
    rf"|(?:E?S-)?{_D}+/{_D}+{_PART}(?![0-9/]))"
    rf"|{_HAN_DIGIT}{{2,5}}[(（]{_HAN_NUMBER}{{1,3}}[)）]",
)
ENUMERATORS = SpanRule(  # R4: 1., A., (a), （一）, ㈠ in front of what they count
    Origin.ENUMERATOR_RULE,
    rf"(?<![0-9０-９A-Za-z./\-])(?:{_D}{{1,3}}[.．](?![0-9０-９])|[A-Z]\.(?=\s?[\u4e00-\u9fff]))"
    r"|[(（](?:[a-z]{1,2}|[ivx]{1,5}|[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
    r"|[甲乙丙丁戊己庚辛壬癸])[)）]"
    r"|(?<![\u4e00-\u9fff])[一二三四五六七八九十]{1,3}[.．](?=\s?[\u4e00-\u9fff])"
    r"|[㈠-㈩①-⑳]",
)
NUMBERS = SpanRule(  # 3 208 080 100, 0.7%, 100万, 百分之七十, 一百五十
    Origin.NUMBER_RULE,
    rf"(?<![0-9０-９A-Za-z.])[−+\-]?(?:{_D}{{1,3}}(?:[ \u00a0\u2009\u202f,，]{_D}{{3}})+"
    rf"(?![0-9０-９])(?:[.．]{_D}+)?[%％‰万亿]?"
    rf"|{_D}+(?:[.．·∙]{_D}+)*(?:[-–—－]{_D}+(?:[.．]{_D}+)*)?[%％‰万亿]*)"
    rf"|百分之{_HAN_NUMBER}+(?:点{_HAN_DIGIT}+)?"
    rf"|{_HAN_DIGIT}{{3,}}"
    rf"|[一二三四五六七八九十两]{_HAN_NUMBER}*[十百千万亿][〇零一二三四五六七八九十百千万亿]+",
)
DASHES = SpanRule(Origin.RULE, r"[—–]{2,}|…{2,}")
LATIN_WORDS = SpanRule(  # COVID-19, www.un.org
    Origin.RULE,
    rf"[{_LETTER}][{_LETTER}0-9]*(?:[-‐‑–.'’&@_][{_LETTER}0-9]+)*",
)
PLAIN_LATIN_WORDS = SpanRule(Origin.JIEBA, r"[A-Za-z0-9]+(?:\.[0-9]+)?%?")  # as jieba has them


class FixedSpan(NamedTuple):
    """A stretch of text decided by a rule: the states of its gaps, the first a cut."""

    start: int
    end: int
    states: bytes


def find_spans(text: str, rules: tuple[SpanRule, ...]) -> list[FixedSpan]:
    """The spans of the rules in order, without overlaps."""
    pattern, states_of = _joined_pattern(rules)
    return [
        FixedSpan(*match.span(), states_of[match.lastindex or 0][match[0]])
        for match in pattern.finditer(text)
    ]


class _SpanStates(dict[str, bytes]):
    """The states of what a rule found, worked out the first time the same stretch is seen."""

    def __init__(self, rule: SpanRule) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, matched: str) -> bytes:
        cuts = self._rule.cuts(matched) if self._rule.cuts else ()
        states = word_states(len(matched), self._rule.origin, cuts)
        if len(self) < _MOST_REMEMBERED:
            self[matched] = states
        return states


def word_states(length: int, origin: Origin, cuts: Sequence[int] = ()) -> bytes:
    """The states of one stretch that starts with a cut, with further cuts inside it."""
    letter = origin.value
    if not cuts:
        return (letter.upper() + letter * (length - 1)).encode()
    states = bytearray((letter * length).encode())
    for cut in (0, *cuts):
        states[cut] &= ~0x20
    return bytes(states)


@cache
def _joined_pattern(
    rules: tuple[SpanRule, ...],
) -> tuple[re.Pattern[str], Mapping[int, _SpanStates]]:
    """One pattern for all rules, and by the number of the group that matched the states."""
    alternatives = "|".join(f"({rule.pattern})" for rule in rules)
    states_of = {number: _SpanStates(rule) for number, rule in enumerate(rules, 1)}
    return re.compile(f"{_MAY_START}(?:{alternatives})"), states_of
