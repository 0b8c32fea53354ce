"""Records read: whole, in part, with keys that nobody knows, and broken in every way."""

import json

import pytest

from unres_desktop.errors import ImportRefused, UnresError
from unres_desktop.importers.base import ImportedDocument, RefusedDocument, SourceFile
from unres_desktop.importers.json_lines import JsonLinesImporter, read_record
from unres_desktop.model.clauses import ClauseOrigins
from unres_desktop.model.document import Note, Status
from unres_desktop.model.origins import Origin

TEXT = "大会，\r\n回顾其"
RECORD = {
    "schema": "unres-annotation/1",
    "id": "a",
    "symbol": "A/RES/999/1",
    "text": TEXT,
    "status": "in progress",
    "words": [[0, 2], [2, 3], [5, 7], [7, 8]],
    "gap_origins": [[1, "j"], [1, "h"], [2, "w"], [1, "i"], [1, "c"], [1, "r"]],
    "clauses": [
        {"start": 0, "end": 3, "label": "enacting", "level": 0},
        {"start": 5, "end": 8, "label": "preambular", "lead": [5, 7], "category": "recall"},
    ],
    "notes": [{"start": 0, "end": 2, "text": "see above"}],
}


def line(**changes):
    record = {**RECORD, **changes}
    return json.dumps({key: value for key, value in record.items() if value is not ...}).encode()


def test_a_record_gives_its_annotation():
    annotation = read_record(line()).annotation
    assert annotation.document.id == "a"
    assert annotation.status is Status.IN_PROGRESS
    assert list(annotation.words()) == [(0, 2), (2, 3), (5, 7), (7, 8)]
    assert annotation.origin_at(2) is Origin.HUMAN
    assert annotation.origin_at(6) is Origin.CONFIRMED
    assert annotation.clauses[1].lead == (5, 7)
    assert annotation.clauses[0].origins == ClauseOrigins.all(Origin.IMPORTED)
    assert annotation.notes[0].text == "see above"


def test_a_note_of_an_older_file_has_what_it_had_and_a_new_one_all():
    old = {"start": 0, "end": 2, "text": "see above"}
    new = {
        **old,
        "kind": "erratum",
        "author": "B",
        "suggestion": "会",
        "time": "2026-01-02T03:04:05Z",
        "origin": "h",
    }
    notes = read_record(line(notes=[new, old])).annotation.notes
    assert set(notes) == {
        Note(0, 2, "see above"),
        Note(0, 2, "see above", "erratum", "B", "会", "2026-01-02T03:04:05Z", Origin.HUMAN),
    }


def test_what_a_record_leaves_out_is_told():
    bare = read_record(line(words=..., gap_origins=..., clauses=...))
    assert (bare.has_words, bare.has_clauses) == (False, False)
    words = read_record(line(gap_origins=..., clauses=...))
    assert (words.has_words, words.has_clauses) == (True, False)
    assert {words.annotation.origin_at(gap) for gap in (1, 2, 5, 6, 7)} == {Origin.IMPORTED}
    clauses = read_record(line(words=..., gap_origins=...))
    assert (clauses.has_words, clauses.has_clauses) == (False, True)
    assert [clause.start for clause in clauses.annotation.clauses] == [0, 5]


def test_a_record_without_id_or_source_gets_them():
    imported = read_record(line(id=...), name="corpus.jsonl")
    assert imported.annotation.document.id
    assert imported.annotation.document.source.name == "corpus.jsonl"
    assert imported.annotation.document.source.format == "jsonl"


