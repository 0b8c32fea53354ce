"""The look of the text: kept as a text, and what each choice does to the lines."""

import pytest
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.canvas.document_look import DocumentLook, TextSetting, look_from_text
from unres_desktop.gui.canvas.piece_layout import PieceLayout
from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.gui.theme import load_theme


@given(
    st.builds(
        DocumentLook,
        family=st.text(max_size=9),
        size=st.integers(10, 60),
        line_spacing=st.floats(1.4, 3.0),
        clause_spacing=st.floats(0.0, 3.0),
        word_gap=st.floats(0.1, 1.0),
        shows_gaps=st.booleans(),
        shows_lines=st.booleans(),
        dims_others=st.booleans(),
    )
)
def test_a_look_is_the_same_after_it_was_kept(look):
    assert look_from_text(look.as_text()) == look


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"size": 9}',
        '{"size": 20.5}',
        '{"size": true}',
        '{"line_spacing": 99}',
        '{"word_gap": NaN}',
        '{"shows_gaps": 0}',
        '{"family": 3}',
        '{"unknown": 1}',
    ],
)
def test_what_is_wrong_in_a_kept_look_counts_as_not_chosen(text):
    assert look_from_text(text) == DocumentLook()


def test_what_is_right_beside_something_wrong_is_kept():
    assert look_from_text('{"size": 30, "word_gap": 7}') == DocumentLook(size=30)


def height_of(setting: TextSetting) -> int:
    annotation = annotated("大会|回顾|其|决议|" * 20 + "完")
    return PieceLayout(annotation, 0, len(annotation.text), TextStyle(1.0, 420, setting), 0).height


@pytest.mark.usefixtures("qapp")
class TestSetting:
    def test_without_gaps_words_touch(self):
        style = TextStyle(1.0, 600, DocumentLook(shows_gaps=False).setting())
        line = PieceLayout(annotated("回顾|其"), 0, 3, style, 0).lines[0]
        assert style.gap == 0
        assert line.chips[0].right() == line.chips[1].left()

    def test_a_thin_line_has_room_where_there_are_no_gaps(self):
        look = DocumentLook(shows_gaps=False, shows_lines=True)
        assert TextStyle(1.0, 600, look.setting()).gap > 0

    def test_a_thin_line_stands_in_the_middle_of_each_gap_but_not_at_the_end(self):
        style = TextStyle(1.0, 600)
        line = PieceLayout(annotated("回顾|其|决议"), 0, 5, style, 0).lines[0]
        assert [stroke.center().x() for stroke in line.strokes] == [
            line.caret_x(2),
            line.caret_x(3),
        ]

    def test_wider_gaps_larger_text_and_more_room_between_lines_need_more_height(self):
        plain = height_of(TextSetting())
        assert height_of(TextSetting(word_gap=1.0)) > plain
        assert height_of(TextSetting(size=30)) > plain
        assert height_of(TextSetting(line_spacing=3.0)) > plain

    def test_the_gutter_has_no_column_for_what_is_hidden(self):
        whole, bare = TextStyle(1.0, 600), TextStyle(1.0, 600, TextSetting(has_labels=False))
        assert bare.gutter < whole.gutter
        assert bare.text_left(0) < whole.text_left(0)

    def test_the_font_that_was_chosen_comes_first(self):
        style = TextStyle(1.0, 600, TextSetting(family="Some Song"))
        assert style.font.families()[0] == "Some Song"


def shows(canvas: DocumentCanvas, name: str) -> bool:
    """Whether the canvas has a pixel in this colour of its theme."""
    QApplication.processEvents()
    image = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(load_theme("light").color(name)).rgb()
    return any(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )


@pytest.mark.parametrize(
    ("look", "shown"),
    [
        (DocumentLook(), {"word_tint"}),
        (DocumentLook(shows_tints=False), set()),
        (DocumentLook(shows_tints=False, shows_lines=True), {"word_line"}),
        (DocumentLook(shows_gaps=False), {"word_tint", "word_tint_alt"}),
        (DocumentLook(shows_lines=True), {"word_tint", "word_line"}),
    ],
)
def test_each_way_to_show_words_is_painted_when_it_is_chosen(canvas, look, shown):
    canvas.set_look(look)
    names = ("word_tint", "word_tint_alt", "word_line")
    assert {name for name in names if shows(canvas, name)} == shown


def test_found_places_can_be_hidden(canvas):
    canvas.marks.highlights = [(3, 5)]
    canvas.viewport().update()
    assert shows(canvas, "found")
    canvas.set_look(DocumentLook(shows_found=False))
    assert not shows(canvas, "found")


def test_another_look_keeps_the_first_character_in_view(canvas):
    canvas.verticalScrollBar().setValue(500)
    view = canvas.view
    first = view.rows.starts[view.top_row]
    canvas.set_look(DocumentLook(size=28, line_spacing=2.5))
    assert view.rows.starts[view.top_row] == first


def test_thin_lines_are_seen_in_a_selection(canvas):
    canvas.set_look(DocumentLook(shows_gaps=False, shows_tints=False, shows_lines=True))
    canvas.go_to(0, len(canvas.view.annotation.text))
    assert shows(canvas, "word_line")


def test_tints_that_tell_words_apart_alone_are_seen_through_a_selection(canvas):
    canvas.go_to(0, len(canvas.view.annotation.text))
    assert shows(canvas, "selection")
    canvas.set_look(DocumentLook(shows_gaps=False))
    assert not shows(canvas, "selection")
