"""The longest time the window's thread is held while a text of 1 MB is imported.

Run as `python tests/benchmarks/import_stall.py`. A timer of 5 ms watches the thread; the
reference is the same watch over a window that has nothing to do.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from measuring import print_table, sample_text
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.dialogs.import_dialog import ImportDialog
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.storage.library import Library

IDLE_SECONDS = 5
MEGABYTE = 1_000_000


class Watch:
    """The longest pause between two beats of a quick timer on the window's thread."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def main() -> None:
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = sample_text()
        file = folder / "large.txt"
        file.write_text(text * (MEGABYTE // len(text.encode()) + 1), "utf-8")
        path = folder / "bench.unres"
        Library.open(path, create=True).close()
        store = PreferenceStore(QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat))
        window = make_window(application, store)
        window.resize(1200, 900)
        parts = fill_window(window, store)
        window.show()
        parts.open_at_start(path)
        application.processEvents()
        watch = Watch()
        watch.start()
        wait(IDLE_SECONDS)
        idle = watch.longest
        watch.start()
        start = time.perf_counter()
        import_file(parts, file)
        spent = time.perf_counter() - start
        busy = watch.longest
        window.close()
    print_table(
        f"Longest pause of the window's thread (ms); the import took {spent:.1f} s",
        ("while", "ms", "ratio"),
        [("idle", idle, 1.0), ("a text of 1 MB is imported", busy, busy / idle)],
    )


def wait(seconds: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def import_file(parts: WindowParts, file: Path) -> None:
    """Import a file with the import dialog, and wait until the list shows it."""
    path = parts.workspace.path
    assert path is not None  # opened before
    dialog = ImportDialog(path, [file], parts.jobs, parts.worker, parts.store, parts.window)
    loop = QEventLoop()
    dialog.imported.connect(parts.workspace.announce_documents)
    dialog.imported.connect(loop.quit)
    dialog.open()
    dialog.start()
    loop.exec()
    dialog.close()


if __name__ == "__main__":
    main()
