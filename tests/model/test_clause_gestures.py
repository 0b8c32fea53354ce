"""What each gesture on clauses, status and metadata does, and what it refuses."""

from dataclasses import replace

import pytest
from builders import annotated, words_of

from unres_desktop.errors import EditRefused
from unres_desktop.model import clause_gestures as gestures
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.counts import count_decidable_gaps, count_reviewed_gaps
from unres_desktop.model.document import Status
from unres_desktop.model.origins import Origin
from unres_desktop.model.word_gestures import toggle_gap


def starts(annotation: Annotation) -> list[int]:
    return [clause.start for clause in annotation.clauses]


def test_splitting_inside_a_word_cuts_the_word():
    annotation = annotated("大会回顾", labels=["preambular"])
    annotation.apply(gestures.split_clause(annotation, 2))
    assert words_of(annotation) == ["大会", "回顾"]
    assert starts(annotation) == [0, 2]
    assert annotation.clauses[1].label == "preambular"
    assert annotation.clauses[1].origins.start is Origin.HUMAN


def test_splitting_where_a_clause_starts_is_refused():
    annotation = annotated("大会/回顾")
    with pytest.raises(EditRefused):
        gestures.split_clause(annotation, 2)
    with pytest.raises(EditRefused):
        gestures.split_clause(annotation, 0)


@pytest.mark.parametrize(("cut", "first", "second"), [(2, None, (2, 4)), (5, (2, 4), None)])
def test_the_lead_stays_with_the_part_that_holds_it(cut: int, first: object, second: object):
    annotation = annotated("1.|回顾|其|决议")
    annotation.apply(gestures.set_lead(annotation, 0, (2, 4), "recall"))
    annotation.apply(gestures.split_clause(annotation, cut))
    assert [clause.lead for clause in annotation.clauses] == [first, second]


def test_joining_clauses_keeps_the_word_break_and_remembers_the_place():
    annotation = annotated("大会/回顾/其")
    annotation.apply(gestures.join_clause(annotation, 1))
    assert starts(annotation) == [0, 4]
    assert annotation.is_cut(2)
    assert annotation.clauses[0].joins == (2,)
    with pytest.raises(EditRefused):
        gestures.join_clause(annotation, 0)


def test_splitting_again_forgets_the_join():
    annotation = annotated("大会/回顾")
    annotation.apply(gestures.join_clause(annotation, 1))
    annotation.apply(gestures.split_clause(annotation, 2))
    assert all(clause.joins == () for clause in annotation.clauses)


def test_a_clause_boundary_moves_with_its_word_break():
    annotation = annotated("大会|回/顾|其")
    annotation.apply(gestures.move_clause_start(annotation, 1, 2))
    assert starts(annotation) == [0, 2]
    assert words_of(annotation) == ["大会", "回顾", "其"]
    with pytest.raises(EditRefused):
        gestures.move_clause_start(annotation, 1, 0)
    assert not gestures.move_clause_start(annotation, 1, 2)


def test_a_label_brings_its_level_unless_a_person_set_one():
    annotation = annotated("甲/乙")
    annotation.apply(gestures.label_clauses(annotation, [0, 1], "subsub"))
    assert [clause.level for clause in annotation.clauses] == [2, 2]
    annotation.apply(gestures.shift_level(annotation, [1], -1))
    annotation.apply(gestures.label_clauses(annotation, [0, 1], "operative"))
    assert [clause.level for clause in annotation.clauses] == [0, 1]


def test_levels_stay_in_their_bounds():
    annotation = annotated("甲")
    assert not gestures.shift_level(annotation, [0], -1)


def test_confirming_a_clause_leaves_what_a_person_set():
    annotation = annotated("大会|回顾/其|他")
    annotation.apply(toggle_gap(annotation, 1))
    annotation.apply(gestures.confirm_clauses(annotation, [0]))
    assert annotation.states() == b"WHCcCJ"  # the end of the clause is confirmed with it
    assert annotation.clauses[0].origins.is_reviewed
    assert not annotation.clauses[1].origins.is_reviewed


def test_curating_confirms_everything_in_one_change():
    annotation = annotated("大会|回顾/其|他")
    before = annotation.copy()
    change = gestures.set_status(annotation, Status.CURATED)
    annotation.apply(change)
    assert count_reviewed_gaps(annotation) == count_decidable_gaps(annotation)
    assert all(clause.origins.is_reviewed for clause in annotation.clauses)
    annotation.apply(change.inverted())
    assert annotation == before


