"""Many places as one step over documents, and taking it back."""

import pytest
from builders import annotated, words_of
from storage.libraries import new_library

from unres_desktop.errors import EditConflict
from unres_desktop.model.clause_gestures import set_status
from unres_desktop.model.document import Status
from unres_desktop.model.same_string import WordPattern
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Library
from unres_desktop.workflow import same_string
from unres_desktop.workflow.revert_group import revert_group
from unres_desktop.workflow.same_string import apply_places, find_places, find_places_in

PATTERN = WordPattern("执行情况")
NAMES = ("a", "b", "c")


@pytest.fixture
def library(tmp_path):
    texts = [annotated("其|执行|情况|，|执行|情况", document_id=name) for name in NAMES]
    with Library.open(new_library(tmp_path, *texts)) as opened:
        yield opened


def apply_all(library):
    places = find_places_in(library, PATTERN).places
    return apply_places(library, PATTERN, places, label="same", author="test")


def words(library, name):
    return words_of(library.load(name))


def test_all_documents_change_in_one_group_and_come_back_in_one(library):
    before = {name: library.load(name) for name in NAMES}
    applied = apply_all(library)
    for name in NAMES:
        assert words(library, name) == ["其", "执行情况", "，", "执行情况"]
        assert library.load(name).status is Status.IN_PROGRESS
        assert [entry.group for entry in library.journal_entries(name)] == [applied.group]
    report = revert_group(library, applied.group, label="undo", author="test")
    assert report.skipped == ()
    assert {name: library.load(name) for name in NAMES} == before
    again = revert_group(library, report.group, label="redo", author="test")
    assert set(again.changes) == set(NAMES)
    assert words(library, "b")[1] == "执行情况"
    assert library.verify() == []


def test_what_was_edited_since_stays_and_is_listed(library):
    applied = apply_all(library)
    change = toggle_gap(library.load("b"), 2)
    library.commit([("b", change)], label="cut", author="test")
    report = revert_group(library, applied.group, label="undo", author="test")
    assert [(place.document_id, place.offset) for place in report.skipped] == [("b", 1)]
    assert words(library, "a") == ["其", "执行", "情况", "，", "执行", "情况"]
    assert words(library, "b") == ["其", "执", "行情况", "，", "执行", "情况"]
    assert library.load("b").status is Status.IN_PROGRESS
    assert library.verify() == []


def test_a_document_curated_since_is_in_progress_again(library):
    applied = apply_all(library)
    change = set_status(library.load("c"), Status.CURATED)
    library.commit([("c", change)], label="curated", author="test")
    revert_group(library, applied.group, label="undo", author="test")
    assert words(library, "c") == ["其", "执行", "情况", "，", "执行", "情况"]
    assert library.load("c").status is Status.IN_PROGRESS


def test_a_group_that_was_taken_back_has_nothing_left_to_take_back(library):
    applied = apply_all(library)
    revert_group(library, applied.group, label="undo", author="test")
    before = {name: library.load(name) for name in NAMES}
    report = revert_group(library, applied.group, label="undo", author="test")
    assert report.group is None
    assert {name: library.load(name) for name in NAMES} == before


def test_a_place_edited_after_it_was_found_stops_the_whole_step(library):
    places = find_places_in(library, PATTERN).places
    change = toggle_gap(library.load("b"), 3)
    library.commit([("b", change)], label="join", author="test")
    with pytest.raises(EditConflict):
        apply_places(library, PATTERN, places, label="same", author="test")
    assert words(library, "a")[1] == "执行"


def test_no_more_than_so_many_places_are_listed(library, monkeypatch):
    monkeypatch.setattr(same_string, "MOST_PLACES", 5)
    found = find_places(library.path, PATTERN)
    assert len(found.places) == 5
    assert not found.is_complete
    assert find_places(library.path, PATTERN, "a").is_complete
