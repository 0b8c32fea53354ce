"""The window is killed while a person types, twenty times; nothing that was shown is lost."""

import random
import subprocess
import sys
import time
from pathlib import Path

from builders import annotated

from unres_desktop.model.annotation import Annotation
from unres_desktop.storage.library import Library

sys.path.insert(0, str(Path(__file__).parent))
from typing_person import hash_of

KILLS = 20
PROGRAM = Path(__file__).with_name("typing_person.py")
TEXT = "大会|，/回顾|其|关于|合作|的|决议|，/1.|请|秘书长|提出|报告|；/2.|决定|继续|审议|。/"


def typed_until_killed(library: Path, folder: Path, *, seed: int, seconds: float) -> list[str]:
    """What the person saw after each key, until SIGKILL."""
    command = [sys.executable, PROGRAM, library, folder / "settings.ini", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()  # the window is up and the first edit is made
        time.sleep(seconds)
        process.kill()
        seen = [first, *process.stdout]
    return [line.strip() for line in seen if line.endswith("\n")]


def state_of(annotation: Annotation) -> str:
    return hash_of(annotation.states(), [clause.start for clause in annotation.clauses])


def test_nothing_that_was_shown_is_lost_when_the_window_is_killed(tmp_path: Path):
    path = tmp_path / "test.unres"
    with Library.open(path, create=True) as library:
        library.add(annotated((TEXT * 30).rstrip("/"), document_id="resolution"))
    chance = random.Random(1)
    shown = 0
    for round_number in range(KILLS):
        seen = typed_until_killed(
            path, tmp_path, seed=round_number, seconds=chance.uniform(0.02, 0.4)
        )
        shown += len(seen)
        with Library.open(path) as library:
            assert library.verify() == []
            annotation = library.load("resolution")
            if state_of(annotation) != seen[-1]:
                # Killed between the commit and the line: one edit more than was shown, no less.
                newest = library.journal_entries("resolution")[-1]
                for _, change in library.group_changes(newest.group):
                    annotation.apply(change.inverted())
            assert state_of(annotation) == seen[-1]
    assert shown > KILLS
