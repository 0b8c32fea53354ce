"""Printed enumerators are read as they stand, and each has a next one."""

import pytest

from unres_desktop.model.enumerators import (
    Enumerator,
    number_like,
    printed_number,
    readings,
    same_number,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1. 请秘书长", "1."),
        ("12.决定", "12."),
        ("(a) 促进", "(a)"),
        ("（三）努力", "（三）"),
        ("㈡努力", "㈡"),
        ("一、总则", "一、"),
        ("A. 基薪", "A."),
        ("\u200b\n (iv) 合作", "(iv)"),
        ("( a ) 合作", "( a )"),
        ("3.5%的增长", None),
        ("1991年12月18日", None),
        ("一九九一.二", None),
        ("请秘书长", None),
        ("(见附件)", None),
        ("U.N.", None),
    ],
)
def test_the_number_at_the_start_of_a_text(text, number):
    assert printed_number(text, 0, len(text)) == number


def test_a_number_beyond_the_end_of_the_clause_is_not_its_own():
    assert printed_number("(a)合作", 0, 2) is None


@pytest.mark.parametrize(
    ("number", "following"),
    [
        ("1.", "2."),
        ("(a)", "(b)"),
        ("(z)", "(aa)"),
        ("(aa)", "(ab)"),
        ("(9)", "(10)"),
        ("㈨", "㈩"),
        ("（九）", "（十）"),
        ("十、", "十一、"),
        ("十九、", "二十、"),
        ("B.", "C."),
        ("①", "②"),
        ("(甲)", "(乙)"),
        ("iii.", "iv."),
    ],
)
def test_the_number_after_another_is_written_like_it(number, following):
    reading = readings(number)[-1 if number == "iii." else 0]
    next_one = number_like(number, Enumerator(reading.style, reading.value + 1))
    assert next_one == following
    assert Enumerator(reading.style, reading.value + 1) in readings(following)


def test_the_letter_i_may_be_a_numeral():
    assert readings("(i)") == (Enumerator("(a", 9), Enumerator("(i", 1))
    assert readings("(iv)") == (Enumerator("(i", 4),)


def test_a_circled_numeral_goes_on_where_one_in_brackets_began():
    assert readings("㈡")[0] == readings("(二)")[0]


@pytest.mark.parametrize("number", ["", "  ", "附件", "()", "..", "ivvv"])
def test_what_is_no_enumerator_means_nothing(number):
    assert readings(number) == ()


def test_white_space_makes_no_other_number():
    assert same_number("( a )", "(a)")
    assert not same_number("(a)", "(b)")
