"""Notes and errata: what each gesture does, that it can be taken back, what it refuses."""

import pytest
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.errors import EditRefused
from unres_desktop.model.change import Change
from unres_desktop.model.change_check import InvalidChange
from unres_desktop.model.clause_gestures import set_status, with_status
from unres_desktop.model.composition import composed
from unres_desktop.model.document import Note, Status
from unres_desktop.model.note_gestures import (
    add_note,
    notes_at,
    remove_note,
    replace_note,
    span_to_note,
)
from unres_desktop.model.origins import Origin

MARKED = "手段|的|的|重要性"
ERRATUM = Note(2, 4, "stands twice", "erratum", "A", "的", "2026-01-02T03:04:05Z", Origin.HUMAN)
NOTES = st.builds(
    Note,
    st.integers(0, 3),
    st.integers(4, 7),
    st.sampled_from(["see", "ask"]),
    st.sampled_from(["note", "erratum"]),
)


def test_an_erratum_is_a_note_and_the_text_stays():
    annotation = annotated(MARKED)
    change = add_note(annotation, ERRATUM)
    annotation.apply(change)
    assert annotation.notes == (ERRATUM,)
    assert annotation.text == "手段的的重要性"
    annotation.apply(change.inverted())
    assert annotation == annotated(MARKED)


@given(st.lists(st.tuples(st.sampled_from("+-="), NOTES, st.integers(0, 9)), max_size=8))
def test_every_edit_of_notes_can_be_taken_back_and_composed(edits):
    annotation = annotated(MARKED)
    start, done = annotation.copy(), []
    for kind, note, chosen in edits:
        present = annotation.notes
        old = present[chosen % len(present)] if present else None
        try:
            if kind == "+" or old is None:
                change = add_note(annotation, note)
            elif kind == "-":
                change = remove_note(annotation, old)
            else:
                change = replace_note(annotation, old, note)
        except EditRefused:
            continue
        before = annotation.copy()
        annotation.apply(change)
        assert list(annotation.notes) == sorted(set(annotation.notes))
        undone = annotation.copy()
        undone.apply(change.inverted())
        assert undone == before
        done.append(change)
    at_once = start.copy()
    at_once.apply(composed(done))
    assert at_once == annotation


def test_two_people_can_write_notes_on_one_document():
    annotation = annotated(MARKED)
    mine = add_note(annotation, Note(0, 2, "mine"))
    theirs = add_note(annotation, Note(4, 7, "theirs"))
    for change in (mine, theirs):
        annotation.apply(change)
    annotation.apply(mine.inverted())
    assert [note.text for note in annotation.notes] == ["theirs"]


@pytest.mark.parametrize(
    "note",
    [Note(0, 2, " "), Note(0, 2, "", suggestion="x"), Note(2, 2, "x"), Note(6, 9, "x")],
)
def test_a_note_that_says_nothing_or_lies_nowhere_is_refused(note: Note):
    with pytest.raises(EditRefused):
        add_note(annotated(MARKED), note)


def test_an_erratum_may_have_a_suggested_reading_alone():
    annotation = annotated(MARKED)
    assert add_note(annotation, Note(2, 4, "", "erratum", suggestion="的"))


def test_a_note_that_is_gone_or_there_twice_is_refused():
    annotation = annotated(MARKED)
    annotation.apply(add_note(annotation, ERRATUM))
    for gesture in (
        lambda: add_note(annotation, ERRATUM),
        lambda: remove_note(annotation, Note(0, 1, "other")),
        lambda: replace_note(annotation, Note(0, 1, "other"), Note(0, 1, "new")),
    ):
        with pytest.raises(EditRefused):
            gesture()
    with pytest.raises(InvalidChange):
        annotation.apply(Change(notes=((Note(0, 1, "other"),), ())))
    assert annotation.notes == (ERRATUM,)


def test_a_note_leaves_a_curated_document_curated():
    annotation = annotated(MARKED)
    annotation.apply(set_status(annotation, Status.CURATED))
    annotation.apply(with_status(annotation, add_note(annotation, ERRATUM)))
    assert annotation.status is Status.CURATED


def test_a_note_is_on_the_selection_or_the_word_at_the_caret():
    annotation = annotated("手段 |的|重要性\n")
    assert span_to_note(annotation, 1, None) == (0, 2)
    assert span_to_note(annotation, 5, (1, 4)) == (1, 4)
    assert span_to_note(annotation, 5, (0, 3)) == (0, 2)
    with pytest.raises(EditRefused):
        span_to_note(annotation, 3, (2, 3))


def test_the_notes_at_a_place_are_those_whose_span_holds_it():
    annotation = annotated(MARKED)
    annotation.apply(add_note(annotation, ERRATUM))
    counts = [len(notes_at(annotation, offset)) for offset in (1, 2, 3, 4)]
    assert counts == [0, 1, 1, 0]
