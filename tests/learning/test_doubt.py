"""Which gaps are worth a look, and that what a person decided is not among them."""

import strategies
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.learning.doubt import LEAST_DOUBT, Reason, doubtful_gaps
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clause_gestures import confirm_document
from unres_desktop.model.word_gestures import toggle_gap


def places(annotation: Annotation) -> list[int]:
    return [gap.offset for gap in doubtful_gaps(annotation)]


def test_the_rarer_way_of_two_is_the_more_doubtful():
    annotation = annotated("通过|，|通过|，|通过|，|通|过|。")
    scores = {gap.offset: gap.score for gap in doubtful_gaps(annotation)}
    assert scores == {1: 0.25, 4: 0.25, 7: 0.25, 10: 0.75}
    assert {gap.reason for gap in doubtful_gaps(annotation)} == {Reason.TWO_WAYS}


def test_a_run_of_single_characters_looks_like_a_name():
    assert places(annotated("大会|波|利|尼|西亚")) == [3, 4]
    assert places(annotated("大会|的|和|决议|1|2|a")) == []


def test_a_word_of_three_characters_is_doubtful_after_the_first():
    assert places(annotated("大会|总干事")) == [3]
    assert places(annotated("大会|干事")) == []


def test_what_a_person_set_is_not_doubtful():
    annotation = annotated("大会|波|利|尼|西亚")
    annotation.apply(toggle_gap(annotation, 3))
    annotation.apply(toggle_gap(annotation, 3))
    assert places(annotation) == [4]
    annotation.apply(confirm_document(annotation))
    assert places(annotation) == []


@given(st.data())
def test_doubtful_gaps_are_in_order_inside_the_text_and_decidable(data: st.DataObject):
    annotation = data.draw(strategies.annotations())
    gaps = doubtful_gaps(annotation)
    assert [gap.offset for gap in gaps] == sorted({gap.offset for gap in gaps})
    for gap in gaps:
        assert annotation.is_cuttable(gap.offset)
        assert LEAST_DOUBT <= gap.score <= 1
