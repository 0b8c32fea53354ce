"""Words by jieba: its dictionary in a tokenizer of our own, its cache in a private folder."""

import logging
import math
import threading
import warnings
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Protocol, cast

from platformdirs import user_cache_path

from unres_desktop.segmenters.base import WordGraph
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary

_LOADING = threading.Lock()


class _Tokenizer(Protocol):
    FREQ: dict[str, int]
    total: int

    def lcut(self, text: str, *, HMM: bool) -> list[str]: ...  # noqa: N803 - jieba's name
    def get_DAG(self, text: str) -> dict[int, list[int]]: ...  # noqa: N802 - jieba's name
    def add_word(self, word: str, freq: int | None = None) -> None: ...


class JiebaEngine:
    """jieba without its hidden Markov model, which invents words that no dictionary has.

    The dictionary is loaded at the first cut. A person's words go into this tokenizer only, each
    with a frequency above 0: a word of the frequency 0 jieba keeps for the whole process.
    """

    name = "jieba"

    def __init__(
        self, dictionary: UserDictionary = NO_WORDS, *, cache_folder: Path | None = None
    ) -> None:
        """An engine whose dictionary cache lies in the folder; by default a private one."""
        self.dictionary = dictionary
        self._cache_folder = cache_folder
        self._tokenizer: _Tokenizer | None = None

    @property
    def version(self) -> str:
        """The version of the jieba package."""
        return _installed_version()

    def cut(self, text: str) -> list[str]:
        """The words of the text in order."""
        return self._loaded().lcut(text, HMM=False)

    def word_graph(self, text: str) -> WordGraph:
        """Every way through the text that the dictionary knows; a single character always is one.

        The weights are those by which jieba chooses its own path.
        """
        tokenizer = self._loaded()
        total = math.log(tokenizer.total)
        ends_of = tokenizer.get_DAG(text)
        return [
            {
                last + 1: math.log(tokenizer.FREQ.get(text[start : last + 1]) or 1) - total
                for last in ends_of[start]
            }
            for start in range(len(text))
        ]

    def _loaded(self) -> _Tokenizer:
        if self._tokenizer is None:
            with _LOADING:
                if self._tokenizer is None:
                    tokenizer = _load_tokenizer(self._cache_folder)
                    for word, frequency in self.dictionary.engine_entries():
                        tokenizer.add_word(word, frequency)
                    self._tokenizer = tokenizer
        return self._tokenizer


@cache
def _installed_version() -> str:
    return version("jieba")


def _load_tokenizer(cache_folder: Path | None) -> _Tokenizer:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes, and the end of pkg_resources
        import jieba  # noqa: PLC0415 - takes half a second, so not before it is used
    jieba.setLogLevel(logging.CRITICAL)
    folder = cache_folder or user_cache_path("unres-desktop", appauthor=False)
    tokenizer = jieba.Tokenizer()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        # Without a folder of our own jieba would read one that anybody can write to.
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
        tokenizer.initialized = True
        return cast(_Tokenizer, tokenizer)
    tokenizer.tmp_dir = str(folder)
    tokenizer.cache_file = f"jieba-{_installed_version()}.cache"
    tokenizer.initialize()
    return cast(_Tokenizer, tokenizer)
