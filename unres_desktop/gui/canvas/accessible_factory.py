"""Tells Qt, once, who speaks for a document view; nothing more is loaded until a reader asks."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface


@cache
def install_factory() -> None:
    """From now on every document view answers screen readers; later calls do nothing."""
    QAccessible.installFactory(_made)


def _made(_name: str, made_for: QObject) -> QAccessibleInterface | None:
    from unres_desktop.gui.canvas.document_canvas import DocumentCanvas  # noqa: PLC0415  # a cycle

    if not isinstance(made_for, DocumentCanvas):
        return None
    from unres_desktop.gui.canvas.accessible_canvas import (  # noqa: PLC0415  # for readers only
        AccessibleCanvas,
    )

    return AccessibleCanvas.made_for(made_for)
