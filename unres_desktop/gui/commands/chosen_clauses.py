"""Which clauses a command means: those chosen in the outline, or those in the text."""

from collections.abc import Callable

from unres_desktop.gui.canvas.split_canvas import SplitCanvas

ChosenClauses = Callable[[], list[int]]


def clauses_in_text(canvas: SplitCanvas) -> list[int]:
    """The clauses that the selection touches, or the one that the caret is in; [] for none."""
    session = canvas.session
    if session is None:
        return []
    caret = canvas.caret()
    start, end = canvas.selection() or (caret, caret + 1)
    start = min(start, len(session.annotation.text) - 1)
    return list(session.annotation.clauses_between(start, end))
