"""Key press to committed (synchronous=FULL) to repainted, in the real window.

Run as `python tests/benchmarks/editing.py`. The reference of each row is measured in the same
run: a bare repaint of the same viewport plus a bare FULL commit of one row.
"""

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from measuring import annotation_of, print_table, quantile
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.storage.library import Library

EDITS = 500
DOCUMENTS = {
    "resolution": (2_000, False),
    "300,000": (300_000, False),
    "2,000,000": (2_000_000, False),
    "one clause of 200,000": (200_000, True),
}


class PaintCounter(QObject):
    """Counts the paint events of a widget."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Bench:
    """The real window over one document, and the references beside it."""

    def __init__(self, application: QApplication, parts: WindowParts, folder: Path) -> None:
        self.application = application
        self.canvas = parts.canvas
        self.paints = PaintCounter()
        self.canvas.viewport().installEventFilter(self.paints)
        self.random = random.Random(1)
        self._reference = sqlite3.connect(folder / "reference.db", isolation_level=None)
        self._reference.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE t (id INTEGER PRIMARY KEY, value INTEGER); INSERT INTO t VALUES (1, 0)"
        )

    def timed_edit(self, key: Qt.Key) -> float:
        """Milliseconds from the key to the paint event it led to, the commit between them."""
        before = self.paints.count
        start = time.perf_counter()
        QTest.keyClick(self.canvas, key)
        while self.paints.count == before:
            self.application.processEvents()
        return (time.perf_counter() - start) * 1000

    def timed_repaint(self) -> float:
        """Milliseconds of a bare repaint of the viewport."""
        start = time.perf_counter()
        self.canvas.viewport().repaint()
        return (time.perf_counter() - start) * 1000

    def timed_commit(self) -> float:
        """Milliseconds of a bare FULL commit of one row."""
        start = time.perf_counter()
        self._reference.execute("UPDATE t SET value = value + 1 WHERE id = 1")
        return (time.perf_counter() - start) * 1000

    def place(self, accepts: Callable[[int], bool]) -> None:
        """Put the caret at a random place in the view and let everything settle."""
        view = self.canvas.view
        assert view is not None
        rows = view.visible()
        low, high = view.rows.starts[rows[0][0]] + 1, view.rows.span(rows[-1][0])[1]
        while not accepts(
            offset := self.random.randrange(low, min(high, len(view.annotation.text)))
        ):
            pass
        self.canvas.move_caret(offset)
        self.application.processEvents()

    def toggle(self) -> float:
        view = self.canvas.view
        assert view is not None
        annotation = view.annotation
        self.place(lambda o: annotation.is_cuttable(o) and not annotation.clause_starts_at(o))
        return self.timed_edit(Qt.Key.Key_Space)

    def split(self) -> float:
        view, session = self.canvas.view, self.canvas.session
        assert view is not None and session is not None
        annotation = view.annotation
        self.place(lambda o: annotation.is_cuttable(o) and not annotation.clause_starts_at(o))
        spent = self.timed_edit(Qt.Key.Key_Return)
        session.undo()
        self.application.processEvents()
        return spent

    def relabel(self) -> float:
        view = self.canvas.view
        assert view is not None
        annotation = view.annotation
        self.place(lambda _offset: True)
        label = annotation.clauses[annotation.clause_index_at(self.canvas.caret())].label
        return self.timed_edit(Qt.Key.Key_2 if label != "operative" else Qt.Key.Key_1)


def main() -> None:
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = folder / "bench.unres"
        with Library.open(library, create=True) as opened:
            for document_id, (length, one_clause) in DOCUMENTS.items():
                opened.add(annotation_of(length, document_id=document_id, one_clause=one_clause))
        store = PreferenceStore(QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat))
        window = make_window(application, store)
        window.resize(1200, 900)
        parts = fill_window(window, store)
        window.show()
        parts.open_at_start(library)
        bench = Bench(application, parts, folder)
        rows = [row for name in DOCUMENTS for row in measured(bench, parts, name)]
        window.close()
    print_table(
        f"Key press -> committed -> repainted, {EDITS} edits each (ms)",
        ("document, edit", "median", "p99", "repaint", "commit", "median ratio", "p99 ratio"),
        rows,
    )


def measured(bench: Bench, parts: WindowParts, name: str) -> list[tuple[object, ...]]:
    """A row of the table for each kind of edit; edits and references take turns."""
    parts.workspace.open_document(name)
    bench.application.processEvents()
    bench.canvas.setFocus()
    annotation = bench.canvas.session.annotation  # type: ignore[union-attr]
    bench.canvas.move_caret(len(annotation.text) // 2)
    rows = []
    for kind, edit in (("Space", bench.toggle), ("Enter", bench.split), ("label", bench.relabel)):
        edits, repaints, commits = [], [], []
        for _ in range(EDITS):
            edits.append(edit())
            repaints.append(bench.timed_repaint())
            commits.append(bench.timed_commit())
        reference = quantile(repaints, 0.5) + quantile(commits, 0.5)
        median, worst = quantile(edits, 0.5), quantile(edits, 0.99)
        rows.append(
            (
                f"{name}, {kind}",
                median,
                worst,
                quantile(repaints, 0.5),
                quantile(commits, 0.5),
                median / reference,
                worst / reference,
            )
        )
    return rows


if __name__ == "__main__":
    main()
