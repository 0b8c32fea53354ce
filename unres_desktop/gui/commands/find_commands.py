"""Find in the document: the bar, the marks in the text, next and previous."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from unres_desktop.gui.find_bar import FindBar
    from unres_desktop.gui.text_finder import TextFinder
    from unres_desktop.model.text_search import BadPattern, Hits, TextQuery

_LONGEST_TAKEN = 40  # characters of a selection that are taken as what to find


class FindCommands(QObject):
    """The bar is made when it is wanted first, above the canvas in its page."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        jobs: JobRunner,
        messages: Messages,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._canvas = canvas
        self._jobs = jobs
        self._messages = messages
        self._theme = theme
        self._bar: FindBar | None = None
        self._finder: TextFinder | None = None
        self._spans: tuple[tuple[int, int], ...] = ()
        self._is_complete = True
        self._step_wished = 0  # made as soon as the places are known
        self._origin: int | None = None  # where typing looks from, until the caret is moved

    def show(self) -> None:
        """Open the bar, with what is selected as what to find."""
        bar = self._made_bar()
        bar.set_theme(self._theme())
        bar.show()
        session, selection = self._workspace.session, self._canvas.selection()
        self._origin = selection[0] if selection else self._canvas.caret()
        if session is not None and selection and selection[1] - selection[0] <= _LONGEST_TAKEN:
            text = session.annotation.text[slice(*selection)].strip()
            if text and "\n" not in text and not bar.pattern.isChecked():
                bar.field.setText(text)
        bar.field.selectAll()
        bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._spans and bar.field.text():
            self._look_for(bar.query())

    def next(self) -> None:
        """Go to the next place; from the last one to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before; from the first one to the last."""
        self._step(-1)

    def stop(self) -> None:
        """End all work, before the window closes."""
        if self._finder is not None:
            self._finder.stop()

    @Slot()
    def close(self) -> None:
        """Close the bar and go on in the text; the place found last stays selected."""
        bar, finder = self._bar, self._finder
        if bar is not None and finder is not None:
            bar.hide()
            finder.look_for(None)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_bar(self) -> "FindBar":
        from unres_desktop.gui.find_bar import FindBar  # noqa: PLC0415  # not at start
        from unres_desktop.gui.text_finder import TextFinder  # noqa: PLC0415  # as above

        if self._bar is not None:
            return self._bar
        page = self._canvas.parentWidget()
        assert page is not None  # the document's page: header, then the text
        column = page.layout()
        assert isinstance(column, QVBoxLayout)
        self._bar = bar = FindBar(page)
        column.insertWidget(1, bar)
        self._follow_tab_order(page, bar)
        self._finder = finder = TextFinder(self._workspace, self._jobs, self)
        finder.found.connect(self._take)
        finder.refused.connect(self._refuse)
        finder.searching.connect(self._wait)
        bar.query_changed.connect(self._look_for)
        bar.next_wished.connect(self.next)
        bar.previous_wished.connect(self.previous)
        bar.close_wished.connect(self.close)
        self._canvas.caret_moved.connect(self._show_count)
        return bar

    def _follow_tab_order(self, page: QWidget, bar: "FindBar") -> None:
        for first, second in (
            (bar.field, bar.previous),
            (bar.previous, bar.next),
            (bar.next, bar.words),
            (bar.words, bar.pattern),
            (bar.pattern, bar.close_button),
            (bar.close_button, self._canvas),
        ):
            page.setTabOrder(first, second)

    @Slot(object)
    def _look_for(self, query: "TextQuery") -> None:
        if self._finder is not None:
            self._finder.look_for(query)

    @Slot()
    def _wait(self) -> None:
        if self._bar is not None:
            self._bar.show_count(self.tr("Searching…"))

    @Slot(object)
    def _refuse(self, error: "BadPattern") -> None:
        self._mark(())
        self._step_wished = 0
        if self._bar is not None:
            self._bar.show_error(shown_text(error))

    @Slot(object)
    def _take(self, hits: "Hits") -> None:
        self._mark(hits.spans)
        self._is_complete = hits.is_complete
        bar = self._bar
        if bar is not None and bar.field.hasFocus() and self._origin is not None and self._spans:
            at = bisect_left(self._spans, (self._origin, 0)) % len(self._spans)
            self._select(at)
        if step := self._step_wished:
            self._step_wished = 0
            self._step(step)
        self._show_count()

    def _mark(self, spans: tuple[tuple[int, int], ...]) -> None:
        self._spans = spans
        self._canvas.marks.highlights = spans
        self._canvas.repaint_marks()

    def _step(self, step: int) -> None:
        bar = self._bar
        if bar is None or not bar.field.text():
            self.show()
            return
        if not bar.isVisible():  # closed meanwhile: look again for the same
            bar.set_theme(self._theme())
            bar.show()
            self._step_wished = step
            self._look_for(bar.query())
            return
        if not self._spans:
            self._messages.refuse(self.tr("Not found in this document."))
            return
        selection = self._canvas.selection() or (self._canvas.caret(), self._canvas.caret())
        if step > 0:
            at = bisect_left(self._spans, (max(selection[1], selection[0]), 0))
        else:
            at = bisect_left(self._spans, (selection[0], 0)) - 1
        if not 0 <= at < len(self._spans):
            self._messages.tell(self.tr("Went on from the other end of the document."))
        self._select(at % len(self._spans))

    def _select(self, at: int) -> None:
        origin = self._spans[at][0]
        self._canvas.go_to(*self._spans[at])
        self._origin = origin

    @Slot()
    def _show_count(self) -> None:
        bar, count = self._bar, len(self._spans)
        if bar is None or not bar.isVisible():
            return
        if not bar.field.text():
            bar.show_count("")
            return
        if not count:
            bar.show_count(self.tr("Nothing found"))
            return
        selection = self._canvas.selection()
        at = bisect_right(self._spans, selection) - 1 if selection else -1
        text = self.tr("{at} of {count}") if self._is_complete else self.tr("{at} of over {count}")
        is_hit = at >= 0 and self._spans[at] == selection
        bar.show_count(text.format(at=f"{at + 1:,}" if is_hit else "–", count=f"{count:,}"))
