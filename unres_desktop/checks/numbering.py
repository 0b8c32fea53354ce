"""The numbers of the clauses: each as the text prints it, and each the next one of its kind."""

from collections.abc import Iterable
from dataclasses import dataclass

from unres_desktop.errors import Message
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clause_labels import may_be_numbered
from unres_desktop.model.clauses import Clause
from unres_desktop.model.enumerators import (
    Enumerator,
    number_like,
    printed_number,
    readings,
    same_number,
)
from unres_desktop.model.findings import Finding, Severity

CHECK = "numbering"

# Where one of these stands, another numbering may begin with its first number.
_RESTARTING = frozenset(
    {"masthead", "title", "heading", "section", "crossheading", "enacting", "preambular"}
)
_ANNEX = "annex_title"
_TITLES = frozenset({"title", "heading"})  # their A, B is the part of a symbol


@dataclass(slots=True)
class _Counter:
    """The last number of one style at one level."""

    value: int
    label: str
    may_restart: bool = False


class NumberingCheck:
    """Looks at the clauses of one annotation in order, some at a time.

    Numbers are counted by level and style. A clause closes the counts below its level; a heading
    or a section lets other counts begin anew. After a finding the count goes on from the number
    that stands there, so that one gap is found once.
    """

    def __init__(self, annotation: Annotation) -> None:
        self._annotation = annotation
        self._counters: dict[int, dict[str, _Counter]] = {}

    def look_at(self, indexes: Iterable[int]) -> list[Finding]:
        """The findings in these clauses, which follow on those looked at before."""
        found = []
        for index in indexes:
            clause = self._annotation.clauses[index]
            self._enter(clause)
            finding = self._against_text(index, clause)
            if clause.number and clause.label not in _TITLES:
                out_of_order = self._against_sequence(clause, clause.number)
                finding = finding or out_of_order
            if finding:
                found.append(finding)
        return found

    def _enter(self, clause: Clause) -> None:
        for level in [level for level in self._counters if level > clause.level]:
            del self._counters[level]
        if clause.label == _ANNEX:
            self._counters.clear()
        elif clause.label in _RESTARTING:
            for counters in self._counters.values():
                for counter in counters.values():
                    counter.may_restart |= counter.label != clause.label

    def _against_text(self, index: int, clause: Clause) -> Finding | None:
        number = clause.number
        if not number and not may_be_numbered(clause.label):
            return None
        text = self._annotation.text
        printed = printed_number(text, *self._annotation.clause_span(index))
        if number and not (printed and same_number(printed, number)):
            if text.startswith(number, clause.start):
                return None  # an enumerator of a kind that is not known here
            if printed:
                return _finding(
                    clause,
                    Message(
                        "The number is {number}, but the text prints {printed}.",
                        number=number,
                        printed=printed,
                    ),
                )
            message = Message("The number is {number}, but the text prints none.", number=number)
            return _finding(clause, message)
        if printed and not number:
            message = Message("The text prints {printed}, but no number is set.", printed=printed)
            return _finding(clause, message, len(printed))
        return None

    def _against_sequence(self, clause: Clause, number: str) -> Finding | None:
        meant = readings(number)
        if not meant:
            return None
        counters = self._counters.setdefault(clause.level, {})
        reading = _likeliest(meant, counters)
        counter = counters.get(reading.style)
        counters[reading.style] = _Counter(reading.value, clause.label)
        last = counter.value if counter else 0
        if reading.value == last + 1 or (reading.value == 1 and counter and counter.may_restart):
            return None
        expected = number_like(number, Enumerator(reading.style, last + 1))
        numbers = {"number": number, "expected": expected}
        if counter is None:
            message = Message("The first number here is {number}, not {expected}.", **numbers)
        elif reading.value == last:
            message = Message("{number} stands twice; {expected} is expected.", **numbers)
        elif reading.value > last:
            message = Message(
                "{number} follows, but {expected} is expected: a number is missing.", **numbers
            )
        else:
            message = Message(
                "{number} comes again or out of order; {expected} is expected.", **numbers
            )
        return _finding(clause, message)


def numbering_findings(annotation: Annotation) -> list[Finding]:
    """Every clause whose number is not the printed one, or not the next one; in order."""
    return NumberingCheck(annotation).look_at(range(len(annotation.clauses)))


def _likeliest(meant: tuple[Enumerator, ...], counters: dict[str, _Counter]) -> Enumerator:
    """The reading that goes on a count, else one that begins one, else one of a count there is."""
    for reading in meant:
        counter = counters.get(reading.style)
        if counter and reading.value == counter.value + 1:
            return reading
    for reading in meant:
        if reading.value == 1:
            return reading
    return next((reading for reading in meant if reading.style in counters), meant[0])


def _finding(clause: Clause, message: Message, length: int = 0) -> Finding:
    end = clause.start + (length or len(clause.number or ""))
    return Finding(CHECK, Severity.DOUBT, message, clause.start, end)
