"""The document of last time, shown before the rest of the window is made.

A person waits for the text, not for menus and panels: library and document are opened first, and
the text is painted where it will stand. The parts of the window are made around it afterwards.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QMargins, QRect
from PySide6.QtWidgets import QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.fonts import add_bundled_font
from unres_desktop.gui.languages import speak
from unres_desktop.gui.main_window import MainWindow
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.theme import chosen_theme
from unres_desktop.gui.workspace import Workspace

_PLACE = "canvas_place"


@dataclass(frozen=True, slots=True)
class FirstSight:
    """What is open and shown already when the parts of the window are made."""

    workspace: Workspace
    canvas: DocumentCanvas


def show_last_document(
    window: MainWindow, store: PreferenceStore, library: Path | None
) -> FirstSight | None:
    """Open and paint the document that was open last in this library, or in the last one.

    None when there was none, when it cannot be opened, or when nobody knows where it will
    stand: then it is opened with the parts of the window, which also say what is wrong.
    """
    recent = store.values.recent_libraries
    path = library or (Path(recent[0]) if recent else None)
    margins = _kept_margins(store)
    if path is None or margins is None or not path.exists():
        return None
    document_id = store.values.last_documents.get(str(path.resolve()))
    workspace = Workspace(store.values.author, window)
    try:
        workspace.open_library(path)
        if document_id is not None:
            workspace.open_document(document_id)
    except UnresError:
        workspace.close_library()
        return None
    if workspace.session is None:
        workspace.close_library()
        return None
    add_bundled_font()
    speak(store.values.language)  # the badges of the clauses are names
    canvas = DocumentCanvas(chosen_theme(store.values.theme), window)
    canvas.set_zoom(store.values.zoom)
    canvas.set_look(store.values.look)
    canvas.setGeometry(window.rect().marginsRemoved(margins))
    canvas.set_session(workspace.session)
    canvas.show()
    canvas.viewport().repaint()
    return FirstSight(workspace, canvas)


def keep_place(window: MainWindow, canvas: QWidget, store: PreferenceStore) -> None:
    """Remember where the text stands in the window, for the next start."""
    if not canvas.isVisible():
        return
    place = QRect(canvas.mapTo(window, canvas.rect().topLeft()), canvas.size())
    whole = window.rect()
    sides = (place.left(), place.top(), whole.right() - place.right())
    text = ",".join(map(str, (*sides, whole.bottom() - place.bottom())))
    store.keep_window_state(_PLACE, QByteArray(text.encode()))


def _kept_margins(store: PreferenceStore) -> QMargins | None:
    sides = bytes(store.window_state(_PLACE).data()).decode("ascii", "replace").split(",")
    if len(sides) != 4 or not all(side.isdecimal() for side in sides):
        return None
    return QMargins(*map(int, sides))