def test_unknown_keys_are_kept_where_they_stood():
    clauses = [{**RECORD["clauses"][0], "speaker": "x"}, RECORD["clauses"][1]]
    notes = [{**RECORD["notes"][0], "colour": "red"}]
    imported = read_record(
        line(mood={"a": [1, None]}, clauses=clauses, notes=notes, source={"url": "u"})
    )
    assert imported.annotation.metadata.unknown == {
        "mood": {"a": [1, None]},
        "source": {"url": "u"},
        "clauses": {"0": {"speaker": "x"}},
        "notes": {"0-2": {"colour": "red"}},
    }


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"schema": "other/1"}, "schema"),
        ({"schema": ...}, "schema"),
        ({"text": ...}, "text"),
        ({"text": " \r\n"}, "no text"),
        ({"text": 5}, r"\$.text"),
        ({"status": "done"}, "needs review"),
        ({"words": [[0, 2]]}, "stop before the end"),
        ({"words": []}, "stop before the end"),
        ({"words": [[0, 2], [3, 5], [5, 8]]}, r"\[3, 5\]"),
        ({"words": [[0, 2], [1, 3], [5, 8]]}, r"\[1, 3\]"),
        ({"words": [[0, 3], [5, 9]]}, r"\[5, 9\]"),
        ({"words": [[0, 3], [5, 5]]}, r"\[5, 5\]"),
        ({"words": [[-1, 3], [5, 8]]}, r"\[-1, 3\]"),
        ({"words": [[0, "2"]]}, r"words\[0\]"),
        ({"gap_origins": [[3, "j"]]}, "3 gaps"),
        ({"gap_origins": [[7, "z"]]}, "'z'"),
        ({"gap_origins": [[7, "J"]]}, "'J'"),
        ({"gap_origins": [[0, "j"], [7, "i"]]}, r"\[0"),
        ({"gap_origins": [[7, "j"]]}, "white space"),
        ({"clauses": []}, "empty"),
        ({"clauses": [{"start": 1, "label": "a"}]}, "start of the text"),
        ({"clauses": [{"start": 0, "label": "a"}, {"start": 6, "label": "b"}]}, "word starts"),
        ({"clauses": [{"start": 0, "label": "a"}, {"start": 9, "label": "b"}]}, "outside"),
        ({"clauses": [{"start": 0, "end": 2, "label": "a"}]}, "does not reach"),
        ({"clauses": [{"start": 0, "label": "a", "lead": [0, 99]}]}, "lead phrase"),
        ({"clauses": [{"start": 0, "label": "a", "confidence": 2}]}, "confidence"),
        ({"clauses": [{"start": 0, "label": ""}]}, "label"),
        ({"clauses": [{"start": 0, "label": "a", "origins": {"start": "?"}}]}, "origins.start"),
        ({"clauses": [{"start": 0, "label": "a", "origins": {"joins": [7, 5]}}]}, "order"),
        ({"notes": [{"start": 0, "end": 99, "text": ""}]}, "note"),
    ],
)
def test_a_record_that_contradicts_itself_is_refused(changes, told):
    with pytest.raises(UnresError, match=told):
        read_record(line(**changes))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nonsense",
        b"[1]",
        b"{}",
        b'{"schema": "unres-annotation/1", "text": "\xff"}',
        b'{"schema": "unres-annotation/1", "text": "\\ud800"}',
        line()[:-5],
        b'{"a":' * 100_000,
        b"[" * 100_000,
    ],
)
def test_what_is_no_record_is_refused(data):
    with pytest.raises(ImportRefused):
        read_record(data)


def read(path, data):
    path.write_bytes(data)
    return list(JsonLinesImporter().read(SourceFile(path)))


def test_a_bad_line_is_named_and_the_others_are_read(tmp_path):
    data = b"\xef\xbb\xbf" + line(id="a") + b"\r\n\n{broken\n" + line(id="b")
    documents = read(tmp_path / "a.jsonl", data)
    kinds = [type(document) for document in documents]
    assert kinds == [ImportedDocument, RefusedDocument, ImportedDocument]
    assert [document.place for document in documents] == ["line 1", "line 3", "line 4"]


@pytest.mark.parametrize(
    "data", [b'{\n "schema": 1\n}', b"[\n{}]", '{"schema": 1}'.encode("utf-16")]
)
def test_a_file_of_another_shape_is_refused_as_a_whole(tmp_path, data):
    with pytest.raises(ImportRefused, match="JSON lines"):
        read(tmp_path / "a.json", data)


def test_a_named_encoding_is_read(tmp_path):
    path = tmp_path / "a.jsonl"
    record = json.dumps(RECORD, ensure_ascii=False)
    path.write_bytes(f"{record}\n".encode("gb18030"))
    (document,) = JsonLinesImporter().read(SourceFile(path, "gb18030"))
    assert document.annotation.text == TEXT
