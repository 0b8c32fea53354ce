"""The engines there are, by name: the only list of them."""

from collections.abc import Callable
from functools import cache, lru_cache

from unres_desktop.errors import UnresError
from unres_desktop.segmenters import rjieba_segmenter
from unres_desktop.segmenters.base import WordEngine
from unres_desktop.segmenters.jieba_segmenter import JiebaEngine
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary

_ENGINES: dict[str, Callable[[UserDictionary], WordEngine]] = {
    "jieba": JiebaEngine,
    "rjieba": rjieba_segmenter.RjiebaEngine,
}
SEGMENTERS = ("auto", *_ENGINES)


def engine_named(name: str = "auto", dictionary: UserDictionary = NO_WORDS) -> WordEngine:
    """The engine of this name, taught a person's words; `auto` is the fastest that is installed.

    Nothing is loaded yet. Asked again it is the same engine; of those that were taught words
    only the newest are kept, since each has a dictionary of its own.

    Raises NotAvailable where the engine is not installed, UnresError for an unknown name.
    """
    if name == "auto":
        name = "rjieba" if rjieba_segmenter.is_installed() else "jieba"
    if name not in _ENGINES:
        raise UnresError(
            "There is no segmenter {name}. Choose one of: {names}.",
            name=name,
            names=", ".join(SEGMENTERS),
        )
    return _taught_engine(name, dictionary) if dictionary else _plain_engine(name)


def engine_with_graph(dictionary: UserDictionary = NO_WORDS) -> JiebaEngine:
    """The engine that shows its word graph; only jieba does."""
    engine = engine_named("jieba", dictionary)
    assert isinstance(engine, JiebaEngine)
    return engine


@cache
def _plain_engine(name: str) -> WordEngine:
    return _ENGINES[name](NO_WORDS)


@lru_cache(maxsize=2)  # the engine that proposes and the one that shows its graph
def _taught_engine(name: str, dictionary: UserDictionary) -> WordEngine:
    return _ENGINES[name](dictionary)
