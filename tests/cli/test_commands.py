"""The commands: what they write where, and their exit status."""

import io
import json
import sys

import pytest
from shared_data import seed_path

from unres_desktop.cli.main import main
from unres_desktop.model.clause_gestures import set_status
from unres_desktop.model.document import Status
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.import_documents import import_paths

TEXT = "大会，\n回顾其关于灯塔的第999/1号决议，\n1. 决定继续审议；\n2. 请秘书长提出报告。\n"


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        status = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return run


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path, text):
    path = tmp_path / "library.unres"
    import_paths(path, [text])
    return path


def only_id(library):
    with Library.open(library, access=Access.READ) as opened:
        (document_id,) = opened.document_ids()
        return document_id


def curate(library):
    with Library.open(library) as opened:
        (document_id,) = opened.document_ids()
        change = set_status(opened.load(document_id), Status.CURATED)
        opened.commit([(document_id, change)], label="x", author="A")


def test_import_makes_the_library_and_says_how_many(run, tmp_path, text):
    status, out, err = run("import", tmp_path / "new.unres", text)
    assert (status, err) == (0, "")
    assert out == f"Imported 1 document into {tmp_path / 'new.unres'}.\n"


def test_import_reports_a_bad_file_in_one_line_and_takes_the_others(run, tmp_path, text):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00")
    status, out, err = run("import", tmp_path / "new.unres", bad, text, tmp_path / "missing")
    assert status == 1
    assert out.startswith("Imported 1 document")
    first, second = err.splitlines()
    assert first.startswith(f"unres-desktop: {bad}: It is not text")
    assert "missing: There is no such file" in second


def test_import_strict_takes_nothing(run, tmp_path, text):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00")
    status, out, err = run("import", tmp_path / "new.unres", text, bad, "--strict")
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert not (tmp_path / "new.unres").exists()


def test_import_quiet_says_nothing_but_what_goes_wrong(run, tmp_path, text):
    assert run("import", tmp_path / "new.unres", text, "--quiet") == (0, "", "")
    status, out, err = run("import", tmp_path / "new.unres", tmp_path / "missing", "--quiet")
    assert (status, out) == (1, "")
    assert err


def test_import_again_is_no_error(run, library, text):
    status, out, err = run("import", library, text)
    assert status == 0
    assert "already" in err
    assert out.startswith("Imported 0 documents")


def test_import_of_an_empty_folder_is_told(run, tmp_path):
    (tmp_path / "empty").mkdir()
    status, _, err = run("import", tmp_path / "new.unres", tmp_path / "empty")
    assert status == 1
    assert "nothing to import" in err


