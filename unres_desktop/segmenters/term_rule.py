"""The term rules: names of organs, posts, treaties and states; words of United Nations usage."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from unres_desktop.model.origins import Origin
from unres_desktop.resource_files import resource_path
from unres_desktop.segmenters.span_rules import FixedSpan, word_states


def find_terms(text: str) -> Iterator[FixedSpan]:
    """The longest term of the term list at each place."""
    return find_words(text, _term_pattern())


def find_words(text: str, pattern: re.Pattern[str]) -> Iterator[FixedSpan]:
    """What the pattern finds, each a word; not inside a Latin word or a number."""
    for match in pattern.finditer(text):
        start, end = match.span()
        if not (_is_latin(text[start - 1 : start + 1]) or _is_latin(text[end - 1 : end + 1])):
            yield FixedSpan(start, end, word_states(end - start, Origin.TERM_RULE))


def _is_latin(pair: str) -> bool:
    """Whether these are two letters or digits, so that no word can end between them."""
    return len(pair) == 2 and pair.isascii() and pair.isalnum()


def find_un_words(text: str) -> Iterator[FixedSpan]:
    """The words of United Nations usage that no engine knows: 供资, 行为体, 及|其他."""
    pattern, cuts = _un_words()
    for match in pattern.finditer(text):
        start, end = match.span()
        yield FixedSpan(
            start, end, word_states(end - start, Origin.TERM_RULE, cuts.get(match[0], ()))
        )


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
    return pattern_of(_first_column("un_terms.tsv"))


@cache
def _un_words() -> tuple[re.Pattern[str], Mapping[str, tuple[int, ...]]]:
    words = _first_column("un_words.tsv")
    cuts = {word.replace(" ", ""): (word.index(" "),) for word in words if " " in word}
    return pattern_of(word.replace(" ", "") for word in words), cuts


def _first_column(name: str) -> list[str]:
    lines = resource_path("lexicons", name).read_text(encoding="utf-8").splitlines()[2:]
    return [line.split("\t")[0] for line in lines]
