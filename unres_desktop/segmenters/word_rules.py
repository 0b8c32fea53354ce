"""The rules that split the engine's words: long dictionary words, determiners and prefixes.

Each rule is a function from one word to the offsets inside it where it is cut.
"""

from functools import cache

from unres_desktop.resource_files import resource_path

_PREFIXES = frozenset("更两这各该此每某副首反")  # before a word of two characters: 这|方面
_NUMERALS = frozenset("一二两三四五六七八九十几多首数半")
_MEASURES = frozenset("年种位次项批条家份片座场支名句天块件笔届级段国类期岁点代张把系幅套部周倍")
_PAIRS = (  # a particle and what it is followed by: two words in the PKU standard
    ("不", "能是会到了用得"),
    ("就还只却也都才便正即若", "是"),
    ("只已还", "有"),
    ("才", "能"),
    ("最更很较", "大好多少"),
    ("为对据", "此"),
)
_TWO_WORDS = frozenset(
    first + second for firsts, seconds in _PAIRS for first in firsts for second in seconds
)


def split_long_word(word: str) -> tuple[int, ...]:
    """R5: a long dictionary word made of frequent words is cut into them: 国际|贸易."""
    return _long_words().get(word, ()) if len(word) >= 4 else ()


def split_prefix(word: str) -> tuple[int, ...]:
    """R6: a determiner, numeral or particle of one character is a word: 这|方面, 两|级, 为|此."""
    if len(word) == 3:
        return (1,) if word[0] in _PREFIXES else ()
    is_counted = len(word) == 2 and word[0] in _NUMERALS and word[1] in _MEASURES
    return (1,) if is_counted or word in _TWO_WORDS else ()


@cache
def _long_words() -> dict[str, tuple[int, ...]]:
    splits = {}
    path = resource_path("lexicons", "long_words.tsv")
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        pieces = line.split(" ")
        cuts, offset = [], 0
        for piece in pieces[:-1]:
            offset += len(piece)
            cuts.append(offset)
        splits["".join(pieces)] = tuple(cuts)
    return splits
