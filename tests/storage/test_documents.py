"""Documents are listed, found and searched."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import annotated
from hypothesis import given, settings
from hypothesis import strategies as st
from storage.libraries import with_text
from strategies import ALPHABET

from unres_desktop.errors import LibraryError
from unres_desktop.model.clause_gestures import edit_metadata, set_status
from unres_desktop.model.document import Metadata, Status
from unres_desktop.storage.library import Library, SearchHit, rows_of


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "test.unres", create=True) as opened:
        yield opened


def test_symbols_are_ordered_by_their_numbers(library):
    symbols = ["A/RES/55/187", "S/RES/9", "", "A/RES/55/9", "A/RES/9/1", "A/HRC/RES/7/2"]
    for number, symbol in enumerate(symbols):
        library.add(with_text("大会", document_id=str(number), symbol=symbol))
    ordered = [row.symbol for row in library.rows(library.document_ids())]
    assert ordered == ["A/HRC/RES/7/2", "A/RES/9/1", "A/RES/55/9", "A/RES/55/187", "S/RES/9", ""]


def test_ids_can_be_asked_for_by_status(library):
    for name in "abc":
        library.add(annotated("大会", document_id=name))
    rejected = set_status(library.load("b"), Status.REJECTED)
    library.commit([("b", rejected)], label="status", author="test")
    assert library.document_ids(status=Status.REJECTED) == ["b"]
    assert library.document_ids(status=Status.NEW) == ["a", "c"]
    assert library.rows(["b"])[0].status is Status.REJECTED


def test_rows_come_in_the_order_asked_for_and_in_any_number(library):
    library.add_all(rows_of(with_text("大会", document_id=f"d{i}")) for i in range(2_000))
    wanted = [f"d{i}" for i in reversed(range(2_000))]
    assert [row.id for row in library.rows([*wanted, "none"])] == wanted


def test_a_document_is_found_by_its_id_and_by_any_spelling_of_its_symbol(library):
    library.add(with_text("大会", document_id="x", symbol="A/RES/55/187"))
    assert {library.find(name) for name in ("x", "a/res/55/187", "A／RES／55／187 ")} == {"x"}
    with pytest.raises(LibraryError, match="A/RES/1"):
        library.find("A/RES/1")
    with pytest.raises(LibraryError, match="no document"):
        library.load("y")
    renamed = edit_metadata(library.load("x"), Metadata("A/RES/1"))
    library.commit([("x", renamed)], label="symbol", author="test")
    assert library.find("A/RES/1") == "x"


def test_an_ambiguous_symbol_lists_the_candidates(library):
    for name in ("one", "two"):
        library.add(with_text("大会", document_id=name, symbol="A/RES/1"))
    with pytest.raises(LibraryError, match=r"one.*two"):
        library.find("A/RES/1")
    assert library.find("two") == "two"


def test_a_document_without_a_symbol_is_not_found_by_an_empty_one(library):
    library.add(with_text("大会"))
    with pytest.raises(LibraryError):
        library.find("")


def test_equal_texts_are_noticed(library):
    library.add(with_text("大会", document_id="a", symbol="A/RES/1"))
    library.add(with_text("大会", document_id="b", symbol="A/RES/2"))
    assert library.find_text("大会") == ["a", "b"]
    assert library.find_text("大会 ") == []


def test_settings_are_json_values_of_the_library(library):
    assert library.setting("profile", "default") == "default"
    for value in ("自定", {"rules": [1, None]}, False):
        library.set_setting("profile", value)
        assert library.setting("profile", None) == value


TEXT = st.text(st.sampled_from(ALPHABET + "\0\x01\"'*"), min_size=1, max_size=30)


@settings(max_examples=60)
@given(
    texts=st.lists(TEXT.filter(lambda text: not text.isspace()), min_size=1, max_size=4),
    queries=st.lists(st.text(st.sampled_from(ALPHABET + "\0\x01\"'*"), max_size=4), max_size=6),
)
def test_search_finds_what_a_plain_scan_finds(texts, queries):
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "a.unres", create=True) as lib:
        for number, text in enumerate(texts):
            lib.add(with_text(text, document_id=str(number)))
        for query in [*queries, texts[0], texts[-1][1:3]]:
            expected = [
                SearchHit(str(number), tuple(places(text, query)))
                for number, text in enumerate(texts)
                if query and query in text
            ]
            assert list(lib.search(query)) == expected


def places(text: str, wanted: str) -> list[int]:
    return [place for place in range(len(text)) if text.startswith(wanted, place)]


def test_a_string_across_two_parts_is_found(library):
    library.add(with_text("国" * 15_999 + "联合" + "国" * 100))
    assert list(library.search("联合国")) == [SearchHit("test", (15_999,))]
    assert list(library.search("\ud800")) == []
