"""Whatever is done to an annotation, its invariants hold and everything can be taken back."""

from itertools import pairwise

import strategies
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.origins import state_is_cut, state_origin


def assert_invariants(annotation: Annotation) -> None:
    text = annotation.text
    words = list(annotation.words())
    covered = {offset for start, end in words for offset in range(start, end)}
    assert all(text[offset].isspace() for offset in set(range(len(text))) - covered)
    for start, end in words:
        assert 0 <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
    assert words == sorted(set(words))
    for offset in range(1, len(text)):
        if text[offset].isspace() or text[:offset].isspace():
            assert not annotation.is_cut(offset)
    spans = [annotation.clause_span(index) for index in range(len(annotation.clauses))]
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    assert all(left[1] == right[0] for left, right in pairwise(spans))
    word_starts = {start for start, _ in words}
    for index, (start, end) in enumerate(spans):
        clause = annotation.clauses[index]
        assert start < end
        assert start == 0 or start in word_starts
        assert clause.lead is None or start <= clause.lead[0] < clause.lead[1] <= end
        assert all(start < join < end for join in clause.joins)


@given(st.data())
def test_any_sequence_of_gestures_keeps_the_invariants_and_can_be_undone(data: st.DataObject):
    annotation = data.draw(strategies.annotations())
    start = annotation.copy()
    done = []
    for _ in range(data.draw(st.integers(1, 8))):
        change = strategies.made(annotation, data.draw(strategies.gestures(annotation)))
        if change:
            annotation.apply(change)
            done.append(change)
        assert_invariants(annotation)
        assert annotation.text == start.text
    end = annotation.copy()
    for change in reversed(done):
        annotation.apply(change.inverted())
    assert annotation == start
    for change in done:
        annotation.apply(change)
    assert annotation == end


@given(st.data())
def test_what_a_person_set_survives_every_new_proposal(data: st.DataObject):
    annotation = data.draw(strategies.annotations())
    for _ in range(data.draw(st.integers(1, 6))):
        change = strategies.made(annotation, data.draw(strategies.gestures(annotation)))
        annotation.apply(change)
    before = annotation.copy()
    proposal = data.draw(strategies.proposals(annotation.text))
    annotation.apply(strategies.merge_proposal(annotation, proposal))
    for offset in range(1, len(annotation.text)):
        if not state_origin(before.state_at(offset)).is_machine:
            assert annotation.state_at(offset) == before.state_at(offset)
    after = {clause.start: clause for clause in annotation.clauses}
    joined = {join for clause in before.clauses for join in clause.joins}
    assert not joined & set(after)
    for index, clause in enumerate(before.clauses):
        if clause.origins.start.is_reviewed:
            assert clause.start in after
        if clause.origins.label.is_reviewed and clause.start in after:
            assert after[clause.start].label == clause.label
        if clause.origins.is_reviewed:
            same = annotation.clause_index_at(clause.start)
            assert annotation.clause_span(same) == before.clause_span(index)


@given(st.data())
def test_gaps_that_only_a_machine_decided_take_the_new_proposal(data: st.DataObject):
    annotation = data.draw(strategies.annotations())
    proposal = data.draw(strategies.proposals(annotation.text))
    annotation.apply(strategies.merge_proposal(annotation, proposal))
    starts = {clause.start for clause in annotation.clauses}
    for offset in range(1, len(annotation.text)):
        state = annotation.state_at(offset)
        if state_origin(state).is_machine and offset not in starts:
            assert state_is_cut(state) == state_is_cut(proposal.states[offset])
