"""Key press to committed (synchronous=FULL) to repainted, in the real window.

Run as `python tests/benchmarks/editing.py [--everything]`, the latter with every panel, mark and
look shown. The reference of each row is measured in the same run: a bare repaint of the same
viewport plus a bare FULL commit of one row.
"""

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from everything_open import let_everything_settle, show_everything
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


@dataclass(frozen=True)
class Spent:
    """Milliseconds of one step: on the wall, and of the processor."""

    wall: float
    cpu: float


def timed(step: Callable[[], object]) -> Spent:
    """What a step takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    step()
    return Spent((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000)


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

    def edited(self, key: Qt.Key) -> "Spent":
        """From the key to the end of the paint it led to, the commit between them."""
        before = self.paints.count

        def edit() -> None:
            QTest.keyClick(self.canvas, key)
            while self.paints.count == before:
                self.application.processEvents()

        return timed(edit)

    def repainted(self) -> "Spent":
        """A bare repaint of the viewport."""
        return timed(self.canvas.viewport().repaint)

    def committed(self) -> "Spent":
        """A bare FULL commit of one row."""
        return timed(lambda: self._reference.execute("UPDATE t SET value = value + 1"))

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

    def toggle(self) -> "Spent":
        view = self.canvas.view
        assert view is not None
        annotation = view.annotation
        self.place(lambda o: annotation.is_cuttable(o) and not annotation.clause_starts_at(o))
        return self.edited(Qt.Key.Key_Space)

    def split(self) -> "Spent":
        view = self.canvas.view
        assert view is not None
        annotation = view.annotation
        self.place(lambda o: annotation.is_cuttable(o) and not annotation.clause_starts_at(o))
        spent = self.edited(Qt.Key.Key_Return)
        # Undone, so that the clauses stay as they are; not counted.
        session = self.canvas.session
        assert session is not None
        session.undo()
        self.application.processEvents()
        return spent

    def relabel(self) -> "Spent":
        view = self.canvas.view
        assert view is not None
        annotation = view.annotation
        self.place(lambda _offset: True)
        label = annotation.clauses[annotation.clause_index_at(self.canvas.caret())].label
        return self.edited(Qt.Key.Key_2 if label != "operative" else Qt.Key.Key_1)


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
        window.resize(1500, 900)  # a canvas of about 900 by 740
        parts = fill_window(window, store)
        window.show()
        parts.open_at_start(library)
        everything = sys.argv[1:] == ["--everything"]
        if everything:
            show_everything(parts)
        bench = Bench(application, parts, folder)
        rows = [row for name in DOCUMENTS for row in measured(bench, parts, name)]
        window.close()
    print_table(
        f"Key press -> committed -> repainted, {EDITS} edits each, "
        f"{'everything' if everything else 'the usual'} shown (ms; ratios to repaint + commit)",
        (
            "document, edit",
            "median",
            "p99",
            "repaint",
            "commit",
            "ratio",
            "p99 ratio",
            "CPU",
            "CPU p99",
            "CPU repaint + commit",
            "CPU ratio",
            "CPU p99 ratio",
        ),
        rows,
    )


def measured(bench: Bench, parts: WindowParts, name: str) -> list[tuple[object, ...]]:
    """A row of the table for each kind of edit; edits and references take turns."""
    parts.workspace.open_document(name)
    let_everything_settle(parts)
    bench.canvas.setFocus()
    annotation = bench.canvas.session.annotation  # type: ignore[union-attr]
    bench.canvas.move_caret(len(annotation.text) // 2)
    rows = []
    for kind, edit in (("Space", bench.toggle), ("Enter", bench.split), ("label", bench.relabel)):
        edits, repaints, commits = [], [], []
        for _ in range(EDITS):
            edits.append(edit())
            repaints.append(bench.repainted())
            commits.append(bench.committed())
        rows.append(
            (
                f"{name}, {kind}",
                *wall_figures(edits, repaints, commits),
                *cpu_figures(edits, repaints, commits),
            )
        )
    return rows


def wall_figures(
    edits: list[Spent], repaints: list[Spent], commits: list[Spent]
) -> tuple[float, ...]:
    """Median and p99 of the edits, both references, and the ratios to their sum."""
    repaint = quantile((spent.wall for spent in repaints), 0.5)
    commit = quantile((spent.wall for spent in commits), 0.5)
    median = quantile((spent.wall for spent in edits), 0.5)
    worst = quantile((spent.wall for spent in edits), 0.99)
    reference = repaint + commit
    return median, worst, repaint, commit, median / reference, worst / reference


def cpu_figures(
    edits: list[Spent], repaints: list[Spent], commits: list[Spent]
) -> tuple[float, ...]:
    """The same of the processor's time, which other programs disturb less."""
    reference = quantile((spent.cpu for spent in repaints), 0.5)
    reference += quantile((spent.cpu for spent in commits), 0.5)
    median = quantile((spent.cpu for spent in edits), 0.5)
    worst = quantile((spent.cpu for spent in edits), 0.99)
    return median, worst, reference, median / reference, worst / reference


if __name__ == "__main__":
    main()