def test_import_takes_a_named_encoding(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("汉字".encode("gb18030"))
    status, _, err = run("import", tmp_path / "a.unres", path)
    assert status == 1
    assert "--encoding" in err
    assert run("import", tmp_path / "a.unres", path, "--encoding", "gb18030")[0] == 0


def test_list_shows_a_line_a_document_and_json_an_array(run, library):
    _, out, _ = run("list", library)
    assert out.split("\t")[:4] == [only_id(library), "", "new", "0%"]
    _, out, _ = run("list", library, "--json")
    (row,) = json.loads(out)
    assert row["id"] == only_id(library)
    assert row["status"] == "new"


@pytest.mark.parametrize(
    ("wanted", "count"), [("new", 1), ("in progress", 0), ("in-progress", 0), ("curated", 0)]
)
def test_list_filters_by_status(run, library, wanted, count):
    status, out, _ = run("list", library, "--status", wanted)
    assert status == 0
    assert len(out.splitlines()) == count
    assert json.loads(run("list", library, "--status", wanted, "--json")[1]) is not None


def test_show_has_four_views(run, library):
    document_id = only_id(library)
    assert run("show", library, document_id)[1] == TEXT
    segmented = run("show", library, document_id, "--as", "segmented")[1].splitlines()
    assert segmented[0] == "大会 ，"
    assert segmented[-1].startswith("2. 请 秘书长")
    clauses = run("show", library, document_id, "--as", "clauses")[1].splitlines()
    assert len(clauses) == len(segmented)
    assert clauses[0].split("\t") == ["0", "3", "enacting", "0", "", "", "大会，"]
    record = json.loads(run("show", library, document_id, "--as", "json")[1])
    assert record["text"] == TEXT
    assert record["updated"]


def test_show_finds_a_symbol_and_tells_an_unknown_one(run, tmp_path):
    library = tmp_path / "seed.unres"
    import_paths(library, [seed_path()])
    assert run("show", library, "a/res/55/187")[1].startswith("大会决议")
    status, out, err = run("show", library, "A/RES/1/1")
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1


def test_export_writes_and_says_what_is_lost(run, library, tmp_path):
    status, out, err = run("export", library, tmp_path / "out", "--format", "sighan")
    assert (status, out) == (1, "")
    assert "--status any" in err
    status, out, _ = run(
        "export", library, tmp_path / "out", "--format", "sighan", "--status", "any"
    )
    assert status == 0
    assert "Exported 1 document to" in out
    assert "0 of them curated" in out
    assert "4 line breaks" in out
    curate(library)
    assert run("export", library, tmp_path / "out", "--format", "jsonl", "--quiet") == (0, "", "")


def test_propose_gives_one_line_of_the_schema(run, text):
    status, out, _ = run("propose", text)
    assert status == 0
    assert out.count("\n") == 1
    record = json.loads(out)
    assert record["schema"] == "unres-annotation/1"
    assert record["text"] == TEXT
    assert record["source"]["name"] == "a.txt"
    assert len(record["clauses"]) == 4


def test_propose_reads_standard_input(run, monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO("大会决定".encode("gb18030")))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert json.loads(run("propose")[1])["text"] == "大会决定"


def test_segment_gives_a_line_for_a_line(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("大会，\r\n\n  回顾其决议\n秘书\n长".encode())
    status, out, _ = run("segment", path, "--segmenter", "jieba", "--profile", "plain")
    assert status == 0
    assert out == "大会 ，\r\n\n回顾 其 决议\n秘书\n长"


def test_a_dictionary_of_ones_own_takes_part(run, tmp_path):
    text, words = tmp_path / "a.txt", tmp_path / "userdict.txt"
    text.write_text("加强能力建设", encoding="utf-8")
    words.write_text("能力建设 20 n\n", encoding="utf-8")
    assert run("segment", text)[1] == "加强 能力 建设"
    assert run("segment", text, "--dictionary", words)[1] == "加强 能力建设"
    status, out, _ = run("propose", text, "--dictionary", words)
    assert status == 0
    assert json.loads(out)["words"] == [[0, 2], [2, 6]]
    assert "user dictionary" in json.loads(out)["segmenter"]["version"]


def test_a_bad_line_of_a_dictionary_is_named_with_its_file(run, tmp_path):
    text, words = tmp_path / "a.txt", tmp_path / "userdict.txt"
    text.write_text("大会", encoding="utf-8")
    words.write_text("好 1\n坏 0\n", encoding="utf-8")
    status, out, err = run("segment", text, "--dictionary", words)
    assert (status, out) == (1, "")
    assert str(words) in err and "Line 2" in err
    assert run("segment", text, "--dictionary", tmp_path / "none.txt")[0] == 1


def test_what_cannot_be_read_is_named(run, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\x00")
    for command in ("propose", "segment"):
        status, _, err = run(command, tmp_path / "a.txt")
        assert status == 1
        assert f"{tmp_path / 'a.txt'}: It is not text" in err
        assert run(command, tmp_path / "missing.txt")[0] == 1


def test_verify_and_restore(run, library):
    assert run("verify", library)[1].endswith("is whole: 1 document.\n")
    status, _, err = run("restore", library)
    assert status == 1
    assert "no backups" in err
    curate(library)  # the first edit of a day makes a backup
    assert run("list", library, "--status", "curated")[1]
    status, out, _ = run("restore", library, "--backup", "1", "--yes")
    assert status == 0
    assert "is as it was" in out
    assert run("list", library, "--status", "curated")[1] == ""


def test_restore_without_a_terminal_lists_and_changes_nothing(run, library, monkeypatch):
    curate(library)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    status, out, _ = run("restore", library)
    assert status == 0
    assert out.startswith("1\t")
    assert run("restore", library, "--backup", "1")[0] == 1  # nobody said yes
    assert run("restore", library, "--backup", "7", "--yes")[0] == 1
    assert run("list", library, "--status", "curated")[1]


def test_verify_of_a_damaged_library_fails_in_lines(run, library):
    data = bytearray(library.read_bytes())
    for place in range(8192, len(data), 4096):
        data[place : place + 64] = b"\xff" * 64
    library.write_bytes(bytes(data))
    status, out, err = run("verify", library)
    assert (status, out) == (1, "")
    assert err.startswith("unres-desktop: ")
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"],
        ["import", "a.unres"],
        ["import", "a.unres", "b", "--format", "docx"],
        ["import", "a.unres", "b", "--segmenter", "none"],
        ["propose", "--segmenter", "given"],
        ["list"],
        ["list", "a.unres", "--status", "done"],
        ["show", "a.unres"],
        ["show", "a.unres", "b", "--as", "pdf"],
        ["export", "a.unres", "out"],
        ["export", "a.unres", "out", "--format", "xml"],
        ["list", "a.unres", "--nonsense"],
        ["nonsense"],
    ],
)
def test_wrong_usage_has_status_2(run, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert "Usage" in err


@pytest.mark.parametrize("command", ["list", "verify", "restore"])
def test_a_missing_library_is_told_in_one_line(run, tmp_path, command):
    status, out, err = run(command, tmp_path / "none.unres")
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1


def test_control_characters_of_a_name_do_not_reach_the_terminal(run, tmp_path):
    _, _, err = run("import", tmp_path / "a.unres", tmp_path / "x\x1b[2J\ny.txt")
    assert "\x1b" not in err
    assert len(err.splitlines()) == 1


def test_export_to_standard_output_is_refused_as_usage(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, _, error = run("export", library, "-", "--format", "jsonl", "--status", "any")
    assert status == 2
    assert "name of a file" in error
    assert not (tmp_path / "-").exists()
