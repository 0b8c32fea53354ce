"""The rows of the history panel, made a page at a time from the journal, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.edit_sentences import sentence
from unres_desktop.gui.edit_times import clock, day, is_one_sitting, local_time
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.model.edit_description import described, take_back
from unres_desktop.storage.library import JournalLine, Library

translate = QCoreApplication.translate

START = 0
HEADING = -1
MOST_UNDONE = 400  # edits above the present that are listed; those beyond wait behind one row


@dataclass(slots=True)
class HistoryRow:
    """One line. `position` is how many edits are done after a click on it, HEADING for none."""

    position: int
    text: str
    detail: str = ""
    clock: str = ""


@dataclass(slots=True)
class _Sitting:
    """The edits of one session of work as far as they are listed, and the heading over them."""

    heading: HistoryRow
    author: str
    first: datetime
    last: datetime
    count: int = 0

    def write(self) -> None:
        """Let the heading say when the session was and how many edits of it are listed."""
        times = {clock(self.first): None, clock(self.last): None}
        template = translate("HistoryPanel", "{day} · {times}")
        self.heading.text = template.format(day=day(self.last), times="–".join(times))
        self.heading.detail = self.author
        self.heading.clock = f"{self.count:,}"


class HistoryRows:
    """Makes the rows of one document; keeps the gap states before the oldest edit listed.

    What a row says has to be read on the words as they were then, so the states walk back with
    the rows, and older rows are made in their order only.
    """

    def __init__(self, library: Library, session: AnnotationSession) -> None:
        self._library = library
        self._document_id = session.document_id
        self._text = session.annotation.text
        self._states = bytearray(session.annotation.states())
        self._sitting: _Sitting | None = None  # that of the oldest row
        self._newest: _Sitting | None = None
        self._is_started = False
        history = session.history
        self.known = history.timeline.edits
        self.next = min(len(self.known), history.position + MOST_UNDONE)  # of older rows
        undone = self._lines(self.known[history.position : self.next])
        for line in undone:
            for edit in line.change.gaps:
                self._states[edit.start : edit.end] = edit.after

    @property
    def is_complete(self) -> bool:
        """Whether there is no older row."""
        return self._is_started and self.next == 0

    def hidden_above(self) -> HistoryRow | None:
        """The row that stands for undone edits too far above to be listed."""
        hidden = len(self.known) - self.next
        if not hidden:
            return None
        template = translate("HistoryPanel", "Further undone edits: {count}")
        return HistoryRow(len(self.known), template.format(count=f"{hidden:,}"))

    def older(self, count: int) -> list[HistoryRow]:
        """Up to so many older edits as rows, with a heading over each session of work."""
        self._is_started = True
        first = max(self.next - count, 0)
        groups = self.known[first : self.next]
        rows: list[HistoryRow] = []
        positions = range(first + 1, self.next + 1)
        for position, line in zip(reversed(positions), self._lines(groups[::-1]), strict=True):
            self._extend(line, rows)
            take_back(line.change, self._states)
            rows.append(self._row(position, line, self._states))
        self.next = first
        if first == 0:
            rows.append(HistoryRow(START, translate("HistoryPanel", "As it was at first")))
        return rows

    def newest(self, group: int, states: bytearray) -> list[HistoryRow]:
        """What the group did just now as a row, under a heading when it begins a session of work.

        `states` are those after it.
        """
        (line,) = self._lines([group])
        self.known.append(group)
        take_back(line.change, states)
        row = self._row(len(self.known), line, states)
        heading = self._put_on_top(line)
        return [heading, row] if heading else [row]

    def _lines(self, groups: Sequence[int]) -> list[JournalLine]:
        return self._library.journal.lines(self._document_id, groups)

    def _row(self, position: int, line: JournalLine, states: bytearray) -> HistoryRow:
        """The line as a row; `states` are those before it."""
        text = sentence(described(line.change, self._text, states), documents=line.documents)
        return HistoryRow(position, text, line.label, clock(local_time(line.time)))

    def _extend(self, line: JournalLine, rows: list[HistoryRow]) -> None:
        """Count the line in the session of the oldest row, or begin the one before."""
        time, sitting = local_time(line.time), self._sitting
        if (
            sitting is None
            or sitting.author != line.author
            or not is_one_sitting(time, sitting.first)
        ):
            sitting = _Sitting(HistoryRow(HEADING, ""), line.author, time, time)
            self._sitting = sitting
            self._newest = self._newest or sitting
            rows.append(sitting.heading)
        sitting.first = time
        sitting.count += 1
        sitting.write()

    def _put_on_top(self, line: JournalLine) -> HistoryRow | None:
        """Count the line in the newest session; a heading when it begins one."""
        time, sitting = local_time(line.time), self._newest
        heading = None
        if (
            sitting is None
            or sitting.author != line.author
            or not is_one_sitting(sitting.last, time)
        ):
            heading = HistoryRow(HEADING, "")
            sitting = self._newest = _Sitting(heading, line.author, time, time)
            self._sitting = self._sitting or sitting
        sitting.last = time
        sitting.count += 1
        sitting.write()
        return heading
