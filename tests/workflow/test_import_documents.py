"""Files into a library: batches, failures, strictness, duplicates, cancelling."""

import pickle

import pytest
from builders import words_of
from shared_data import seed_path

from unres_desktop.errors import Cancelled, ImportRefused, LibraryError, UnresError
from unres_desktop.model.clause_gestures import set_status
from unres_desktop.model.document import Status
from unres_desktop.model.origins import Origin
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.export_corpus import export_documents
from unres_desktop.workflow.import_documents import import_paths

TEXT = "大会，\n回顾其关于灯塔的决议，\n1. 决定继续审议；\n2. 请秘书长提出报告。\n"


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.unres"


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"{TEXT}{number}", encoding="utf-8")
    return folder


def only(library):
    with Library.open(library, access=Access.READ) as opened:
        (document_id,) = opened.document_ids()
        return opened.load(document_id)


def test_a_plain_text_gets_words_clauses_and_its_bytes(tmp_path, library):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("gb18030"))
    report = import_paths(library, [path])
    annotation = only(library)
    assert report.imported == [annotation.document.id]
    assert annotation.text == TEXT
    assert "秘书长" in words_of(annotation)
    assert [clause.number for clause in annotation.clauses][-2:] == ["1.", "2."]
    assert annotation.metadata.segmenter.profile == "pku"
    with Library.open(library, access=Access.READ) as opened:
        assert opened.source_bytes(annotation.document.id) == path.read_bytes()
        assert opened.verify() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_bytes_are_kept_in_every_encoding(tmp_path, library, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode(encoding))
    (document_id,) = import_paths(library, [path]).imported
    with Library.open(library, access=Access.READ) as opened:
        assert opened.source_bytes(document_id) == path.read_bytes()


def test_the_seed_keeps_its_words_and_gets_clauses_symbol_and_title(library):
    import_paths(library, [seed_path()])
    annotation = only(library)
    assert annotation.metadata.symbol == "A/RES/55/187"
    assert annotation.metadata.title == "工业发展合作"
    assert len(annotation.clauses) > 20
    assert {annotation.origin_at(gap) for gap in range(1, 100)} == {Origin.IMPORTED}
    assert annotation.metadata.segmenter.name == "given"


@pytest.mark.parametrize("segmenter", ["auto", "given"])
def test_given_words_stay(tmp_path, library, segmenter):
    path = tmp_path / "a.txt"
    path.write_text("%%%\n\n 大 会 ， 回顾其 决议 ，\n", encoding="utf-8")
    import_paths(library, [path], segmenter=segmenter)
    assert words_of(only(library)) == ["大", "会", "，", "回顾其", "决议", "，"]


def test_the_name_of_an_engine_proposes_given_words_anew(tmp_path, library):
    path = tmp_path / "a.txt"
    path.write_text("%%%\n\n 大 会 ， 回 顾 其 决 议 ，\n", encoding="utf-8")
    import_paths(library, [path], segmenter="jieba")
    annotation = only(library)
    assert words_of(annotation)[:4] == ["大会", "，", "回顾", "其"]
    assert annotation.metadata.segmenter.name == "jieba"


def test_given_is_refused_for_a_text_without_words(files, library):
    report = import_paths(library, [files], segmenter="given")
    assert len(report.failures) == 4
    assert not library.exists()


def test_json_lines_bring_an_equal_annotation_with_a_persons_work(tmp_path, files, library):
    import_paths(library, [files / "0.txt"])
    with Library.open(library) as opened:
        (document_id,) = opened.document_ids()
        annotation = opened.load(document_id)
        for change in (toggle_gap(annotation, 1), set_status(annotation, Status.NEEDS_REVIEW)):
            opened.commit([(document_id, change)], label="x", author="A")
            annotation.apply(change)
    corpus, other = tmp_path / "c.jsonl", tmp_path / "other.unres"
    export_documents(library, corpus, format="jsonl", status="any")
    import_paths(other, [corpus])
    assert only(other) == annotation
    again = tmp_path / "again.unres"
    import_paths(again, [corpus], segmenter="jieba")
    assert only(again).origin_at(1) is Origin.HUMAN
    assert only(again).state_at(1) == annotation.state_at(1)


