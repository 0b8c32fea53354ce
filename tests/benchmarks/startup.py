"""Program start to the first painted window, and to the last document shown.

Run as `python tests/benchmarks/startup.py`. The reference is a program that shows an empty
QWidget, started in turn with ours; times are wall milliseconds from the start of the process to
the end of the paint. The probe is a paintEvent of the frame and one of the text, each put back when
it has been called: a filter of all events would slow down what it watches.
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
from PySide6.QtCore import QTimer
from unres_desktop.gui import application, main_window
def watch(painted_class, what, when):
    original = painted_class.paintEvent
    def paint(widget, event):
        if when(widget):
            painted_class.paintEvent = original
            QTimer.singleShot(0, lambda: end(what))
        original(widget, event)
    painted_class.paintEvent = paint
def end(what):
    say(what)
    if what == "document":
        os._exit(0)
fill = application._fill
def filled(*arguments):
    from unres_desktop.gui import first_sight
    show = first_sight.show_last_document
    def shown(*wished):
        seen = show(*wished)  # paints the document and sends it to the screen
        assert seen is not None
        end("document")
    first_sight.show_last_document = shown
    return fill(*arguments)
application._fill = filled
watch(main_window._Outlines, "window", lambda outlines: True)
from unres_desktop.__main__ import main
main(sys.argv[1:])
"""
)


# The last document is one that was open before: a window that was opened and closed.
_BEFORE = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.preferences import PreferenceStore
application = make_application()
store = PreferenceStore(QSettings())
window = make_window(application, store)
parts = fill_window(window, store)
window.show()
parts.open_at_start(Path(sys.argv[1]))
QTimer.singleShot(500, window.close)
application.exec()
"""


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
            # An installed program has its bytecode; the first runs write it here.
            "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times: dict[str, list[float]] = {"empty": [], "window": [], "document": []}
        subprocess.run(
            [sys.executable, "-c", _BEFORE, str(library)], env=environment, check=True, timeout=60
        )
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
        [sys.executable, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    lines = [line.split() for line in finished.stdout.splitlines()]
    if not lines:
        raise RuntimeError(finished.stderr)
    return {what: float(ms) for what, ms in lines}


if __name__ == "__main__":
    main()
