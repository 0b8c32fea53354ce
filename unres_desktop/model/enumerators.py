"""Printed enumerators (1. (a) ㈠ 一、 A.): reading one at a place, and what comes after which."""

import re
from collections.abc import Callable
from typing import NamedTuple

_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")}
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_HAN_NUMERALS = frozenset("一二三四五六七八九十廿卅")
# ㈠ goes on where (一) began, and the other way.
_SEQUENCES = (("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", "(一"), ("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "①"), (_STEMS, "甲"))
_ROMAN = re.compile(r"(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
# White space and zero-width characters may stand before an enumerator and inside it.
_BLANK = "\\s\u200b-\u200f\u2060\ufeff"
_PRINTED = re.compile(
    rf"[{_BLANK}]*("
    r"[㈠-㈩]|[①-⑳]"
    rf"|[(（][{_BLANK}]*(?:[0-9]{{1,3}}|[a-z]{{1,5}}|[A-Z]|[一二三四五六七八九十]{{1,3}}|[{_STEMS}])"
    rf"[{_BLANK}]*[)）]"
    r"|[0-9]{1,4}(?:[.．](?![0-9])|、)"
    r"|[一二三四五六七八九十廿卅]{1,4}[.、．](?![一二三四五六七八九十])"
    r"|[A-Z][.．](?![A-Za-z0-9])"
    r")"
)
_BLANKS = re.compile(rf"[{_BLANK}]+")
_INNER = re.compile(rf"[{_BLANK}()（）.．、]+")


class Enumerator(NamedTuple):
    """One reading of an enumerator: its style, and its place in the sequence, 1 for the first."""

    style: str
    value: int


def han_value(numeral: str) -> int:
    """The value of a Chinese numeral below 100: 一, 十二, 二十一, 廿三."""
    numeral = numeral.replace("廿", "二十").replace("卅", "三十")
    tens, ten, units = numeral.partition("十")
    if not ten:
        return _DIGITS[numeral] if len(numeral) == 1 else 0
    return 10 * _DIGITS.get(tens or "一", 0) + _DIGITS.get(units or "〇", 0)


def printed_number(text: str, start: int, end: int) -> str | None:
    """The enumerator with which text[start:end] begins, as it is printed; None for none."""
    found = _PRINTED.match(text, start, end)
    return found[1] if found else None


def readings(number: str) -> tuple[Enumerator, ...]:
    """Everything that a printed number can mean, likeliest first; (i) is a numeral or a letter.

    Empty for what is no enumerator at all.
    """
    number = number.strip()
    inner = _INNER.sub("", number)
    enclosed = "(" if number[:1] in ("(", "（") else ""
    if inner.isascii() and inner.isalpha():
        return _letter_readings(inner, enclosed)
    if inner.isascii() and inner.isdecimal():
        return (Enumerator(enclosed + "1", int(inner)),)
    if len(inner) == 1:
        for characters, style in _SEQUENCES:
            if inner in characters:
                brackets = "" if style == "(一" else enclosed
                return (Enumerator(brackets + style, characters.index(inner) + 1),)
    value = han_value(inner) if inner and set(inner) <= _HAN_NUMERALS else 0
    return (Enumerator(enclosed + "一", value),) if value else ()


def _letter_readings(inner: str, enclosed: str) -> tuple[Enumerator, ...]:
    small = inner.lower()
    case = "a" if inner == small else "A"
    found = [Enumerator(f"{enclosed}{case}", place) for place in _letter_places(small)]
    roman = _roman_value(small)
    if roman:
        found.append(Enumerator(f"{enclosed}{'i' if case == 'a' else 'I'}", roman))
    return tuple(found)


def _letter_places(letters: str) -> tuple[int, ...]:
    """The places of a, …, z; after z both aa, bb and aa, ab are in use."""
    if len(letters) == 1:
        return (ord(letters) - 96,)
    if len(letters) == 2 and letters[0] == letters[1]:
        return (26 + ord(letters[0]) - 96,)
    if len(letters) == 2 and letters[0] == "a":
        return (26 + ord(letters[1]) - 96,)
    return ()


def _roman_value(letters: str) -> int:
    if not _ROMAN.fullmatch(letters):
        return 0
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(
        -value if value < max(values[place + 1 :], default=0) else value
        for place, value in enumerate(values)
    )


def same_number(printed: str, number: str) -> bool:
    """Whether a printed enumerator is this number; white space does not count."""
    return printed == number or _without_blanks(printed) == _without_blanks(number)


def number_like(number: str, meant: Enumerator) -> str:
    """The enumerator of that meaning, written like `number`: with its brackets or full stop."""
    number = number.strip()
    inner = _INNER.sub("", number)
    return number.replace(inner, _numeral(meant, inner), 1)


def _without_blanks(number: str) -> str:
    return _BLANKS.sub("", number)


def _numeral(meant: Enumerator, like: str) -> str:
    value = meant.value
    for first, last in (("㈠", "㈩"), ("①", "⑳")):
        if first <= like <= last:
            return chr(ord(first) + value - 1)
    kind = meant.style.removeprefix("(")
    if kind == "甲":  # after the tenth they begin anew
        return _STEMS[(value - 1) % len(_STEMS)]
    writers: dict[str, Callable[[int], str]] = {"1": str, "a": _letters, "i": _roman, "一": _han}
    written = writers[kind.lower()](value)
    return written if kind.islower() or not kind.isascii() else written.upper()


def _letters(value: int) -> str:
    return chr(96 + value) if value <= 26 else "a" + chr(96 + value - 26)


def _roman(value: int) -> str:
    tens, units = divmod(value, 10)
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return ("", "x", "xx", "xxx", "xl")[min(tens, 4)] + ones[units]


def _han(value: int) -> str:
    tens, units = divmod(value, 10)
    digits: tuple[str, ...] = ("", *"一二三四五六七八九")
    return (digits[tens] if tens > 1 else "") + ("十" if tens else "") + digits[units]
