"""Makes resources/models/preamble.json: the weights of the preambular-boundary model.

Input: JSON lines (gzip or not) of resolutions with `symbol`, `text` and `clauses`, such as the
resolutions marked up by the United Nations (github.com/UNxml/GAresolutions). Each is read as one
line, its line breaks taken out; places after a comma where a lead phrase stands are the examples.
The sessions named last are held out for testing and never read here. The shipped weights were
made from sessions 74, 75 and 76 (939 resolutions); they are hashed numbers and hold no text.

Logistic regression, L2, full-batch Adam: some seconds. The spread of the weights is then set so
that the confidence is calibrated: trained without the last session, measured on it.

Run: python packaging/train_preamble.py RESOLUTIONS [--sessions 74 75 76]
"""

import argparse
import gzip
import json
import sys
import zlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from struct import pack
from typing import Any

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from unres_desktop.structure.bare_text import bare_text
from unres_desktop.structure.preamble_features import (
    find_places,
    pair_features,
    place_features,
)
from unres_desktop.structure.preamble_model import PACKED_WEIGHT, feature_hash

_ROOT = Path(__file__).resolve().parent.parent
_TARGET = _ROOT / "resources" / "models" / "preamble.json"
_VERSION = "1"
_L2 = 0.3
_LEAST_COUNT = 2
_STEPS = 400
_SPREADS = np.linspace(0.5, 1.2, 36)

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Examples:
    """Places with their hashed features (`features[i]` belongs to place `rows[i]`) and answers."""

    features: Integers
    rows: Integers
    answers: Floats


def main() -> None:
    """Read, train, calibrate, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("resolutions", type=Path)
    parser.add_argument("--sessions", nargs="+", default=["74", "75", "76"])
    options = parser.parse_args()
    by_session: dict[str, list[dict[str, Any]]] = {name: [] for name in options.sessions}
    for record in _read(options.resolutions):
        session = record["symbol"].split("/")[2]
        if session in by_session:
            by_session[session].append(record)
    earlier = [record for name in options.sessions[:-1] for record in by_session[name]]
    latest = by_session[options.sessions[-1]]
    examples = _examples(earlier)
    known = _known_features(examples)
    spread = _best_spread(train(examples, known), _examples(latest), known)
    examples = _examples(earlier + latest)
    known = _known_features(examples)
    _write(train(examples, known) * spread, known)
    print(f"{len(earlier) + len(latest)} resolutions, spread {spread:.2f}: {_TARGET}")


def train(examples: Examples, known: Integers) -> Floats:
    """The weights of the known features; the last one is the bias."""
    features, rows = _columns(examples, known)
    count = len(known)
    weights, first, second = np.zeros(count + 1), np.zeros(count + 1), np.zeros(count + 1)
    for step in range(1, _STEPS + 1):
        errors = _probabilities(weights, features, rows, len(examples.answers)) - examples.answers
        gradient = np.zeros(count + 1)
        gradient[:count] = np.bincount(features, errors[rows], count)
        gradient[:count] += _L2 * weights[:count]
        gradient[count] = errors.sum()
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        rate = 0.05 if step < 0.8 * _STEPS else 0.01
        correction = np.sqrt(second / (1 - 0.999**step)) + 1e-8
        weights = weights - rate * first / (1 - 0.9**step) / correction
    return weights


def _known_features(examples: Examples) -> Integers:
    """The hashes of the features seen more than once, in order."""
    hashes, counts = np.unique(examples.features, return_counts=True)
    known: Integers = hashes[counts >= _LEAST_COUNT]
    return known


def _columns(examples: Examples, known: Integers) -> tuple[Integers, Integers]:
    """The known features of all places as columns, and the places they belong to."""
    columns = np.minimum(np.searchsorted(known, examples.features), len(known) - 1)
    is_known = known[columns] == examples.features
    return columns[is_known], examples.rows[is_known]


def _probabilities(weights: Floats, columns: Integers, rows: Integers, places: int) -> Floats:
    sums = np.bincount(rows, weights[columns], places)
    result: Floats = 1 / (1 + np.exp(-(sums + weights[-1])))
    return result


def _best_spread(weights: Floats, held_out: Examples, known: Integers) -> float:
    columns, rows = _columns(held_out, known)

    def loss(spread: float) -> float:
        answers = held_out.answers
        likely = _probabilities(weights * spread, columns, rows, len(answers))
        likely = np.clip(likely, 1e-9, 1 - 1e-9)
        return float(-(answers * np.log(likely) + (1 - answers) * np.log(1 - likely)).mean())

    return float(min(_SPREADS, key=loss))


def _examples(records: list[dict[str, Any]]) -> Examples:
    features: list[int] = []
    rows: list[int] = []
    answers: list[bool] = []
    for record in records:
        for names, answer in _places_of(record):
            features += [feature_hash(name) for name in names]
            rows += [len(answers)] * len(names)
            answers.append(answer)
    return Examples(np.array(features), np.array(rows), np.array(answers, dtype=float))


def _places_of(record: dict[str, Any]) -> Iterator[tuple[list[str], bool]]:
    """The features of every later place of the preamble, and whether a paragraph starts there."""
    text = bare_text(record["text"].replace("\n", "")).text
    bare_offsets = list(accumulate((not c.isspace() for c in record["text"]), initial=0))
    clauses = record["clauses"]
    starts = [bare_offsets[c["start"]] for c in clauses if c["label"] == "preambular"]
    if not starts or bare_offsets[-1] != len(text):
        return
    end = min(
        (bare_offsets[c["start"]] for c in clauses if bare_offsets[c["start"]] > starts[-1]),
        default=len(text),
    )
    places = find_places(text, starts[0], end)
    last = 0
    for index in range(1, len(places)):
        answer = places[index].start in starts
        pair = pair_features(text, places[last], places[index], skipped=index - last - 1)
        yield place_features(text, places, index, end) + pair, answer
        if answer:
            last = index


def _write(weights: Floats, known: Integers) -> None:
    scale = float(np.abs(weights[:-1]).max()) / 127
    small = np.rint(weights[:-1] / scale).astype(int)
    pairs = [(int(name), int(value)) for name, value in zip(known, small, strict=True) if value]
    packed = b"".join(pack(PACKED_WEIGHT, name, value) for name, value in pairs)
    stored = {
        "made_by": "packaging/train_preamble.py",
        "source": "structure of General Assembly resolutions of sessions 74-76 as marked up by "
        "the United Nations (github.com/UNxml/GAresolutions); numbers only",
        "version": _VERSION,
        "bias": round(float(weights[-1]), 4),
        "scale": scale,
        "weights": b64encode(zlib.compress(packed, 9)).decode("ascii"),
    }
    _TARGET.parent.mkdir(parents=True, exist_ok=True)
    _TARGET.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def _read(path: Path) -> Iterator[dict[str, Any]]:
    data = path.read_bytes()
    for line in (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines():
        yield json.loads(line)


if __name__ == "__main__":
    main()
