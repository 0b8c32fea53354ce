"""Places out of a library: the same as the slow and plain way finds, and those kept."""

import shutil
from pathlib import Path

import pytest
from builders import annotated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storage.libraries import new_library
from strategies import annotations

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clause_gestures import confirm_clauses
from unres_desktop.model.document import Document
from unres_desktop.model.same_string import (
    Doubt,
    WordPattern,
    can_be_made,
    doubt_at,
    offsets_of,
    place_at,
)
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.gap_packing import PART_LENGTH
from unres_desktop.storage.library import Access, Library, NotWritable

LIBRARIES = Path(__file__).parents[1] / "data" / "libraries"
PATTERN = WordPattern("执行情况")


def plainly(annotation: Annotation, pattern: WordPattern) -> list[tuple[int, bytes, object]]:
    starts = {clause.start for clause in annotation.clauses}
    places = [
        place_at(pattern, start, annotation.text, annotation, ("test", ""))
        for start in offsets_of(annotation.text, pattern.text)
    ]
    return [
        (place.start, place.states, doubt_at(pattern, place))
        for place in places
        if place.cuts != pattern.inner.decode() and can_be_made(pattern, place, starts)
    ]


def found(library: Library, pattern: WordPattern, document_id: str | None = None):
    places = list(library.places.differing(pattern, document_id))
    return [(place.start, place.states, place.doubt) for place in places]


@given(data=st.data())
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
def test_a_library_gives_the_places_that_its_annotation_has(data, tmp_path):
    annotation = data.draw(annotations())
    text = annotation.text
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : start + data.draw(st.integers(2, 6))].strip()
    if len(piece) < 2:
        return
    allowed = [i for i in range(1, len(piece)) if not piece[i].isspace()]
    cuts = data.draw(st.sets(st.sampled_from(allowed))) if allowed else set()
    if data.draw(st.booleans()):
        annotation.apply(confirm_clauses(annotation, [len(annotation.clauses) - 1]))
    pattern = WordPattern(piece, tuple(sorted(cuts)))
    path = new_library(tmp_path, annotation)
    with Library.open(path, access=Access.READ) as library:
        assert found(library, pattern) == plainly(annotation, pattern)
        assert found(library, pattern, "test") == plainly(annotation, pattern)
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()


@pytest.mark.parametrize("shift", range(-5, 2))
def test_a_place_on_the_edge_of_two_parts_is_found(tmp_path, shift):
    text = "国" * (PART_LENGTH + shift) + "执行情况" + "国" * 9
    annotation = Annotation(Document("test", text))
    annotation.apply(toggle_gap(annotation, PART_LENGTH + shift + 2))
    with Library.open(new_library(tmp_path, annotation), access=Access.READ) as library:
        assert found(library, PATTERN) == plainly(annotation, PATTERN)
        assert len(found(library, PATTERN)) == 1


def test_the_scope_is_a_document_or_the_library(tmp_path):
    both = [annotated("执行|情况", document_id=name) for name in ("a", "b")]
    with Library.open(new_library(tmp_path, *both), access=Access.READ) as library:
        assert [place.document_id for place in library.places.differing(PATTERN)] == ["a", "b"]
        assert [place.document_id for place in library.places.differing(PATTERN, "b")] == ["b"]
        assert list(library.places.differing(PATTERN, "c")) == []


def test_a_place_is_kept_until_it_is_forgotten_or_cut_otherwise(tmp_path):
    path = new_library(tmp_path, annotated("执行|情况|，|执行|情况"))
    with Library.open(path) as library:
        first, _ = library.places.differing(PATTERN)
        library.places.keep([first], author="test")
        library.places.keep([first], author="test")
    with Library.open(path) as library:
        doubts = [place.doubt for place in library.places.differing(PATTERN)]
        assert doubts == [Doubt.KEPT, None]
        assert library.verify() == []
        change = toggle_gap(library.load("test"), 1)  # 执|行|情况: another matter
        library.commit([("test", change)], label="cut", author="test")
        doubts = [place.doubt for place in library.places.differing(PATTERN)]
        assert doubts == [Doubt.REVIEWED, None]
        library.commit([("test", change.inverted())], label="undo", author="test")
        library.places.forget([first])
        assert [place.doubt for place in library.places.differing(PATTERN)] == [None, None]


def test_a_library_that_is_read_keeps_nothing(tmp_path):
    path = new_library(tmp_path, annotated("执行|情况"))
    with Library.open(path, access=Access.READ) as library:
        places = list(library.places.differing(PATTERN))
        with pytest.raises(NotWritable):
            library.places.keep(places, author="test")
        with pytest.raises(NotWritable):
            library.places.forget(places)


def test_a_library_of_the_first_schema_keeps_places_too(tmp_path):
    path = tmp_path / "schema_1.unres"
    shutil.copyfile(LIBRARIES / "schema_1.unres", path)
    with Library.open(path) as library:
        words = list(library.load("fictional-1").words())
        start, end = next(word for word in words if word[1] - word[0] > 1)
        pattern = WordPattern(library.load("fictional-1").text[start:end], (1,))
        (place, *_) = library.places.differing(pattern)
        library.places.keep([place], author="test")
        assert next(library.places.differing(pattern)).doubt is Doubt.KEPT
