"""Any number of steps back and forward in one document's history."""

import pytest
from builders import annotated, words_of
from storage.libraries import new_library

from unres_desktop.errors import Cancelled
from unres_desktop.model.history import History
from unres_desktop.model.same_string import WordPattern
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Library
from unres_desktop.workflow import history_walk
from unres_desktop.workflow.history_walk import walk_history, walk_history_of_file
from unres_desktop.workflow.same_string import apply_places, find_places_in


@pytest.fixture
def library(tmp_path):
    texts = [annotated("其|执行|情况|，|执行|情况", document_id=name) for name in ("a", "b")]
    with Library.open(new_library(tmp_path, *texts)) as opened:
        yield opened


def toggle(library, offset, document_id="a"):
    change = toggle_gap(library.load(document_id), offset)
    library.commit([(document_id, change)], label=f"toggle {offset}", author="test")


def history(library, document_id="a"):
    return History(library.journal_entries(document_id))


def test_going_back_and_forward_leaves_a_history_that_a_restart_makes_again(library):
    start = library.load("a")
    for offset in (1, 3, 4, 3):
        toggle(library, offset)
    end = library.load("a")
    live = history(library)
    report = walk_history_of_file(library.path, "a", live.steps_to(0), author="test")
    start.apply(report.change.inverted())
    assert start == end
    for entry in report.entries:
        live.record(entry)
    assert (live.position, len(live.timeline)) == (0, 4)
    assert live.timeline[:] == history(library).timeline[:]
    forward = walk_history(library, "a", live.steps_to(3), author="test")
    annotation = library.load("a")
    assert history(library).position == 3
    annotation.apply(forward.change.inverted())
    assert words_of(annotation) == ["其", "执行", "情况", "，", "执行", "情况"]
    assert library.verify() == []


def test_a_walk_that_is_stopped_changes_nothing(library, monkeypatch):
    monkeypatch.setattr(history_walk, "_REPORT_EVERY", 1)
    for offset in (1, 3, 4):
        toggle(library, offset)
    before, entries = library.load("a"), library.journal_entries("a")

    def stop(done, _total, _what):
        if done == 2:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        walk_history(library, "a", history(library).steps_to(0), author="test", progress=stop)
    assert library.load("a") == before
    assert library.journal_entries("a") == entries


def test_a_step_over_documents_is_taken_back_in_all_of_them(library):
    toggle(library, 1)
    places = find_places_in(library, WordPattern("执行情况")).places
    apply_places(library, WordPattern("执行情况"), places, label="same", author="test")
    report = walk_history(library, "a", history(library).steps_to(0), author="test")
    assert report.spans_documents
    assert words_of(library.load("b"))[1:3] == ["执行", "情况"]


def test_a_place_edited_since_in_another_document_stays_and_is_listed(library):
    toggle(library, 1)
    places = find_places_in(library, WordPattern("执行情况")).places
    apply_places(library, WordPattern("执行情况"), places, label="same", author="test")
    toggle(library, 2, "b")
    report = walk_history(library, "a", history(library).steps_to(0), author="test")
    assert [place.document_id for place in report.skipped] == ["b"]
    assert words_of(library.load("a")) == ["其", "执行", "情况", "，", "执行", "情况"]
    assert words_of(library.load("b")) == ["其", "执", "行情况", "，", "执行", "情况"]
    live = history(library)
    assert (live.position, len(live.timeline)) == (0, 2)
