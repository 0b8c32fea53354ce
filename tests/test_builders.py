"""The picture that a test draws is the annotation that it gets."""

import pytest
from builders import annotated

from unres_desktop.model.origins import Origin


def words_of(annotation):
    return [annotation.text[start:end] for start, end in annotation.words()]


def test_a_bar_is_a_break_and_a_slash_starts_a_clause():
    annotation = annotated("大会|，/回顾|其", labels=["enacting", "preambular"])
    assert annotation.text == "大会，回顾其"
    assert words_of(annotation) == ["大会", "，", "回顾", "其"]
    assert [(clause.start, clause.label) for clause in annotation.clauses] == [
        (0, "enacting"),
        (3, "preambular"),
    ]


def test_gaps_get_the_origin_asked_for():
    annotation = annotated("大会|决定", origin=Origin.HUMAN)
    assert annotation.origin_at(2) is Origin.HUMAN
    assert annotation.origin_at(1) is Origin.HUMAN


def test_a_break_stands_after_white_space():
    assert words_of(annotated("第 |46|号")) == ["第", "46", "号"]
    with pytest.raises(ValueError, match="white space"):
        annotated("第| 46")


def test_a_mark_at_the_end_is_refused():
    with pytest.raises(ValueError, match="end of the text"):
        annotated("大会|")
