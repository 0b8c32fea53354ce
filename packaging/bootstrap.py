"""Sets the program up on a fresh machine and starts it, or runs all its checks and tests.

    python3 packaging/bootstrap.py run [ARGUMENTS OF THE PROGRAM...]
    python3 packaging/bootstrap.py test [ARGUMENTS OF PYTEST...]

Needs Python 3.11 or newer and nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this file is started by any Python there is
    sys.exit(f"UNRes Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from environment import prepare_environment, remember_system_check, system_was_checked
from system_packages import (
    SetupError,
    install_packages,
    missing_qt_libraries,
    missing_tool_packages,
    on_debian,
    packages_for,
)

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLES = CHECKOUT / "resources" / "samples"


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; the exit status is returned."""
    command, *rest = arguments or ["help"]
    try:
        if command == "run":
            return run(rest)
        if command == "test":
            return test(rest)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next start takes up from here.", file=sys.stderr)
        return 130
    print(__doc__)
    return 0 if command in {"help", "--help", "-h"} else 2


def run(arguments: Sequence[str]) -> int:
    """Start the program: with its arguments, on the samples, or headless where no screen is."""
    python = prepare_environment(CHECKOUT, extras="")
    ensure_qt_libraries(python)
    if arguments:
        return become([str(python), "-m", "unres_desktop", *arguments])
    if has_display(sys.platform, os.environ) and display_answers(python):
        library = sample_library(python)
        print(f"Opening {library}", flush=True)
        return become([str(python), "-m", "unres_desktop", str(library)])
    print("There is no display here: the main job is done without a window.", flush=True)
    return headless_demonstration(python)


def test(arguments: Sequence[str]) -> int:
    """Run the static checks and the tests, all of them, whatever fails on the way."""
    python = prepare_environment(CHECKOUT, extras="dev")
    ensure_qt_libraries(python)
    ensure_screen_tools()
    failed = [name for name, command in static_checks(python) if not passes(name, command)]
    if not arguments and not passes("benchmarks", benchmark_command(python)):
        failed.append("benchmarks")
    if failed:
        print(f"\nFAILED before the tests: {', '.join(failed)}", flush=True)
    tests = subprocess.run(
        test_command(python, arguments), check=False, cwd=CHECKOUT, env=test_environment()
    )
    if failed:
        print(f"FAILED as well, see above: {', '.join(failed)}", flush=True)
    return tests.returncode or int(bool(failed))


def static_checks(python: Path) -> list[tuple[str, list[str]]]:
    """The checks that read the code without running it, by name."""
    return [
        ("ruff check", [str(python), "-m", "ruff", "check", "."]),
        ("ruff format", [str(python), "-m", "ruff", "format", "--check", "."]),
        ("mypy", [str(python), "-m", "mypy"]),
        ("lint-imports", [str(python.with_name("lint-imports")), "--no-logo"]),
    ]


def benchmark_command(python: Path) -> list[str]:
    """The benchmarks, without coverage, which would slow one side of a ratio more."""
    return [str(python), "-m", "pytest", "-q", "-s", "-m", "benchmark"]


def test_command(python: Path, arguments: Sequence[str]) -> list[str]:
    """All tests with coverage, on every core; with arguments, just what they ask for.

    The tests of one file stay together: they share what is slow to make.
    """
    if arguments:
        return [str(python), "-m", "pytest", *arguments]
    every_core = ["-n", "auto", "--dist", "loadfile"]
    coverage = ["--cov", "--cov-report=term"]
    return [str(python), "-m", "pytest", "-q", "-m", "not benchmark", *every_core, *coverage]


def test_environment() -> dict[str, str]:
    """The environment of the tests: windows are painted, but on no screen."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def passes(name: str, command: Sequence[str]) -> bool:
    """Run one check; whether it found nothing."""
    print(f"\n== {name}", flush=True)
    code = subprocess.run(command, check=False, cwd=CHECKOUT, env=test_environment()).returncode
    nothing_to_run = name == "benchmarks" and code == 5  # pytest's "no tests collected"
    return code == 0 or nothing_to_run


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be expected to be seen: always on Windows and macOS."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if system in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def display_answers(python: Path) -> bool:
    """Whether Qt can open the display; one that is named may be gone (ssh, a dead server)."""
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    try:
        tried = subprocess.run([python, "-c", code], check=False, capture_output=True, timeout=30)
    except subprocess.TimeoutExpired:
        return False
    return tried.returncode == 0


def ensure_qt_libraries(python: Path) -> None:
    """Install the system libraries that Qt lacks, or say what to install."""
    if system_was_checked(CHECKOUT):
        return
    missing = missing_qt_libraries(python)
    if missing and on_debian() and packages_for(missing):
        install_packages(packages_for(missing), "Qt needs libraries of the system")
        missing = missing_qt_libraries(python)
    if missing:
        raise SetupError(
            f"Qt needs these libraries: {', '.join(missing)}. "
            "Install them with the package manager of this system, then start again."
        )
    remember_system_check(CHECKOUT)


def ensure_screen_tools() -> None:
    """Install the virtual screen, or go on without: the tests that need it are skipped then."""
    packages = missing_tool_packages()
    if not packages:
        return
    if not on_debian():
        print("Without Xvfb and openbox the tests of the real window are skipped.")
        return
    try:
        install_packages(packages, "The tests of the real window need a virtual screen")
    except SetupError as error:
        print(f"{error}Going on; the tests of the real window are skipped.", flush=True)


def sample_library(python: Path) -> Path:
    """The library of the samples, made at the first start and kept with its corrections."""
    library = CHECKOUT / "build" / "sample" / "samples.unres"
    if not library.exists():
        # Made elsewhere and moved, so that an interruption leaves no half of a library.
        unfinished = CHECKOUT / "build" / "unfinished"
        _start_over(unfinished)
        program(python, "import", unfinished / library.name, *sorted(SAMPLES.glob("*.txt")))
        library.parent.mkdir(exist_ok=True)
        (unfinished / library.name).replace(library)
        shutil.rmtree(unfinished)
    return library


def headless_demonstration(python: Path) -> int:
    """Import the samples, export a corpus and paint the window into a picture."""
    folder = CHECKOUT / "build" / "demonstration"
    library, corpus, picture = (folder / name for name in _DEMONSTRATION)
    _start_over(folder)
    program(python, "import", library, *sorted(SAMPLES.glob("*.txt")))
    program(python, "export", library, corpus, "--format", "jsonl", "--status", "any")
    program(python, library, "--snapshot", picture)
    print(f"\nThe library of samples    {library}")
    print(f"The corpus made from it   {corpus}")
    print("                          Nothing in it is curated yet: it holds the proposals.")
    print(f"A picture of the window   {picture}")
    return 0


_DEMONSTRATION = ("samples.unres", "corpus.jsonl", "window.png")


def program(python: Path, *arguments: str | Path) -> None:
    """Run the program's command line; SetupError when it fails."""
    command = [str(python), "-m", "unres_desktop", *map(str, arguments)]
    # None of these opens a window, so none may need a display.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if subprocess.run(command, check=False, env=environment).returncode != 0:
        raise SetupError(f"This failed, see above: unres-desktop {' '.join(map(str, arguments))}")


def become(command: Sequence[str]) -> int:
    """Go on as another program, so that signals and the exit status are its own."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], list(command))
    return subprocess.run(command, check=False).returncode


def _start_over(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
