"""The commands that go through the doubtful places, and those that mark gaps in the text."""

from PySide6.QtCore import QObject

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.doubt_watch import DoubtWatch
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.learning.doubt import DoubtfulGap, Reason


class DoubtCommands(QObject):
    """F8 and the marks under the text."""

    def __init__(
        self,
        canvas: SplitCanvas,
        watch: DoubtWatch,
        messages: Messages,
        store: PreferenceStore,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._watch = watch
        self._messages = messages
        self._store = store
        canvas.marks.shows_doubts = store.values.shows_doubts
        canvas.marks.shows_origins = store.values.shows_origins

    def next(self) -> None:
        """Go to the next doubtful gap."""
        self._go(1)

    def previous(self) -> None:
        """Go to the previous doubtful gap."""
        self._go(-1)

    def toggle_worst_first(self, chosen: bool) -> None:
        """Go from the most doubtful on, or in reading order."""
        self._store.change(worst_first=chosen)

    def toggle_marks(self, chosen: bool) -> None:
        """Mark the doubtful gaps in the text, or not."""
        self._store.change(shows_doubts=chosen)
        self._canvas.marks.shows_doubts = chosen
        self._canvas.repaint_marks()

    def toggle_origins(self, chosen: bool) -> None:
        """Show who decided each boundary, or not."""
        self._store.change(shows_origins=chosen)
        self._canvas.marks.shows_origins = chosen
        self._canvas.repaint_marks()

    def _go(self, step: int) -> None:
        caret = self._canvas.caret()
        if self._store.values.worst_first:
            gap = self._watch.neighbour_in_doubt(caret, step)
        else:
            gap = self._watch.neighbour(caret, step)
        if gap is None:
            self._messages.tell(self.tr("No doubtful place is left in this document."))
            return
        self._canvas.go_to(gap.offset)
        self._messages.tell(self._description(gap))

    def _description(self, gap: DoubtfulGap) -> str:
        return {
            Reason.TWO_WAYS: self.tr("These characters are segmented in another way elsewhere."),
            Reason.SINGLE_CHARACTERS: self.tr("Single characters in a row: a name or a new word?"),
            Reason.LONG_WORD: self.tr("Words of this length are often two words."),
            Reason.RULE: self.tr("A rule has cut here that is sometimes wrong."),
        }[gap.reason]
