"""Traditional text as the engines read it: their dictionary is one of simplified words."""

import re
from collections.abc import Mapping
from functools import cache

from unres_desktop.resource_files import resource_path

_SAMPLE = 2000
_LEAST_SHARE = 0.04  # of the characters: some forms (乾, 於, 著) stand in simplified texts too


def simplified(text: str) -> str:
    """A traditional text in simplified characters, one for one; any other text as it is."""
    pattern, forms = _table()
    sample = text[:_SAMPLE]
    if len(pattern.findall(sample)) < _LEAST_SHARE * len(sample):
        return text
    return text.translate(forms)


def simplified_word(word: str) -> str:
    """A word in simplified characters, whatever it was written in."""
    return word.translate(_table()[1])


@cache
def _table() -> tuple[re.Pattern[str], Mapping[int, str]]:
    path = resource_path("lexicons", "traditional.tsv")
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    forms = {ord(traditional): form for traditional, form in rows}
    return re.compile(f"[{''.join(map(chr, forms))}]"), forms
