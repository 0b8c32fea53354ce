"""Scrolling, jumping and resizing against a bare repaint of the whole view, in the real window.

Run as `python tests/benchmarks/scrolling.py`. Each row has CPU milliseconds of one run, medians,
the steps and the repaints by turns. Ratios that have to hold at every length: a frame while
scrolling at most 0.7 of a repaint, a jump anywhere at most 3, another width at most 7.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from measuring import annotation_of, print_table, quantile
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.storage.library import Library

STEPS = 300
RESIZES = 60
WHEEL_LINES = 3
DOCUMENTS = {
    "resolution": (2_000, False),
    "300,000": (300_000, False),
    "2,000,000": (2_000_000, False),
    "one clause of 200,000": (200_000, True),
}
LIMITS = {"scroll": 0.7, "jump": 3.0, "go to": 3.0, "resize": 7.0}


def main() -> None:
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "bench.unres"
        with Library.open(path, create=True) as library:
            for document_id, (length, one_clause) in DOCUMENTS.items():
                library.add(annotation_of(length, document_id=document_id, one_clause=one_clause))
        store = PreferenceStore(QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat))
        window = make_window(application, store)
        window.resize(1500, 900)  # a canvas of about 900 by 740
        parts = fill_window(window, store)
        window.show()
        parts.open_at_start(path)
        rows = [row for name in DOCUMENTS for row in measured(application, parts, name)]
        window.close()
    print_table(
        "Scrolling, jumping, resizing (CPU ms, medians; ratio to a bare repaint)",
        ("document, step", "median", "p99", "repaint", "ratio", "p99 ratio", "at most", "holds"),
        rows,
    )


def measured(
    application: QApplication, parts: WindowParts, document_id: str
) -> Iterator[tuple[object, ...]]:
    """A row for each kind of step."""
    parts.workspace.open_document(document_id)
    let_everything_settle(parts)
    for kind, step in steps(parts).items():
        spent, repaints = [], []
        for number in range(RESIZES if kind == "resize" else STEPS):
            spent.append(timed(application, lambda n=number, do=step: do(n)))
            repaints.append(timed(application, parts.canvas.viewport().repaint))
        median, worst, repaint = (
            quantile(spent, 0.5),
            quantile(spent, 0.99),
            quantile(repaints, 0.5),
        )
        ratio, limit = median / repaint, LIMITS[kind]
        holds = "yes" if ratio <= limit else "NO"
        name = f"{document_id}, {kind}"
        yield name, median, worst, repaint, ratio, worst / repaint, limit, holds


def steps(parts: WindowParts) -> dict[str, Callable[[int], object]]:
    """What a person does; each is given its number."""
    chance = random.Random(1)
    canvas, bar = parts.canvas, parts.canvas.verticalScrollBar()
    assert canvas.view is not None
    size, by = len(canvas.view.annotation.text), WHEEL_LINES * canvas.view.style.line_height
    width = canvas.width()

    def scroll(number: int) -> None:
        if number == 0:
            bar.setValue(bar.maximum() // 2)
        # A screenful or two one way, then back, so that short documents do not end.
        bar.setValue(bar.value() + (by if number // 8 % 2 == 0 else -by))

    return {
        "scroll": scroll,
        "jump": lambda _number: bar.setValue(chance.randrange(bar.maximum() + 1)),
        "go to": lambda _number: canvas.go_to(chance.randrange(size)),
        "resize": lambda number: canvas.resize(width - 40 - number % 7 * 30, canvas.height()),
    }


def timed(application: QApplication, step: Callable[[], object]) -> float:
    """CPU milliseconds of the thread of the window, until all is painted."""
    start = time.thread_time()
    step()
    application.processEvents()
    return (time.thread_time() - start) * 1000


def let_everything_settle(parts: WindowParts) -> None:
    """Wait until nothing is looked for in the background any more."""
    loop, timer = QEventLoop(), QTimer(interval=500)
    timer.timeout.connect(lambda: None if parts.jobs.is_busy else loop.quit())
    timer.start()
    loop.exec()


if __name__ == "__main__":
    main()
