"""Opening 2,000,000 characters to the first paint, and the memory of the view after browsing.

Run as `python tests/benchmarks/opening.py`. Opening is from the command to the end of the first
paint, the library read between them; the reference is a resolution opened in the same run.
"""

import gc
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from measuring import annotation_of, print_table, quantile
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.storage.library import Library

RUNS = 15
LENGTHS = {"resolution": 2_000, "2,000,000": 2_000_000}


class FirstPaint(QObject):
    """Notes when the window has painted itself with a widget in it for the first time.

    What timers do afterwards is not part of it: the person sees the text by then.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        self._painted = False
        self._widget, self._window = widget, widget.window()
        widget.installEventFilter(self)
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() == QEvent.Type.Paint:
            self._painted = True
        if watched is not self._window or event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.event(event)  # here, so that the end is known: paints and shows the whole
        if self._painted and self.at is None:
            self.at = time.thread_time()
            self._window.removeEventFilter(self)
        return True


def main() -> None:
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "bench.unres"
        with Library.open(path, create=True) as library:
            for document_id, length in LENGTHS.items():
                library.add(annotation_of(length, document_id=document_id))
        annotation_of.__globals__["_sample"].cache_clear()
        store = PreferenceStore(QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat))
        window = make_window(application, store)
        window.resize(1500, 900)  # a canvas of about 900 by 740
        parts = fill_window(window, store)
        window.show()
        application.processEvents()
        empty = resident_megabytes()
        parts.open_at_start(path)
        opened: dict[str, list[float]] = {document_id: [] for document_id in LENGTHS}
        for _ in range(RUNS):
            for document_id in LENGTHS:
                opened[document_id].append(timed_opening(application, parts, document_id))
        browse(application, parts)
        gc.collect()
        grown = resident_megabytes() - empty
        window.close()
    medians = {document_id: quantile(times, 0.5) for document_id, times in opened.items()}
    print_table(
        "Open to first paint (CPU ms, median)",
        ("document", "ms", "ratio"),
        [(name, value, value / medians["resolution"]) for name, value in medians.items()],
    )
    print_table(
        "Memory after opening and browsing 2,000,000 characters",
        ("what", "MB"),
        [("window without a library", empty), ("grown by", grown)],
    )


def timed_opening(application: QApplication, parts: WindowParts, document_id: str) -> float:
    """CPU milliseconds of the thread of the window, from the wish to the end of the first paint."""
    parts.workspace.close_document()
    # What an event loop does by itself: processEvents() alone deletes nothing.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()
    gc.collect()
    painted = FirstPaint(parts.canvas.viewport())
    start = time.thread_time()  # jobs of the document before may still run
    parts.workspace.open_document(document_id)
    while painted.at is None:
        application.processEvents()
    return (painted.at - start) * 1000


def browse(application: QApplication, parts: WindowParts) -> None:
    """Look at three hundred places all over the document."""
    parts.workspace.open_document("2,000,000")
    bar = parts.canvas.verticalScrollBar()
    for step in range(300):
        bar.setValue(bar.maximum() * step // 300)
        application.processEvents()


def resident_megabytes() -> float:
    """The memory of this process that is in use."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
