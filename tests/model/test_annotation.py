"""Reading words and clauses, and refusing changes that do not fit."""

import sys

import pytest
from builders import annotated, document, words_of

from unres_desktop.errors import UnresError
from unres_desktop.model.annotation import Annotation, joined_states, states_with_cuts
from unres_desktop.model.change import Change, ClauseEdit, GapEdit
from unres_desktop.model.change_check import InvalidChange
from unres_desktop.model.clauses import Clause
from unres_desktop.model.counts import count_decidable_gaps, count_words
from unres_desktop.model.document import Document, Note
from unres_desktop.model.origins import Origin
from unres_desktop.model.word_gestures import toggle_gap


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("大会|，|回顾", ["大会", "，", "回顾"]),
        (" 大会 |回顾\r\n", ["大会", "回顾"]),
        ("共|3 208 080|美元", ["共", "3 208 080", "美元"]),
        ("𠮷田|😀|AB c", ["𠮷田", "😀", "AB c"]),
        ("甲\u00a0|乙\t|丙", ["甲", "乙", "丙"]),
    ],
)
def test_words_are_pieces_without_their_outer_white_space(marked: str, expected: list[str]):
    assert words_of(annotated(marked)) == expected


def test_words_of_a_stretch_are_those_that_start_in_it():
    annotation = annotated("大会|回顾|其|决议")
    assert list(annotation.words(2, 5)) == [(2, 4), (4, 5)]
    assert list(annotation.words(3, 4)) == []


def test_a_cut_before_white_space_is_left_out():
    assert states_with_cuts("大 会", [1, 2], Origin.JIEBA) == b"WwJ"


def test_white_space_is_what_python_calls_so():
    marks = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()]
    others = [chr(code) for code in range(0x3100) if not chr(code).isspace()]
    states = joined_states("国" + "".join(marks), Origin.JIEBA)
    assert set(states[1:]) == set(b"w")
    assert b"w" not in joined_states("".join(others), Origin.JIEBA)


def test_neighbouring_cuts_are_found_from_anywhere():
    annotation = annotated("大会|" + "长" * 200 + "|其")
    assert annotation.next_cut(0) == 2
    assert annotation.next_cut(2) == 202
    assert annotation.previous_cut(202) == 2
    assert annotation.previous_cut(2) == 0
    assert annotation.next_cut(202) == len(annotation.text)


def test_the_word_at_an_offset_holds_it():
    annotation = annotated("大会 |回顾")
    assert annotation.word_at(1) == (0, 2)
    assert annotation.word_at(2) == (0, 2)
    assert annotation.word_at(3) == (3, 5)
    assert annotation.word_at(99) == (3, 5)


def test_a_clause_ends_before_the_white_space_after_it():
    annotation = annotated("大会，\r\n/回顾")
    assert annotation.clause_span(0) == (0, 5)
    assert annotation.clause_end(0) == 3


def test_clauses_between_are_those_that_overlap():
    annotation = annotated("甲乙/丙丁/戊")
    assert list(annotation.clauses_between(1, 3)) == [0, 1]
    assert list(annotation.clauses_between(2, 2)) == [1]
    assert list(annotation.clauses_between(0, 5)) == [0, 1, 2]


def test_gaps_before_white_space_are_not_to_be_decided():
    annotation = annotated("大 |会|了")
    assert count_decidable_gaps(annotation) == 2
    assert count_words(annotation) == 3


@pytest.mark.parametrize("text", ["", " ", "\r\n\u3000"])
def test_a_text_without_a_word_is_no_document(text: str):
    with pytest.raises(UnresError):
        Document("test", text)


@pytest.mark.parametrize(
    "change",
    [
        Change(gaps=(GapEdit(2, b"J", b"h"),)),  # joins at a clause start
        Change(gaps=(GapEdit(1, b"J", b"H"),)),  # another state than the one there
        Change(gaps=(GapEdit(3, b"w", b"H"),)),  # a cut before white space
        Change(gaps=(GapEdit(0, b"W", b"H"),)),  # the edge
        Change(gaps=(GapEdit(1, b"j", b"?"),)),  # no such state
        Change(gaps=(GapEdit(5, b"jj", b"HH"),)),  # outside
        Change(gaps=(GapEdit(4, b"J", b"H"), GapEdit(1, b"j", b"H"))),  # out of order
        Change(clauses=ClauseEdit((Clause(0, "other"),), ())),
        Change(clauses=ClauseEdit((), (Clause(1, "other"),))),
        Change(clauses=ClauseEdit((), (Clause(2, "other"),))),
        Change(clauses=ClauseEdit((Clause(2, "title"),), ())),
        Change(clauses=ClauseEdit((Clause(2, "other"),), (Clause(2, "other", lead=(1, 3)),))),
        Change(notes=((), (Note(4, 9, "outside"),))),
    ],
)
def test_a_change_that_does_not_fit_is_refused_and_changes_nothing(change: Change):
    annotation = annotated("大会/，\n|回顾")
    before = annotation.copy()
    with pytest.raises(InvalidChange):
        annotation.apply(change)
    assert annotation == before


def test_a_change_may_join_where_it_takes_the_clause_away():
    annotation = annotated("大会/，")
    annotation.apply(
        Change(
            gaps=(GapEdit(2, b"J", b"h"),),
            clauses=ClauseEdit((Clause(2, "other"),), ()),
        )
    )
    assert words_of(annotation) == ["大会，"]


def test_states_of_another_text_are_refused():
    with pytest.raises(InvalidChange):
        Annotation(document("大 会"), states=b"WJJ")


def test_two_million_characters_take_at_most_four_bytes_each():
    text = "大会回顾其关于合作的决议，" * 153_847
    cuts = range(2, len(text), 2)
    annotation = Annotation(document(text), states=states_with_cuts(text, cuts, Origin.JIEBA))
    held = sum(
        sys.getsizeof(value)
        for value in vars(annotation).values()
        if isinstance(value, bytearray | bytes | list)
    )
    assert held <= 4 * len(text)


def test_a_toggle_copies_nothing_of_the_text():
    text = "大会" * 1000
    annotation = Annotation(document(text))
    change = toggle_gap(annotation, 700)
    assert change.gaps == (GapEdit(700, b"j", b"H"),)
    assert change.clauses is None
