"""Notes in a library: those of an older library stay, and so does what can be undone of them."""

import sqlite3
from pathlib import Path

import pytest
from builders import annotated
from storage.libraries import new_library

from unres_desktop.errors import EditConflict
from unres_desktop.model.change import Change
from unres_desktop.model.document import Note
from unres_desktop.model.origins import Origin
from unres_desktop.storage.library import Library, backups

OLD = Note(0, 2, "see above", "erratum", "A")


def make_older(path: Path) -> None:
    """Take the library back to where it was before m003_notes, with a note and its journal."""
    connection = sqlite3.connect(path)
    for column in ("suggestion", "time", "origin"):
        connection.execute(f"ALTER TABLE note DROP COLUMN {column}")
    connection.execute("INSERT INTO note VALUES (1, 0, 0, 2, 'see above', 'erratum', 'A')")
    connection.execute("INSERT INTO edit_group (author, time, label) VALUES ('A', 't', 'note')")
    connection.execute(
        "INSERT INTO journal (edit_group, document, change) VALUES (1, 1, ?)",
        (b'{"notes":[[],[[0,2,"see above","erratum","A"]]]}',),
    )
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm003_notes'")
    connection.execute("PRAGMA user_version = 2")
    connection.commit()
    connection.close()


def test_a_note_of_an_older_library_stays_and_can_be_undone(tmp_path: Path):
    path = new_library(tmp_path, annotated("大会|回顾"))
    make_older(path)
    with Library.open(path) as library:
        assert library.load("test").notes == (OLD,)
        ((document_id, change),) = library.group_changes(1)
        assert change == Change(notes=((), (OLD,)))
        library.commit([(document_id, change.inverted())], label="undo", author="A", reverts=1)
        assert library.load("test").notes == ()
        assert library.verify() == []
    assert len(backups(path)) >= 1


def test_a_note_keeps_all_it_says(tmp_path: Path):
    note = Note(0, 1, "𠮷\n", "erratum", "B", "会", "2026-01-02T03:04:05Z", Origin.HUMAN)
    with Library.open(new_library(tmp_path, annotated("大会|回顾"))) as library:
        group = library.commit([("test", Change(notes=((), (note,))))], label="n", author="B")
        assert library.load("test").notes == (note,)
        assert library.group_changes(group) == [("test", Change(notes=((), (note,))))]


def test_a_note_that_is_not_there_cannot_be_taken_away(tmp_path: Path):
    with Library.open(new_library(tmp_path, annotated("大会|回顾"))) as library:
        for change in (Change(notes=((OLD,), ())), Change(notes=((), (Note(0, 9, "x"),)))):
            with pytest.raises(EditConflict):
                library.commit([("test", change)], label="n", author="B")
        assert library.load("test") == annotated("大会|回顾")
