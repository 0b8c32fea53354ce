"""How a command makes a gesture on the document shown: refusals are told, never raised."""

from collections.abc import Callable

from unres_desktop.errors import EditRefused
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.messages import shown_text
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change

_SHOWN_TEXT = 12  # characters of a text that is quoted in an undo label


def make(canvas: SplitCanvas, gesture: Callable[[Annotation], Change], label: str) -> bool:
    """Make the gesture's change; whether something changed. A refusal is shown as a hint."""
    session = canvas.session
    if session is None:
        return False
    try:
        return session.perform(gesture(session.annotation), label)
    except EditRefused as refusal:
        canvas.refused.emit(shown_text(refusal))
        return False


def quoted(text: str) -> str:
    """A short form of a stretch of text for an undo label."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_TEXT else text[: _SHOWN_TEXT - 1] + "…"