def test_a_record_of_text_and_clauses_gets_words(tmp_path, library):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"schema": "unres-annotation/1", "text": "大会，回顾其决议，", "symbol": "X/1", "clauses":'
        ' [{"start": 0, "label": "enacting"}, {"start": 3, "label": "own"}]}',
        encoding="utf-8",
    )
    import_paths(library, [path])
    annotation = only(library)
    assert [clause.label for clause in annotation.clauses] == ["enacting", "own"]
    assert words_of(annotation)[:3] == ["大会", "，", "回顾"]
    assert annotation.metadata.symbol == "X/1"


def test_a_bad_file_is_reported_and_the_others_go_in(files, library):
    (files / "1.txt").write_bytes(b"\x00\x01")
    missing = files / "missing.txt"
    report = import_paths(library, [files, missing])
    assert len(report.imported) == 3
    assert [remark.path.name for remark in report.failures] == ["1.txt", "missing.txt"]
    assert "missing.txt: There is no such file" in str(report.failures[1])


def test_strict_takes_nothing_and_names_the_file(files, library):
    (files / "3.txt").write_bytes(b"\x00\x01")
    with pytest.raises(ImportRefused, match=r"3\.txt.*Nothing was imported"):
        import_paths(library, [files], strict=True)
    assert not library.exists()
    import_paths(library, [files / "0.txt"])
    with pytest.raises(ImportRefused):
        import_paths(library, [files], strict=True)
    with Library.open(library, access=Access.READ) as opened:
        assert len(opened.document_ids()) == 1


def test_a_bad_line_is_named(files, library, tmp_path):
    import_paths(library, [files])
    corpus = tmp_path / "c.jsonl"
    export_documents(library, corpus, format="jsonl", status="any")
    lines = corpus.read_bytes().splitlines(keepends=True)
    corpus.write_bytes(b"".join([*lines[:2], b"{broken\n", *lines[2:]]))
    report = import_paths(tmp_path / "other.unres", [corpus])
    assert len(report.imported) == 4
    assert str(report.failures[0]).startswith(f"{corpus}, line 3: It is not JSON")


def test_what_is_in_the_library_already_is_left_as_it_is(files, library):
    first = import_paths(library, [files])
    second = import_paths(library, [files, files / "0.txt"])
    assert len(first.imported) == 4
    assert second.imported == []
    assert len(second.duplicates) == 4


def test_the_same_text_from_another_file_goes_in_with_a_warning(files, library):
    (files / "again.txt").write_bytes((files / "0.txt").read_text("utf-8").encode("gb18030"))
    report = import_paths(library, [files])
    assert len(report.imported) == 5
    (warning,) = report.warnings
    assert warning.path.name == "again.txt"
    assert report.imported[0] in warning.message


def test_folders_are_walked_in_order_without_hidden_and_foreign_files(files, library):
    (files / "deep").mkdir()
    (files / "deep" / "5.TXT").write_text(TEXT, encoding="utf-8")
    (files / ".hidden.txt").write_text("大会", encoding="utf-8")
    (files / ".git").mkdir()
    (files / ".git" / "a.txt").write_text("大会", encoding="utf-8")
    (files / "picture.png").write_bytes(b"\x89PNG")
    seen = []
    report = import_paths(library, [files], progress=lambda _, __, what: seen.append(what))
    assert len(report.imported) == 5
    assert report.left_out == 1
    assert list(dict.fromkeys(filter(None, seen))) == ["0.txt", "1.txt", "2.txt", "3.txt", "5.TXT"]


