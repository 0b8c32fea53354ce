"""Several changes as one."""

from builders import annotated
from hypothesis import given
from hypothesis import strategies as st
from strategies import annotations, gestures, made

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import split_clause
from unres_desktop.model.composition import composed
from unres_desktop.model.word_gestures import toggle_gap


@given(st.data(), annotations())
def test_the_one_change_does_what_all_of_them_do(data: st.DataObject, annotation: Annotation):
    start = annotation.copy()
    changes = []
    for _ in range(data.draw(st.integers(0, 6))):
        change = made(annotation, data.draw(gestures(annotation)))
        annotation.apply(change)
        changes.append(change)
    whole = composed(changes)
    back = annotation.copy()
    again = start.copy()
    again.apply(whole)
    assert again == annotation
    back.apply(whole.inverted())
    assert back == start


def test_changes_that_end_where_they_began_are_no_change():
    annotation = annotated("大会|决议|，")
    changes = []
    for gesture in (lambda a: toggle_gap(a, 2), lambda a: split_clause(a, 4)):
        change = gesture(annotation)
        annotation.apply(change)
        changes.append(change)
    assert composed([*changes, *(change.inverted() for change in reversed(changes))]) == Change()
