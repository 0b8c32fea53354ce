"""The engines there are, by name: the only list of them."""

from collections.abc import Callable
from functools import cache

from unres_desktop.errors import UnresError
from unres_desktop.segmenters import rjieba_segmenter
from unres_desktop.segmenters.base import WordEngine
from unres_desktop.segmenters.jieba_segmenter import JiebaEngine

_ENGINES: dict[str, Callable[[], WordEngine]] = {
    "jieba": JiebaEngine,
    "rjieba": rjieba_segmenter.RjiebaEngine,
}
SEGMENTERS = ("auto", *_ENGINES)


@cache
def engine_named(name: str = "auto") -> WordEngine:
    """The engine of this name; `auto` is the fastest that is installed. Nothing is loaded yet.

    Raises NotAvailable where the engine is not installed, UnresError for an unknown name.
    """
    if name == "auto":
        return engine_named("rjieba" if rjieba_segmenter.is_installed() else "jieba")
    if name not in _ENGINES:
        raise UnresError(
            "There is no segmenter {name}. Choose one of: {names}.",
            name=name,
            names=", ".join(SEGMENTERS),
        )
    return _ENGINES[name]()
