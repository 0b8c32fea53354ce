"""A person at the window: opens a library and types, saying after each key what is saved.

Run as a program of its own by the tests, which kill it in the middle.
"""

import hashlib
import random
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from unres_desktop.gui.application import fill_window, make_application, make_window
from unres_desktop.gui.preferences import PreferenceStore

KEYS = [Qt.Key.Key_Space] * 6 + [
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Return,
    Qt.Key.Key_3,
    Qt.Key.Key_F9,
]


def main() -> None:
    library, settings, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    application = make_application()
    store = PreferenceStore(QSettings(settings, QSettings.Format.IniFormat))
    window = make_window(application, store)
    parts = fill_window(window, store)
    window.show()
    parts.open_at_start(library)
    canvas, chance = parts.canvas, random.Random(seed)

    def type_a_key() -> None:
        session = canvas.session
        assert session is not None
        canvas.move_caret(chance.randrange(len(session.annotation.text)))
        QTest.keyClick(canvas, chance.choice(KEYS))
        # What is on the screen now has been committed before it was painted.
        states = session.annotation.states()
        starts = [clause.start for clause in session.annotation.clauses]
        print(hash_of(states, starts), flush=True)  # noqa: T201

    timer = QTimer(window, interval=0)
    timer.timeout.connect(type_a_key)
    timer.start()
    application.exec()


def hash_of(states: bytes, starts: list[int]) -> str:
    """A short name for what the annotation is now."""
    return hashlib.sha256(states + repr(starts).encode()).hexdigest()[:16]


if __name__ == "__main__":
    main()
