"""How often a word stands in its document, and how much is selected."""

from builders import annotated
from hypothesis import given
from strategies import annotations

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.counts import count_in_span, count_words
from unres_desktop.model.occurrences import occurrences_of


def test_places_cut_otherwise_are_counted_apart():
    annotation = annotated("执行|情况|，|执行情况|的|执|行|执行")
    assert occurrences_of(annotation, 0, 2) == (2, 2)


def test_a_word_before_a_blank_or_at_the_end_is_a_word():
    annotation = annotated("合作 |合作\n/合作")
    assert occurrences_of(annotation, 0, 2) == (3, 0)


@given(annotations())
def test_every_word_is_found_as_itself(annotation: Annotation):
    words = [annotation.text[slice(*span)] for span in annotation.words()]
    for span in annotation.words():
        word = annotation.text[slice(*span)]
        found = occurrences_of(annotation, *span)
        assert 1 <= found.as_word <= words.count(word)
        assert sum(found) == annotation.text.count(word)


def test_a_selection_counts_characters_without_blanks_and_words_it_touches():
    annotation = annotated("大会 |决议|3 208|，")
    assert count_in_span(annotation, 0, 11) == (9, 4)
    assert count_in_span(annotation, 1, 4) == (2, 2)
    assert count_in_span(annotation, 2, 3) == (0, 0)


@given(annotations())
def test_the_whole_text_has_all_its_words(annotation: Annotation):
    found = count_in_span(annotation, 0, len(annotation.text))
    assert found == (sum(map(len, annotation.text.split())), count_words(annotation))
