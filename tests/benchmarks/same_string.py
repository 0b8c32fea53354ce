"""How soon the places of 'same string everywhere' are listed, and how soon 2,000 are made alike.

Run: python tests/benchmarks/same_string.py   (needs ../shared)
Listing is held against a bare scan for the string over the same rows, applying and undoing
against the bare transaction that writes the same rows, prepared. Processor time, and for the
step also the clock, which has the disk in it; the best of several runs, both sides in turn.
"""

import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

import pytest
from measuring import print_table
from PySide6.QtCore import QObject, Qt
from shared_data import resolutions

from unres_desktop.gui.dialogs.places_model import PlacesModel
from unres_desktop.model.clause_gestures import edit_metadata
from unres_desktop.model.document import Metadata
from unres_desktop.model.same_string import Place, WordPattern
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.import_documents import import_paths
from unres_desktop.workflow.revert_group import revert_group
from unres_desktop.workflow.same_string import apply_places, find_places_in

_STRINGS = (
    "大会",
    "联合国",
    "各国",
    "会员国",
    "可持续发展",
    "执行情况",
    "联合国宪章",
    "经济及社会",
)
_RUNS = 5
_APPLIED = 2_000
_ROWS_SEEN = 12


def main() -> None:
    """Print both figures."""
    try:
        texts = [record["text"] for record in resolutions(sessions=(74, 75, 76, 77))]
    except pytest.skip.Exception as reason:
        print(f"skipped: {reason}")
        return
    print(f"{len(texts)} resolutions, {sum(map(len, texts)):,} characters")
    with tempfile.TemporaryDirectory() as folder:
        path = _library_of(texts, Path(folder))
        print_table(
            "List shown, milliseconds of processor time",
            ("string", "found", "differing", "list", "bare scan", "ratio", "reach"),
            _listing(path),
        )
        print_table(
            f"{_APPLIED:,} places as one step, milliseconds",
            ("what", "time", "documents", "step", "bare transaction", "ratio", "reach"),
            _applying(path, Path(folder)),
        )


def _library_of(texts: list[str], folder: Path) -> Path:
    source = folder / "texts"
    source.mkdir()
    for number, text in enumerate(texts):
        (source / f"{number:05}.txt").write_text(text, encoding="utf-8")
    path = folder / "library.unres"
    import_paths(path, [source])
    return path


def _listing(path: Path) -> Iterator[tuple[object, ...]]:
    parent = QObject()
    with Library.open(path, access=Access.READ) as library, closing(sqlite3.connect(path)) as bare:
        for string in _STRINGS:
            pattern = _other_pattern(library, string)
            listed, scanned = _best(
                lambda pattern=pattern: _list(library, pattern, parent),
                lambda string=string: _scan(bare, string),
            )
            differing = _list(library, pattern, parent)
            found = _scan(bare, string)
            yield (
                string, found, differing, 1e3 * listed, 1e3 * scanned, listed / scanned, "<= 2"
            )  # fmt: skip


def _list(library: Library, pattern: WordPattern, parent: QObject) -> int:
    """Find the places and let the rows that are seen say everything about themselves."""
    model = PlacesModel(pattern, parent)
    model.show(find_places_in(library, pattern).places)
    for row in range(min(_ROWS_SEEN, model.rowCount())):
        model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    model.ticked()
    return model.rowCount()


def _scan(connection: sqlite3.Connection, string: str) -> int:
    found = 0
    for (text,) in connection.execute("SELECT text FROM body"):
        at = text.find(string)
        while at >= 0:
            found += 1
            at = text.find(string, at + 1)
    return found


