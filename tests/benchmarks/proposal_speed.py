"""How fast proposals and imports are, against bare `cut` of the same texts by the same engine.

Run: python tests/benchmarks/proposal_speed.py   (needs ../shared)
An import is what the command `import` does: files are read from disk, segmented, their clauses
detected, stored and indexed in a new library. All sides are timed in turn in the same run, and
of three runs the best is shown. A large import uses all cores: its rate is one of wall time, and
the share of processor time that it took, helper processes included, is printed beside it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":  # helper processes run this script once more, and need none of this
    _TESTS = Path(__file__).resolve().parent.parent
    sys.path[:0] = [str(_TESTS.parent), str(_TESTS), str(_TESTS / "benchmarks")]

    from measuring import print_table
    from shared_data import resolutions

    from unres_desktop.segmenters import rjieba_segmenter
    from unres_desktop.segmenters.available import engine_named
    from unres_desktop.structure.detector import detect_clauses
    from unres_desktop.workflow import import_documents
    from unres_desktop.workflow.ordered_work import spare_cores
    from unres_desktop.workflow.propose import propose, warm_up

_RUNS = 3
_REACH = {"jieba": 0.6, "rjieba": 0.2}


class Seconds(NamedTuple):
    """What a run took: on the clock, and of processors in this process and its helpers."""

    wall: float
    processor: float


def main() -> None:
    """Print the rates of every engine and of structure detection."""
    texts = [record["text"] for record in resolutions(sessions=(74, 75, 76, 77))]
    size = sum(map(len, texts))
    print(f"{len(texts)} resolutions, {size:,} characters; {spare_cores() + 1} cores are used")
    rows = []
    for name in _REACH:
        if name == "rjieba" and not rjieba_segmenter.is_installed():
            continue
        rows += _rows_of_engine(name, texts, size)
    print_table(
        "Against bare cut in one process: characters per second, and the ratio of the rates",
        ("what", "rate", "bare cut", "ratio", "reach", "ratio of processor time"),
        rows,
    )
    lines = [text.replace("\n", "") for text in texts]
    size_of_lines = sum(map(len, lines))
    broken, run_on = _interleaved(_each(detect_clauses, texts), _each(detect_clauses, lines))
    print_table(
        "Structure detection, characters per second of processor time",
        ("what", "rate", "reach"),
        [
            ("texts with line breaks", f"{size / broken.processor:,.0f}", ">= 1,000,000"),
            (
                "texts of one line",
                f"{size_of_lines / run_on.processor:,.0f}",
                ">= 1,000,000",
            ),
        ],
    )


def _rows_of_engine(name: str, texts: Sequence[str], size: int) -> list[tuple[str, ...]]:
    warm_up(segmenter=name)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts"
        source.mkdir()
        for number, text in enumerate(texts):
            (source / f"{number:05}.txt").write_text(text, encoding="utf-8")
        libraries = iter(Path(folder) / f"{run}.unres" for run in range(2 * _RUNS))
        cut, *others = _interleaved(
            _each(engine_named(name).cut, texts),
            _each(lambda text: propose(text, segmenter=name), texts),
            lambda: _import_alone(next(libraries), source, name),
            lambda: import_documents.import_paths(next(libraries), [source], segmenter=name),
        )
    whats = ("propose", "import, one process", "import")
    reaches = ("", "", f">= {_REACH[name]}")
    return [
        (
            f"{what}, {name}",
            f"{size / taken.wall:,.0f}",
            f"{size / cut.wall:,.0f}",
            f"{cut.wall / taken.wall:.3f}",
            reach,
            f"{cut.processor / taken.processor:.3f}",
        )
        for what, taken, reach in zip(whats, others, reaches, strict=True)
    ]


def _import_alone(library: Path, source: Path, segmenter: str) -> None:
    """The import without helpers."""
    large, import_documents._LARGE_IMPORT = import_documents._LARGE_IMPORT, sys.maxsize
    try:
        import_documents.import_paths(library, [source], segmenter=segmenter)
    finally:
        import_documents._LARGE_IMPORT = large


def _each(function: Callable[[str], object], texts: Sequence[str]) -> Callable[[], object]:
    def run() -> None:
        for text in texts:
            function(text)

    return run


def _interleaved(*functions: Callable[[], object]) -> list[Seconds]:
    """The least seconds of each function; they run in turn, so that all see the same."""
    runs: list[list[Seconds]] = [[] for _ in functions]
    for _ in range(_RUNS):
        for function, taken in zip(functions, runs, strict=True):
            before = _now()
            function()
            after = _now()
            taken.append(Seconds(after.wall - before.wall, after.processor - before.processor))
    return [Seconds(*map(min, zip(*taken, strict=True))) for taken in runs]


def _now() -> Seconds:
    times = os.times()
    return Seconds(time.perf_counter(), sum(times[:4]))


if __name__ == "__main__":
    main()
