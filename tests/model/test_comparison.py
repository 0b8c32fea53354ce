"""What a change would do, in words and clauses."""

import strategies
from builders import annotated, words_of
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import confirm_document, join_clause, label_clauses
from unres_desktop.model.comparison import clause_differences, word_differences
from unres_desktop.model.word_gestures import set_gaps


def test_a_stretch_of_words_is_shown_before_and_after():
    annotation = annotated("大会|执行|情况|良好")
    (found,) = word_differences(annotation, set_gaps(annotation, {4: False}))
    assert (found.before, found.after) == (("执行", "情况"), ("执行情况",))
    assert (found.start, found.end) == (2, 6)


def test_neighbouring_gaps_are_one_stretch_and_distant_ones_two():
    annotation = annotated("甲乙丙丁|戊己|庚辛")
    found = word_differences(annotation, set_gaps(annotation, {1: True, 2: True, 7: True}))
    assert [stretch.after for stretch in found] == [("甲", "乙", "丙丁"), ("庚", "辛")]


def test_a_confirmation_changes_no_word_and_no_clause():
    annotation = annotated("大会|决议/回顾")
    change = confirm_document(annotation)
    assert word_differences(annotation, change) == []
    assert clause_differences(change) == []


def test_clauses_that_come_go_or_change_their_label_are_told():
    annotation = annotated("大会/回顾")
    (gone,) = [
        found for found in clause_differences(join_clause(annotation, 1)) if found.after is None
    ]
    assert gone.start == 2
    (labelled,) = clause_differences(label_clauses(annotation, [1], "title"))
    assert labelled.after is not None
    assert labelled.after.label == "title"
    assert clause_differences(Change()) == []


@given(st.data())
def test_the_stretches_say_exactly_what_the_change_does(data: st.DataObject):
    annotation = data.draw(strategies.annotations())
    change = strategies.made(annotation, data.draw(strategies.gestures(annotation)))
    before = words_of(annotation)
    found = word_differences(annotation, change)
    annotation.apply(change)
    if words_of(annotation) == before:
        assert found == []
    for stretch in found:
        after = [annotation.text[s:e] for s, e in annotation.words(stretch.start, stretch.end)]
        assert list(stretch.after) == after
        assert stretch.before != stretch.after
