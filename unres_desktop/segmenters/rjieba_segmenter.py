"""Words by rjieba: the same dictionary and the same words as jieba, many times faster."""

from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from typing import Protocol, cast

from unres_desktop.errors import NotAvailable
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary


class _Cutter(Protocol):
    def cut(self, text: str, hmm: bool) -> list[str]: ...
    def add_word(self, word: str, freq: int | None, tag: str | None) -> int: ...


class RjiebaEngine:
    """rjieba without its hidden Markov model; its dictionary is loaded at the first cut."""

    name = "rjieba"

    def __init__(self, dictionary: UserDictionary = NO_WORDS) -> None:
        """Raises NotAvailable where rjieba is not installed."""
        if not is_installed():
            raise NotAvailable(
                "rjieba is not installed. Choose the segmenter jieba, or install rjieba: "
                "pip install rjieba"
            )
        self.dictionary = dictionary
        self._cutter: _Cutter | None = None

    @property
    def version(self) -> str:
        """The version of the rjieba package."""
        return _installed_version()

    def cut(self, text: str) -> list[str]:
        """The words of the text in order."""
        if self._cutter is None:
            cutter = _load_cutter()
            for word, frequency in self.dictionary.engine_entries():
                cutter.add_word(word, frequency, None)
            self._cutter = cutter
        return self._cutter.cut(text, False)


def is_installed() -> bool:
    """Whether rjieba can be imported here; does not import it."""
    return find_spec("rjieba") is not None


@cache
def _installed_version() -> str:
    return version("rjieba")


def _load_cutter() -> _Cutter:
    import rjieba  # noqa: PLC0415 - loads its dictionary, so not before it is used

    return cast(_Cutter, rjieba.Jieba())
