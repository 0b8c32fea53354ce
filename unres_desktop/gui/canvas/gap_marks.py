"""Small marks: doubtful gaps, where each boundary came from, clauses that want a look."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from unres_desktop.gui.canvas.note_marks import paint_note_marks
from unres_desktop.gui.canvas.piece_layout import Line
from unres_desktop.gui.theme import Theme
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.findings import Finding
from unres_desktop.model.origins import Origin

_THICKNESS = 2
_MARK_EMS = 0.4  # the width of a mark under a gap
_STROKE_EMS = 1.1  # the height of a stroke through a gap

_ORIGIN_COLORS = {
    Origin.JIEBA: "origin_jieba",
    Origin.MODEL: "origin_model",
    Origin.IMPORTED: "origin_imported",
    Origin.HUMAN: "origin_human",
    Origin.CONFIRMED: "origin_confirmed",
}
_JOINS_SHOWN = frozenset({Origin.HUMAN, Origin.CONFIRMED})


class GapMarks:
    """What is marked in a document view; offsets are those of the gaps, in order."""

    def __init__(self) -> None:
        self.highlights: Sequence[tuple[int, int]] = ()  # spans, in order and apart
        self.doubts: Sequence[int] = ()
        self.clause_findings: Mapping[int, Finding] = {}  # by the start of the clause
        self.clause_target: int | None = None  # where a clause that is dragged would start
        self.shows_doubts = True
        self.shows_origins = False

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        annotation: Annotation,
        line: Line,
        span: tuple[int, int],
        at: QPointF,
    ) -> None:
        """Paint the marks of a line text[span] whose top left corner is `at`."""
        if self.shows_origins:
            for offset in range(max(span[0], 1), span[1]):
                self._paint_origin(painter, theme, annotation, line, offset, span[0], at)
        if self.shows_doubts:
            first, last = bisect_left(self.doubts, span[0]), bisect_left(self.doubts, span[1])
            for offset in self.doubts[first:last]:
                # An edit settles the gap at once; the list follows a little later.
                if annotation.origin_at(offset).is_machine:
                    place = self._place(line, offset - span[0], at)
                    painter.fillRect(place, theme.color("doubt"))
        if annotation.notes:
            paint_note_marks(painter, theme, annotation, line, span, at)

    def _paint_origin(
        self,
        painter: QPainter,
        theme: Theme,
        annotation: Annotation,
        line: Line,
        offset: int,
        start: int,
        at: QPointF,
    ) -> None:
        origin = annotation.origin_at(offset)
        if not annotation.is_cuttable(offset):
            return
        if not annotation.is_cut(offset) and origin not in _JOINS_SHOWN:
            return
        color = theme.color(_ORIGIN_COLORS.get(origin, "origin_rule"))
        place = self._place(line, offset - start, at)
        if annotation.is_cut(offset):
            # A stroke through the gap; a join has only the foot.
            height = line.style.em * _STROKE_EMS
            middle = place.center().x()
            painter.fillRect(QRectF(middle - 1, place.bottom() - height, 2, height), color)
        else:
            painter.fillRect(place, color)

    def _place(self, line: Line, offset: int, at: QPointF) -> QRectF:
        style = line.style
        width = style.em * _MARK_EMS
        left = at.x() + line.caret_x(offset) - width / 2
        top = at.y() + line.height - style.caret_inset - _THICKNESS
        return QRectF(left, top, width, _THICKNESS)
