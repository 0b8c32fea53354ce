"""What was acknowledged is there after a kill; a full disk changes nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from builders import annotated
from storage.libraries import new_library, with_text

from unres_desktop.errors import LibraryError
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Library

KILLS = 20

TOGGLER = """
import sys
from pathlib import Path
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Library

library = Library.open(Path(sys.argv[1]))
annotation = library.load("test")
for offset in range(1, len(annotation.text)):
    change = toggle_gap(annotation, offset)
    group = library.commit([("test", change)], label="toggle", author="test")
    annotation.apply(change)
    print(group, flush=True)
"""


def test_every_acknowledged_commit_survives_a_kill(tmp_path):
    path = new_library(tmp_path, with_text("国" * 20_000))
    last = 0
    for _ in range(KILLS):
        last = kill_after_some_commits(path, last)
        with Library.open(path) as library:
            assert library.verify() == []
            groups = [entry.group for entry in library.journal_entries("test")]
            assert groups == list(range(1, len(groups) + 1))
            assert len(groups) >= last
            replayed = with_text("国" * 20_000)
            for group in groups:
                for _, change in library.group_changes(group):
                    replayed.apply(change)
            assert library.load("test") == replayed
            last = len(groups)


def kill_after_some_commits(path: Path, last: int) -> int:
    with subprocess.Popen(
        [sys.executable, "-c", TOGGLER, str(path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as process:
        for _ in range(5):
            last = int(process.stdout.readline())
        process.kill()
        rest = process.stdout.read().split()
    return int(rest[-1]) if rest and rest[-1].isdigit() and len(rest) > 1 else last


def test_a_full_disk_changes_nothing_and_says_so(tmp_path):
    annotation = annotated("大会|，/回顾|其")
    path = new_library(tmp_path, annotation)
    with Library.open(path) as library:
        pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
        library._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(LibraryError, match="full"):
            library.add(with_text("国" * 50_000, document_id="large"))
        assert library.document_ids() == ["test"]
        assert library.load("test") == annotation
        library._connection.execute("PRAGMA max_page_count = 100000")
        library.add(with_text("国" * 50_000, document_id="large"))
        assert library.verify() == []


LIMITED = """
import resource, signal, sys
from pathlib import Path
from unres_desktop.errors import LibraryError
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Library

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
library = Library.open(Path(sys.argv[1]))
annotation = library.load("test")
log = Path(sys.argv[1] + "-wal")
limit = log.stat().st_size + 100_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
done = 0
try:
    for offset in range(1, len(annotation.text)):
        change = toggle_gap(annotation, offset)
        library.commit([("test", change)], label="toggle", author="test")
        annotation.apply(change)
        done += 1
except LibraryError as error:
    assert library.load("test") == annotation, "memory and disk differ"
    print(done, error, flush=True)
library.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of file size to set")
def test_a_log_that_cannot_grow_refuses_the_edit_and_keeps_the_ones_before(tmp_path):
    path = new_library(tmp_path, with_text("国" * 20_000))
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    done, message = run.stdout.split(maxsplit=1)
    assert "Nothing was changed" in message
    with Library.open(path) as library:
        assert len(library.journal_entries("test")) == int(done) > 0
        assert library.verify() == []


def test_a_commit_of_nothing_is_a_fault_of_the_program(tmp_path):
    annotation = annotated("大会|，/回顾|其")
    with Library.open(new_library(tmp_path, annotation)) as library:
        with pytest.raises(ValueError, match="nothing to commit"):
            library.commit([], label="", author="")
        library.commit([("test", toggle_gap(annotation, 1))], label="", author="")
        assert library.verify() == []
