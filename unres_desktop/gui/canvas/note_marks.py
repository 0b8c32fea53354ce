"""The thin line under a stretch that has a note: plain for a note, dashed for an erratum."""

from bisect import bisect_left
from operator import attrgetter

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from unres_desktop.gui.canvas.piece_layout import Line
from unres_desktop.gui.theme import Theme
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import NoteKind

_THICKNESS = 1.6
_BELOW_EMS = 0.62  # from the middle of a line to the mark
_START = attrgetter("start")


def paint_note_marks(
    painter: QPainter,
    theme: Theme,
    annotation: Annotation,
    line: Line,
    span: tuple[int, int],
    at: QPointF,
) -> None:
    """Paint the marks of a line text[span] whose top left corner is `at`."""
    notes = annotation.notes
    start, end = span
    for note in notes[: bisect_left(notes, end, key=_START)]:
        if note.end <= start:
            continue
        first, last = max(note.start, start) - start, min(note.end, end) - start
        y = at.y() + line.height / 2 + line.style.em * _BELOW_EMS
        right = line.caret_x(last) if last < end - start else line.x(last)
        is_erratum = note.kind == NoteKind.ERRATUM
        pen = QPen(theme.color("danger" if is_erratum else "accent"), _THICKNESS)
        if is_erratum:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QLineF(at.x() + line.x(first), y, at.x() + right, y))
