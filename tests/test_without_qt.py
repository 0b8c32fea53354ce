"""Everything outside gui/ works where PySide6 is not installed."""

import json
import subprocess
import sys
from pathlib import Path

import unres_desktop
from unres_desktop.resource_files import resource_path

PACKAGE = Path(unres_desktop.__file__).parent
SAMPLE = "A_RES_999_1.txt"

BLOCK_QT = "import sys; sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
IMPORT_ALL = BLOCK_QT + "import importlib; [importlib.import_module(name) for name in sys.argv[1:]]"
RUN_COMMAND = BLOCK_QT + "from unres_desktop.__main__ import main; sys.exit(main())"


def modules_outside_gui() -> list[str]:
    paths = (path.relative_to(PACKAGE.parent) for path in PACKAGE.rglob("*.py"))
    names = {".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in paths}
    return sorted(name for name in names if not name.startswith("unres_desktop.gui"))


def run_python(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_every_module_outside_gui_is_imported_without_qt():
    done = run_python(IMPORT_ALL, *modules_outside_gui())
    assert done.returncode == 0, done.stderr


def test_the_command_line_imports_and_exports_without_qt(tmp_path):
    library, corpus = tmp_path / "library.unres", tmp_path / "corpus.jsonl"
    taken = run_python(RUN_COMMAND, "import", library, resource_path("samples", SAMPLE))
    assert taken.returncode == 0, taken.stderr
    written = run_python(
        RUN_COMMAND, "export", library, corpus, "--format", "jsonl", "--status", "any"
    )
    assert written.returncode == 0, written.stderr
    (line,) = corpus.read_text(encoding="utf-8").splitlines()
    record = json.loads(line)
    assert record["schema"] == "unres-annotation/1"
    assert record["text"].startswith("2031年3月4日大会决议")
    assert len(record["words"]) > len(record["clauses"]) > 1


def test_a_forbidden_import_of_qt_would_be_noticed():
    assert run_python(BLOCK_QT + "import PySide6.QtCore").returncode != 0
