"""The dictionary of a library takes part in every proposal for it, and the annotation says so."""

from pathlib import Path

from builders import annotated, words_of

from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.import_documents import import_paths
from unres_desktop.workflow.library_dictionary import (
    NO_WORDS,
    UserDictionary,
    UserWord,
    load_dictionary,
    save_dictionary,
)
from unres_desktop.workflow.repropose import repropose
from unres_desktop.workflow.worker_process import WorkerProcess

TEXT = "大会，\n回顾能力建设的重要性，\n"
WORDS = UserDictionary.of([UserWord("能力建设", 12, "n"), UserWord("重要性的")])


def test_a_library_keeps_its_words(tmp_path: Path):
    path = tmp_path / "words.unres"
    with Library.open(path, create=True) as library:
        assert load_dictionary(library) == NO_WORDS
        save_dictionary(library, WORDS)
    with Library.open(path, access=Access.READ) as library:
        assert load_dictionary(library) == WORDS
    with Library.open(path) as library:
        save_dictionary(library, NO_WORDS)
        assert load_dictionary(library) == NO_WORDS


def test_an_import_uses_the_words_of_its_library_and_names_them(tmp_path: Path):
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    found = {}
    for name, dictionary in (("plain", NO_WORDS), ("taught", WORDS)):
        path = tmp_path / f"{name}.unres"
        with Library.open(path, create=True) as library:
            save_dictionary(library, dictionary)
        (imported,) = import_paths(path, [tmp_path / "text.txt"]).imported
        with Library.open(path, access=Access.READ) as library:
            found[name] = library.load(imported)
    assert "能力建设" not in words_of(found["plain"])
    assert "能力建设" in words_of(found["taught"])
    assert "dictionary" not in found["plain"].metadata.segmenter.version
    assert WORDS.version in found["taught"].metadata.segmenter.version


def test_the_long_lived_worker_uses_the_words_of_each_call():
    worker = WorkerProcess()
    try:
        for dictionary in (NO_WORDS, WORDS, NO_WORDS, UserDictionary.of([UserWord("回顾能力")])):
            options = {"profile": "pku", "segmenter": "auto", "dictionary": dictionary}
            annotation = annotated("/".join(TEXT.splitlines(keepends=True)))
            annotation.apply(worker.run(repropose, (annotation,), options).change)
            assert ("能力建设" in words_of(annotation)) == ("能力建设" in dictionary)
            assert ("回顾能力" in words_of(annotation)) == ("回顾能力" in dictionary)
    finally:
        worker.stop()
