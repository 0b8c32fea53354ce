"""The term rule: names of organs, posts, treaties and states stay whole."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from unres_desktop.model.origins import Origin
from unres_desktop.resource_files import resource_path
from unres_desktop.segmenters.span_rules import FixedSpan, word_states


def find_terms(text: str) -> Iterator[FixedSpan]:
    """The longest term of the term list at each place."""
    for match in _term_pattern().finditer(text):
        start, end = match.span()
        yield FixedSpan(start, end, word_states(end - start, Origin.TERM_RULE))


def pattern_of(terms: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds the longest of these terms, in a time that does not grow with them."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for term in terms:
        node = tree
        for character in term:
            node = node.setdefault(character, {})
        node[""] = {}
    return re.compile(_alternatives(tree))


def _alternatives(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    branches = [
        re.escape(character) + _alternatives(rest) for character, rest in tree.items() if character
    ]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + ("?" if "" in tree else "")


@cache
def _term_pattern() -> re.Pattern[str]:
    path = resource_path("lexicons", "un_terms.tsv")
    lines = path.read_text(encoding="utf-8").splitlines()[2:]
    return pattern_of(line.split("\t")[0] for line in lines)
