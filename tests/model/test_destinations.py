"""A number leads to its clause, a percentage into the middle."""

import pytest
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clauses import Clause
from unres_desktop.model.destinations import Reached, destinations, printed_number

DRAWN = annotated("大会|，/1.|重申|；/(a)|促进|；/㈠|发展|；/1.|请|报告")


def numbered():
    numbers = (None, "1.", "(a)", "㈠", "1.")
    clauses = [
        Clause(clause.start, clause.label, number=number)
        for clause, number in zip(DRAWN.clauses, numbers, strict=True)
    ]
    return Annotation(DRAWN.document, states=DRAWN.states(), clauses=clauses)


ANNOTATION = numbered()
STARTS = [clause.start for clause in ANNOTATION.clauses]


def reached(text):
    return [(STARTS.index(place.offset), place.reached) for place in destinations(ANNOTATION, text)]


def test_a_printed_number_leads_to_every_clause_with_it_and_to_the_clause_by_count():
    by_number = [(1, Reached.NUMBER), (4, Reached.NUMBER)]
    assert reached("1") == [*by_number, (0, Reached.COUNT)]
    assert reached("１．") == by_number


@pytest.mark.parametrize(("text", "clause"), [("a", 2), ("(A)", 2), ("一", 3), ("㈠", 3)])
def test_how_a_number_is_printed_makes_no_difference(text, clause):
    assert reached(text) == [(clause, Reached.NUMBER)]


def test_a_number_sign_asks_for_the_clause_by_count():
    assert reached("#3") == [(2, Reached.COUNT)]


@pytest.mark.parametrize("text", ["", "()", "#0", "6", "101%", "x", "99999999999999"])
def test_what_is_not_there_leads_nowhere(text):
    assert reached(text) == []


def test_a_percentage_leads_to_the_start_of_a_word():
    assert [place.offset for place in destinations(ANNOTATION, "0%")] == [0]
    assert [place.offset for place in destinations(ANNOTATION, "100 ％")] == [len(ANNOTATION.text)]


@given(st.text(max_size=8))
def test_every_place_is_in_the_text_at_a_break(text):
    for place in destinations(ANNOTATION, text):
        assert ANNOTATION.is_cut(place.offset)


def test_a_number_that_is_only_signs_is_none():
    assert printed_number("(.)") == ""
