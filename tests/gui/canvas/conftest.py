"""A canvas over a document in a real library."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import annotated
from pytestqt.qtbot import QtBot

from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.commands.clause_commands import ClauseCommands
from unres_desktop.gui.commands.word_commands import WordCommands
from unres_desktop.gui.fonts import add_bundled_font
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import load_theme
from unres_desktop.model.annotation import Annotation
from unres_desktop.storage.library import Library

SENTENCE = "回顾|其|关于|合作|的|第46/151|号|决议|，/还|回顾|各国|元首|通过|的|《|宣言|》|，/"


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: object) -> None:
    del qapp
    add_bundled_font()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "test.unres", create=True) as opened:
        yield opened


@pytest.fixture
def canvas_over(qtbot: QtBot, library: Library) -> Callable[[Annotation], DocumentCanvas]:
    """Shows the annotation in a canvas of 700 by 400 pixels that has the focus."""

    def shown(annotation: Annotation) -> DocumentCanvas:
        library.add(annotation)
        canvas = DocumentCanvas(load_theme("light"))
        qtbot.addWidget(canvas)
        canvas.words = WordCommands(canvas)  # type: ignore[attr-defined]
        canvas.clauses = ClauseCommands(canvas, lambda _present, _place: "title")  # type: ignore[attr-defined]
        canvas.resize(700, 400)
        canvas.set_session(
            AnnotationSession(library, annotation.document.id, author="tester", parent=canvas)
        )
        canvas.show()
        qtbot.waitExposed(canvas)
        canvas.activateWindow()
        canvas.setFocus()
        qtbot.waitUntil(canvas.hasFocus)
        return canvas

    return shown


@pytest.fixture
def canvas(canvas_over: Callable[[Annotation], DocumentCanvas]) -> DocumentCanvas:
    """A canvas over forty short clauses."""
    return canvas_over(annotated((SENTENCE * 20).rstrip("/")))
