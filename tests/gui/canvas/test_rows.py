"""The rows tile the text whatever is done, and their sums are right."""

import strategies
from builders import annotated
from hypothesis import given, settings
from hypothesis import strategies as st

from unres_desktop.gui.canvas.rows import LONGEST_PIECE, Rows, piece_starts
from unres_desktop.gui.canvas.text_style import TextStyle
from unres_desktop.gui.canvas.view_layout import ViewLayout

STYLE = TextStyle(1.0, 600)


def test_a_long_clause_is_cut_after_punctuation_where_a_word_ends():
    annotation = annotated("回顾|其|决议|，|" * 100 + "完")
    starts = piece_starts(annotation, 0, len(annotation.text))
    assert len(starts) > 1
    assert all(annotation.text[start - 1] == "，" for start in starts[1:])
    ends = [*starts[1:], len(annotation.text)]
    assert all(end - start <= LONGEST_PIECE for start, end in zip(starts, ends, strict=True))


def test_a_word_longer_than_a_piece_is_cut_somewhere():
    annotation = annotated("字" * 1000)
    assert piece_starts(annotation, 0, 1000) == [0, 300, 600, 900]


@given(st.lists(st.integers(1, 90), min_size=1, max_size=700), st.data())
@settings(max_examples=30)
def test_a_height_finds_its_row_and_a_row_its_height(heights: list[int], data: st.DataObject):
    text = "甲" * len(heights)
    rows = Rows(annotated("/".join(text)), STYLE)
    for row, height in enumerate(heights):
        rows.set_height(row, height)
    assert rows.total_height == sum(heights)
    row = data.draw(st.integers(0, len(heights) - 1))
    assert rows.top(row) == sum(heights[:row])
    assert rows.row_at(rows.top(row) + heights[row] - 1) == (row, heights[row] - 1)


def test_at_another_zoom_heights_are_estimated_as_if_opened_at_it(qapp: object):
    annotation = annotated("/".join("回顾|其|决议|，" * n for n in (1, 9, 30)))
    larger = TextStyle(1.5, 600)
    rows = Rows(annotation, STYLE)
    rows.restyle(larger)
    fresh = Rows(annotation, larger)
    assert [rows.height(row) for row in range(len(rows))] == [
        fresh.height(row) for row in range(len(fresh))
    ]
    assert rows.total_height > Rows(annotation, STYLE).total_height


@given(st.data())
@settings(max_examples=60)
def test_after_any_gestures_every_clause_starts_a_row_and_no_row_is_too_long(
    qapp: object, data: st.DataObject
):
    annotation = data.draw(strategies.annotations(data.draw(strategies.TEXTS) * 12))
    view = ViewLayout(annotation, STYLE, 300)
    for _ in range(data.draw(st.integers(1, 6))):
        change = strategies.made(annotation, data.draw(strategies.gestures(annotation)))
        if not change:
            continue
        annotation.apply(change)
        view.apply(change)
        starts = view.rows.starts
        assert starts == sorted(set(starts))
        assert starts[0] == 0
        assert {clause.start for clause in annotation.clauses} <= set(starts)
        assert all(
            view.rows.span(row)[1] - view.rows.span(row)[0] <= LONGEST_PIECE
            for row in range(len(starts))
        )
        assert view.rows.total_height == sum(view.rows.height(row) for row in range(len(starts)))
