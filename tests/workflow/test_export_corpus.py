"""Exports: what is chosen, what is told, and that an old file survives every failure."""

import json
import os
import subprocess
import sys

import pytest
from builders import annotated
from shared_data import seed_path

from unres_desktop.errors import Cancelled, ExportRefused
from unres_desktop.exporters.segtxt import SegmentedTextExporter
from unres_desktop.model.clause_gestures import set_status
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Library
from unres_desktop.workflow.export_corpus import export_documents
from unres_desktop.workflow.import_documents import import_paths

FORMATS = ("jsonl", "sighan", "segtxt")


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "library.unres"
    with Library.open(path, create=True) as opened:
        for number in range(3):
            opened.add(annotated(f"大会|，/回顾|{number}", document_id=f"d{number}"))
    return path


def curate(library, *ids):
    with Library.open(library) as opened:
        for document_id in ids:
            change = set_status(opened.load(document_id), Status.CURATED)
            opened.commit([(document_id, change)], label="x", author="A")


def others_than(path):
    return sorted(file.name for file in path.parent.iterdir() if "tmp" in file.name)


def test_only_curated_documents_are_exported(library, tmp_path):
    curate(library, "d1")
    out = tmp_path / "out.jsonl"
    report = export_documents(library, out, format="jsonl")
    (line,) = out.read_text("utf-8").splitlines()
    assert json.loads(line)["id"] == "d1"
    assert json.loads(line)["updated"]
    assert (report.documents, report.curated, report.size) == (1, 1, out.stat().st_size)


def test_none_curated_is_an_error_that_says_what_to_do(library, tmp_path):
    with pytest.raises(ExportRefused, match=r"None of the 3 .*--status any"):
        export_documents(library, tmp_path / "out", format="jsonl")
    assert not (tmp_path / "out").exists()


def test_any_says_how_many_are_curated(library, tmp_path):
    curate(library, "d2")
    report = export_documents(library, tmp_path / "out", format="jsonl", status="any")
    assert (report.documents, report.curated) == (3, 1)


def test_chosen_documents_are_exported(library, tmp_path):
    out = tmp_path / "out"
    report = export_documents(library, out, format="sighan", status="any", ids=["d2", "d0"])
    assert report.documents == 2
    assert out.read_text("utf-8") == "大会  ，\n回顾  0\n大会  ，\n回顾  2\n"
    assert report.losses["labels of clauses"] == 4


def test_an_empty_library_is_told(tmp_path):
    Library.open(tmp_path / "empty.unres", create=True).close()
    with pytest.raises(ExportRefused, match="no documents"):
        export_documents(tmp_path / "empty.unres", tmp_path / "out", format="jsonl")


@pytest.mark.parametrize("format_id", FORMATS)
def test_the_seed_is_exported_and_the_report_counts_its_clauses(tmp_path, format_id):
    library, out = tmp_path / "seed.unres", tmp_path / "out"
    import_paths(library, [seed_path()])
    report = export_documents(library, out, format=format_id, status="any")
    assert report.documents == 1
    if format_id == "segtxt":
        assert out.read_bytes() == seed_path().read_bytes()
        assert set(report.losses) == {"clauses"}


def test_an_existing_file_is_replaced_with_its_permissions(library, tmp_path):
    out = tmp_path / "out"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o640)
    export_documents(library, out, format="sighan", status="any")
    assert out.read_text("utf-8").startswith("大会")
    assert out.stat().st_mode & 0o777 == 0o640 or os.name != "posix"


def test_a_link_keeps_pointing_at_the_file(library, tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old", encoding="utf-8")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("links may not be made here")
    export_documents(library, link, format="sighan", status="any")
    assert link.is_symlink()
    assert target.read_text("utf-8").startswith("大会")


def fail_at_the_second(*_args, **_kwargs):
    fail_at_the_second.calls += 1
    if fail_at_the_second.calls == 2:
        raise ExportRefused("it will not")
    return b"ok"


def test_on_a_failure_the_old_file_is_untouched_and_nothing_is_left(library, tmp_path, monkeypatch):
    out = tmp_path / "out"
    out.write_text("old", encoding="utf-8")
    fail_at_the_second.calls = 0
    monkeypatch.setattr(SegmentedTextExporter, "write", fail_at_the_second)
    monkeypatch.setattr("unres_desktop.workflow.export_corpus.is_read_back", lambda *_: True)
    with pytest.raises(ExportRefused, match="it will not"):
        export_documents(library, out, format="segtxt", status="any")
    assert out.read_text("utf-8") == "old"
    assert others_than(out) == []


def test_what_does_not_read_back_is_not_kept(library, tmp_path, monkeypatch):
    monkeypatch.setattr(SegmentedTextExporter, "write", lambda *_, **__: b"%%%\n\n wrong\n")
    with pytest.raises(ExportRefused, match="does not read back"):
        export_documents(library, tmp_path / "out", format="segtxt", status="any")
    assert not (tmp_path / "out").exists()
    assert others_than(tmp_path / "out") == []


def test_a_disk_that_gives_back_other_bytes_is_noticed(library, tmp_path, monkeypatch):
    monkeypatch.setattr("os.fsync", lambda _: spoil(tmp_path))
    with pytest.raises(ExportRefused, match="read back differs"):
        export_documents(library, tmp_path / "out", format="sighan", status="any")
    assert not (tmp_path / "out").exists()


def spoil(folder):
    (file,) = folder.glob(".unres-*.tmp")
    data = file.read_bytes()
    file.write_bytes(data[:-2] + b"X\n")


def test_cancelling_leaves_nothing(library, tmp_path):
    def cancel(done, _total, _what):
        if done == 1:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        export_documents(library, tmp_path / "out", format="jsonl", status="any", progress=cancel)
    assert not (tmp_path / "out").exists()
    assert others_than(tmp_path / "out") == []


@pytest.mark.parametrize("name", ["", "missing/out", "library.unres", "library.unres-wal"])
def test_a_place_that_cannot_be_written_is_refused(library, tmp_path, name):
    before = library.read_bytes()
    with pytest.raises(ExportRefused):
        export_documents(library, tmp_path / name, format="jsonl", status="any")
    assert library.read_bytes() == before


def test_the_library_is_recognised_under_another_name(library, tmp_path):
    other = tmp_path / "other"
    try:
        os.link(library, other)
    except OSError:
        pytest.skip("links may not be made here")
    with pytest.raises(ExportRefused, match="library itself"):
        export_documents(library, other, format="jsonl", status="any")


FULL_DISK = """
import resource, sys
from pathlib import Path
from unres_desktop.errors import ExportRefused
from unres_desktop.workflow.export_corpus import export_documents
library, out = map(Path, sys.argv[1:])
resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
try:
    export_documents(library, out, format="jsonl", status="any")
except ExportRefused as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_is_told_and_leaves_the_old_file(library, tmp_path):
    out = tmp_path / "out"
    out.write_text("old", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, library, out], capture_output=True, text=True, check=True
    )
    assert "the disk is full" in done.stdout
    assert out.read_text("utf-8") == "old"
    assert others_than(out) == []


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind here"
)
def test_a_folder_that_may_not_be_written_is_told(library, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(ExportRefused, match="may not be written"):
        export_documents(library, folder / "out", format="jsonl", status="any")
