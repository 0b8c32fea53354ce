"""Backups are made in time, kept in number, and lead back."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from builders import annotated
from storage.libraries import new_library, with_text

from unres_desktop.errors import LibraryError
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.backup import KEPT, backup_folder
from unres_desktop.storage.library import Access, Library, back_up, backups, restore

LIBRARIES = Path(__file__).parents[1] / "data" / "libraries"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_library(tmp_path, annotated("大会|，/回顾|其"))


def toggle(path: Path, times: int = 1) -> None:
    with Library.open(path) as library:
        for _ in range(times):
            change = toggle_gap(library.load("test"), 1)
            library.commit([("test", change)], label="toggle", author="test")


def read(path: Path):
    with Library.open(path, access=Access.READ) as library:
        return library.load("test")


def test_the_first_edit_of_a_day_makes_one_backup_of_the_state_before_it(path):
    before = read(path)
    assert backups(path) == []
    toggle(path, 3)
    toggle(path)
    (backup,) = backups(path)
    assert backup.name.startswith(date.today().isoformat())
    assert read(backup) == before
    assert {file.name for file in backup.parent.iterdir()} == {backup.name}


def test_the_next_day_brings_the_next_backup(path):
    toggle(path)
    yesterday = backups(path)[0]
    yesterday.rename(yesterday.with_name("2001-01-01 120000.unres"))
    toggle(path)
    assert len(backups(path)) == 2


def test_the_newest_ten_are_kept(path):
    folder = backup_folder(path)
    folder.mkdir()
    for day in range(1, 15):
        shutil.copyfile(path, folder / f"2001-01-{day:02} 120000.unres")
    newest = back_up(path)
    assert len(backups(path)) == KEPT
    assert backups(path)[0] == newest
    assert backups(path)[-1].name.startswith("2001-01-06")


def test_a_backup_that_cannot_be_made_does_not_stop_the_edit(path):
    backup_folder(path).write_text("in the way")
    with Library.open(path) as library:
        library.commit([("test", toggle_gap(library.load("test"), 1))], label="", author="")
        library._backup.finish()
        assert library.backup_failure is not None
        assert "No backup" in str(library.backup_failure)


def test_a_backup_is_one_plain_file(path):
    toggle(path)
    with closing(sqlite3.connect(backups(path)[0])) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_what_a_killed_backup_left_is_taken_away(path):
    folder = backup_folder(path)
    folder.mkdir()
    (folder / "2001-01-01 120000.unres.part").write_bytes(b"half")
    with Library.open(path):
        assert list(folder.iterdir()) == []


def test_restoring_brings_the_backup_back_and_keeps_what_it_replaces(path):
    before = read(path)
    toggle(path)
    edited = read(path)
    (backup,) = backups(path)
    restore(path, backup)
    assert read(path) == before
    replaced = next(file for file in backups(path) if file != backup)
    assert read(replaced) == edited
    restore(path, replaced)
    assert read(path) == edited
    toggle(path)


@pytest.mark.parametrize("access", list(Access))
def test_restoring_is_refused_while_the_library_is_open(path, access):
    toggle(path)
    (backup,) = backups(path)
    edited = read(path)
    with Library.open(path, access=access) as library:
        with pytest.raises(LibraryError, match="open in another window"):
            restore(path, backup)
        assert library.load("test") == edited
    assert read(path) == edited
    assert {file.name for file in path.parent.iterdir() if file.is_file()} == {path.name}


def test_a_broken_library_is_replaced_and_kept(path):
    toggle(path)
    (backup,) = backups(path)
    path.write_bytes(b"broken")
    restore(path, backup)
    assert read(path).text
    kept = [file for file in backup.parent.iterdir() if "damaged" in file.name]
    assert [file.read_bytes() for file in kept] == [b"broken"]
    assert backups(path) == [backup]


def test_a_missing_library_is_restored(path):
    toggle(path)
    path.unlink()
    restore(path, backups(path)[0])
    assert read(path).text


@pytest.mark.parametrize("content", [b"", b"no library", None])
def test_a_broken_backup_is_refused(path, tmp_path, content):
    before = path.read_bytes()
    backup = tmp_path / "backup.unres"
    if content is not None:
        backup.write_bytes(content)
    with pytest.raises(LibraryError):
        restore(path, backup)
    assert path.read_bytes() == before


def test_an_edit_in_the_middle_of_a_backup_is_saved(tmp_path):
    path = new_library(tmp_path, with_text("国" * 300_000), with_text("大会", document_id="b"))
    with Library.open(path) as library:
        annotation = library.load("test")
        for offset in range(1, 20):
            change = toggle_gap(annotation, offset)
            library.commit([("test", change)], label="toggle", author="test")
            annotation.apply(change)
    assert read(path) == annotation
    assert read(backups(path)[0]) == with_text("国" * 300_000)


def test_a_library_of_the_first_schema_is_opened(tmp_path):
    path = tmp_path / "schema_1.unres"
    shutil.copyfile(LIBRARIES / "schema_1.unres", path)
    with Library.open(path) as library:
        assert library.verify() == []
        annotation = library.load("fictional-1")
        assert annotation.metadata.symbol == "A/RES/99/1"
        assert annotation.text.startswith("大会，\r\n回顾")
        assert [clause.label for clause in annotation.clauses] == ["enacting", "preambular"]
        assert [entry.label for entry in library.journal_entries("fictional-1")] == [
            "Split",
            "Toggle",
        ]
        assert library.source_bytes("fictional-1") == annotation.text.encode()
        assert library.setting("profile", "") == "pku"
        fresh = new_library(tmp_path)
        with Library.open(fresh) as new:
            query = "SELECT name, sql FROM sqlite_master ORDER BY name"
            assert library._connection.execute(query).fetchall() == (
                new._connection.execute(query).fetchall()
            )