def test_progress_goes_up_to_the_number_of_documents(tmp_path, library):
    path = tmp_path / "a.txt"
    path.write_text("".join(f"%%%\n\n 大会 {n}\n" for n in range(5)), encoding="utf-8")
    seen = []
    import_paths(library, [path], progress=lambda done, total, _: seen.append((done, total)))
    assert seen == [(0, 1), *((done, 5) for done in range(1, 6)), (5, 5)]


def test_strict_names_the_line_of_a_file_of_many_once(tmp_path, library):
    lines = tmp_path / "broken.jsonl"
    lines.write_text("{broken\n", encoding="utf-8")
    with pytest.raises(ImportRefused) as refusal:
        import_paths(library, [lines], strict=True)
    message = str(refusal.value)
    assert message.startswith(f"{lines}, line 1: ")
    assert message.count("Nothing was imported.") == message.count("broken.jsonl") == 1


@pytest.mark.parametrize(("strict", "kept"), [(False, 2), (True, 0)])
def test_cancelling_keeps_whole_documents_but_none_if_strict(files, library, strict, kept):
    def cancel(done, _total, _what):
        if done == 2:
            raise Cancelled("Stopped.")

    import_paths(library, [files / "3.txt"])
    with pytest.raises(Cancelled):
        import_paths(library, [files], progress=cancel, strict=strict)
    with Library.open(library, access=Access.READ) as opened:
        assert len(opened.document_ids()) == 1 + kept
        assert opened.verify() == []


def test_an_edit_of_another_connection_goes_on_during_an_import(files, library):
    import_paths(library, [files / "0.txt"])
    with Library.open(library) as window:
        (document_id,) = window.document_ids()
        annotation = window.load(document_id)
        edits = 0

        def edit(_done, _total, _what):
            nonlocal edits
            change = toggle_gap(annotation, 1)
            window.commit([(document_id, change)], label="x", author="A")
            annotation.apply(change)
            edits += 1

        report = import_paths(library, [files], access=Access.SHARED, progress=edit)
        assert len(report.imported) == 3
        assert edits > 3
        assert len(window.document_ids()) == 4


def test_a_library_that_is_none_and_an_unknown_profile_end_the_import(tmp_path, files):
    wrong = tmp_path / "wrong.unres"
    wrong.write_bytes(b"no database at all, but long enough to look at it as one" * 30)
    with pytest.raises(LibraryError):
        import_paths(wrong, [files])
    with pytest.raises(LibraryError, match="no folder"):
        import_paths(tmp_path / "no" / "a.unres", [files])
    with pytest.raises(UnresError, match="profile"):
        import_paths(tmp_path / "new.unres", [files], profile="none")
    assert not (tmp_path / "new.unres").exists()


def test_a_library_that_fails_in_the_middle_keeps_and_counts_whole_documents(
    files, library, monkeypatch
):
    monkeypatch.setattr("unres_desktop.workflow.import_documents._BATCH_DOCUMENTS", 1)
    add_all = Library.add_all

    def full_at_the_third(self, batch):
        if len(self.document_ids()) == 2:
            raise LibraryError("The disk is full.")
        add_all(self, batch)

    monkeypatch.setattr(Library, "add_all", full_at_the_third)
    with pytest.raises(LibraryError, match=r"The disk is full\. 2 documents went in before"):
        import_paths(library, [files])
    monkeypatch.undo()
    with Library.open(library, access=Access.READ) as opened:
        assert len(opened.document_ids()) == 2
        assert opened.verify() == []
    assert len(import_paths(library, [files]).imported) == 2


def test_a_report_can_be_sent_from_another_process(files, library):
    (files / "1.txt").write_bytes(b"\x00\x01")
    report = import_paths(library, [files])
    assert pickle.loads(pickle.dumps(report)) == report
    with pytest.raises(ImportRefused) as caught:
        import_paths(library, [files], strict=True)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
