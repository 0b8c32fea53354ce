"""The document as a screen reader finds it from outside, through the desktop's own channel."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_READER = Path(__file__).with_name("screen_reader.py")
_SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.fixture(scope="module")
def _reader_tools() -> None:
    """Skips where this machine has no channel for screen readers, or nothing to read it with."""
    if shutil.which("dbus-run-session") is None:
        pytest.skip("dbus-run-session is missing (package dbus): no session for a screen reader")
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        pytest.skip("at-spi2-core is missing: programs have no channel to screen readers")
    asked = [_SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(_SYSTEM_PYTHON).exists() or subprocess.run(asked, check=False).returncode:
        pytest.skip("python3-pyatspi is missing: nothing can read the window")


@pytest.mark.screen
@pytest.mark.usefixtures("_reader_tools")
def test_a_screen_reader_reads_the_document_and_hears_the_edits(screen, library_path, tmp_path):
    environment = {
        **screen,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CONFIG_HOME": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    command = [_SYSTEM_PYTHON, _READER, sys.executable, library_path]
    ended = subprocess.run(
        ["dbus-run-session", "--", *command],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
    )
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout.splitlines()[-1])  # the registry says a word before
    assert (found["role"], found["name"]) == ("document frame", "Document text")
    assert found["rows"][2] == ["paragraph", "Preambular, clause 3 of 6"]
    assert found["text"] == "回顾其关于合作的第46号决议，"
    words = ["回顾", "其", "关于", "合作", "的", "第46", "号", "决议", "，"]
    assert found["words"] == words
    assert found["inside"] == 2
    assert found["at_point"] == 3
    assert found["focused"] == [index == 2 for index in range(6)]
    assert set(found["said"]) == {"One word: 其关于"}
    assert found["words_after"] == ["回顾", "其关于", *words[3:]]
    assert set(found["caret"]) == {4}
    assert found["reads"] > 500
    assert found["status"] == -15, "the program did not live until it was told to end"