def _other_pattern(library: Library, string: str) -> WordPattern:
    """One word, or cut in the middle where most places are one word."""
    one_word = WordPattern(string)
    differing = sum(1 for _ in library.places.differing(one_word))
    if differing:
        return one_word
    return WordPattern(string, (len(string) // 2,))


def _applying(path: Path, folder: Path) -> Iterator[tuple[object, ...]]:
    pattern = WordPattern("大会", (1,))
    steps: dict[str, list[_Seconds]] = {"apply": [], "undo": []}
    bare: dict[str, list[_Seconds]] = {"apply": [], "undo": []}
    for _ in range(_RUNS):
        before, after = folder / "before.unres", folder / "after.unres"
        shutil.copyfile(path, after)
        _make_first_edit(after)
        shutil.copyfile(after, before)
        with Library.open(after) as library:
            # Found anew each time: what is read only when it is needed belongs to the step.
            places = list(find_places_in(library, pattern).places[:_APPLIED])
            documents = len({place.document_id for place in places})
            rows = _rows(after)
            group = _timed(steps["apply"], lambda found=places: _apply(library, pattern, found))
            bare["apply"].append(_write_bare(before, _changed(rows, _rows(after)), documents))
            rows = _rows(after)
            _timed(steps["undo"], lambda group=group: _undo(library, group))
            bare["undo"].append(_write_bare(before, _changed(rows, _rows(after)), documents))
        for file in (before, after):
            file.unlink()
    for name, taken in steps.items():
        for clock, kind in enumerate(("processor", "elapsed")):
            step, reference = (min(run[clock] for run in runs) for runs in (taken, bare[name]))
            reach = "<= 5" if kind == "processor" else ""
            yield name, kind, documents, 1e3 * step, 1e3 * reference, step / reference, reach


def _make_first_edit(path: Path) -> None:
    """Make the day's first edit, so that the backup before it is not in what is timed."""
    with Library.open(path) as library:
        document_id = library.document_ids()[-1]
        change = edit_metadata(library.load(document_id), Metadata(symbol="benchmark"))
        library.commit([(document_id, change)], label="symbol", author="benchmark")


def _apply(library: Library, pattern: WordPattern, places: list[Place]) -> int:
    return apply_places(library, pattern, places, label="same", author="benchmark").group


def _undo(library: Library, group: int) -> int:
    report = revert_group(library, group, label="undo", author="benchmark")
    assert report.group is not None and not report.skipped
    return report.group


_Seconds = tuple[float, float]  # of processor time, and on the clock
_Rows = dict[str, dict[tuple[int, ...], tuple[object, ...]]]
_QUERIES = {
    "segmentation": "SELECT word_bits, origins, document, part FROM segmentation",
    "document": "SELECT status, updated, words, clauses, reviewed, number FROM document",
    "journal": "SELECT edit_group, document, change, id FROM journal",
}


def _rows(path: Path) -> _Rows:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: {row[-2 if table == "segmentation" else -1 :]: row for row in found}
            for table, found in (
                (table, connection.execute(query)) for table, query in _QUERIES.items()
            )
        }


def _changed(before: _Rows, after: _Rows) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: [row for key, row in rows.items() if before[table].get(key) != row]
        for table, rows in after.items()
    }


def _write_bare(path: Path, rows: dict[str, list[tuple[object, ...]]], documents: int) -> _Seconds:
    """The seconds of one transaction that writes these rows and does nothing else."""
    assert len(rows["document"]) == len(rows["journal"]) == documents
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        start = _clocks()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO edit_group (author, time, label) VALUES ('', '', '')")
        connection.executemany(
            "UPDATE segmentation SET word_bits = ?, origins = ? WHERE document = ? AND part = ?",
            rows["segmentation"],
        )
        connection.executemany(
            "UPDATE document SET status = ?, updated = ?, words = ?, clauses = ?, reviewed = ?"
            " WHERE number = ?",
            rows["document"],
        )
        connection.executemany("INSERT INTO journal VALUES (?4, ?1, ?2, ?3)", rows["journal"])
        connection.execute("COMMIT")
        return _since(start)


def _clocks() -> _Seconds:
    return time.process_time(), time.perf_counter()


def _since(start: _Seconds) -> _Seconds:
    now = _clocks()
    return now[0] - start[0], now[1] - start[1]


def _timed(seconds: list[_Seconds], function: Callable[[], int]) -> int:
    start = _clocks()
    result = function()
    seconds.append(_since(start))
    return result


def _best(*functions: Callable[[], object]) -> list[float]:
    best = [float("inf")] * len(functions)
    for _ in range(_RUNS):
        for index, function in enumerate(functions):
            start = time.process_time()
            function()
            best[index] = min(best[index], time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
