"""Another way to cut: a list of alternatives for the selection or the words at the caret."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Slot

from unres_desktop.errors import EditRefused, UnresError
from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands import gestures
from unres_desktop.gui.jobs import JobRunner, WorkerJob
from unres_desktop.gui.messages import shown_text
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.word_gestures import recut, span_to_recut
from unres_desktop.segmenters.user_dictionary import UserDictionary
from unres_desktop.workflow.worker_process import WorkerProcess

if TYPE_CHECKING:  # what has to do with engines is not imported at the start
    from unres_desktop.gui.dialogs.ways_popup import WaysPopup
    from unres_desktop.segmenters.ways_to_cut import WayToCut

LONGEST = 40  # characters: in a longer stretch one way differs from the next by too little
_AROUND = 60  # characters before and after the stretch that the proposal is made with

Span = tuple[int, int]


class RecutCommands(QObject):
    """Opens the list, shows in the text what is marked, and cuts as the person chose."""

    def __init__(
        self,
        canvas: SplitCanvas,
        background: tuple[JobRunner, WorkerProcess],
        dictionary: Callable[[], UserDictionary],
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._jobs, self._worker = background
        self._dictionary = dictionary
        self.popup: WaysPopup | None = None

    @Slot()
    def choose(self) -> None:
        """Let the person choose how the selection, or the words at the caret, are cut."""
        from unres_desktop.gui.dialogs.ways_popup import WaysPopup  # noqa: PLC0415  # not at start
        from unres_desktop.segmenters.ways_to_cut import ways_at_hand  # noqa: PLC0415  # as above

        session = self._canvas.session
        if session is None:
            return
        annotation = session.annotation
        try:
            span = span_to_recut(annotation, self._canvas.caret(), self._canvas.selection())
            if span[1] - span[0] > LONGEST:
                raise EditRefused("Select at most {most} characters.", most=LONGEST)
        except EditRefused as refusal:
            self._canvas.refused.emit(shown_text(refusal))
            return
        text = annotation.text[slice(*span)]
        present = (cut - span[0] for cut in annotation.cuts(span[0] + 1, span[1]))
        popup = WaysPopup(
            text, ways_at_hand(text, present, self._dictionary().names), self._canvas.pane
        )
        popup.moved.connect(partial(self._preview, span))
        popup.chosen.connect(partial(self._take, span))
        popup.closed.connect(self._leave)
        self.popup = popup
        popup.open_at(self._place(span))
        self._search(popup, annotation, span)

    def _search(self, popup: "WaysPopup", annotation: Annotation, span: Span) -> None:
        from unres_desktop.workflow.other_ways import find_other_ways  # noqa: PLC0415  # as above

        start, end = span
        low = max(start - _AROUND, annotation.clauses[annotation.clause_index_at(start)].start)
        context = annotation.text[low : end + _AROUND]
        options = {
            "profile": annotation.metadata.segmenter.profile,
            "dictionary": self._dictionary(),
        }
        job = WorkerJob(self._worker, find_other_ways, (context, start - low, end - low), options)
        job.succeeded.connect(partial(self._extend, popup))
        job.failed.connect(partial(self._end_search, popup))
        popup.closed.connect(job.cancel)
        self._jobs.start(job)

    def _extend(self, popup: "WaysPopup", ways: "list[WayToCut]") -> None:
        if self.popup is popup:  # the person may have left meanwhile
            popup.add(ways)

    def _end_search(self, popup: "WaysPopup", error: UnresError) -> None:
        if self.popup is popup:
            popup.end_search(shown_text(error))

    def _place(self, span: Span) -> QRect:
        """Where the stretch starts on the screen, as high as a line of text."""
        view, viewport = self._canvas.view, self._canvas.viewport()
        place = geometry.caret_rect(view, span[0]) if view is not None else None
        place = place or QRect(viewport.width() // 3, viewport.height() // 3, 1, 1)
        return QRect(viewport.mapToGlobal(place.topLeft()), place.size())

    def _preview(self, span: Span, way: "WayToCut") -> None:
        session = self._canvas.session
        if session is not None:
            self._canvas.preview.show(recut(session.annotation, *span, _offsets(span, way)))

    def _take(self, span: Span, way: "WayToCut") -> None:
        session = self._canvas.session
        if session is None:
            return
        annotation = session.annotation
        offsets = _offsets(span, way)
        edges = (span[0], *offsets, span[1])
        words = " ".join(annotation.text[first:last] for first, last in pairwise(edges))
        label = self.tr("Cut otherwise: {words}").format(words=gestures.quoted(words))
        gestures.make(self._canvas, lambda current: recut(current, *span, offsets), label)

    @Slot()
    def _leave(self) -> None:
        self._canvas.preview.end()
        self.popup = None


def _offsets(span: Span, way: "WayToCut") -> tuple[int, ...]:
    return tuple(span[0] + cut for cut in way.cuts)
