"""The rules that take dates, ordinals, symbols, enumerators and numbers out of the engine's hands.

Each rule is a function from a text to the spans it decides (base.FixedSpan) and a switch of a
profile. The shapes are those of United Nations documents: 第46/151 号, A/55/580, 1., 3 208 080.
"""

import re
from collections.abc import Iterator

from unres_desktop.segmenters.base import FixedSpan

_D = "[0-9０-９]"
_HAN_DIGIT = "[〇○零一二三四五六七八九]"
_HAN_NUMBER = "[〇○零一二三四五六七八九十百千]"
_HAN_DAY = "(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)"
_ROMAN = "[IVXLC]"

_DATE = re.compile(
    rf"(?<![0-9０-９./\-])(?:{_D}{{4}}(?:[-–—－~～/]{_D}{{2,4}})?年(?!代)"
    rf"|{_D}{{1,2}}(?:[-–—－]{_D}{{1,2}})?月(?!球|光)"
    rf"|{_D}{{1,2}}(?:[-–—－]{_D}{{1,2}})?日(?!元|均|报)"
    rf"|{_HAN_DIGIT}{{4}}年(?!代)(?:[元正]?{_HAN_DAY}?月(?:{_HAN_DAY}日)?)?)"
)
_DATE_PART = re.compile(r"[年月](?=.)")
_ORDINAL = re.compile(
    rf"第(?:(?:S|ES|XX)-{_D}+(?:/{_D}+)?|{_D}+)(?:[/.]{_D}+)*"
    rf"(?:\s?[A-Z](?![A-Za-z0-9/]))?(?:\s?\((?:{_ROMAN}+|E?S-{_ROMAN}+|{_D}+|[a-z])\))*"
    rf"|第{_HAN_NUMBER}+"
)
_LISTED = re.compile(  # the further numbers of a list that began with 第: 、49/108 号
    rf"(?<![0-9A-Za-z/.])(?:E?S-)?{_D}+/{_D}+(?:\s?[A-Z](?![A-Za-z0-9/]))?(?![0-9/])"
)
_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9/])[A-Z]{1,6}(?:[.\-][A-Z0-9]+)*(?:/[A-Za-z0-9]+(?:[.\-][A-Za-z0-9]+)*)+"
    r"(?:\s?\((?:19|20)[0-9]{2}\))?"
)
_RESOLUTION_NUMBER = re.compile(
    rf"(?<![0-9A-Za-z/.第])(?:(?:E?S-)?{_D}+/{_D}+(?:\s?[A-Z])?\.(?![0-9])"
    rf"|{_D}+(?:\s?[A-Z])?\s?\((?:E?S-)?{_ROMAN}+\)\.?)"
)
_ENUMERATOR = re.compile(
    rf"(?<![0-9０-９A-Za-z./\-])(?:{_D}{{1,3}}[.．](?![0-9０-９])|[A-Z]\.(?=\s?[\u4e00-\u9fff]))"
    r"|[(（](?:[a-z]{1,2}|[ivx]{1,5}|[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])[)）]"
    r"|[㈠-㈩①-⑳]"
)
_NUMBER = re.compile(
    rf"(?<![0-9０-９A-Za-z.])(?:[−+\-])?{_D}{{1,3}}(?:[ \u00a0\u2009\u202f,，]{_D}{{3}})+"
    rf"(?![0-9０-９])(?:[.．]{_D}+)?[%％‰万亿]?"
    rf"|(?<![0-9０-９A-Za-z.])(?:[−+\-])?{_D}+(?:[.．·∙]{_D}+)*"
    rf"(?:[-–—－]{_D}+(?:[.．]{_D}+)*)?[%％‰万亿]*"
    rf"|百分之{_HAN_NUMBER}+(?:点{_HAN_DIGIT}+)?"
    rf"|[一二三四五六七八九十两]{_HAN_NUMBER}*[十百千万亿][〇零一二三四五六七八九十百千万亿]+"
)
_LATIN = re.compile(
    r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:[-‐‑–.'’&@_][A-Za-zÀ-ɏ0-9]+)*(?:(?<=[a-z])\.(?=[A-Za-z]))?"
)


def find_dates(text: str) -> Iterator[FixedSpan]:
    """R1: 1991年|12月|18日, 一九四八年|十二月|十一日; a span of years is one word."""
    for match in _DATE.finditer(text):
        start, end = match.span()
        cuts = [part.end() for part in _DATE_PART.finditer(text, start, end)]
        yield FixedSpan(start, end, cuts)


def find_ordinals(text: str) -> Iterator[FixedSpan]:
    """R2: 第46/151|号, 第1514(XV)|号, 第五十七|届, and the further numbers of such a list."""
    return _spans(_ORDINAL, text)


def find_symbols(text: str) -> Iterator[FixedSpan]:
    """R3: A/55/580, A/54/L.81/Rev.1; 55/187. and 3499(XXX). keep their full stop."""
    yield from sorted(
        [*_spans(_SYMBOL, text), *_spans(_RESOLUTION_NUMBER, text), *_spans(_LISTED, text)],
        key=lambda span: (span.start, -span.end),
    )


def find_enumerators(text: str) -> Iterator[FixedSpan]:
    """R4: 1., A., (a), （一）, ㈠ in front of what they count."""
    return _spans(_ENUMERATOR, text)


def find_numbers(text: str) -> Iterator[FixedSpan]:
    """Numbers with their blanks, decimals, per cent and 万, 亿: 3 208 080 100, 0.7%."""
    return _spans(_NUMBER, text)


def find_latin_words(text: str) -> Iterator[FixedSpan]:
    """Latin words with what holds their parts together: COVID-19, www.un.org."""
    return _spans(_LATIN, text)


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[FixedSpan]:
    for match in pattern.finditer(text):
        yield FixedSpan(match.start(), match.end())
