"""Strings, patterns and segmentations are found where they stand, and nowhere else."""

from itertools import pairwise

import pytest
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model import text_search
from unres_desktop.model.text_search import BadPattern, Hits, TextQuery, Wanted, found_spans


def found(drawn, text, **options):
    annotation = annotated(drawn)
    return found_spans(annotation.text, annotation.states(), TextQuery(text, **options)).spans


def test_a_string_is_found_everywhere():
    assert found("发展|中|国家|发展", "发展") == ((0, 2), (5, 7))


def test_latin_letters_are_found_in_either_case():
    assert found("TD-B|决议", "td-b") == ((0, 4),)


def test_a_bar_stands_for_a_word_boundary():
    assert found("发展|中|国家|发展中|国家", "发展|中") == ((0, 3),)
    assert found("发展|中|国家|发展中|国家", "中|国家") == ((2, 5), (7, 10))


def test_a_bar_at_the_edge_asks_for_a_boundary_there():
    assert found("可|持续|可持|续", "|持续|") == ((1, 3),)
    assert found("发展", "|发展|") == ((0, 2),)


def test_as_one_word_means_from_boundary_to_boundary():
    assert found("发展中|国家|发展|中|发展中国", "发展中", wanted=Wanted.ONE_WORD) == ((0, 3),)


def test_as_one_word_with_a_bar_asks_for_just_these_words():
    assert found("发展|中|发|展|中", "发展|中", wanted=Wanted.ONE_WORD) == ((0, 3),)


def test_split_means_at_least_one_boundary_inside():
    assert found("发展中|国家|发展|中|发展中国", "发展中", wanted=Wanted.SPLIT) == ((5, 8),)


def test_a_word_before_a_blank_ends_there():
    assert found("1991年 |12月", "1991年", wanted=Wanted.ONE_WORD) == ((0, 5),)


def test_a_pattern_is_found_and_its_bar_is_an_or():
    assert found("第46|号|第5|号", r"第\d+|号", is_pattern=True) == ((0, 3), (3, 4), (4, 6), (6, 7))


def test_a_pattern_can_be_asked_for_as_one_word():
    drawn = "第46|号|第|5|号"
    assert found(drawn, r"第\d+", is_pattern=True, wanted=Wanted.ONE_WORD) == ((0, 3),)


def test_a_pattern_that_holds_nothing_finds_nothing():
    assert found("大会", "x*", is_pattern=True) == ()


@pytest.mark.parametrize("text", ["", "|", "||"])
def test_nothing_looked_for_is_nothing_found(text):
    assert found("大会", text) == ()


@pytest.mark.parametrize("pattern", ["(", "[", "*", "(?P<", "a{99999999999}"])
def test_a_bad_pattern_says_what_is_wrong(pattern):
    with pytest.raises(BadPattern, match=r"no regular expression: ."):
        found("大会", pattern, is_pattern=True)


def test_too_many_hits_are_cut_off_and_said(monkeypatch):
    monkeypatch.setattr(text_search, "MOST_HITS", 3)
    annotation = annotated("大大大大")
    assert found_spans(annotation.text, annotation.states(), TextQuery("大")) == Hits(
        ((0, 1), (1, 2), (2, 3)), is_complete=False
    )


@pytest.mark.parametrize(
    ("query", "depends"),
    [
        (TextQuery("发展"), False),
        (TextQuery("发展|中"), True),
        (TextQuery("发展|中", is_pattern=True), False),
        (TextQuery("发展", wanted=Wanted.SPLIT), True),
    ],
)
def test_only_a_query_about_words_depends_on_them(query, depends):
    assert query.depends_on_words is depends


@given(st.text("大会𠮷 a", min_size=1, max_size=30), st.text("大会𠮷 a|", max_size=3))
def test_hits_are_the_string_in_order_and_apart(text, wanted):
    states = b"W" + b"J" * (len(text) - 1)
    spans = found_spans(text, states, TextQuery(wanted)).spans
    assert all(text[start:end] == wanted.replace("|", "") for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    plain = wanted.replace("|", "")
    assert len(spans) == (text.count(plain) if plain else 0)
