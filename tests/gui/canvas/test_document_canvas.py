"""The canvas under real keys and mouse: caret, selection, gestures, and what is painted."""

import random
import sys
from collections.abc import Callable

import pytest
from builders import annotated, words_of
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unres_desktop.gui.canvas import geometry
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.canvas.document_look import DocumentLook
from unres_desktop.model.annotation import Annotation

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(
    qtbot: QtBot, canvas: DocumentCanvas, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    qtbot.keyClick(canvas, key, modifiers)


def point_at(canvas: DocumentCanvas, offset: int) -> QPoint:
    """The middle of the caret's place at the offset."""
    assert canvas.view is not None
    place = geometry.caret_rect(canvas.view, offset)
    assert place is not None
    return place.center()


def annotation_of(canvas: DocumentCanvas) -> Annotation:
    assert canvas.session is not None
    return canvas.session.annotation


def test_arrows_walk_by_character_word_and_clause(qtbot: QtBot, canvas: DocumentCanvas):
    press(qtbot, canvas, Qt.Key.Key_Right)
    assert canvas.caret() == 1
    press(qtbot, canvas, Qt.Key.Key_Right, CONTROL)
    assert canvas.caret() == 2
    press(qtbot, canvas, Qt.Key.Key_Down, CONTROL)
    start = annotation_of(canvas).clauses[1].start
    assert canvas.caret() == start
    press(qtbot, canvas, Qt.Key.Key_Left)
    assert canvas.caret() == start - 1
    press(qtbot, canvas, Qt.Key.Key_Up, CONTROL)
    assert canvas.caret() == 0
    press(qtbot, canvas, Qt.Key.Key_End, CONTROL)
    assert canvas.caret() == len(annotation_of(canvas).text)


def test_lines_up_and_down_keep_their_place(qtbot: QtBot, canvas: DocumentCanvas):
    for _ in range(3):
        press(qtbot, canvas, Qt.Key.Key_Right)
    press(qtbot, canvas, Qt.Key.Key_Down)
    below = canvas.caret()
    assert below > annotation_of(canvas).clauses[1].start
    assert abs(point_at(canvas, below).x() - point_at(canvas, 3).x()) < 20
    press(qtbot, canvas, Qt.Key.Key_Up)
    assert canvas.caret() == 3


def test_a_whole_document_is_walked_by_lines_without_getting_stuck(
    qtbot: QtBot, canvas: DocumentCanvas
):
    seen = [canvas.caret()]
    for _ in range(200):
        press(qtbot, canvas, Qt.Key.Key_Down)
        if canvas.caret() == seen[-1]:
            break
        seen.append(canvas.caret())
    assert seen == sorted(set(seen))
    assert canvas.caret() >= annotation_of(canvas).clauses[-1].start


def test_shift_selects_and_an_arrow_leaves_the_selection(qtbot: QtBot, canvas: DocumentCanvas):
    press(qtbot, canvas, Qt.Key.Key_Right, SHIFT)
    press(qtbot, canvas, Qt.Key.Key_Right, SHIFT)
    assert canvas.selection() == (0, 2)
    press(qtbot, canvas, Qt.Key.Key_Left)
    assert (canvas.selection(), canvas.caret()) == (None, 0)


def test_a_click_in_a_gap_joins_and_a_click_between_characters_cuts(
    qtbot: QtBot, canvas: DocumentCanvas
):
    viewport = canvas.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_at(canvas, 2))
    assert words_of(annotation_of(canvas))[:2] == ["回顾其", "关于"]
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_at(canvas, 1))
    assert words_of(annotation_of(canvas))[:2] == ["回", "顾其"]


def test_a_click_in_a_character_only_moves_the_caret(qtbot: QtBot, canvas: DocumentCanvas):
    before = annotation_of(canvas).states()
    between = (point_at(canvas, 3) + point_at(canvas, 4)) / 2
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=between)
    assert canvas.caret() in (3, 4)
    assert annotation_of(canvas).states() == before


def test_a_double_click_selects_the_word(qtbot: QtBot, canvas: DocumentCanvas):
    middle = (point_at(canvas, 3) + point_at(canvas, 4)) / 2
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert canvas.selection() == (3, 5)


def test_dragging_selects_and_dragging_a_break_moves_it(canvas: DocumentCanvas):
    middle = (point_at(canvas, 3) + point_at(canvas, 4)) / 2
    drag(canvas, middle, point_at(canvas, 7))
    selection = canvas.selection()
    assert selection is not None
    assert selection[1] == 7
    drag(canvas, point_at(canvas, 5), point_at(canvas, 6))
    assert words_of(annotation_of(canvas))[2:4] == ["关于合", "作"]


