"""Symbol and title of a resolution, read off its text and clauses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from unres_desktop.model.clauses import Clause
from unres_desktop.model.enumerators import han_value
from unres_desktop.structure.numbering import roman

_PREFIXES = {
    "大会": "A/RES/",
    "大會": "A/RES/",
    "安全理事会": "S/RES/",
    "安全理事會": "S/RES/",
    "经济及社会理事会": "E/RES/",
    "经济暨社会理事会": "E/RES/",
    "人权理事会": "A/HRC/RES/",
}
_ORGAN = re.compile("|".join(_PREFIXES))
_PRINTED_SYMBOL = re.compile(r"(?<![A-Za-z/])[ASE]/(?:HRC/)?RES/[0-9A-Za-z()/\- ]*[0-9A-Z)]")
_BLANKS = re.compile(r"\s+")
_AROUND_NUMBER = re.compile("^(?:决议案?|決議案?|第)|(?:号决议|號決議)?[.．。、]?$")
_OLD_NUMBER = re.compile(r"([〇○零一二三四五六七八九]+)[(（]([一二三四五六七八九十]{1,3})[)）]")
_PART_LETTER = re.compile("[A-Z][.．]?")
_PART_IN_TITLE = re.compile(r"([A-Z])[.．] *(?=[^A-Z])")
_ORGAN_CLAUSES = ("enacting", "heading")
_TELLING = frozenset({*_ORGAN_CLAUSES, "title", "masthead"})
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Identification:
    """What a resolution is called; empty where the text does not say.

    `part` is the letter of a document that is one part of a resolution, as in A/RES/55/187 B.
    """

    symbol: str = ""
    title: str = ""
    part: str = ""


def identify(text: str, clauses: Sequence[Clause]) -> Identification:
    """The symbol (A/RES/55/187 for 55/187. of the General Assembly), the title and the part."""
    by_label: dict[str, list[tuple[Clause, str]]] = {}
    ends = [clause.start for clause in clauses[1:]] + [len(text)]
    for clause, end in zip(clauses, ends, strict=True):
        if clause.label in _TELLING:
            by_label.setdefault(clause.label, []).append((clause, text[clause.start : end].strip()))
    number, title, part = _title(by_label.get("title", []))
    organ = "".join(by_label[label][0][1] for label in _ORGAN_CLAUSES if label in by_label)
    symbol = _symbol(number, organ)
    if symbol and part:
        symbol = f"{symbol} {part}"
    if not symbol and "masthead" in by_label:
        symbol = _printed_symbol(by_label["masthead"][0][1])
    return Identification(symbol, title, part)


def _title(titles: Sequence[tuple[Clause, str]]) -> tuple[str, str, str]:
    """Number, title and part letter. A title numbered A alone says neither symbol nor part."""
    if not titles:
        return "", "", ""
    clause, printed = titles[0]
    number = clause.number or ""
    title = _BLANKS.sub(" ", printed.removeprefix(number).strip())
    if _PART_LETTER.fullmatch(number):
        return "", "" if title == number else title[:_LONGEST_TITLE], ""
    letters = [other.number for other, _ in titles[1:] if other.number]
    inside = _PART_IN_TITLE.match(title)
    if inside:
        return number, title[inside.end() :][:_LONGEST_TITLE], inside[1]
    part = letters[0][0] if len(letters) == 1 and _PART_LETTER.fullmatch(letters[0]) else ""
    return number, title[:_LONGEST_TITLE], part


def _symbol(number: str, organ_text: str) -> str:
    organ = _ORGAN.search(organ_text)
    if not number or not organ:
        return ""
    bare = _AROUND_NUMBER.sub("", _BLANKS.sub("", number))
    old = _OLD_NUMBER.fullmatch(bare)
    if old:  # 二一七(三) is 217(III)
        digits = "".join(str(max(0, "零一二三四五六七八九".find(digit))) for digit in old[1])
        bare = f"{digits}({roman(han_value(old[2]))})"
    return _PREFIXES[organ[0]] + bare


def _printed_symbol(masthead: str) -> str:
    match = _PRINTED_SYMBOL.search(masthead)
    return match[0] if match else ""
