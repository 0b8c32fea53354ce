"""The logistic model of preambular boundaries: hashed features, weights of one byte each.

The weights are numbers only; packaging/train_preamble.py makes them from marked-up resolutions.
"""

import json
import math
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from struct import iter_unpack
from zlib import crc32, decompress

from unres_desktop.resource_files import resource_path
from unres_desktop.structure.preamble_features import (
    Place,
    find_places,
    pair_features,
    place_features,
)

PACKED_WEIGHT = "<Ib"  # the hash of a feature and its weight
_HOPELESS = -8.0  # no pair of features outweighs this


@dataclass(frozen=True, slots=True)
class PreambleModel:
    """Weights by feature hash; `scale` turns a sum of them into log odds."""

    version: str
    weights: Mapping[int, int]
    bias: float
    scale: float


def feature_hash(name: str) -> int:
    """What a feature is known by: the same on every machine."""
    return crc32(name.encode())


def likely_starts(text: str, start: int, end: int) -> list[tuple[Place, float]]:
    """The places in start..end where a paragraph more likely starts than not, with how likely.

    The start of the preamble itself comes first, as certain.
    """
    places = find_places(text, start, end)
    model = preamble_model()
    last = 0
    likely = [(places[0], 1.0)]
    for index in range(1, len(places)):
        score = _sum(model, place_features(text, places, index, end)) * model.scale + model.bias
        if score < _HOPELESS:
            continue
        pair = pair_features(text, places[last], places[index], skipped=index - last - 1)
        probability = _logistic(score + _sum(model, pair) * model.scale)
        if probability >= 0.5:
            likely.append((places[index], probability))
            last = index
    return likely


@cache
def preamble_model() -> PreambleModel:
    """The model as shipped."""
    path = resource_path("models", "preamble.json")
    stored = json.loads(path.read_text(encoding="utf-8"))
    packed = decompress(b64decode(stored["weights"]))
    weights = dict(iter_unpack(PACKED_WEIGHT, packed))
    return PreambleModel(stored["version"], weights, stored["bias"], stored["scale"])


def _sum(model: PreambleModel, names: list[str]) -> int:
    weight_of = model.weights.get
    return sum([weight_of(crc32(name.encode()), 0) for name in names])


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
