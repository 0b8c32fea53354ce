"""The program as it is started: on a real screen, and what its options do."""

import subprocess
import sys

import pytest

from unres_desktop.errors import LibraryError
from unres_desktop.gui import application, crash_report
from unres_desktop.gui.options import parsed_options

# Starts the program, asks after a while which part has the focus, and closes the window.
_PROGRAM = """
import faulthandler
import sys
faulthandler.dump_traceback_later(40, exit=True)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from unres_desktop.gui import application

def look():
    window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "main_window")
    focused = QApplication.focusWidget()
    if type(focused).__name__ == "DocumentCanvas" or look.tries == 0:
        print(type(focused).__name__, window.isActiveWindow())
        window.close()
    else:
        look.tries -= 1
        QTimer.singleShot(100, look)

look.tries = 50
filled = application._fill
def fill(*arguments):
    filled(*arguments)
    QTimer.singleShot(300, look)
application._fill = fill
if __name__ == "__main__":
    sys.exit(application.main(sys.argv[1:]))
"""


@pytest.mark.screen
def test_the_text_has_the_focus_after_the_start(screen, library_path, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(_PROGRAM, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, program, library_path],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**screen, "XDG_CONFIG_HOME": str(tmp_path)},
    )
    assert ended.stdout.split() == ["DocumentCanvas", "True"], ended.stderr
    assert ended.returncode == 0


def test_nothing_heavy_is_imported_to_show_the_window(tmp_path):
    heavy = "jieba rjieba sqlite_utils click numpy lxml msgspec multiprocessing pkg_resources"
    code = (
        "import sys, unres_desktop.gui.application, unres_desktop.gui.window_parts;"
        f"print([name for name in {heavy.split()!r} if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    assert ended.stdout.strip() == "[]"


def test_the_frame_is_shown_without_importing_its_parts():
    code = (
        "import sys, unres_desktop.gui.application;"
        "print([name for name in sys.modules if name.startswith('unres_desktop.storage')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    assert ended.stdout.strip() == "[]"


def test_the_options_are_read():
    options = parsed_options(["a.unres", "--snapshot", "x.png", "--size", "900x600"])
    assert options.size == (900, 600)
    assert (str(options.library), str(options.snapshot)) == ("a.unres", "x.png")


@pytest.mark.parametrize("arguments", [["--size", "big"], ["--theme", "pink"], ["a", "b"]])
def test_wrong_options_end_with_status_two(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        parsed_options(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_the_program_checks_itself(qapp, capsys):
    assert application.main(["--self-check"]) == 0
    assert "FAILED" not in capsys.readouterr().out


def test_a_fault_is_written_down_and_shown_once(qapp, qtbot, monkeypatch, caplog):
    shown = []
    monkeypatch.setattr(crash_report, "_show", lambda text, path: shown.append((text, path)))
    try:
        raise ZeroDivisionError("by nought")
    except ZeroDivisionError as error:
        crash_report.report(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(shown))
    text, path = shown[0]
    assert "by nought" in text
    assert path.read_text(encoding="utf-8") == text
    assert "by nought" in caplog.text
    caplog.clear()


def test_what_the_person_can_mend_is_told_and_is_no_report(qapp, qtbot, monkeypatch, caplog):
    told = []
    monkeypatch.setattr(crash_report, "_tell", told.append)
    monkeypatch.setattr(crash_report, "_written", lambda _text: pytest.fail("a report"))
    error = LibraryError("The library {path} is damaged.", path="x")
    crash_report.report(LibraryError, error, None)
    qtbot.waitUntil(lambda: told == [error])
    caplog.clear()
