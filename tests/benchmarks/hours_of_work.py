"""Eight hours of work in miniature: 100,000 gestures at random in the real window.

Run as `python tests/benchmarks/hours_of_work.py [GESTURES] [SEED]`. Every gesture is a real key
or mouse event on a real document (a fictional one where there is none), with all panels and all
marks shown. Memory is that of the process alone, the reference that after the first tenth.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from busy_person import BusyPerson
from everything_open import show_everything
from measuring import print_table, real_annotation
from PySide6.QtCore import QSettings

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.storage.library import Library

GESTURES = 100_000
TENTHS = 10
_REACH = 5.0  # MB more than after the first tenth


def main() -> None:
    gestures = int(sys.argv[1]) if len(sys.argv) > 1 else GESTURES
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print(f"{gestures:,} gestures, seed {seed}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = folder / "bench.unres"
        with Library.open(library, create=True) as opened:
            opened.add(real_annotation("resolution"))
        rows = worked(folder, library, gestures, seed)
        with Library.open(library) as opened:
            faults = opened.verify()
            groups = len(opened.journal_entries("resolution"))
    print_table(
        f"Memory while working (MB); reach: at most +{_REACH:.0f} after the first tenth",
        ("gestures", "its own", "since first tenth", "resident", "ms a gesture", "CPU ms"),
        rows,
    )
    print(f"{groups:,} groups in the journal; the library is {faults or 'whole'}")


def worked(folder: Path, library: Path, gestures: int, seed: int) -> list[tuple[object, ...]]:
    """A row of the table for each tenth of the work."""
    application = make_application()
    store = PreferenceStore(QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat))
    window = make_window(application, store)
    window.resize(1500, 900)
    parts = fill_window(window, store)
    window.show()
    parts.open_at_start(library)
    show_everything(parts)
    person = BusyPerson(parts, seed=seed)
    rows: list[tuple[object, ...]] = []
    first = 0.0
    for tenth in range(1, TENTHS + 1):
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(gestures // TENTHS):
            person.make_gesture()
        spent = [
            1e3 * (now - then)
            for now, then in zip(
                (time.perf_counter(), time.process_time()), (wall, cpu), strict=True
            )
        ]
        own, resident = memory()
        first = first or own
        each = [total / (gestures // TENTHS) for total in spent]
        rows.append((f"{tenth * gestures // TENTHS:,}", own, own - first, resident, *each))
        print(*rows[-1], flush=True)
    window.close()
    return rows


def memory() -> tuple[float, float]:
    """Megabytes that this process has written, and all that it has in memory (Linux).

    Clean pages are those of libraries and files: they are its own or shared as other programs
    come and go.
    """
    kilobytes: dict[str, int] = {}
    for line in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]:
        key, value = line.split(":")
        kilobytes[key] = int(value.split()[0])
    return kilobytes["Private_Dirty"] / 1024, kilobytes["Rss"] / 1024


if __name__ == "__main__":
    main()
