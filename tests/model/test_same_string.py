"""The same characters elsewhere: patterns, places, and the change that makes them alike."""

import pytest
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st
from strategies import annotations

from unres_desktop.errors import EditRefused
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change_check import InvalidChange
from unres_desktop.model.clause_gestures import confirm_document
from unres_desktop.model.same_string import (
    CONTEXT,
    LONGEST,
    Doubt,
    Place,
    WordPattern,
    can_be_made,
    changes_at,
    corrected_span,
    doubt_at,
    offsets_of,
    pattern_of,
    place_at,
    words_at,
)
from unres_desktop.model.word_gestures import make_word, toggle_gap


def places_in(annotation: Annotation, pattern: WordPattern, document_id="test") -> list[Place]:
    """The differing places, found the slow and plain way."""
    found = [
        place_at(pattern, start, annotation.text, annotation, (document_id, ""))
        for start in offsets_of(annotation.text, pattern.text)
    ]
    starts = {clause.start for clause in annotation.clauses}
    return [
        place
        for place in found
        if place.cuts != pattern.inner.decode() and can_be_made(pattern, place, starts)
    ]


@st.composite
def patterns(draw, text):
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, min(len(text), start + 8)))
    piece = text[start:end].strip()
    allowed = [i for i in range(1, len(piece)) if not piece[i].isspace()]
    cuts = draw(st.sets(st.sampled_from(allowed))) if allowed else set()
    return WordPattern(piece, tuple(sorted(cuts)))


def test_a_pattern_is_the_words_that_the_span_touches():
    annotation = annotated("大会|回顾|其|决议")
    assert pattern_of(annotation, 1, 3) == WordPattern("大会回顾", (2,))
    assert pattern_of(annotation, 2, 2) == WordPattern("回顾")


def test_a_pattern_leaves_the_white_space_around_it_out():
    annotation = annotated("大会 \r\n|回顾 |其")
    assert pattern_of(annotation, 3, 7) == WordPattern("回顾")
    assert pattern_of(annotation, 0, 6).words == ("大会", "回顾")


@pytest.mark.parametrize("span", [(4, 5), (0, LONGEST + 9)])
def test_one_character_and_a_whole_page_are_refused(span):
    annotation = annotated("大会|回顾|其|决议" + "|大会" * LONGEST)
    with pytest.raises(EditRefused):
        pattern_of(annotation, *span)


def test_a_correction_is_the_words_on_both_sides_of_the_gaps_that_moved():
    annotation = annotated("大会|回顾|其|决议")
    change = toggle_gap(annotation, 4)
    annotation.apply(change)
    assert corrected_span(annotation, change) == (2, 5)
    change = toggle_gap(annotation, 4)
    annotation.apply(change)
    assert corrected_span(annotation, change) == (2, 5)
    change = make_word(annotation, 5, 7)  # only confirms what is there
    annotation.apply(change)
    assert corrected_span(annotation, change) is None


def test_a_place_says_what_would_change():
    annotation = annotated("其|执行|情况|，|执行情况")
    (place,) = places_in(annotation, WordPattern("执行情况"))
    assert place.start == 1
    assert words_at(WordPattern("执行情况"), place) == (("执行", "情况"), ("执行情况",))
    assert doubt_at(WordPattern("执行情况"), place) is None


def test_a_word_that_goes_on_beyond_the_characters_is_a_doubt():
    annotation = annotated("执行|情况报告")
    pattern = WordPattern("执行情况")
    (place,) = places_in(annotation, pattern)
    assert doubt_at(pattern, place) is Doubt.IN_LONGER_WORD
    assert words_at(pattern, place) == (("执行", "情况报告"), ("执行情况", "报告"))


def test_what_a_person_decided_is_a_doubt_only_where_it_would_be_another():
    pattern = WordPattern("执行情况")
    annotation = annotated("执行|情况")
    annotation.apply(confirm_document(annotation))
    (place,) = places_in(annotation, pattern)
    assert doubt_at(pattern, place) is Doubt.REVIEWED
    annotation = annotated("执行|情况")
    annotation.apply(make_word(annotation, 0, 1))  # 执|行
    annotation.apply(toggle_gap(annotation, 1))  # and joined again by hand
    (place,) = places_in(annotation, pattern)
    assert doubt_at(pattern, place) is None


def test_a_place_where_a_clause_starts_is_not_offered_to_be_joined():
    annotation = annotated("执行/情况")
    assert places_in(annotation, WordPattern("执行情况")) == []
    assert len(places_in(annotation, WordPattern("执行情况", (1, 2)))) == 1


def test_the_window_is_no_wider_than_the_context():
    annotation = annotated("国" * 100 + "|执行|情况|" + "国" * 100)
    (place,) = places_in(annotation, WordPattern("执行情况"))
    assert len(place.text) == len(place.states) == 2 * CONTEXT + 4


@given(st.data())
def test_what_is_applied_is_then_as_wanted_and_can_be_taken_back(data):
    annotation = data.draw(annotations())
    pattern = data.draw(patterns(annotation.text).filter(lambda drawn: len(drawn.text) > 1))
    places = places_in(annotation, pattern)
    before = annotation.copy()
    changes = changes_at(pattern, places[:1])
    assert bool(changes) == bool(places)
    for change in changes.values():
        annotation.apply(change)
        start = places[0].start
        found = places_in(annotation, pattern)
        assert start not in {place.start for place in found}
        annotation.apply(change.inverted())
    assert annotation == before


@given(st.data())
def test_all_places_together_make_one_change_that_fits(data):
    annotation = data.draw(annotations())
    pattern = data.draw(patterns(annotation.text).filter(lambda drawn: len(drawn.text) > 1))
    for change in changes_at(pattern, places_in(annotation, pattern)).values():
        try:
            annotation.check(change)
        except InvalidChange as error:
            pytest.fail(str(error))


def test_a_document_that_begins_with_the_characters_is_changed_like_the_one_before_it():
    annotation = annotated("执行|情况|，")
    pattern = WordPattern("执行情况")
    places = [place for name in "ab" for place in places_in(annotation, pattern, name)]
    changes = changes_at(pattern, places)
    assert list(changes) == ["a", "b"]
    assert changes["a"] == changes["b"]


@given(st.data())
def test_what_is_made_in_a_document_does_not_hang_on_the_other_documents(data):
    drawn = {name: data.draw(annotations(), name) for name in "abc"}
    pattern = data.draw(patterns(drawn["a"].text).filter(lambda drawn: len(drawn.text) > 1))
    drawn["d"] = drawn["a"]
    places = {name: places_in(annotation, pattern, name) for name, annotation in drawn.items()}
    alone = {}
    for found in places.values():
        alone.update(changes_at(pattern, found))
    together = changes_at(pattern, [place for found in places.values() for place in found])
    assert together == alone


@given(st.data())
def test_a_pattern_taken_from_the_text_is_as_wanted_there(data):
    annotation = data.draw(annotations())
    start = data.draw(st.integers(0, len(annotation.text) - 1))
    end = data.draw(st.integers(start, len(annotation.text)))
    try:
        pattern = pattern_of(annotation, start, end)
    except EditRefused:
        return
    at = annotation.word_at(start)[0]
    differing = [place.start for place in places_in(annotation, pattern)]
    assert at not in differing or annotation.text[start].isspace()
