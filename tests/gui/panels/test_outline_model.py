"""The outline shows the clauses as they are after every change, folded or not."""

import pytest
from builders import annotated
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from unres_desktop.errors import EditRefused
from unres_desktop.gui.panels.outline_model import OutlineModel, Role
from unres_desktop.model import clause_gestures
from unres_desktop.model.annotation import Annotation

LABELS = ("enacting", "operative", "sub", "subsub", "sub", "operative")

STEPS = ("split", "join", "deeper", "shallower", "fold", "undo")


@pytest.fixture
def annotation():
    return annotated("大会，/1.|决定/(a)|甲/㈠|乙/(b)|丙/2.|请", labels=LABELS)


@pytest.fixture
def model(qapp, annotation):
    made = OutlineModel()
    made.show(annotation)
    return made


def shown(model: OutlineModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def make(model: OutlineModel, annotation: Annotation, change: object) -> None:
    annotation.apply(change)
    model.follow(change)


def test_the_model_keeps_qts_rules(qtmodeltester, model):
    qtmodeltester.check(model)


def test_every_clause_is_a_row(model):
    assert shown(model) == ["大会，", "1.决定", "(a)甲", "㈠乙", "(b)丙", "2.请"]


def test_the_number_is_not_repeated_in_the_words(model, annotation):
    make(model, annotation, clause_gestures.number_clause(annotation, 1, "1."))
    assert shown(model)[1] == "决定"


def test_the_rows_know_their_parents(model):
    assert [model.parent_row(row) for row in range(6)] == [None, None, 1, 2, 1, None]
    assert [model.is_parent(row) for row in range(6)] == [False, True, True, False, False, False]


def test_folding_hides_all_that_is_deeper(model):
    model.fold(1, folded=True)
    assert shown(model) == ["大会，", "1.决定", "2.请"]
    model.fold(1, folded=False)
    assert model.rowCount() == 6


def test_folding_an_inner_clause_stays_when_the_outer_is_shown_again(model):
    model.fold(2, folded=True)
    model.fold(1, folded=True)
    model.fold(1, folded=False)
    assert shown(model) == ["大会，", "1.决定", "(a)甲", "(b)丙", "2.请"]


def test_a_clause_without_deeper_ones_does_not_fold(model):
    model.fold(0, folded=True)
    assert model.rowCount() == 6


def test_the_row_of_a_place_inside_a_folded_clause_is_that_clause(model, annotation):
    model.fold(1, folded=True)
    assert model.row_at(annotation.clauses[3].start) == 1
    assert model.row_at(annotation.clauses[5].start) == 2


def test_splitting_puts_one_row_in(model, annotation, qtbot):
    with qtbot.waitSignal(model.rowsInserted):
        make(model, annotation, clause_gestures.split_clause(annotation, 5))
    assert shown(model) == [model._words(row) for row in range(len(annotation.clauses))]
    assert model.rowCount() == 7


def test_joining_takes_one_row_out(model, annotation, qtbot):
    with qtbot.waitSignal(model.rowsRemoved):
        make(model, annotation, clause_gestures.join_clause(annotation, 2))
    assert shown(model) == ["大会，", "1.决定(a)甲", "㈠乙", "(b)丙", "2.请"]


def test_a_label_redraws_without_moving_rows(model, annotation, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        make(model, annotation, clause_gestures.label_clauses(annotation, [1], "section"))
    assert model.index(1, 0).data(Role.CLAUSE).label == "section"


def test_a_row_is_read_out_with_label_and_level(model):
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sub-item , level 2: (a)甲"


def test_no_document_means_no_rows(model):
    model.show(None)
    assert model.rowCount() == 0
    assert model.row_at(3) == -1


@settings(max_examples=60)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["split", "join", "deeper", "shallower", "fold", "undo"]),
            st.integers(0, 20),
        ),
        max_size=12,
    )
)
def test_the_rows_are_the_clauses_after_any_gestures(qapp, steps):
    annotation = annotated("大会，/1.|决定/(a)|甲/㈠|乙/(b)|丙/2.|请", labels=LABELS)
    model = OutlineModel()
    model.show(annotation)
    # What the view counts from the signals has to be what the model says it has.
    counted = [model.rowCount()]
    model.rowsInserted.connect(lambda _p, low, high: counted.append(counted[-1] + high - low + 1))
    model.rowsRemoved.connect(lambda _p, low, high: counted.append(counted[-1] - (high - low + 1)))
    model.modelReset.connect(lambda: counted.append(model.rowCount()))
    done = []
    for step, number in steps:
        index = number % len(annotation.clauses)
        try:
            if step == "fold":
                row = number % model.rowCount()
                model.fold(row, folded=not model.is_folded(row))
                continue
            if step == "undo":
                if not done:
                    continue
                change = done.pop().inverted()
            elif step == "split":
                change = clause_gestures.split_clause(annotation, number % len(annotation.text))
            elif step == "join":
                change = clause_gestures.join_clause(annotation, index)
            else:
                by = 1 if step == "deeper" else -1
                change = clause_gestures.shift_level(annotation, [index], by)
        except EditRefused:
            continue
        make(model, annotation, change)
        if step != "undo":
            done.append(change)
        assert counted[-1] == model.rowCount()
        fresh = OutlineModel()
        fresh.show(annotation)
        fresh._folded = set(model._folded)
        fresh._start_over()
        assert list(model._rows) == list(fresh._rows)
