"""What a change did, in values."""

from builders import annotated
from hypothesis import given
from hypothesis import strategies as st
from strategies import annotations, gestures, made

from unres_desktop.model import clause_gestures, word_gestures
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.document import Metadata, Note, Status
from unres_desktop.model.edit_description import EditDescription, EditKind, described, take_back


def of(annotation: Annotation, change: Change) -> EditDescription:
    change = clause_gestures.with_status(annotation, change)
    return described(change, annotation.text, annotation.states())


def sentence() -> Annotation:
    return annotated("回顾|其|执行|情况|报告|，/1.|重申|合作", labels=("preambular", "operative"))


def test_a_join_names_the_words_it_joined():
    found = of(sentence(), word_gestures.toggle_gap(sentence(), 5))
    assert (found.kind, found.place) == (EditKind.JOINED, 5)
    assert (found.before, found.after) == (("执行", "情况"), ("执行情况",))


def test_a_cut_names_the_word_and_its_pieces():
    found = of(sentence(), word_gestures.toggle_gap(sentence(), 4))
    assert found.kind is EditKind.CUT
    assert (found.before, found.after) == (("执行",), ("执", "行"))


def test_a_moved_break_shows_the_words_before_and_after():
    found = of(sentence(), word_gestures.shift_break(sentence(), 5, 4))
    assert found.kind is EditKind.RECUT
    assert (found.before, found.after) == (("执行", "情况"), ("执", "行情况"))


def test_words_at_the_edges_of_the_text_are_whole():
    annotation = annotated("大会|决议")
    found = of(annotation, word_gestures.toggle_gap(annotation, 2))
    assert found.before == ("大会", "决议")


def test_many_boundaries_are_counted():
    annotation = annotated("|".join("合作" * 20))
    found = of(annotation, word_gestures.join_within(annotation, 0, 40))
    assert (found.kind, found.count) == (EditKind.BOUNDARIES, 39)


def test_a_clause_is_split_joined_and_moved_at_its_text():
    start = sentence()
    split = of(start, clause_gestures.split_clause(start, 3))
    assert (split.kind, split.place, split.text) == (
        EditKind.SPLIT_CLAUSE,
        3,
        "执行情况报告，1.重申…",
    )
    joined = of(start, clause_gestures.join_clause(start, 1))
    assert (joined.kind, joined.text) == (EditKind.JOINED_CLAUSE, "1.重申合作")
    moved = of(start, clause_gestures.move_clause_start(start, 1, 12))
    assert (moved.kind, moved.place) == (EditKind.MOVED_CLAUSE, 12)


def test_labels_are_counted_and_named_when_they_are_the_same():
    start = sentence()
    found = of(start, clause_gestures.label_clauses(start, [0, 1], "title"))
    assert (found.kind, found.count, found.value) == (EditKind.LABELLED, 2, "title")
    level = of(start, clause_gestures.shift_level(start, [1], 1))
    assert (level.kind, level.value) == (EditKind.LEVELLED, "1")
    number = of(start, clause_gestures.number_clause(start, 1, "1."))
    assert (number.kind, number.value) == (EditKind.NUMBERED, "1.")
    lead = of(start, clause_gestures.set_lead(start, 0, (0, 2), "recall"))
    assert (lead.kind, lead.text) == (EditKind.LEAD, "回顾")


def test_a_confirmation_says_how_many_clauses():
    start = sentence()
    one = of(start, clause_gestures.confirm_clauses(start, [1]))
    assert (one.kind, one.count, one.text) == (EditKind.CONFIRMED, 1, "1.重申合作")
    every = of(start, clause_gestures.confirm_document(start))
    assert (every.kind, every.count) == (EditKind.CONFIRMED, 2)


def test_curating_is_told_as_the_status_and_so_is_taking_it_back():
    start = sentence()
    change = clause_gestures.set_status(start, Status.CURATED)
    assert of(start, change) == EditDescription(EditKind.STATUS, value="curated")
    start.apply(change)
    assert described(change.inverted(), start.text, start.states()).value == "new"


def test_what_lies_outside_the_text_has_no_place():
    start = sentence()
    titled = of(start, clause_gestures.edit_metadata(start, Metadata(title="题")))
    assert (titled.kind, titled.place) == (EditKind.METADATA, None)
    note = Change(notes=((), (Note(3, 5, "?"),)))
    assert of(start, note) == EditDescription(EditKind.NOTES, 3)


@given(st.data(), annotations())
def test_every_change_is_described_and_taken_back(data: st.DataObject, annotation: Annotation):
    before = annotation.states()
    change = made(annotation, data.draw(gestures(annotation)))
    found = described(change, annotation.text, before)
    assert bool(change) == (found.kind is not EditKind.NOTHING)
    annotation.apply(change)
    states = bytearray(annotation.states())
    take_back(change, states)
    assert states == before