def test_editing_a_curated_document_returns_it_to_in_progress():
    annotation = annotated("大会回顾")
    annotation.apply(gestures.set_status(annotation, Status.CURATED))
    annotation.apply(gestures.with_status(annotation, toggle_gap(annotation, 2)))
    assert annotation.status is Status.IN_PROGRESS


def test_metadata_and_status_alone_are_no_edit_of_the_layers():
    annotation = annotated("大会")
    change = gestures.edit_metadata(annotation, replace(annotation.metadata, title="合作"))
    annotation.apply(gestures.with_status(annotation, change))
    assert annotation.status is Status.NEW
    assert annotation.metadata.title == "合作"


def test_a_lead_outside_its_clause_is_refused():
    annotation = annotated("大会/回顾")
    with pytest.raises(EditRefused):
        gestures.set_lead(annotation, 0, (1, 3))


def test_a_gesture_that_changes_nothing_is_an_empty_change():
    annotation = annotated("大会")
    annotation.apply(gestures.label_clauses(annotation, [0], "title"))
    assert not gestures.label_clauses(annotation, [0], "title")
    assert not gestures.set_status(annotation, Status.NEW)


def test_a_clause_split_at_a_printed_number_has_it():
    annotation = annotated("1.重申|；|(a)|促进/2.请")
    annotation.apply(gestures.split_clause(annotation, 5))
    assert [clause.number for clause in annotation.clauses] == [None, "(a)", None]
    assert annotation.clauses[1].origins.number is Origin.RULE


def test_numbers_are_read_again_but_a_persons_stay():
    annotation = annotated("1.重申/2.请/(a)促进/决定/5.请", labels=["operative"] * 5)
    annotation.apply(gestures.number_clause(annotation, 1, "12."))
    annotation.apply(gestures.confirm_clauses(annotation, [4]))
    before = annotation.copy()
    change = gestures.renumber(annotation)
    assert not change.gaps
    annotation.apply(change)
    assert [clause.number for clause in annotation.clauses] == ["1.", "12.", "(a)", None, None]
    annotation.apply(change.inverted())
    assert annotation == before


def test_a_number_that_is_no_longer_printed_is_taken_away():
    annotation = annotated("请/12.决定", labels=["operative"] * 2)
    annotation.apply(gestures.renumber(annotation))
    annotation.apply(gestures.move_clause_start(annotation, 1, 2))
    annotation.apply(gestures.renumber(annotation))
    assert [clause.number for clause in annotation.clauses] == [None, "2."]


def test_a_title_that_begins_with_a_numeral_gets_no_number():
    annotation = annotated("1.合作", labels=["title"])
    assert not gestures.renumber(annotation)


def test_the_category_is_set_where_there_is_a_lead_phrase():
    annotation = annotated("回顾|其/大会/请|报告")
    annotation.apply(gestures.set_lead(annotation, 0, (0, 2), "recall"))
    annotation.apply(gestures.set_lead(annotation, 2, (5, 6)))
    annotation.apply(gestures.set_category(annotation, [0, 1, 2], "request"))
    assert [clause.category for clause in annotation.clauses] == ["request", None, "request"]
    with pytest.raises(EditRefused):
        gestures.set_category(annotation, [1], "request")


def test_a_label_brings_the_level_that_it_has_in_the_library():
    annotation = annotated("甲/乙")
    annotation.apply(gestures.label_clauses(annotation, [1], "paragraph", 2))
    assert annotation.clauses[1].level == 2


def test_a_clause_moved_to_another_word_leaves_the_words_as_they_are():
    annotation = annotated("大会|，/回顾|其|决议")
    before = annotation.copy()
    change = gestures.move_clause_start(annotation, 1, 5, keeps_words=True)
    annotation.apply(change)
    assert [clause.start for clause in annotation.clauses] == [0, 5]
    assert annotation.states() == before.states()
    annotation.apply(change.inverted())
    assert annotation == before


def test_a_clause_moved_into_a_word_cuts_it():
    annotation = annotated("大会|，/回顾|其")
    annotation.apply(gestures.move_clause_start(annotation, 1, 4, keeps_words=True))
    assert words_of(annotation) == ["大会", "，", "回", "顾", "其"]
