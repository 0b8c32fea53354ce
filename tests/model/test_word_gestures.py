"""What each gesture on words does, and what it refuses."""

import pytest
from builders import annotated, words_of

from unres_desktop.errors import EditRefused
from unres_desktop.model import word_gestures
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.origins import Origin


def after(annotation: Annotation, change: Change) -> list[str]:
    annotation.apply(change)
    return words_of(annotation)


def test_toggling_cuts_a_word_and_joins_it_again():
    annotation = annotated("大会回顾")
    assert after(annotation, word_gestures.toggle_gap(annotation, 2)) == ["大会", "回顾"]
    assert annotation.origin_at(2) is Origin.HUMAN
    assert after(annotation, word_gestures.toggle_gap(annotation, 2)) == ["大会回顾"]
    assert annotation.origin_at(2) is Origin.HUMAN


def test_toggling_before_white_space_means_the_gap_after_it():
    annotation = annotated("大会 \r\n回顾")
    assert after(annotation, word_gestures.toggle_gap(annotation, 2)) == ["大会", "回顾"]
    assert annotation.is_cut(5)


@pytest.mark.parametrize("offset", [0, 4, 5])
def test_the_edges_of_the_text_cannot_be_toggled(offset: int):
    annotation = annotated("大会回顾\n")
    with pytest.raises(EditRefused):
        word_gestures.toggle_gap(annotation, offset)


def test_joining_at_a_clause_start_is_refused():
    annotation = annotated("大会|，/回顾|其")
    with pytest.raises(EditRefused):
        word_gestures.toggle_gap(annotation, 3)


def test_backspace_takes_the_nearest_break_at_or_before_the_caret():
    annotation = annotated("大会|回顾|其他")
    assert after(annotation, word_gestures.join_before(annotation, 4)) == ["大会", "回顾其他"]
    assert after(annotation, word_gestures.join_before(annotation, 5)) == ["大会回顾其他"]
    with pytest.raises(EditRefused):
        word_gestures.join_before(annotation, 5)


def test_delete_takes_the_nearest_break_at_or_after_the_caret():
    annotation = annotated("大会|回顾|其他")
    assert after(annotation, word_gestures.join_after(annotation, 2)) == ["大会回顾", "其他"]
    assert after(annotation, word_gestures.join_after(annotation, 0)) == ["大会回顾其他"]
    with pytest.raises(EditRefused):
        word_gestures.join_after(annotation, 0)


def test_a_selection_becomes_one_word():
    annotation = annotated("联合|国|大会|回顾")
    assert after(annotation, word_gestures.make_word(annotation, 0, 3)) == [
        "联合国",
        "大会",
        "回顾",
    ]
    assert after(annotation, word_gestures.make_word(annotation, 4, 6)) == [
        "联合国",
        "大",
        "会回",
        "顾",
    ]


def test_white_space_at_the_edges_of_a_selection_is_left_out():
    annotation = annotated("甲 乙 丙")
    assert after(annotation, word_gestures.make_word(annotation, 1, 4)) == ["甲", "乙", "丙"]
    with pytest.raises(EditRefused):
        word_gestures.make_word(annotation, 1, 2)


def test_a_selection_across_clauses_is_refused():
    annotation = annotated("大会/回顾")
    with pytest.raises(EditRefused):
        word_gestures.make_word(annotation, 1, 3)
    with pytest.raises(EditRefused):
        word_gestures.join_within(annotation, 1, 3)


def test_joining_inside_a_selection_leaves_its_edges():
    annotation = annotated("大|会|回|顾")
    assert after(annotation, word_gestures.join_within(annotation, 1, 3)) == ["大", "会回", "顾"]


def test_making_a_word_of_what_is_one_marks_it_as_seen():
    annotation = annotated("大会|回顾")
    annotation.apply(word_gestures.make_word(annotation, 0, 2))
    assert annotation.states() == b"WhHj"
    assert not word_gestures.make_word(annotation, 0, 2)


def test_a_break_moves_as_far_as_the_next_one():
    annotation = annotated("生产|能力|强")
    assert after(annotation, word_gestures.shift_break(annotation, 2, 1)) == ["生", "产能力", "强"]
    with pytest.raises(EditRefused):
        word_gestures.shift_break(annotation, 1, 4)
    with pytest.raises(EditRefused):
        word_gestures.shift_break(annotation, 2, 3)
    with pytest.raises(EditRefused):
        word_gestures.shift_break(annotation, 1, 0)


def test_a_stretch_is_cut_in_another_way_at_its_edges_and_inside():
    annotation = annotated("又回顾|其关于发|展 的决议")
    assert after(annotation, word_gestures.recut(annotation, 3, 8, (4, 6))) == [
        "又回顾",
        "其",
        "关于",
        "发展",
        "的决议",
    ]
    assert annotation.origin_at(7) is Origin.HUMAN


def test_cutting_otherwise_closes_no_clause():
    annotation = annotated("大会|，/回顾|其")
    with pytest.raises(EditRefused):
        word_gestures.recut(annotation, 0, 5, ())


@pytest.mark.parametrize(
    ("caret", "selection", "found"),
    [
        (0, None, "大会"),
        (1, None, "大会"),
        (2, None, "大会决议"),  # at a break: the words that meet there
        (3, None, "决议"),
        (4, None, "回顾"),  # a clause starts there: the words on both sides do not meet
        (7, None, "其"),
        (0, (1, 3), "会决"),
        (0, (2, 4), "决议"),
    ],
)
def test_the_stretch_to_cut_otherwise(caret: int, selection: tuple[int, int] | None, found: str):
    annotation = annotated("大会|决议/回顾|其")
    start, end = word_gestures.span_to_recut(annotation, caret, selection)
    assert annotation.text[start:end] == found


def test_a_selection_over_two_clauses_is_not_cut_otherwise():
    annotation = annotated("大会|决议/回顾|其")
    with pytest.raises(EditRefused, match="one clause"):
        word_gestures.span_to_recut(annotation, 0, (2, 6))
    with pytest.raises(EditRefused):
        word_gestures.span_to_recut(annotated("大 |会"), 0, (1, 2))
