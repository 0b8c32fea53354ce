"""Makes resources/lexicons/long_words.tsv from the dictionary of the installed jieba.

A dictionary word of four or more characters is cut where it is made of words of two or three
characters that are frequent, and far more frequent than the whole: 国际|贸易, 金融|危机. One of
six or more is the name of something: any words will do as its pieces, and 和 between them.

Run: python packaging/make_long_words.py
"""

import re
from importlib.util import find_spec
from pathlib import Path

_TARGET = Path(__file__).parent.parent / "resources" / "lexicons" / "long_words.tsv"
_HEADER = (
    "# Words of the dictionary of jieba 0.42.1 (MIT) that the PKU standard cuts, in their pieces; "
    "made by packaging/make_long_words.py."
)
_HAN = re.compile("[\u4e00-\u9fd5]{4,}")
_LEAST_FREQUENCY = 100
_MORE_FREQUENT_THAN_WHOLE = 5
_NAME_LENGTH = 6
_LEAST_IN_NAMES = 3
_CONJUNCTIONS = frozenset("和与及")
_SUFFIX = "主义"  # part of the word in the PKU standard: 恐怖主义


def main() -> None:
    """Write the list."""
    frequencies = _read_dictionary()
    lines = [_HEADER]
    for word in frequencies:
        if _HAN.fullmatch(word) and not word.endswith(_SUFFIX):
            pieces = split(word, frequencies)
            if len(pieces) > 1:
                lines.append(" ".join(pieces))
    _TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 1} words: {_TARGET}")


def split(word: str, frequencies: dict[str, int]) -> list[str]:
    """The fewest frequent pieces that the word is made of; empty where there are none."""
    is_name = len(word) >= _NAME_LENGTH
    least = max(_LEAST_FREQUENCY, _MORE_FREQUENT_THAN_WHOLE * frequencies[word])
    least = _LEAST_IN_NAMES if is_name else least
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for start in range(len(word)):
        before = best[start]
        if before is None:
            continue
        for length in (3, 2, 1):
            piece = word[start : start + length]
            if length == 1:
                if not (is_name and piece in _CONJUNCTIONS and 0 < start < len(word) - 1):
                    continue
            elif len(piece) < length or frequencies.get(piece, 0) < least:
                continue
            known = best[start + length]
            if known is None or len(known) > len(before) + 1:
                best[start + length] = [*before, piece]
    return best[-1] or []


def _read_dictionary() -> dict[str, int]:
    spec = find_spec("jieba")
    if spec is None or spec.origin is None:
        raise SystemExit("jieba is not installed.")
    text = (Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8")
    rows = (line.split(" ") for line in text.splitlines())
    return {row[0]: int(row[1]) for row in rows}


if __name__ == "__main__":
    main()
