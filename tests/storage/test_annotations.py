"""What is stored comes back equal; what is committed equals what is applied in memory."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import annotated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storage.libraries import changes, full_annotations, new_library, with_text

from unres_desktop.errors import EditConflict, LibraryError
from unres_desktop.model.change import Change, ClauseEdit
from unres_desktop.model.clause_gestures import (
    confirm_document,
    join_clause,
    label_clauses,
    set_lead,
    set_status,
    split_clause,
)
from unres_desktop.model.counts import count_decidable_gaps
from unres_desktop.model.document import Note, Status
from unres_desktop.model.history import History
from unres_desktop.model.word_gestures import join_within, toggle_gap
from unres_desktop.storage import gap_packing
from unres_desktop.storage.library import Library, rows_of

PROPERTY = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gap_packing, "PART_LENGTH", 5)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "test.unres", create=True) as opened:
        yield opened


def opened(folder: str) -> Library:
    return Library.open(Path(folder) / "test.unres", create=True)


@pytest.mark.usefixtures("small_parts")
@PROPERTY
@given(annotation=full_annotations(), source=st.none() | st.binary(max_size=20))
def test_an_annotation_comes_back_equal_from_the_file(annotation, source):
    with TemporaryDirectory() as folder:
        with opened(folder) as library:
            library.add(annotation, source_bytes=source)
        with opened(folder) as library:
            assert library.load("test") == annotation
            assert library.source_bytes("test") == source
            assert library.verify() == []


@pytest.mark.usefixtures("small_parts")
@PROPERTY
@given(data=st.data())
def test_committed_changes_are_what_memory_says_and_undo_leads_back(data):
    annotation = data.draw(full_annotations())
    start = annotation.copy()
    with TemporaryDirectory() as folder, opened(folder) as library:
        library.add(annotation)
        for _ in range(data.draw(st.integers(1, 6))):
            change = data.draw(changes(annotation))
            if not change:
                continue
            library.commit([("test", change)], label="edit", author="test")
            annotation.apply(change)
            assert library.load("test") == annotation
        assert library.verify() == []
        undo_all(library, "test")
        assert library.load("test") == start
        assert library.verify() == []


def undo_all(library: Library, document_id: str) -> None:
    history = History(library.journal_entries(document_id))
    for step in history.steps_to(0):
        changes_made = library.group_changes(step.newest)
        inverse = [(id_, change.inverted()) for id_, change in reversed(changes_made)]
        library.commit(inverse, label=step.label, author="test", reverts=step.newest)
    assert History(library.journal_entries(document_id)).to_undo is None


def test_edits_across_the_border_of_two_parts_come_back(library):
    text = "国" * 15_998 + "大会𠮷😀\r\n回顾" + "国" * 16_000
    annotation = with_text(text)
    library.add(annotation)
    for offset in (15_998, 15_999, 16_000, 16_001, 16_005, 31_999):
        for make in (toggle_gap, split_clause):
            change = make(annotation, offset)
            library.commit([("test", change)], label="edit", author="test")
            annotation.apply(change)
    change = set_status(annotation, Status.CURATED)
    library.commit([("test", change)], label="curated", author="test")
    annotation.apply(change)
    assert library.load("test") == annotation
    assert library.rows(["test"])[0].reviewed == count_decidable_gaps(annotation)
    assert library.verify() == []


def test_a_change_on_top_of_an_old_state_is_refused_and_changes_nothing(library):
    annotation = annotated("大会|，/回顾|其|决议")
    library.add(annotation)
    mine = [
        toggle_gap(annotation, 1),
        split_clause(annotation, 5),
        label_clauses(annotation, [1], "operative"),
        Change(metadata=(annotation.metadata, annotation.metadata)),
        set_status(annotation, Status.NEEDS_REVIEW),
        Change(notes=((), (Note(0, 1, "错"),))),
    ]
    theirs = [*mine[:3], set_status(annotation, Status.REJECTED), *mine[5:]]
    for change in theirs:
        before = library.load("test")
        commit(library, change)
        assert library.load("test") != before
        with pytest.raises(EditConflict):
            commit(library, change)
    stored, entries = library.load("test"), library.journal_entries("test")
    with pytest.raises(EditConflict):
        commit(library, mine[4])
    assert library.load("test") == stored
    assert library.journal_entries("test") == entries


def test_a_conflict_in_one_document_leaves_the_others_of_the_group_alone(library):
    first, second = annotated("大会|回顾", document_id="a"), annotated("大会|回顾", document_id="b")
    library.add_all([rows_of(first), rows_of(second)])
    change = toggle_gap(first, 1)
    library.commit([("b", change)], label="edit", author="test")
    with pytest.raises(EditConflict):
        library.commit([("a", change), ("b", change)], label="both", author="test")
    assert library.load("a") == first


def test_a_join_where_a_clause_was_begun_meanwhile_is_a_conflict(library):
    annotation = annotated("大会|，|回顾")
    library.add(annotation)
    confirmed = confirm_document(annotation)
    commit(library, confirmed)
    annotation.apply(confirmed)
    join = join_within(annotation, 0, 5)
    edit = split_clause(annotation, 3)
    assert not any(gap.before != gap.after for gap in edit.gaps)
    commit(library, edit)
    with pytest.raises(EditConflict):
        commit(library, join)
    assert library.verify() == []


def test_a_lead_that_no_longer_fits_its_clause_is_a_conflict(library):
    annotation = annotated("大会|，/回顾|其")
    library.add(annotation)
    clause = annotation.clauses[0]
    outside = ClauseEdit((clause,), (clause._replace(lead=(0, 4)),))
    with pytest.raises(EditConflict):
        commit(library, Change(clauses=outside))
    commit(library, set_lead(annotation, 0, (0, 3)))


def test_a_clause_joined_meanwhile_cannot_be_joined_again(library):
    annotation = annotated("大会/回顾/其")
    library.add(annotation)
    commit(library, join_clause(annotation, 1))
    with pytest.raises(EditConflict):
        commit(library, join_clause(annotation, 2))
    assert library.verify() == []


def test_a_change_for_a_document_that_is_not_there_is_a_conflict(library):
    with pytest.raises(EditConflict):
        commit(library, toggle_gap(annotated("大会|回顾"), 1))


def test_a_document_is_taken_in_once_and_a_batch_whole_or_not_at_all(library):
    first, again = with_text("大会", document_id="a"), with_text("回顾", document_id="a")
    library.add(first)
    with pytest.raises(LibraryError, match="already"):
        library.add_all([rows_of(with_text("其", document_id="b")), rows_of(again)])
    assert library.document_ids() == ["a"]
    assert list(library.search("其")) == []


def test_the_journal_says_who_changed_what_and_when(library):
    annotation = annotated("大会|回顾")
    library.add(annotation)
    change = toggle_gap(annotation, 1)
    group = library.commit([("test", change)], label="Cut", author="王")
    undo = library.commit([("test", change.inverted())], label="Cut", author="李", reverts=group)
    first, second = library.journal.lines("test", [group, undo])
    assert (first.group, first.author, first.label, first.documents) == (group, "王", "Cut", 1)
    assert (second.group, second.reverts) == (undo, group)
    assert first.time.endswith("Z") and first.time <= second.time
    assert (first.change, second.change) == (change, change.inverted())
    assert list(library.journal.lines_since("test", first.time)) == [first, second]
    assert library.journal.documents_since(first.time) == [("test", "")]
    assert library.journal.documents_since("9999") == []


def commit(library: Library, change: Change) -> int:
    return library.commit([("test", change)], label="edit", author="test")


def test_a_closed_library_is_one_file(tmp_path):
    annotation = annotated("大会|回顾")
    path = new_library(tmp_path, annotation)
    with Library.open(path) as library:
        commit(library, toggle_gap(annotation, 1))
        assert path.with_name("test.unres-wal").exists()
    files = {file.name for file in tmp_path.iterdir() if file.is_file()}
    assert files == {"test.unres"}
