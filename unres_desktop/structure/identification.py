"""Symbol and title of a resolution, read off its text and clauses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from unres_desktop.model.clauses import Clause

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
_ORGAN_CLAUSES = ("enacting", "heading")
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Identification:
    """What a resolution is called; empty where the text does not say."""

    symbol: str = ""
    title: str = ""


def identify(text: str, clauses: Sequence[Clause]) -> Identification:
    """The symbol (A/RES/55/187 for 55/187. of the General Assembly) and the title."""
    by_label: dict[str, tuple[Clause | None, str]] = {}
    ends = [clause.start for clause in clauses[1:]] + [len(text)]
    for clause, end in zip(clauses, ends, strict=True):
        by_label.setdefault(clause.label, (clause, text[clause.start : end].strip()))
    title_clause, printed = by_label.get("title", (None, ""))
    number = (title_clause and title_clause.number) or ""
    title = _BLANKS.sub(" ", printed.removeprefix(number).strip())[:_LONGEST_TITLE]
    symbol = _symbol(number, "".join(by_label.get(name, (None, ""))[1] for name in _ORGAN_CLAUSES))
    masthead = by_label.get("masthead", (None, ""))[1]
    return Identification(symbol or _printed_symbol(masthead), title)


def _symbol(number: str, organ_text: str) -> str:
    organ = _ORGAN.search(organ_text)
    if not number or not organ:
        return ""
    bare = _BLANKS.sub("", number).rstrip(".．。").removeprefix("第").removesuffix("号决议")
    return _PREFIXES[organ[0]] + bare


def _printed_symbol(masthead: str) -> str:
    match = _PRINTED_SYMBOL.search(masthead)
    return match[0] if match else ""
