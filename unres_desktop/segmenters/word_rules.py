"""The rules that split the engine's words: long dictionary words, determiners and prefixes.

Each rule is a function from one word to the offsets inside it where it is cut.
"""

from functools import cache

from unres_desktop.resource_files import resource_path

_PREFIXES = frozenset("更两这各该本此现前新每某")
_PREFIXED_WHOLE_LENGTH = 3


def split_long_word(word: str) -> tuple[int, ...]:
    """R5: a long dictionary word made of frequent words is cut into them: 国际|贸易."""
    return _long_words().get(word, ()) if len(word) >= 4 else ()


def split_prefix(word: str) -> tuple[int, ...]:
    """R6: a determiner or one-character prefix before a word of two characters: 这|方面."""
    if len(word) == _PREFIXED_WHOLE_LENGTH and word[0] in _PREFIXES:
        return (1,)
    return ()


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
