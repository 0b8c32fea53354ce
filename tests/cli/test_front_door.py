"""`unres-desktop`: which arguments are commands, and what each way loads."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from builders import annotated

import unres_desktop
from unres_desktop.__main__ import COMMANDS, main
from unres_desktop.cli.main import commands
from unres_desktop.storage.library import Library

PACKAGE = Path(unres_desktop.__file__).parent


def run(*arguments, code=None, **options):
    start = ["-c", code] if code else ["-m", "unres_desktop"]
    return subprocess.run(
        [sys.executable, *start, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **options,
    )


def test_the_names_known_without_loading_them_are_those_of_the_commands():
    assert set(COMMANDS) == set(commands.commands)


def test_help_and_version_are_no_libraries(capfd):
    assert main(["--help"]) == 0
    out = capfd.readouterr().out
    assert all(name in out for name in COMMANDS)
    assert main(["--version"]) == 0
    assert capfd.readouterr().out.startswith("unres-desktop")


def test_the_exit_status_is_that_of_the_command(tmp_path):
    assert run("list", tmp_path / "none").returncode == 1
    assert run("list").returncode == 2
    assert run("--version").returncode == 0


LOADED = """
import sys
from unres_desktop.__main__ import main
try:
    main(sys.argv[1:])
finally:
    print(*(name for name in ("PySide6", "click", "jieba") if name in sys.modules))
"""


def test_a_command_loads_no_qt(tmp_path):
    done = run("verify", tmp_path / "none", code=LOADED)
    assert done.stdout.split() == ["click"]


WINDOW = """
import sys, types
window = types.ModuleType("unres_desktop.gui.application")
window.main = lambda arguments: print("window", *arguments) or 7
sys.modules["unres_desktop.gui.application"] = window
from unres_desktop.__main__ import main
status = main(sys.argv[1:])
print(*(name for name in ("click", "jieba", "sqlite3") if name in sys.modules))
sys.exit(status)
"""


@pytest.mark.parametrize("arguments", [[], ["a.unres"], ["./list"], ["--snapshot", "a.png"]])
def test_everything_else_opens_the_window_without_loading_click(arguments):
    done = run(*arguments, code=WINDOW)
    assert done.returncode == 7, done.stderr
    assert done.stdout.split() == ["window", *arguments]


def test_without_qt_the_window_is_told_to_be_missing():
    blocked = "import sys; sys.modules['PySide6'] = None\nfrom unres_desktop.__main__ import main\n"
    done = run(code=blocked + "sys.exit(main([]))")
    assert done.returncode == 1
    assert "PySide6" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_library_with_any_name_works(tmp_path):
    path = tmp_path / "import"
    with Library.open(path, create=True) as opened:
        opened.add(annotated("大会|决定"))
    from_anywhere = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = run("list", "./import", cwd=tmp_path, env=from_anywhere)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("test\t")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe that closes early")
def test_a_closed_pipe_is_quiet(tmp_path):
    path = tmp_path / "a.unres"
    with Library.open(path, create=True) as opened:
        opened.add(annotated("大会|决定" * 50_000))
    with subprocess.Popen(
        [sys.executable, "-m", "unres_desktop", "show", path, "test", "--as", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_output_is_utf_8_whatever_the_locale(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("大会决定𠮷", encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = run("segment", path, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["大会", "决定", "𠮷"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have one")
def test_without_a_display_the_window_says_so_in_one_line(tmp_path):
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in names}
    done = run(tmp_path / "none.unres", env=environment)
    assert done.returncode == 1
    assert done.stderr.startswith("unres-desktop: There is no display")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("count", [1, 4000])
def test_a_full_disk_under_the_output_is_one_line(tmp_path, count):
    text = tmp_path / "a.txt"
    text.write_text("大会决议\n" * count, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "unres_desktop", "segment", str(text)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("unres-desktop: What the command says could not be written")
    assert done.stderr.count("\n") == 1
