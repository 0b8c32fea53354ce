"""Another set of labels: no clause is left with a label that went, and all can be undone."""

import pytest
from builders import annotated

from unres_desktop.errors import UnresError
from unres_desktop.model.document import Status
from unres_desktop.model.label_set import MINIMAL, RESOLUTION, InvalidLabelSet, LabelSet, OwnLabel
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.label_sets import change_labels, without_successor
from unres_desktop.workflow.revert_group import revert_group

BECOMES = {"sub": "operative", "title": "other"}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "test.unres"
    with Library.open(path, create=True) as opened:
        for number in (1, 2):
            opened.add(
                annotated(
                    "甲/乙/丙/丁",
                    labels=("title", "operative", "sub", "chapeau"),
                    document_id=f"document-{number}",
                )
            )
        opened.add(annotated("戊", labels=("operative",), document_id="other"))
    return path


@pytest.fixture
def library(path):
    with Library.open(path) as opened:
        yield opened


def labels_of(library, document_id="document-1"):
    return [clause.label for clause in library.load(document_id).clauses]


def changed(library, label_set, becomes):
    return change_labels(library, label_set, becomes, label="Other labels", author="tester")


def test_a_library_begins_with_the_labels_of_resolutions(library):
    assert library.labels.present() == RESOLUTION


def test_a_set_is_kept_in_the_library(path):
    own = LabelSet((*RESOLUTION.labels, OwnLabel("chapeau", 1, "", "Chapeau", "起首部分")))
    with Library.open(path) as library:
        assert changed(library, own, {}) == {}
    with Library.open(path, access=Access.READ) as again:
        assert again.labels.present() == own


def test_a_label_in_use_cannot_go_without_a_successor(library):
    assert without_successor(library, MINIMAL, {}) == {"sub": 2, "title": 2}
    with pytest.raises(InvalidLabelSet):
        changed(library, MINIMAL, {"sub": "operative"})
    with pytest.raises(InvalidLabelSet):
        changed(library, MINIMAL, BECOMES | {"title": "heading"})
    assert library.labels.present() == RESOLUTION
    assert labels_of(library) == ["title", "operative", "sub", "chapeau"]


def test_the_clauses_get_what_was_chosen_as_one_group_that_is_undone_as_one(library):
    before = library.load("document-1")
    changes = changed(library, MINIMAL, BECOMES)
    assert set(changes) == {"document-1", "document-2"}
    assert labels_of(library) == ["other", "operative", "operative", "chapeau"]
    assert [clause.level for clause in library.load("document-1").clauses] == [0, 0, 0, 0]
    assert library.load("document-1").status is Status.IN_PROGRESS
    groups = {entry.group for name in changes for entry in library.journal_entries(name)}
    assert len(groups) == 1
    revert_group(library, groups.pop(), label="", author="tester")
    assert library.load("document-1") == before


def test_a_label_that_came_with_a_file_stays(library):
    changed(library, MINIMAL, BECOMES)
    assert "chapeau" in library.labels.counts()


def test_a_library_open_for_reading_keeps_its_labels(path):
    with (
        Library.open(path, access=Access.READ) as reading,
        pytest.raises(UnresError),
    ):
        changed(reading, MINIMAL, BECOMES)
