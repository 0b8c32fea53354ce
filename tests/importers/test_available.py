"""Which importer reads a file."""

import pytest

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.available import IMPORTERS, importer_for, known_suffixes
from unres_desktop.importers.base import SourceFile


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%%%A|\n\n a b\n", "segtxt"),
        (b"\xef\xbb\xbf%%%\n\n a", "segtxt"),
        ("%%%A|\n\n 大会".encode("utf-16"), "segtxt"),
        (b'{"schema": "unres-annotation/1"}', "jsonl"),
        ("大会决定".encode(), "text"),
        ("大会决定".encode("gb18030"), "text"),
        (b"", "text"),
    ],
)
def test_auto_looks_at_the_content(tmp_path, data, expected):
    path = tmp_path / "file.dat"
    path.write_bytes(data)
    assert importer_for(SourceFile(path)).id == expected


def test_markup_is_refused_unless_taken_as_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"<?xml version='1.0'?><a/>")
    with pytest.raises(ImportRefused, match="--format text"):
        importer_for(SourceFile(path))
    assert importer_for(SourceFile(path), "text").id == "text"


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(ImportRefused, match="segtxt, text, jsonl"):
        importer_for(SourceFile(tmp_path), "docx")


def test_every_importer_has_a_name_of_its_own_and_suffixes():
    assert len({importer.id for importer in IMPORTERS}) == len(IMPORTERS)
    assert all(suffix.startswith(".") for suffix in known_suffixes())
