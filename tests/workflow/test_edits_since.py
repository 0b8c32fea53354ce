"""What a person changed since a time."""

import pytest
from builders import annotated
from storage.libraries import new_library

from unres_desktop.model.edit_description import EditKind
from unres_desktop.model.history import History
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage import documents
from unres_desktop.storage.library import Library
from unres_desktop.workflow import edits_since as module
from unres_desktop.workflow.edits_since import edits_since
from unres_desktop.workflow.history_walk import walk_history

MORNING, NOON, EVENING = (f"2026-05-04T{hour}:00:00.000Z" for hour in ("08", "12", "18"))


@pytest.fixture
def library(tmp_path):
    texts = [annotated("其|执行|情况|，|执行|情况", document_id=name) for name in ("a", "b")]
    with Library.open(new_library(tmp_path, *texts)) as opened:
        yield opened


@pytest.fixture
def toggle(library, monkeypatch):
    def toggled(document_id, offset, time, author="li"):
        monkeypatch.setattr(documents, "now", lambda: time)
        change = toggle_gap(library.load(document_id), offset)
        library.commit([(document_id, change)], label=f"toggle {offset}", author=author)

    return toggled


def said(report):
    return [(each.document_id, each.edit.before, each.edit.after) for each in report.edits]


def test_own_edits_since_then_are_read_on_the_words_of_then(library, toggle):
    toggle("a", 1, MORNING)
    toggle("a", 3, NOON)
    toggle("b", 3, NOON, author="wang")
    toggle("a", 2, EVENING)
    report = edits_since(library.path, NOON, author="li")
    assert said(report) == [
        ("a", ("其执行情况",), ("其执", "行情况")),
        ("a", ("其执行", "情况"), ("其执行情况",)),
    ]
    assert report.counts == {EditKind.CUT: 1, EditKind.JOINED: 1}
    assert (report.total, report.documents) == (2, 1)


def test_what_was_undone_since_is_left_out(library, toggle):
    toggle("a", 1, NOON)
    toggle("a", 3, NOON)
    history = History(library.journal_entries("a"))
    walk_history(library, "a", history.steps_to(1), author="li")
    assert said(edits_since(library.path, NOON, author="li")) == [
        ("a", ("其", "执行"), ("其执行",))
    ]


def test_one_document_or_the_whole_library_the_newest_first(library, toggle, monkeypatch):
    toggle("a", 1, NOON)
    toggle("b", 1, EVENING)
    assert [each.document_id for each in edits_since(library.path, NOON, author="li").edits] == [
        "b",
        "a",
    ]
    one = edits_since(library.path, NOON, author="li", document_id="a")
    assert [each.document_id for each in one.edits] == ["a"]
    monkeypatch.setattr(module, "MOST_EDITS", 1)
    few = edits_since(library.path, NOON, author="li")
    assert ([each.document_id for each in few.edits], few.total) == (["b"], 2)
