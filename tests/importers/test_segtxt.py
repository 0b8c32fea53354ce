"""The space-segmented format of the seed, read."""

import json

import pytest
from builders import words_of
from hypothesis import given
from hypothesis import strategies as st
from shared_data import seed_path, shared_path

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.base import ImportedDocument, RefusedDocument, SourceFile
from unres_desktop.importers.segtxt import SegmentedTextImporter, joined_words
from unres_desktop.model.origins import Origin


def read(path, data, *, encoding=None):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(SegmentedTextImporter().read(SourceFile(path, encoding)))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "file.txt"


def test_the_seed_gives_the_text_words_and_subjects_made_by_hand():
    expected = json.loads(shared_path("seed", "seed_55_187_gold.json").read_text("utf-8"))
    (document,) = SegmentedTextImporter().read(SourceFile(seed_path()))
    annotation = document.annotation
    assert annotation.text == expected["text"]
    assert [list(word) for word in annotation.words()] == [word[:2] for word in expected["words"]]
    assert list(annotation.metadata.subjects) == expected["subjects"]
    assert document.data == seed_path().read_bytes()


def test_given_words_have_the_origin_of_the_file(file):
    (document,) = read(file, "%%%A|\n\n 大会 ， 回顾\n")
    annotation = document.annotation
    assert {annotation.origin_at(gap) for gap in range(1, 5)} == {Origin.IMPORTED}
    assert document.has_words
    assert not document.has_clauses


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("大会 ， 回顾", "大会，回顾"),
        ("UN Women 和 3 208 080", "UN Women和3 208 080"),
        ("第 55 / 187 号", "第55/187号"),
        ("A/55 ( B )", "A/55(B)"),
        ("é a", "éa"),
        ("  大会\t\t，  ", "大会，"),
        ("大会 ，\r\n回顾 其", "大会，\r\n回顾其"),
        ("大会\n\n1 2\n3", "大会\n\n1 2\n3"),
        ("大\u00a0会 ，", "大\u00a0会，"),
    ],
)
def test_words_are_joined_without_blanks_but_between_latin_neighbours(body, text):
    assert joined_words(body)[0] == text


@given(st.lists(st.text("大会aB1，.𠮷\u00a0\u200e", min_size=1), min_size=1))
def test_every_word_of_the_file_starts_a_word(words):
    body = " ".join(words)
    text, cuts = joined_words(body)
    assert "".join(text.split()) == "".join(body.split())
    assert all(0 <= cut < len(text) for cut in cuts)
    assert cuts == sorted(cuts)


def test_a_word_of_white_space_alone_is_no_word(file):
    (document,) = read(file, "%%%\n\n 大会 \u00a0 ，\n")
    assert words_of(document.annotation) == ["大会", "，"]


def test_every_subject_line_starts_a_document(file):
    data = "%%%A|B|\n\n 大会 ，\n%%%\n\n 回顾 其\n%%%C|\n\n 决定\n"
    documents = read(file, data)
    assert [document.annotation.text for document in documents] == ["大会，", "回顾其", "决定"]
    assert [d.annotation.metadata.subjects for d in documents] == [("A", "B"), (), ("C",)]
    assert [document.place for document in documents] == ["line 1", "line 4", "line 7"]
    assert len({document.annotation.document.id for document in documents}) == 3
    assert b"".join(document.data for document in documents) == data.encode()
    assert SegmentedTextImporter().count(SourceFile(file)) == 3


def test_a_document_without_words_is_refused_and_the_others_are_read(file):
    documents = read(file, "%%%A|\n\n大会 ，\n%%%B|\n\n\n%%%C|\n\n决定\n")
    kinds = [type(document) for document in documents]
    assert kinds == [ImportedDocument, RefusedDocument, ImportedDocument]
    assert documents[1].place == "line 4"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_other_encodings_and_line_ends_are_read(file, encoding):
    text = "%%%INDUSTRY|\r\n\r\n 大会 ， 回顾 其 决议 ，\r\n"
    assert SegmentedTextImporter().recognises(text.encode(encoding)[:100])
    (document,) = read(file, text.encode(encoding))
    assert words_of(document.annotation) == ["大会", "，", "回顾", "其", "决议", "，"]
    assert document.annotation.metadata.subjects == ("INDUSTRY",)


def test_a_file_without_subject_line_is_refused_with_the_way_out(file):
    with pytest.raises(ImportRefused, match="--format text"):
        read(file, "大会 ， 回顾\n")
