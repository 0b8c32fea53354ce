"""Real resolutions go through import, library and export without a change of their text."""

from itertools import islice

import pytest
from shared_data import resolutions

from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.export_corpus import export_documents
from unres_desktop.workflow.import_documents import import_paths

ENCODINGS = ("utf-8", "utf-8-sig", "gb18030", "utf-16")


@pytest.fixture(scope="module")
def texts():
    return [record["text"] for record in islice(resolutions(), 0, None, 40)]


@pytest.fixture(scope="module")
def library(tmp_path_factory, texts):
    folder = tmp_path_factory.mktemp("real")
    for number, text in enumerate(texts):
        encoding = ENCODINGS[number % len(ENCODINGS)]
        (folder / f"{number:03}.txt").write_bytes(text.encode(encoding))
    path = folder / "library.unres"
    report = import_paths(path, [folder])
    assert len(report.imported) == len(texts)
    assert not report.failures
    return path


def annotations(library):
    with Library.open(library, access=Access.READ) as opened:
        found = [opened.load(document_id) for document_id in opened.document_ids()]
        return {annotation.document.id: annotation for annotation in found}


def test_every_text_is_kept_in_every_encoding(library, texts):
    assert sorted(found.text for found in annotations(library).values()) == sorted(texts)


def test_json_lines_read_into_an_empty_library_are_equal(library, tmp_path):
    export_documents(library, tmp_path / "c.jsonl", format="jsonl", status="any")
    import_paths(tmp_path / "other.unres", [tmp_path / "c.jsonl"])
    assert annotations(tmp_path / "other.unres") == annotations(library)


def test_segmented_text_is_the_same_after_a_second_round(library, tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    export_documents(library, first, format="segtxt", status="any")
    import_paths(tmp_path / "other.unres", [first])
    export_documents(tmp_path / "other.unres", second, format="segtxt", status="any")
    blocks = [sorted(file.read_text("utf-8").split("%%%")) for file in (first, second)]
    assert blocks[0] == blocks[1]
