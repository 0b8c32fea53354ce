"""Reading aids: how a word is read, and how often it stands in the document."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QToolTip

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.jobs import JobRunner, WorkerJob
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.model.occurrences import occurrences_of
from unres_desktop.workflow.pinyin import has_pinyin, pinyin_of
from unres_desktop.workflow.worker_process import WorkerProcess

_LONGEST = 40  # code points; a longer word is a stretch that is not cut yet
_KEPT = 500  # words whose pinyin is remembered


class ReadingAids(QObject):
    """Shows what is known of a word beside it; its pinyin follows from the worker process."""

    def __init__(
        self,
        canvas: SplitCanvas,
        background: tuple[JobRunner, WorkerProcess],
        messages: Messages,
        store: PreferenceStore,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._jobs, self._worker = background
        self._messages = messages
        self._store = store
        self._known: dict[str, str] = {}
        self._wanted: tuple[str, str, QPoint, bool] | None = None
        self._is_asking = False
        canvas.word_hovered.connect(self._hover)

    def explain(self) -> None:
        """Say what is known of the word at the caret, or of the selection."""
        view = self._canvas.view
        if view is None:
            return
        span = self._canvas.selection() or view.annotation.word_at(self._canvas.caret())
        place = geometry.caret_rect(view, span[0])
        below = place.bottomLeft() if place else QPoint()
        self._show(*span, self._canvas.viewport().mapToGlobal(below), told=True)

    @Slot(int, int, QPoint)
    def _hover(self, start: int, end: int, place: QPoint) -> None:
        self._show(start, end, place, told=False)

    def _show(self, start: int, end: int, place: QPoint, *, told: bool) -> None:
        """Show the word's lines; `told`: in the status bar too, where a screen reader finds it."""
        session = self._canvas.session
        if session is None or end - start > _LONGEST:
            return
        word = session.annotation.text[start:end].strip()
        if not word:
            return
        found = occurrences_of(session.annotation, start, end)
        text = self.tr("In this document: {count}").format(count=f"{found.as_word:,}")
        if found.otherwise:
            template = self.tr("{text} · cut otherwise: {count}")
            text = template.format(text=text, count=f"{found.otherwise:,}")
        self._wanted = (word, text, place, told)
        if word in self._known or not (self._store.values.shows_pinyin and has_pinyin()):
            self._present()
        else:
            QToolTip.showText(place, _lines(word, text))
            self._ask()

    def _present(self) -> None:
        """Show what is wanted, with its pinyin where that is known."""
        assert self._wanted is not None  # somebody asked
        word, text, place, told = self._wanted
        read = self._known.get(word, "")
        heading = f"{word}  {read}" if read else word
        QToolTip.showText(place, _lines(heading, text))
        if told:
            self._messages.tell(f"{heading} · {text}")

    def _ask(self) -> None:
        """Ask for the pinyin of what is wanted; one question at a time."""
        if self._is_asking or self._wanted is None:
            return
        self._is_asking = True
        word = self._wanted[0]
        job = WorkerJob(self._worker, pinyin_of, (word,), {})
        job.succeeded.connect(partial(self._take, word))
        job.failed.connect(partial(self._give_up, word))
        job.finished.connect(self._go_on)
        self._jobs.start(job)

    def _take(self, word: str, read: str) -> None:
        if len(self._known) >= _KEPT:
            self._known.clear()
        self._known[word] = read
        if self._wanted is None or self._wanted[0] != word:
            return
        told = self._wanted[3]
        if told or QToolTip.isVisible():  # the pointer may be elsewhere now
            self._present()

    def _give_up(self, word: str, _error: object) -> None:
        self._take(word, "")  # not asked again; the rest is shown without it

    @Slot()
    def _go_on(self) -> None:
        self._is_asking = False
        wanted = self._wanted
        if wanted is not None and wanted[0] not in self._known and QToolTip.isVisible():
            self._ask()


def _lines(heading: str, text: str) -> str:
    return f"{heading}\n{text}"
