"""What is copied: the words apart, or the clauses with their numbers."""

from builders import annotated
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.excerpts import with_clause_numbers, with_spaces

ANNOTATION = annotated("大会|，/回顾|其|决议|，\n/1.|重申 |合作|；")
LENGTH = len(ANNOTATION.text)


def test_words_stand_apart_and_line_breaks_stay():
    assert with_spaces(ANNOTATION, 0, LENGTH) == "大会 ， 回顾 其 决议 ，\n1. 重申 合作 ；"


def test_a_part_of_a_word_is_copied_as_a_part():
    assert with_spaces(ANNOTATION, 1, 4) == "会 ， 回"


def test_every_clause_has_its_line_and_number():
    copied = with_clause_numbers(ANNOTATION, 0, LENGTH)
    assert copied == "1\t大会，\n2\t回顾其决议，\n3\t1.重申 合作；"


def test_a_part_of_a_clause_keeps_the_number_of_the_clause():
    assert with_clause_numbers(ANNOTATION, 5, 7) == "2\t其决"


def test_a_line_break_inside_a_clause_does_not_break_its_line():
    assert with_clause_numbers(annotated("大会\n|决议"), 0, 5) == "1\t大会 决议"


@given(st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_no_character_is_lost_but_white_space(first, second):
    start, end = sorted((first, second))
    if start == end:
        return
    wanted = "".join(ANNOTATION.text[start:end].split())
    assert "".join(with_spaces(ANNOTATION, start, end).split()) == wanted
    lines = with_clause_numbers(ANNOTATION, start, end).splitlines()
    assert "".join("".join(line.split("\t")[1].split()) for line in lines) == wanted
