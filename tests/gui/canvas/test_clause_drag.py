"""A clause's start is dragged to another word break, from the text or the gutter, or by keys."""

import pytest
from builders import annotated, words_of
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.canvas import geometry

TEXT = "大会|，/回顾|其|关于|合作|的|决议|，/重申|各国|的|责任"


@pytest.fixture
def canvas(canvas_over):
    return canvas_over(annotated(TEXT))


def annotation_of(canvas):
    return canvas.session.annotation


def starts(canvas):
    return [clause.start for clause in annotation_of(canvas).clauses]


def point_at(canvas, offset):
    return geometry.caret_rect(canvas.view, offset).center()


def send(canvas, kind, place, buttons):
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    viewport = canvas.viewport()
    event = QMouseEvent(
        kind,
        QPointF(place),
        viewport.mapToGlobal(QPointF(place)),
        button,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def press_and_move(canvas, start, end):
    left = Qt.MouseButton.LeftButton
    send(canvas, QEvent.Type.MouseButtonPress, start, left)
    send(canvas, QEvent.Type.MouseMove, (start + end) / 2, left)
    send(canvas, QEvent.Type.MouseMove, end, left)


def drag(canvas, start, end):
    press_and_move(canvas, start, end)
    send(canvas, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)


def gutter_at(canvas, offset):
    return QPoint(60, point_at(canvas, offset).y())


@pytest.mark.parametrize("place", [point_at, gutter_at])
def test_the_start_of_a_clause_goes_to_the_nearest_word_break(canvas, place):
    before = words_of(annotation_of(canvas))
    drag(canvas, place(canvas, 3), point_at(canvas, 7))  # inside 关于, nearer to its end than 6
    assert starts(canvas) in ([0, 6, 14], [0, 8, 14])
    assert words_of(annotation_of(canvas)) == before


def test_it_goes_back_into_the_clause_before(canvas):
    drag(canvas, point_at(canvas, 14), point_at(canvas, 10))
    assert starts(canvas) == [0, 3, 10]


def test_the_target_is_shown_while_dragging_and_gone_afterwards(canvas):
    press_and_move(canvas, gutter_at(canvas, 3), point_at(canvas, 8))
    assert canvas.marks.clause_target == 8
    shown = canvas.viewport().grab().toImage()
    send(canvas, QEvent.Type.MouseMove, point_at(canvas, 17), Qt.MouseButton.LeftButton)
    assert canvas.marks.clause_target is None  # beyond the next clause
    assert canvas.viewport().grab().toImage() != shown
    send(canvas, QEvent.Type.MouseButtonRelease, point_at(canvas, 17), Qt.MouseButton.NoButton)
    assert starts(canvas) == [0, 3, 14]


def test_the_first_clause_stays_where_the_text_starts(canvas):
    drag(canvas, gutter_at(canvas, 0), point_at(canvas, 2))
    assert starts(canvas) == [0, 3, 14]


def test_a_click_on_the_label_still_asks_for_a_label(qtbot, canvas):
    with qtbot.waitSignal(canvas.label_wished) as asked:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=gutter_at(canvas, 14))
    assert asked.args[0] == 2


def test_the_label_is_not_asked_for_after_a_drag(qtbot, canvas):
    with qtbot.assertNotEmitted(canvas.label_wished):
        drag(canvas, gutter_at(canvas, 3), point_at(canvas, 8))
    assert starts(canvas) == [0, 8, 14]


def test_a_clause_that_starts_a_word_later_and_back_again(canvas):
    canvas.go_to(4)
    canvas.clauses.start_later()
    assert starts(canvas) == [0, 5, 14]
    canvas.go_to(5)
    canvas.clauses.start_earlier()
    assert (starts(canvas), canvas.caret()) == ([0, 3, 14], 3)


def test_a_clause_cannot_start_where_the_one_before_does(qtbot, canvas_over):
    canvas = canvas_over(annotated("大会/回顾|其"))
    canvas.go_to(2)
    with qtbot.waitSignal(canvas.refused):
        canvas.clauses.start_earlier()
    assert starts(canvas) == [0, 2]
