"""Enumerators (1. (a) ㈠): is this the next one expected?"""

import re

_ENUMERATED = re.compile(r"[0-9]{1,3}\.(?![0-9])")
_AFTER = "，；：。？！"


def find_numbered(text: str, start: int, end: int, lines: frozenset[int]) -> list[re.Match[str]]:
    """The chain 1. 2. 3. … in start..end; each after punctuation or at a line's start."""
    chain: list[re.Match[str]] = []
    for match in _ENUMERATED.finditer(text, start, end):
        at = match.start()
        if at != start and text[at - 1] not in _AFTER and at not in lines:
            continue
        if int(match[0][:-1]) == len(chain) + 1:
            chain.append(match)
    return chain
