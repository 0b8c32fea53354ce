"""Plain text is taken as it is."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.base import SourceFile
from unres_desktop.importers.plain_text import PlainTextImporter


def read(path, encoding=None):
    (document,) = PlainTextImporter().read(SourceFile(path, encoding))
    return document


@given(text=st.text("大会\r\n\t \u00a0\u200e\u3000𠮷😀1.a").map(lambda text: "大" + text))
def test_the_text_is_the_file_without_its_mark(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("text") / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    document = read(path)
    assert document.annotation.text == text
    assert document.data == path.read_bytes()
    assert not document.has_words
    assert not document.has_clauses


def test_the_source_is_remembered_without_its_folder(tmp_path):
    path = tmp_path / "决议.txt"
    path.write_bytes("大会决定".encode("gb18030"))
    source = read(path).annotation.document.source
    assert (source.name, source.format, source.encoding) == ("决议.txt", "text", "gb18030")
    assert len(source.sha256) == 64


def test_characters_lost_before_are_warned_of(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("大会\ufffd决定", encoding="utf-8")
    assert "1 characters" in read(path).warnings[0]


def test_the_same_bytes_have_the_same_id(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("大会", encoding="utf-8")
    first, second = read(tmp_path / "a.txt"), read(tmp_path / "b.txt")
    assert first.annotation.document.id == second.annotation.document.id


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_no_file_and_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ImportRefused, match="not an ordinary file"):
        read(tmp_path / "pipe.txt")
