"""Where words sit in the lines of a piece, and what a point means, also outside the BMP."""

from itertools import pairwise

import pytest
from builders import annotated

from unres_desktop.gui.canvas.piece_layout import PieceLayout
from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.model.annotation import Annotation

STYLE = TextStyle(1.0, 420)


def laid_out(annotation: Annotation) -> PieceLayout:
    return PieceLayout(annotation, 0, len(annotation.text), STYLE, 0)


def line_texts(annotation: Annotation) -> list[str]:
    piece = laid_out(annotation)
    return [annotation.text[slice(*piece.line_span(n))] for n in range(len(piece.lines))]


@pytest.mark.usefixtures("qapp")
class TestLines:
    def test_lines_end_with_words(self):
        annotation = annotated("发展中国家|" * 12 + "完")
        lines = line_texts(annotation)
        assert len(lines) > 2
        assert all(line.startswith("发展中国家") for line in lines[:-1])

    def test_no_line_starts_with_a_closing_mark(self):
        for length in range(1, 24):
            annotation = annotated("|".join("国" * length) + "|，|" + "|".join("家" * 20))
            assert not any(line.startswith("，") for line in line_texts(annotation))

    def test_a_word_longer_than_a_line_is_broken_where_the_line_is_full(self):
        assert len(line_texts(annotated("长" * 60))) > 2

    def test_a_line_break_in_the_text_breaks_the_line(self):
        assert line_texts(annotated("第一行\n|第二行")) == ["第一行\n", "第二行"]

    def test_pairs_of_utf16_units_count_as_one_character(self):
        annotation = annotated("𠮷|😀😀|" * 10 + "完")
        piece = laid_out(annotation)
        spans = [piece.line_span(number) for number in range(len(piece.lines))]
        assert spans[0][0] == 0
        assert spans[-1][1] == len(annotation.text)
        assert all(left[1] == right[0] for left, right in pairwise(spans))
        assert all(annotation.is_cut(start) for start, _ in spans)

    def test_a_point_at_a_caret_means_its_offset(self):
        annotation = annotated("𠮷田|回顾|AB c|、|第46/151|号|" * 6 + "完")
        piece = laid_out(annotation)
        for offset in range(len(annotation.text)):
            x, line = piece.caret_point(offset)
            found = piece.hit(x, (line + 0.5) * STYLE.line_height)
            assert found.offset == offset
            assert found.distance < 1

    def test_words_have_room_between_them(self):
        joined, cut = laid_out(annotated("回顾其")), laid_out(annotated("回顾|其"))
        assert cut.caret_point(3)[0] - joined.caret_point(3)[0] == pytest.approx(STYLE.gap, abs=1)

    def test_words_have_chips_and_punctuation_has_none(self):
        assert len(laid_out(annotated("大会|，|回顾")).lines[0].chips) == 2
