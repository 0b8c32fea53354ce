"""An import by several processes: the same rows as by one, whatever goes wrong on the way."""

import multiprocessing
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from shared_data import resolutions

from unres_desktop.errors import Cancelled, ImportRefused, UnresError
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow import import_documents, ordered_work, read_documents
from unres_desktop.workflow.import_documents import import_paths
from unres_desktop.workflow.worker_process import WorkerProcess

PLACES = ["灯塔", "港口", "运河", "山谷", "岛屿", "草原"]
VERBS = ["回顾", "重申", "欢迎", "注意到", "深信"]


@pytest.fixture
def in_processes(monkeypatch):
    """Every import is large, its shares are small, and two helpers do most of the work."""
    monkeypatch.setattr(import_documents, "_LARGE_IMPORT", 0)
    monkeypatch.setattr(import_documents, "spare_cores", lambda: 2)
    monkeypatch.setattr(read_documents, "_MOST_FILES", 2)
    monkeypatch.setattr(ordered_work, "_AHEAD", 0)


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.unres"


@pytest.fixture
def files(tmp_path):
    return written(tmp_path / "files", [invented(number) for number in range(60)])


def invented(number):
    """A resolution of its own for each number."""
    choice = random.Random(number)
    preamble = [
        f"{choice.choice(VERBS)}其关于{choice.choice(PLACES)}的第{n}/{number}号决议，"
        for n in range(40, 46)
    ]
    operative = [
        f"{n}. 请秘书长就{choice.choice(PLACES)}问题提出报告；" for n in range(1, 2 + number % 7)
    ]
    between = "\n" if number % 2 else ""
    return between.join(
        [f"{number}/1. {choice.choice(PLACES)}合作", "大会，", *preamble, *operative]
    )


def written(folder, texts):
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def rows(path):
    """All that a library holds but the times, table by table."""
    with sqlite3.connect(path) as connection:
        connection.row_factory = sqlite3.Row
        found = {}
        for table in ("document", "body", "segmentation", "clause", "source", "note"):
            stored = map(dict, connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2"))
            found[table] = [
                {key: value for key, value in row.items() if key not in ("added", "updated")}
                for row in stored
            ]
    connection.close()
    return found


def helpers():
    return [child for child in multiprocessing.active_children() if child.name == "unres-helper"]


def ids_of(path):
    with Library.open(path, access=Access.READ) as opened:
        assert opened.verify() == []
        return opened.document_ids()


def assert_equal_either_way(folder, alone, together, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(import_documents, "_LARGE_IMPORT", 1 << 60)
        first = import_paths(alone, [folder])
    second = import_paths(together, [folder])
    assert first.imported
    assert second == first
    assert rows(together) == rows(alone)
    assert not helpers()


def test_the_rows_are_the_same_document_by_document(
    in_processes, tmp_path, files, library, monkeypatch
):
    (files / "0007.txt").write_bytes(b"\x00\x01")
    (files / "0020.txt").write_bytes((files / "0019.txt").read_bytes())  # known: the same id
    again = (files / "0030.txt").read_text("utf-8").encode("gb18030")
    (files / "0031.txt").write_bytes(again)  # a twin: the same text
    blocks = "".join(f"%%%\n\n 大会 ， 回顾 其 决议 {n}\n" for n in range(9))
    (files / "0040.txt").write_text(blocks, encoding="utf-8")
    assert_equal_either_way(files, tmp_path / "alone.unres", library, monkeypatch)


def test_the_rows_of_real_texts_are_the_same(in_processes, tmp_path, library, monkeypatch):
    texts = [record["text"] for record in resolutions()][::25]
    folder = written(tmp_path / "real", texts)
    assert_equal_either_way(folder, tmp_path / "alone.unres", library, monkeypatch)


def test_a_bad_file_in_the_middle_is_named_and_the_others_go_in(in_processes, files, library):
    (files / "0033.txt").write_bytes(b"\x00\x01")
    report = import_paths(library, [files])
    assert [remark.path.name for remark in report.failures] == ["0033.txt"]
    assert len(ids_of(library)) == len(report.imported) == 59


def test_strict_takes_nothing_and_names_the_file(in_processes, files, library):
    (files / "0033.txt").write_bytes(b"\x00\x01")
    with pytest.raises(ImportRefused, match=r"0033\.txt.*Nothing was imported"):
        import_paths(library, [files], strict=True)
    assert not library.exists()
    assert not helpers()


@pytest.mark.parametrize(("strict", "kept"), [(False, 25), (True, 0)])
def test_cancelling_keeps_whole_documents_but_none_if_strict(
    in_processes, files, library, strict, kept
):
    def cancel(done, _total, _what):
        if done == 25:
            raise Cancelled("Stopped.")

    import_paths(library, [files / "0059.txt"])
    with pytest.raises(Cancelled):
        import_paths(library, [files], progress=cancel, strict=strict)
    assert len(ids_of(library)) == 1 + kept
    assert not helpers()


@pytest.mark.parametrize("strict", [False, True])
def test_a_helper_that_dies_ends_the_import_with_whole_documents(
    in_processes, files, library, strict, monkeypatch
):
    monkeypatch.setattr(import_documents, "_BATCH_DOCUMENTS", 1)

    def kill(done, _total, _what):
        if done == 3:
            for helper in helpers():
                helper.kill()

    with pytest.raises(UnresError, match="ended unexpectedly") as caught:
        import_paths(library, [files], progress=kill, strict=strict)
    assert library.exists() is not strict
    if not strict:
        assert f"{len(ids_of(library))} documents went in before" in str(caught.value)
    import_paths(library, [files])
    assert len(ids_of(library)) == 60


def test_what_is_wrong_with_every_file_ends_the_import(in_processes, files, library):
    with pytest.raises(UnresError, match="profile"):
        import_paths(library, [files], profile="none")
    assert not library.exists()
    assert not helpers()


def test_a_second_import_proposes_nothing_again(in_processes, files, library):
    first = import_paths(library, [files])
    second = import_paths(library, [files], segmenter="given")  # refused where it would propose
    assert len(second.duplicates) == len(first.imported) == 60
    assert second.failures == []


@pytest.fixture(scope="module")
def many_files(tmp_path_factory):
    """Files that are a large import as they are."""
    texts = [invented(number) * 40 for number in range(300)]
    return written(tmp_path_factory.mktemp("large") / "files", texts)


def test_the_windows_worker_may_start_helpers(many_files, library):
    worker = WorkerProcess()
    seen = []
    try:
        report = worker.run(
            import_paths, (library, [many_files]), {}, lambda *told: seen.append(told)
        )
    finally:
        worker.stop()
    assert len(report.imported) == 300
    assert seen[-1][:2] == (300, 300)


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent to a group of processes otherwise")
def test_an_interrupt_ends_all_processes_quietly_with_whole_documents(many_files, library):
    command = subprocess.Popen(
        [sys.executable, "-m", "unres_desktop", "import", library, many_files],
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not library.exists() and command.poll() is None:
        time.sleep(0.01)
    os.killpg(command.pid, signal.SIGINT)
    _, told = command.communicate(timeout=60)  # ends when the last that could write there did
    assert command.returncode == 1
    assert told.decode().strip() == "unres-desktop: Stopped."
    assert len(ids_of(library)) < 300
