"""Edits of gaps that touch are looked at as one, and refused as each of them would be."""

import pytest

from unres_desktop.model.annotation import Annotation, states_with_cuts
from unres_desktop.model.change import Change, GapEdit, joined_edits
from unres_desktop.model.change_check import InvalidChange
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document
from unres_desktop.model.origins import Origin

TEXT = "大会回顾决议"


def _annotation() -> Annotation:
    states = states_with_cuts(TEXT, [2, 4], Origin.JIEBA)
    return Annotation(
        Document("1", TEXT), states=states, clauses=[Clause(0, "other"), Clause(2, "other")]
    )


def _touching(annotation: Annotation, *spans: tuple[int, int], after: bytes) -> Change:
    return Change(
        gaps=tuple(GapEdit(a, annotation.states(a, b), after[a - 1 : b - 1]) for a, b in spans)
    )


def test_touching_edits_become_one_and_others_stay():
    edits = (GapEdit(1, b"j", b"c"), GapEdit(2, b"JJ", b"CC"), GapEdit(5, b"j", b"c"))

    assert list(joined_edits(edits)) == [GapEdit(1, b"jJJ", b"cCC"), GapEdit(5, b"j", b"c")]


def test_lengths_that_are_right_only_together_are_refused():
    annotation = _annotation()
    states = annotation.states()
    change = Change(gaps=(GapEdit(3, states[3:4], b"jj"), GapEdit(4, states[4:6], b"J")))

    with pytest.raises(InvalidChange):
        annotation.apply(change)
    assert annotation == _annotation()


def test_an_empty_edit_between_two_that_touch_is_refused():
    annotation = _annotation()
    states = annotation.states()
    change = Change(
        gaps=(
            GapEdit(3, states[3:4], b"c"),
            GapEdit(4, b"", b""),
            GapEdit(4, states[4:5], b"C"),
        )
    )

    with pytest.raises(InvalidChange):
        annotation.check(change)


def test_a_clause_start_among_touching_edits_stays_cut():
    annotation = _annotation()
    joins_the_start = _touching(annotation, (1, 2), (2, 3), (3, 4), after=b"ccc")
    keeps_it = _touching(annotation, (1, 2), (2, 3), (3, 4), after=b"cCc")

    with pytest.raises(InvalidChange):
        annotation.check(joins_the_start)
    annotation.apply(keeps_it)
    assert annotation.states(1, 4) == b"cCc"
