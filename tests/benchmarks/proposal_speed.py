"""How fast proposals and imports are, against bare `cut` of the same texts by the same engine.

Run: python tests/benchmarks/proposal_speed.py   (needs ../shared)
Rates are characters per second of processor time, the best of several runs; both sides are timed
in turn in the same run.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_TESTS.parent), str(_TESTS), str(_TESTS / "benchmarks")]

from measuring import print_table  # noqa: E402
from shared_data import resolutions  # noqa: E402

from unres_desktop.segmenters import rjieba_segmenter  # noqa: E402
from unres_desktop.segmenters.available import engine_named  # noqa: E402
from unres_desktop.structure.detector import detect_clauses  # noqa: E402
from unres_desktop.workflow.import_documents import import_paths  # noqa: E402
from unres_desktop.workflow.propose import propose, warm_up  # noqa: E402

_RUNS = 3
_REACH = {"jieba": 0.6, "rjieba": 0.2}


def main() -> None:
    """Print the rates of every engine and of structure detection."""
    texts = [record["text"] for record in resolutions(sessions=(74, 75, 76, 77))]
    size = sum(map(len, texts))
    print(f"{len(texts)} resolutions, {size:,} characters")
    rows = []
    for name in _REACH:
        if name == "rjieba" and not rjieba_segmenter.is_installed():
            continue
        rows += _rows_of_engine(name, texts, size)
    print_table(
        "Against bare cut, characters per second of processor time",
        ("what", "rate", "bare cut", "ratio", "reach"),
        rows,
    )
    lines = [text.replace("\n", "") for text in texts]
    _, broken, run_on = _interleaved(
        lambda: None, _each(detect_clauses, texts), _each(detect_clauses, lines)
    )
    print_table(
        "Structure detection, characters per second",
        ("what", "rate", "reach"),
        [
            ("texts with line breaks", f"{size / broken:,.0f}", ">= 1,000,000"),
            ("texts of one line", f"{sum(map(len, lines)) / run_on:,.0f}", ">= 1,000,000"),
        ],
    )


def _rows_of_engine(name: str, texts: Sequence[str], size: int) -> list[tuple[str, ...]]:
    engine = engine_named(name)
    warm_up(segmenter=name)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts"
        source.mkdir()
        for number, text in enumerate(texts):
            (source / f"{number:05}.txt").write_text(text, encoding="utf-8")
        libraries = iter(Path(folder) / f"{run}.unres" for run in range(_RUNS))
        cut, proposed, imported = _interleaved(
            _each(engine.cut, texts),
            _each(lambda text: propose(text, segmenter=name), texts),
            lambda: import_paths(next(libraries), [source], segmenter=name),
        )
    bare = size / cut
    return [
        (
            f"propose, {name}",
            f"{size / proposed:,.0f}",
            f"{bare:,.0f}",
            f"{cut / proposed:.3f}",
            "",
        ),
        (
            f"import, {name}",
            f"{size / imported:,.0f}",
            f"{bare:,.0f}",
            f"{cut / imported:.3f}",
            f">= {_REACH[name]}",
        ),
    ]


def _each(function: Callable[[str], object], texts: Sequence[str]) -> Callable[[], object]:
    def run() -> None:
        for text in texts:
            function(text)

    return run


def _interleaved(*functions: Callable[[], object]) -> list[float]:
    """The least processor seconds of each function; they run in turn, so that all see the same."""
    best = [float("inf")] * len(functions)
    for _ in range(_RUNS):
        for index, function in enumerate(functions):
            start = time.process_time()
            function()
            best[index] = min(best[index], time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
