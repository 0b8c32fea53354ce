"""The gutter: a long number leaves room for the label."""

from builders import annotated
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from unres_desktop.gui.canvas.row_painter import shown_number
from unres_desktop.gui.theme import load_theme
from unres_desktop.model.clause_gestures import number_clause


def label_pixels(canvas):
    """How many pixels of the gutter have the colour of the first clause's label."""
    color = load_theme("light").label_color("operative").rgb()
    style = canvas.view.style
    inner = QRect(round(style.em * 1.6), 0, style.gutter, style.line_height * 2)
    picture = canvas.viewport().grab(inner).toImage()
    return sum(
        picture.pixel(x, y) == color
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_a_long_number_does_not_push_the_label_out(canvas_over):
    canvas = canvas_over(annotated("重申|合作", labels=["operative"]))
    alone = label_pixels(canvas)
    canvas.session.perform(number_clause(canvas.session.annotation, 0, "12345678901234567890"), "n")
    assert label_pixels(canvas) > alone / 4


def test_a_number_beside_a_short_label_is_seen_whole(qapp):
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance("Title" + "55/187.") + 10
    assert shown_number(metrics, "55/187.", "Title", room) == "55/187."
    assert (
        shown_number(metrics, "55/187.", "", metrics.horizontalAdvance("55/187.") + 1) == "55/187."
    )
    shortened = shown_number(metrics, "55/187.", "A label that takes all the room", room)
    assert shortened != "55/187."
    assert metrics.horizontalAdvance(shortened) <= room * 0.45
