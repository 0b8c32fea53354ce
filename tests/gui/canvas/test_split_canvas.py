"""The same document at two places: each half its own caret and scrolling, one session."""

import random

import pytest
from builders import annotated, words_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands.clause_commands import ClauseCommands
from unres_desktop.gui.commands.word_commands import WordCommands
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import load_theme

SENTENCE = "回顾|其|关于|合作|的|第46/151|号|决议|，/还|回顾|各国|元首|通过|的|《|宣言|》|，/"


@pytest.fixture
def split(qtbot, library):
    """A split canvas over sixty clauses, the upper half at the start, the lower one further on."""
    annotation = annotated((SENTENCE * 30).rstrip("/"))
    library.add(annotation)
    theme = load_theme("light")
    frame = QWidget()
    qtbot.addWidget(frame)
    text = SplitCanvas(DocumentCanvas(theme), theme, frame)
    text.setGeometry(0, 0, 700, 640)
    frame.resize(700, 640)
    text.set_session(
        AnnotationSession(library, annotation.document.id, author="tester", parent=frame)
    )
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    text.split()
    text.frame = frame
    return text


def test_each_half_has_its_own_caret_and_place(qtbot, split):
    upper, lower = split.panes
    split.go_to(400)
    assert (upper.caret(), lower.caret()) == (0, 400)
    before = upper.verticalScrollBar().value()
    lower.verticalScrollBar().setValue(lower.verticalScrollBar().maximum())
    assert upper.verticalScrollBar().value() == before


def test_commands_act_where_the_focus_is(qtbot, split):
    upper, lower = split.panes
    words = WordCommands(split)
    split.go_to(400)
    upper.setFocus()
    qtbot.waitUntil(lambda: split.pane is upper)
    upper.move_caret(2)
    words.toggle()
    assert words_of(split.session.annotation)[0] == "回顾其"
    lower.setFocus()
    qtbot.waitUntil(lambda: split.pane is lower)
    assert split.caret() == 400


def test_only_the_half_in_use_says_where_the_caret_is(qtbot, split):
    upper, lower = split.panes
    with qtbot.assertNotEmitted(split.caret_moved):
        upper.move_caret(7)
    with qtbot.waitSignal(split.caret_moved) as moved:
        lower.move_caret(9)
    assert moved.args == [9]
    with qtbot.waitSignal(split.caret_moved) as moved:
        upper.setFocus()
    assert moved.args == [7]


def test_a_click_in_the_other_half_cuts_there(qtbot, split):
    upper, _ = split.panes
    WordCommands(split)
    place = geometry.caret_rect(upper.view, 1).center()
    qtbot.mouseClick(upper.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert split.pane is upper
    assert words_of(split.session.annotation)[0] == "回"


def test_the_look_and_the_zoom_are_those_of_both(split):
    split.set_look(DocumentLook(shows_lines=True))
    split.panes[1].set_zoom(1.5)
    assert [pane.look.shows_lines for pane in split.panes] == [True, True]
    assert [pane.zoom() for pane in split.panes] == [1.5, 1.5]


def test_what_is_marked_is_marked_in_both(split):
    split.marks.highlights = [(3, 5)]
    assert all(list(pane.marks.highlights) == [(3, 5)] for pane in split.panes)


def test_without_the_split_the_place_of_the_half_in_use_stays(split):
    upper, lower = split.panes
    split.go_to(400, 402)
    first = lower.view.rows.starts[lower.view.top_row]
    split.unsplit()
    assert split.panes == [upper]
    assert upper.selection() == (400, 402)
    assert upper.view.rows.starts[upper.view.top_row] == first


def test_a_split_can_be_closed_and_opened_again(split):
    split.unsplit()
    split.set_session(None)
    split.split()
    assert len(split.panes) == 2
    assert split.panes[1].session is None


def images(split: SplitCanvas) -> list[QImage]:
    """What partial repaints and scrolls have left of both halves on the screen."""
    frame = split.frame
    return [frame.screen().grabWindow(frame.winId()).toImage()]


@pytest.mark.parametrize("look", [DocumentLook(), DocumentLook(dims_others=True, shows_lines=True)])
@pytest.mark.parametrize("seed", range(3))
def test_an_edit_in_one_half_leaves_in_both_what_a_full_repaint_would(qtbot, split, seed, look):
    chance = random.Random(seed)
    size = len(split.session.annotation.text)
    split.set_look(look)
    words, clauses = WordCommands(split), ClauseCommands(split, lambda _present, _place: "title")
    steps = {
        "toggle": words.toggle,
        "join": words.join_before,
        "split": clauses.split,
        "join clause": clauses.join_with_previous,
        "label": lambda: clauses.label_as(chance.choice(["sub", "operative"])),
        "undo": split.session.undo,
        "caret": lambda: split.move_caret(chance.randrange(size // 3)),
        "scroll": lambda: split.pane.verticalScrollBar().setValue(chance.randrange(600)),
        "other half": lambda: chance.choice(split.panes).setFocus(),
    }
    qtbot.wait(1)
    for number in range(40):
        name = chance.choice(list(steps))
        steps[name]()
        qtbot.wait(1)
        seen = images(split)
        for pane in split.panes:
            pane.viewport().repaint()
        qtbot.wait(1)
        assert seen == images(split), f"step {number}: {name}"