def drag(canvas: DocumentCanvas, start: QPoint, end: QPoint) -> None:
    """Press, move and release, as one sends them to a widget without a real pointer."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    steps = [
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, (start + end) / 2, none, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ]
    for kind, place, button, buttons in steps:
        event = QMouseEvent(
            kind,
            QPointF(place),
            QPointF(canvas.viewport().mapToGlobal(place)),
            button,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(canvas.viewport(), event)


def test_the_tick_confirms_and_the_badge_asks_for_a_label(qtbot: QtBot, canvas: DocumentCanvas):
    y = point_at(canvas, 1).y()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(14, y))
    assert annotation_of(canvas).clauses[0].origins.is_reviewed
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, y))
    assert annotation_of(canvas).clauses[0].label == "title"


def test_keys_reach_the_canvas_while_an_input_method_is_on(canvas: DocumentCanvas):
    assert not canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_undo_brings_everything_back(canvas: DocumentCanvas):
    session = canvas.session
    assert session is not None
    before = session.annotation.copy()
    canvas.move_caret(5)
    canvas.words.toggle()  # type: ignore[attr-defined]
    canvas.move_caret(9)
    canvas.clauses.split()  # type: ignore[attr-defined]
    canvas.clauses.label_as("sub")  # type: ignore[attr-defined]
    while session.undo():
        pass
    assert session.annotation == before
    while session.redo():
        pass
    assert session.annotation != before


def test_a_refused_gesture_is_told_and_changes_nothing(qtbot: QtBot, canvas: DocumentCanvas):
    canvas.move_caret(annotation_of(canvas).clauses[1].start)
    before = annotation_of(canvas).copy()
    with qtbot.waitSignal(canvas.refused):
        canvas.words.toggle()  # type: ignore[attr-defined]
    assert annotation_of(canvas) == before


def screen_image(canvas: DocumentCanvas) -> QImage:
    """What partial repaints and scrolls have left on the screen."""
    return canvas.screen().grabWindow(canvas.winId()).toImage()


def settle(qtbot: QtBot) -> None:
    qtbot.wait(1)


LOOKS = {
    "gaps and tints": DocumentLook(),
    "tints alone": DocumentLook(shows_gaps=False),
    "lines alone": DocumentLook(shows_gaps=False, shows_tints=False, shows_lines=True),
    "all three": DocumentLook(shows_lines=True, word_gap=0.6, line_spacing=2.4),
    "focus": DocumentLook(dims_others=True),
    "focus, lines": DocumentLook(dims_others=True, shows_gaps=False, shows_lines=True),
    "no gutter": DocumentLook(shows_numbers=False, shows_labels=False, shows_leads=False),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("seed", range(3))
def test_partial_repaints_leave_what_a_full_repaint_would(
    qtbot: QtBot, canvas: DocumentCanvas, seed: int, look: DocumentLook
):
    canvas.set_look(look)
    canvas.marks.shows_origins = seed == 2
    chance = random.Random(seed)
    size = len(annotation_of(canvas).text)
    steps: dict[str, Callable[[], object]] = {
        "toggle": canvas.words.toggle,  # type: ignore[attr-defined]
        "join": canvas.words.join_before,  # type: ignore[attr-defined]
        "split": canvas.clauses.split,  # type: ignore[attr-defined]
        "join clause": canvas.clauses.join_with_previous,  # type: ignore[attr-defined]
        "label": lambda: canvas.clauses.label_as(chance.choice(["sub", "operative"])),  # type: ignore[attr-defined]
        "confirm": canvas.clauses.confirm,  # type: ignore[attr-defined]
        "undo": canvas.session.undo,  # type: ignore[union-attr]
        "caret": lambda: canvas.move_caret(chance.randrange(size)),
        "select": lambda: canvas.move_caret(chance.randrange(size), select=True),
        "scroll": lambda: canvas.verticalScrollBar().setValue(chance.randrange(600)),
        "hover": lambda: canvas.set_hovered_gap(chance.randrange(1, 60)),
    }
    settle(qtbot)
    for number in range(60):
        name = chance.choice(list(steps))
        steps[name]()
        settle(qtbot)
        seen = screen_image(canvas)
        canvas.viewport().repaint()
        settle(qtbot)
        assert seen == screen_image(canvas), f"step {number}: {name}"


def test_painting_loses_no_reference_to_none(qtbot: QtBot, canvas: DocumentCanvas):
    """PySide6 6.12.0 on Python before 3.12 loses one on almost every call that returns nothing."""
    settle(qtbot)
    before = sys.getrefcount(None)
    for _ in range(300):
        canvas.viewport().update()
        canvas.setObjectName("canvas")
    assert sys.getrefcount(None) > before - 100


def test_zoom_and_size_keep_the_first_character_in_view(qtbot: QtBot, canvas: DocumentCanvas):
    canvas.verticalScrollBar().setValue(500)
    view = canvas.view
    assert view is not None
    first = view.rows.starts[view.top_row]
    canvas.set_zoom(1.5)
    assert view.rows.starts[view.top_row] == first
    canvas.resize(500, 300)
    settle(qtbot)
    assert view.rows.starts[view.top_row] == first


def test_a_text_outside_the_bmp_is_edited_at_the_right_places(
    qtbot: QtBot, canvas_over: Callable[[Annotation], DocumentCanvas]
):
    canvas = canvas_over(annotated("𠮷田|😀回顾|其他"))
    canvas.move_caret(3)
    canvas.words.toggle()  # type: ignore[attr-defined]
    assert words_of(annotation_of(canvas)) == ["𠮷田", "😀", "回顾", "其他"]
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point_at(canvas, 2))
    assert words_of(annotation_of(canvas)) == ["𠮷田😀", "回顾", "其他"]


def test_a_long_document_opens_scrolls_and_shows_its_end(
    qtbot: QtBot, canvas_over: Callable[[Annotation], DocumentCanvas]
):
    canvas = canvas_over(annotated("联合国|大会|决议|，" * 20_000))
    press(qtbot, canvas, Qt.Key.Key_End, CONTROL)
    settle(qtbot)
    assert canvas.view is not None
    assert geometry.caret_rect(canvas.view, len(annotation_of(canvas).text)) is not None
    bar = canvas.verticalScrollBar()
    assert bar.value() == bar.maximum()
    press(qtbot, canvas, Qt.Key.Key_Home, CONTROL)
    assert bar.value() == 0


def test_a_double_click_on_a_gap_selects_and_edits_nothing(qtbot: QtBot, canvas: DocumentCanvas):
    states, status = annotation_of(canvas).states(), annotation_of(canvas).status
    viewport = canvas.viewport()
    for offset, word in ((4, (3, 5)), (3, (3, 5))):  # inside a word, and between two
        place = point_at(canvas, offset) + QPoint(1, 0)
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        assert annotation_of(canvas).states() != states
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        assert canvas.selection() == word
        assert annotation_of(canvas).states() == states
        assert annotation_of(canvas).status == status
        canvas.move_caret(0)


def right_click(canvas: DocumentCanvas, place: QPoint) -> None:
    from PySide6.QtGui import QContextMenuEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, canvas.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_right_button_in_the_gutter_keeps_a_caret_that_is_in_the_clause(
    qtbot: QtBot, canvas: DocumentCanvas
):
    canvas.move_caret(3)
    with qtbot.waitSignal(canvas.menu_wished) as wished:
        right_click(canvas, QPoint(60, point_at(canvas, 1).y()))
    assert wished.args[0] is True
    assert canvas.caret() == 3
    start = annotation_of(canvas).clauses[1].start
    right_click(canvas, QPoint(60, point_at(canvas, start + 1).y()))
    assert canvas.caret() == start


def test_shift_end_selects_the_last_character_of_the_line_too(qtbot: QtBot, canvas: DocumentCanvas):
    press(qtbot, canvas, Qt.Key.Key_End, SHIFT)
    start, end = canvas.selection()  # type: ignore[misc]
    assert start == 0
    assert point_at(canvas, end).y() > point_at(canvas, end - 1).y()
    canvas.move_caret(0)
    press(qtbot, canvas, Qt.Key.Key_End)
    assert canvas.caret() == end - 1  # at the end itself it would stand on the next line


def test_the_menu_key_wishes_for_the_menu_at_the_caret(qtbot: QtBot, canvas: DocumentCanvas):
    from PySide6.QtGui import QContextMenuEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    canvas.move_caret(3)
    with qtbot.waitSignal(canvas.menu_wished) as wished:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(canvas, event)
    in_gutter, place = wished.args
    assert not in_gutter
    assert abs(canvas.viewport().mapFromGlobal(place).x() - point_at(canvas, 3).x()) < 10
