"""Counting after a change gives what counting everything gives."""

from builders import annotated
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.errors import EditRefused
from unres_desktop.gui.document_counts import counted, counted_after
from unres_desktop.model import clause_gestures, word_gestures


def test_the_counts_of_a_document():
    counts = counted(annotated("大会|，/回顾|其"))
    assert (counts.words, counts.clauses, counts.reviewed, counts.decidable) == (4, 2, 0, 5)


def test_all_reviewed_is_a_hundred_percent_and_less_is_not():
    annotation = annotated("大会|，/回顾|其" * 30)
    change = clause_gestures.confirm_document(annotation)
    counts = counted(annotation)
    annotation.apply(change)
    assert counted_after(counts, change).percent_reviewed == 100
    annotation = annotated("大会|，回顾|其" * 300)
    nearly = clause_gestures.confirm_document(annotation)
    annotation.apply(nearly)
    counts = counted(annotation)
    assert counts.percent_reviewed == 100
    undone = word_gestures.toggle_gap(annotated("大会|，"), 1).inverted()
    assert counted_after(counts, undone).percent_reviewed == 99


@given(st.lists(st.tuples(st.sampled_from(["toggle", "split", "join"]), st.integers(0, 40))))
def test_counting_a_change_is_counting_anew(steps):
    annotation = annotated("大会|，/回顾|其|决议 号|，/请|各国")
    counts = counted(annotation)
    for step, number in steps:
        try:
            if step == "toggle":
                change = word_gestures.toggle_gap(annotation, number % len(annotation.text))
            elif step == "split":
                change = clause_gestures.split_clause(annotation, number % len(annotation.text))
            else:
                change = clause_gestures.join_clause(annotation, number % len(annotation.clauses))
        except EditRefused:
            continue
        counts = counted_after(counts, change)
        annotation.apply(change)
        assert counts == counted(annotation)
