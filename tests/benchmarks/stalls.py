"""The longest time the window's thread is held while a text of 1 MB is worked on.

Run as `python tests/benchmarks/stalls.py`. A timer of 5 ms watches the thread while the text is
imported (and segmented), opened, scrolled, proposed anew, confirmed, undone and exported; the
reference is the same watch over a window that has nothing to do.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from everything_open import let_everything_settle, show_everything
from measuring import print_table, sample_text
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.dialogs.export_dialog import ExportDialog
from unres_desktop.gui.dialogs.import_dialog import ImportDialog
from unres_desktop.gui.dialogs.repropose_dialog import ReproposeDialog
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.storage.library import Library

IDLE_SECONDS = 5
RUNS = 3
MEGABYTE = 1_000_000
_REACH = "<= 50"
_OTHER_PROFILE = "plain"
_D = TypeVar("_D", bound=QDialog)


class Watch:
    """The longest pause between two beats of a quick timer on the window's thread."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def over(self, work: Callable[[], object]) -> tuple[float, float]:
        """The longest pause while the work is done and painted, and the processor's part of it.

        Milliseconds; what other programs take makes the first longer and not the second.
        """
        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer.start()
        work()
        wait(0.3)
        self._timer.stop()
        return self.longest, self.longest_cpu

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self.longest_cpu = max(self.longest_cpu, (cpu - self._last_cpu) * 1000)
        self._last, self._last_cpu = now, cpu


class Work:
    """What a person does with a long text."""

    def __init__(self, parts: WindowParts, file: Path) -> None:
        self._parts = parts
        self._file = file

    def import_file(self) -> None:
        """Import the file with the dialog, and wait until the list shows it."""
        parts = self._parts
        path = parts.workspace.path
        assert path is not None  # opened before
        dialog = ImportDialog(
            path, [self._file], parts.jobs, parts.worker, parts.store, parts.window
        )
        loop = QEventLoop()
        dialog.imported.connect(parts.workspace.announce_documents)
        dialog.imported.connect(loop.quit)
        dialog.open()
        dialog.start()
        loop.exec()
        dialog.close()

    def open_document(self) -> None:
        library = self._parts.workspace.library
        assert library is not None
        self._parts.workspace.open_document(library.document_ids()[0])
        wait(0.1)
        let_everything_settle(self._parts)

    def browse(self) -> None:
        """Go through the text by the page, to its end and back."""
        for key in [Qt.Key.Key_PageDown] * 20 + [Qt.Key.Key_End, Qt.Key.Key_Home]:
            self._press(key, Qt.KeyboardModifier.ControlModifier)
            wait(0.02)

    def propose_anew(self) -> None:
        """Propose with another profile, look at what would change and take it over."""
        self._run("document.repropose")
        dialog = self._dialog(ReproposeDialog)
        dialog.profile.setCurrentIndex(dialog.profile.findData(_OTHER_PROFILE))
        wait_until(dialog.apply_button.isEnabled)
        wait(0.2)
        dialog.apply_button.click()
        wait(0.2)

    def confirm(self) -> None:
        self._run("document.confirm")
        wait(0.2)
        let_everything_settle(self._parts)

    def undo(self) -> None:
        self._run("edit.undo")
        wait(0.2)
        let_everything_settle(self._parts)

    def export(self) -> None:
        """Export all documents as JSON lines."""
        self._run("library.export")
        dialog = self._dialog(ExportDialog)
        dialog.target.setText(str(self._file.with_suffix(".out")))
        dialog.every.setChecked(True)
        dialog.start()
        wait_until(dialog.close_button.isVisible)
        dialog.close()

    def _run(self, name: str) -> None:
        self._parts.actions_by_id.actions[name].trigger()

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self._parts.canvas.setFocus()
        QTest.keyClick(self._parts.canvas, key, held)

    def _dialog(self, kind: type[_D]) -> _D:
        return next(
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, kind) and widget.isVisible()
        )


def main() -> None:
    application = make_application()
    rows: list[tuple[object, ...]] = []
    text = sample_text()
    for run in range(1, RUNS + 1):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            file = folder / "large.txt"
            file.write_text(text * (MEGABYTE // len(text.encode()) + 1), "utf-8")
            path = folder / "bench.unres"
            Library.open(path, create=True).close()
            store = PreferenceStore(QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat))
            window = make_window(application, store)
            window.resize(1500, 900)
            parts = fill_window(window, store)
            window.show()
            parts.open_at_start(path)
            show_everything(parts)
            rows.extend((f"{run}: {what}", *found) for what, *found in watched(parts, file))
            window.close()
    print_table(
        "Longest pause of the window's thread (ms)",
        ("run: while it is", "pause", "processor", "the work took, s", "reach"),
        rows,
    )


def watched(parts: WindowParts, file: Path) -> list[tuple[object, ...]]:
    """A row for each kind of work."""
    watch, work = Watch(), Work(parts, file)
    rows: list[tuple[object, ...]] = [
        ("idle", *watch.over(lambda: wait(IDLE_SECONDS)), IDLE_SECONDS, "")
    ]
    for name, step in (
        ("imported", work.import_file),
        ("opened", work.open_document),
        ("browsed", work.browse),
        ("proposed anew", work.propose_anew),
        ("undone", work.undo),
        ("confirmed", work.confirm),
        ("undone again", work.undo),
        ("exported", work.export),
    ):
        start = time.perf_counter()
        longest = watch.over(step)
        rows.append((name, *longest, time.perf_counter() - start, _REACH))
        print(*rows[-1], flush=True)
    return rows


def wait(seconds: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(claim: Callable[[], bool]) -> None:
    """Let the window live until the claim is true."""
    while not claim():
        wait(0.05)


if __name__ == "__main__":
    main()
