"""Which rows are seen and where; the layouts of those near the view are kept, no others."""

from collections import OrderedDict
from dataclasses import dataclass

from unres_desktop.gui.canvas.piece_layout import PieceLayout
from unres_desktop.gui.canvas.rows import Rows, piece_starts
from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change

_KEPT_LAYOUTS = 400
_MANY_PLACES = 64  # more places than this are followed as one stretch
_LAST_ROOM = 2  # lines left free below the last row


@dataclass(frozen=True, slots=True)
class Repaint:
    """What a change did to the view: stretches to paint anew, and what only moved."""

    stretches: tuple[tuple[int, int], ...]  # (y, height) after the change
    gutters: tuple[tuple[int, int], ...] = ()  # the same where only the gutter changed
    moved_from: int = 0  # what was below this y before ...
    moved_by: int = 0  # ... is this many pixels lower now
    has_other_clauses: bool = False  # whether clauses start, end or look otherwise


class ViewLayout:
    """The rows of one annotation at one style, scrolled so that `top_row` is the first seen.

    `top_hidden` pixels of the top row are above the view. Rows above it keep estimated heights
    until they are seen; the view holds still while estimates become exact.
    """

    def __init__(self, annotation: Annotation, style: TextStyle, view_height: int) -> None:
        self.annotation = annotation
        self.style = style
        self.view_height = view_height
        self.rows = Rows(annotation, style)
        self.top_row = 0
        self.top_hidden = 0
        self._layouts: OrderedDict[int, PieceLayout] = OrderedDict()
        self._stale: set[int] = set()  # starts of the layouts that an edit has overtaken
        self._exact: dict[int, int] = {}  # row start -> the level it was measured at

    @property
    def total_height(self) -> int:
        """The height of the whole document."""
        return self.rows.total_height + _LAST_ROOM * self.style.line_height

    @property
    def scrolled(self) -> int:
        """How many pixels are above the view."""
        return self.rows.top(self.top_row) + self.top_hidden

    def restyle(self, style: TextStyle, view_height: int) -> None:
        """Take another zoom or size; the first character seen stays the first."""
        self.view_height = view_height
        if style == self.style:
            return
        self.style = style
        self.rows.restyle(style)
        self._layouts.clear()
        self._stale.clear()
        self._exact.clear()
        self.top_hidden = 0

    def show_annotation(self, annotation: Annotation) -> None:
        """Lay out another annotation of the same text; `apply` then says where they differ."""
        self.annotation = self.rows.annotation = annotation

    def level(self, row: int) -> int:
        """The level of the clause that the row belongs to."""
        start = self.rows.starts[row]
        return self.annotation.clauses[self.annotation.clause_index_at(start)].level

    def text_top(self, row: int) -> int:
        """Where the row's first line starts below the row's top: a clause has room above it."""
        first = self.annotation.clause_starts_at(self.rows.starts[row])
        return self.style.clause_gap if first else 0

    def layout(self, row: int) -> PieceLayout:
        """The layout of a row, made when it is not kept; its height is exact afterwards."""
        start, end = self.rows.span(row)
        level = self.level(row)
        piece = self._layouts.get(start)
        if piece is None or piece.end != end or piece.level != level or start in self._stale:
            piece = PieceLayout(self.annotation, start, end, self.style, level, old=piece)
            self._stale.discard(start)
            self._layouts[start] = piece
            self.rows.set_height(row, piece.height + self.text_top(row))
            self._exact[start] = level
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._stale.discard(self._layouts.popitem(last=False)[0])
        self._layouts.move_to_end(start)
        return piece

    def height(self, row: int) -> int:
        """The exact height of a row."""
        if self._exact.get(self.rows.starts[row]) != self.level(row):
            self.layout(row)
        return self.rows.height(row)

    def visible(self) -> list[tuple[int, int]]:
        """The rows in the view with the y of each, exact."""
        seen, y, row = [], -self.top_hidden, self.top_row
        while row < len(self.rows) and y < self.view_height:
            seen.append((row, y))
            y += self.height(row)
            row += 1
        return seen

    def y_of(self, row: int) -> int | None:
        """The y of a row's top in the view, None when it starts above the top row or below."""
        if row < self.top_row:
            return None
        y = -self.top_hidden
        for above in range(self.top_row, row):
            y += self.height(above)
            if y > self.view_height:
                return None
        return y

    def scroll_by(self, pixels: int) -> int:
        """Scroll down (positive) or up, as far as the text goes; how far that really was."""
        self.top_hidden += pixels
        return pixels + self._settle() - self._leave_no_room_below()

    def scroll_to(self, pixels: int) -> None:
        """Put the pixel at this height at the top of the view."""
        self.top_row, self.top_hidden = self.rows.row_at(pixels)
        self.top_hidden = min(self.top_hidden, max(self.height(self.top_row) - 1, 0))
        self._leave_no_room_below()

    def show_row(self, row: int, y: int) -> None:
        """Scroll so that the row's top is at y in the view."""
        self.top_row, self.top_hidden = row, 0
        self.scroll_by(-y)

    def apply(self, change: Change) -> Repaint:
        """Follow a change that was just applied to the annotation."""
        before, bottom_before = self._as_painted()
        self._renew_rows(change)
        changed, relabelled = _changed_starts(change)
        decided = [edit for edit in change.gaps if not edit.moves_a_break]
        stretches: list[tuple[int, int]] = []
        gutters: list[tuple[int, int]] = []
        moves: dict[int, int] = {}
        bottom = 0
        for row, y in self.visible():
            piece = self.layout(row)
            bottom = y + self.rows.height(row)
            old_y, old_piece = before.get(piece.start, (y, None))
            clause = self.annotation.clauses[self.annotation.clause_index_at(piece.start)]
            if (
                old_piece is None
                or clause.start in changed
                or any(edit.start < piece.end and edit.end > piece.start for edit in decided)
            ):
                stretches.append((y, bottom - y))
            elif piece is not old_piece:
                stretches.append(self._unlike(row, y, old_piece))
            elif y != old_y:
                moves.setdefault(y - old_y, old_y)
            if clause.start in relabelled:
                gutters.append((y, bottom - y))
        if bottom < bottom_before:
            stretches.append((bottom, bottom_before - bottom))
        if len(moves) > 1:
            return Repaint(((0, self.view_height),))
        moved_by, moved_from = next(iter(moves.items()), (0, 0))
        has_other_clauses = change.clauses is not None
        return Repaint(tuple(stretches), tuple(gutters), moved_from, moved_by, has_other_clauses)

    def _unlike(self, row: int, y: int, old: PieceLayout) -> tuple[int, int]:
        """The stretch of a row that looks otherwise than in its old layout."""
        first, last = self.layout(row).lines_unlike(old)
        height = self.style.line_height
        return y + self.text_top(row) + first * height, (last - first) * height

    def _as_painted(self) -> tuple[dict[int, tuple[int, PieceLayout | None]], int]:
        """Where the rows in the view were painted, by their starts, and where the last ended.

        The annotation has changed already, so nothing is measured anew here.
        """
        painted = {}
        y, row = -self.top_hidden, self.top_row
        while row < len(self.rows) and y < self.view_height:
            start = self.rows.starts[row]
            painted[start] = y, self._layouts.get(start)
            y += self.rows.height(row)
            row += 1
        return painted, y

    def _renew_rows(self, change: Change) -> None:
        """Cut the rows anew where breaks or clause starts came or went."""
        places = [(edit.start, edit.end) for edit in change.gaps if edit.moves_a_break]
        if change.clauses:
            starts_before = {clause.start for clause in change.clauses.before}
            starts_after = {clause.start for clause in change.clauses.after}
            places += [(start, start + 1) for start in starts_before ^ starts_after]
            for clause in change.clauses.after:
                index = self.annotation.clause_index_at(clause.start)
                self.rows.set_level(*self.annotation.clause_span(index), clause.level)
        if len(places) > _MANY_PLACES:
            places = [(min(places)[0], max(end for _, end in places))]
        for start, end in sorted(places, reverse=True):
            self._renew_rows_at(*self.rows.rows_between(max(start - 1, 0), end))

    def _renew_rows_at(self, first: int, last: int) -> None:
        begin, end = self.rows.starts[first], self.rows.span_end(last)
        self._stale.update(start for start in self._layouts if begin <= start < end)
        for start in self.rows.starts[first:last]:
            self._exact.pop(start, None)
        starts = self._starts_between(begin, end)
        if starts == self.rows.starts[first:last]:
            return
        top_start = self.rows.starts[self.top_row]
        self.rows.replace(first, last, starts)
        if self.top_row >= last:
            self.top_row += len(starts) - (last - first)
        elif self.top_row >= first:
            self.top_row = self.rows.row_of(top_start)
            self.top_hidden = min(self.top_hidden, max(self.height(self.top_row) - 1, 0))

    def _starts_between(self, begin: int, end: int) -> list[int]:
        starts: list[int] = []
        for index in self.annotation.clauses_between(begin, end):
            clause_start, clause_end = self.annotation.clause_span(index)
            low, high = max(clause_start, begin), min(clause_end, end)
            starts.extend(piece_starts(self.annotation, low, high))
        return starts

    def _settle(self) -> int:
        """Let `top_hidden` be inside the top row again; by how much the start held it back."""
        while self.top_hidden < 0 and self.top_row > 0:
            self.top_row -= 1
            self.top_hidden += self.height(self.top_row)
        held_back = max(-self.top_hidden, 0)
        self.top_hidden += held_back
        last = len(self.rows) - 1
        while self.top_row < last and self.top_hidden >= self.height(self.top_row):
            self.top_hidden -= self.height(self.top_row)
            self.top_row += 1
        return held_back

    def _leave_no_room_below(self) -> int:
        """Scroll up when the text ends before the view does; by how much."""
        wanted = self.view_height - _LAST_ROOM * self.style.line_height
        below = -self.top_hidden
        for row in range(self.top_row, len(self.rows)):
            below += self.height(row)
            if below >= wanted:
                return 0
        self.top_hidden -= wanted - below
        return wanted - below - self._settle()


def _changed_starts(change: Change) -> tuple[set[int], set[int]]:
    """The starts of the clauses whose text looks otherwise now, and of those whose gutter does.

    Where a clause ends does not count: its rows tell that.
    """
    if change.clauses is None:
        return set(), set()
    before = {clause.start: clause for clause in change.clauses.before}
    text, gutter = set(), set()
    for clause in change.clauses.after:
        old = before.get(clause.start)
        if old is None or (old.level, old.lead) != (clause.level, clause.lead):
            text.add(clause.start)
        elif old != clause:
            gutter.add(clause.start)
    return text, gutter
