"""What a new proposal may change, and what of a person's work and of a file it leaves."""

from builders import annotated, words_of

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clause_gestures import (
    confirm_clauses,
    join_clause,
    label_clauses,
    move_clause_start,
)
from unres_desktop.model.document import Segmenter
from unres_desktop.model.origins import Origin
from unres_desktop.model.proposal import Proposal, merge_proposal
from unres_desktop.model.word_gestures import toggle_gap


def proposed(marked: str, *labels: str) -> Proposal:
    annotation = annotated(marked, labels=labels)
    return Proposal(annotation.states(), tuple(annotation.clauses), Segmenter("test", "1", "plain"))


def take_over(annotation: Annotation, proposal: Proposal) -> None:
    annotation.apply(merge_proposal(annotation, proposal))


def starts(annotation: Annotation) -> list[int]:
    return [clause.start for clause in annotation.clauses]


def test_words_that_a_person_joined_stay_joined():
    annotation = annotated("执行|情况|良好")
    annotation.apply(toggle_gap(annotation, 2))
    take_over(annotation, proposed("执|行|情况|良|好"))
    assert words_of(annotation) == ["执", "行情况", "良", "好"]


def test_a_clause_boundary_that_a_person_took_away_does_not_come_back():
    annotation = annotated("大会/回顾/其")
    annotation.apply(join_clause(annotation, 1))
    take_over(annotation, proposed("大会/回顾/其"))
    assert starts(annotation) == [0, 4]


def test_a_clause_does_not_start_where_a_person_joined_a_word():
    annotation = annotated("大|会回顾")
    annotation.apply(toggle_gap(annotation, 1))
    take_over(annotation, proposed("大/会|回顾"))
    assert starts(annotation) == [0]


def test_a_clause_boundary_that_a_person_moved_stays():
    annotation = annotated("大会|回/顾|其")
    annotation.apply(move_clause_start(annotation, 1, 2))
    take_over(annotation, proposed("大会|回顾|其"))
    assert starts(annotation) == [0, 2]


def test_a_confirmed_clause_keeps_both_its_ends_and_is_not_split():
    annotation = annotated("大会|决议/回顾|其|他/请")
    annotation.apply(confirm_clauses(annotation, [1]))
    take_over(annotation, proposed("大会|决议|回顾/其|他|请"))
    assert starts(annotation) == [0, 4, 8]


def test_a_label_that_a_person_gave_stays_and_a_machine_label_goes():
    annotation = annotated("大会/回顾", labels=["other", "other"])
    annotation.apply(label_clauses(annotation, [1], "preambular"))
    take_over(annotation, proposed("大会/回顾", "enacting", "operative"))
    assert [clause.label for clause in annotation.clauses] == ["enacting", "preambular"]


def test_words_of_a_file_stay():
    annotation = annotated("执行|情况", origin=Origin.IMPORTED)
    take_over(annotation, proposed("执|行情况"))
    assert words_of(annotation) == ["执行", "情况"]


def test_the_proposal_says_what_made_it():
    annotation = annotated("大会")
    take_over(annotation, proposed("大|会"))
    assert annotation.metadata.segmenter == Segmenter("test", "1", "plain")
