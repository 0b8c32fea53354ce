"""Real resolutions that lie beside the checkout; tests that need them skip where they are not."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_path(*parts: str) -> Path:
    """A file of ../shared; skips the test with a reason where it is absent."""
    path = _SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(
            f"../shared/{'/'.join(parts)} is not there: real texts stay outside the project"
        )
    return path


def seed_path() -> Path:
    """The seed: A/RES/55/187, segmented by blanks."""
    return shared_path("seed", "000_f20606cf0b12214a.txt")


def resolutions(*, sessions: tuple[int, ...] = (74, 75, 76)) -> Iterator[dict[str, Any]]:
    """Real resolutions with their clauses; session 77 is kept for testing what was developed."""
    path = shared_path("un", "ga_clauses_zh_74-77.jsonl.gz")
    marks = tuple(f"A/RES/{session}/" for session in sessions)
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            record = json.loads(line)
            if record["symbol"].startswith(marks):
                yield record
