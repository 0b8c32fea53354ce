"""Program start to the first painted window, and to the last document shown.

Run as `python tests/benchmarks/startup.py`. The reference is a program that shows an empty
QWidget, started in turn with ours; times are wall milliseconds from the start of the process to
the end of the paint.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from measuring import annotation_of, print_table, quantile

from unres_desktop.storage.library import Library

RUNS = 15

_PRELUDE = """
import os, sys, time
started = float(os.environ["BENCH_STARTED"])
def say(what):
    print(what, (time.time() - started) * 1000, flush=True)
"""

_EMPTY = (
    _PRELUDE
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.end)
    def end(self):
        say("window")
        os._exit(0)
application = QApplication([])
window = Window()
window.show()
application.exec()
"""
)

_PROGRAM = (
    _PRELUDE
    + """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def __init__(self):
        super().__init__()
        self.seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            if not self.seen:
                self.seen = True
                QTimer.singleShot(0, self.window)
            canvas = watched.parent()
            if getattr(canvas, "session", None) is not None:
                QTimer.singleShot(0, self.document)
        return False
    def window(self):
        say("window")
    def document(self):
        say("document")
        os._exit(0)
watch = Watch()
original = QApplication.exec
def exec_watched(*arguments):
    QApplication.instance().installEventFilter(watch)
    return original()
QApplication.exec = exec_watched
from unres_desktop.__main__ import main
main(sys.argv[1:])
"""
)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = folder / "bench.unres"
        with Library.open(library, create=True) as opened:
            opened.add(annotation_of(2_000, document_id="resolution"))
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "HOME": name,
            "XDG_CONFIG_HOME": name,
        }
        times: dict[str, list[float]] = {"empty": [], "window": [], "document": []}
        for run in range(RUNS + 2):
            empty = timed(["-c", _EMPTY], environment)
            ours = timed(["-c", _PROGRAM, str(library)], environment)
            if run >= 2:  # the first two fill the caches of the disk
                times["empty"].append(empty["window"])
                times["window"].append(ours["window"])
                times["document"].append(ours["document"])
    reference = quantile(times["empty"], 0.5)
    print_table(
        f"Start to painted (wall ms, median of {RUNS})",
        ("what", "ms", "ratio"),
        [(what, quantile(ms, 0.5), quantile(ms, 0.5) / reference) for what, ms in times.items()],
    )


def timed(arguments: list[str], environment: dict[str, str]) -> dict[str, float]:
    """What a fresh process prints: milliseconds by name."""
    environment = {**environment, "BENCH_STARTED": repr(time.time())}
    finished = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    lines = [line.split() for line in finished.stdout.splitlines()]
    if not lines:
        raise RuntimeError(finished.stderr)
    return {what: float(ms) for what, ms in lines}


if __name__ == "__main__":
    main()
