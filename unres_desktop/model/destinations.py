"""Where in a document a number leads: the clause printed with it, the n-th clause, a percentage."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from unres_desktop.model.annotation import Annotation

_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,3})?)\s*%")
_COUNTED = re.compile(r"#?(\d{1,9})")
_AROUND = "()[]（）.、。 "


class Reached(StrEnum):
    """By what a place was named."""

    NUMBER = "number"  # the number printed before a clause
    COUNT = "count"  # the n-th clause
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in the text, and by what it was named."""

    offset: int
    reached: Reached


def destinations(annotation: Annotation, text: str) -> list[Destination]:
    """The places that the text names, those by printed number first; none is an answer too."""
    typed = unicodedata.normalize("NFKC", text).strip()
    if percent := _PERCENT.fullmatch(typed):
        return _at_percent(annotation, float(percent[1].replace(",", ".")))
    wanted = printed_number(typed)
    found = [
        Destination(clause.start, Reached.NUMBER)
        for clause in annotation.clauses
        if wanted and clause.number and printed_number(clause.number) == wanted
    ]
    counted = _COUNTED.fullmatch(typed)
    if counted and 0 < int(counted[1]) <= len(annotation.clauses):
        place = annotation.clauses[int(counted[1]) - 1].start
        found.append(Destination(place, Reached.COUNT))
    return found


def printed_number(text: str) -> str:
    """A number without what is printed around it: `1.`, `(1)` and `１` are one number."""
    return unicodedata.normalize("NFKC", text).strip(_AROUND).casefold()


def _at_percent(annotation: Annotation, percent: float) -> list[Destination]:
    if percent > 100:
        return []
    offset = int(len(annotation.text) * percent / 100)
    if not annotation.is_cut(offset):
        offset = annotation.previous_cut(offset)
    return [Destination(offset, Reached.PERCENT)]
