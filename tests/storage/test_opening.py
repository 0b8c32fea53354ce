"""What is refused at the door, in words, and what works all the same."""

import copy
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from builders import annotated
from storage.libraries import new_library

from unres_desktop.errors import LibraryError
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage import database
from unres_desktop.storage import migrations as migrations_module
from unres_desktop.storage.database import MIGRATIONS
from unres_desktop.storage.library import Access, Library, NotWritable, backups


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_library(tmp_path, annotated("大会|，/回顾|其"))


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system that is mounted read-only once `freeze` is called."""
    folder = tmp_path / "medium"
    folder.mkdir()
    mounted = _run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder))
    if not mounted:
        pytest.skip("a read-only file system cannot be mounted here")
    yield folder
    _run("umount", str(folder))


def freeze(folder: Path) -> None:
    if not _run("mount", "-o", "remount,ro", str(folder)):
        pytest.skip("a file system cannot be made read-only here")


def _run(*command: str) -> bool:
    if sys.platform == "win32" or not shutil.which(command[0]):
        return False
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def change_file(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def every_access() -> list[Access]:
    return list(Access)


def test_a_library_is_made_only_when_that_is_asked_for(tmp_path):
    path = tmp_path / "new.unres"
    for access in every_access():
        with pytest.raises(LibraryError, match="no library"):
            Library.open(path, access=access)
    assert list(tmp_path.iterdir()) == []
    with Library.open(path, create=True) as library:
        assert library.document_ids() == []
    assert [file.name for file in tmp_path.iterdir()] == ["new.unres"]


def test_a_missing_folder_is_named(tmp_path):
    for create in (True, False):
        with pytest.raises(LibraryError, match="no folder"):
            Library.open(tmp_path / "nowhere" / "a.unres", create=create)


@pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\0", os.urandom(9_000)])
@pytest.mark.parametrize("access", every_access())
def test_a_file_that_is_no_library_is_refused_and_stays_as_it_is(tmp_path, content, access):
    path = tmp_path / "other.unres"
    path.write_bytes(content)
    with pytest.raises(LibraryError, match=r"not a library|damaged"):
        Library.open(path, access=access, create=True)
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["other.unres"]


def test_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.unres"
    change_file(path, "CREATE TABLE document (id)")
    before = path.read_bytes()
    for access in every_access():
        with pytest.raises(LibraryError, match="not a library"):
            Library.open(path, access=access)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 99",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('unres_desktop', 'm099_future', '2099-01-01')",
    ],
)
def test_a_library_of_a_newer_program_is_refused_and_stays_as_it_is(path, statement):
    change_file(path, statement)
    before = path.read_bytes()
    for access in every_access():
        with pytest.raises(LibraryError, match="newer version"):
            Library.open(path, access=access)
    assert path.read_bytes() == before


def test_a_library_with_a_trigger_of_somebody_is_refused(path):
    change_file(
        path, "CREATE TRIGGER planted AFTER UPDATE ON document BEGIN DELETE FROM journal; END"
    )
    with pytest.raises(LibraryError, match="planted"):
        Library.open(path)


def test_a_truncated_library_is_called_damaged(path):
    path.write_bytes(path.read_bytes()[:40_000])
    with pytest.raises(LibraryError, match="damaged"), Library.open(path) as library:
        library.load("test")


def test_broken_pages_are_reported_by_verify(path):
    content = bytearray(path.read_bytes())
    for page in range(4, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xaa" * 200
    path.write_bytes(content)
    try:
        with Library.open(path) as library:
            assert library.verify()
    except LibraryError as error:
        assert "damaged" in str(error)


def test_an_annotation_that_breaks_its_invariants_is_called_damaged(path):
    change_file(path, "UPDATE clause SET start = 4 WHERE start = 3")
    with Library.open(path) as library:
        with pytest.raises(LibraryError, match="damaged"):
            library.load("test")
        assert any("damaged" in fault for fault in library.verify())


def test_wrong_counters_and_a_missing_index_row_are_found(path):
    change_file(
        path,
        "UPDATE document SET words = words + 1",
        "INSERT INTO character_index (character_index) VALUES ('delete-all')",
    )
    with Library.open(path) as library:
        faults = library.verify()
    assert len(faults) == 2
    assert "words" in faults[0]
    assert "search index" in faults[1]


def test_a_second_window_can_read_but_not_write(path):
    annotation = annotated("大会|，/回顾|其")
    with Library.open(path) as first:
        with pytest.raises(NotWritable, match="another window"):
            Library.open(path)
        with Library.open(path, access=Access.READ) as second:
            group = first.commit([("test", toggle_gap(annotation, 1))], label="e", author="a")
            assert [entry.group for entry in second.journal_entries("test")] == [group]
            for write in (
                lambda: second.add(annotated("其", document_id="b")),
                lambda: second.commit([("test", toggle_gap(annotation, 1))], label="", author=""),
                lambda: second.set_setting("a", 1),
            ):
                with pytest.raises(NotWritable, match="reading only"):
                    write()
    with Library.open(path):
        pass


def test_another_process_holds_the_library_until_it_ends(path):
    program = (
        "import sys; from pathlib import Path;"
        "from unres_desktop.storage.library import Library;"
        f"library = Library.open(Path({str(path)!r}));"
        "print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as holder:
        assert holder.stdout.readline().strip() == b"open"
        with pytest.raises(NotWritable, match="another window"):
            Library.open(path)
        with Library.open(path, access=Access.READ) as library:
            assert library.document_ids() == ["test"]
        holder.kill()
    with Library.open(path) as library:
        assert library.document_ids() == ["test"]


def test_a_job_of_the_same_process_writes_beside_the_window(path):
    annotation = annotated("大会|，/回顾|其")
    with Library.open(path) as window:
        with Library.open(path, access=Access.SHARED) as job:
            job.commit([("test", toggle_gap(annotation, 1))], label="e", author="a")
        annotation.apply(toggle_gap(annotation, 1))
        assert window.load("test") == annotation


def test_reading_leaves_nothing_behind(path):
    with Library.open(path, access=Access.READ) as library:
        assert library.load("test").text
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_library_on_read_only_media_is_read(read_only_folder, path):
    target = read_only_folder / path.name
    shutil.copyfile(path, target)
    freeze(read_only_folder)
    with pytest.raises(NotWritable, match="read-only"):
        Library.open(target)
    with Library.open(target, access=Access.READ) as library:
        assert library.load("test") == annotated("大会|，/回顾|其")
        assert library.verify() == []


def test_read_only_media_with_a_log_left_over_show_the_last_edit(read_only_folder, path):
    annotation = annotated("大会|，/回顾|其")
    change = toggle_gap(annotation, 1)
    with Library.open(path) as library:
        library.commit([("test", change)], label="e", author="a")
        for ending in ("", "-wal"):
            file = path.with_name(path.name + ending)
            shutil.copyfile(file, read_only_folder / file.name)
    annotation.apply(change)
    freeze(read_only_folder)
    with Library.open(read_only_folder / path.name, access=Access.READ) as library:
        assert library.load("test") == annotation


def test_the_known_steps_are_the_migrations():
    known = tuple(migration.name for migration in migrations_module.migrations.pending(_empty()))
    assert known == MIGRATIONS


def test_an_older_library_is_backed_up_and_brought_up_to_date(path, monkeypatch):
    newer = copy.deepcopy(migrations_module.migrations)

    @newer()
    def m999_colour(db):
        db.execute("CREATE TABLE colour (name TEXT)")

    for module in (database, migrations_module):
        monkeypatch.setattr(module, "MIGRATIONS", (*MIGRATIONS, "m999_colour"))
    monkeypatch.setattr(migrations_module, "migrations", newer)
    with pytest.raises(LibraryError, match="older version"):
        Library.open(path, access=Access.READ)
    for _ in range(2):
        with Library.open(path) as library:
            assert library._connection.execute("SELECT * FROM colour").fetchall() == []
            assert library.load("test") == annotated("大会|，/回顾|其")
    (backup,) = backups(path)
    monkeypatch.undo()
    with Library.open(backup, access=Access.READ) as library:
        assert library.document_ids() == ["test"]


def _empty():
    from sqlite_utils import Database  # noqa: PLC0415

    return Database(memory=True, execute_plugins=False)


def test_opening_loads_neither_sqlite_utils_nor_numpy(path):
    program = (
        "import sys; from pathlib import Path;"
        "from unres_desktop.storage.library import Library;"
        f"library = Library.open(Path({str(path)!r})); library.load('test'); library.close();"
        "sys.exit(bool({'sqlite_utils', 'click', 'numpy', 'jieba'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
