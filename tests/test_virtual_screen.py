"""On the virtual screen a window gets the focus, as it does on a desk."""

import subprocess
import sys

import pytest

WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
line = QLineEdit()
application.focusChanged.connect(lambda old, new: new is line and application.exit(7))
QTimer.singleShot(10_000, application.quit)
line.show()
line.activateWindow()
raise SystemExit(application.exec())
"""


@pytest.mark.screen
def test_a_window_gets_the_focus(screen):
    done = subprocess.run(
        [sys.executable, "-c", WINDOW], env=screen, capture_output=True, text=True, check=False
    )
    assert done.returncode == 7, done.stderr
