"""Words by jieba: its dictionary in a tokenizer of our own, its cache in a private folder."""

import logging
import threading
import warnings
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Protocol, cast

from platformdirs import user_cache_path

_LOADING = threading.Lock()


class _Tokenizer(Protocol):
    def lcut(self, text: str, *, HMM: bool) -> list[str]: ...  # noqa: N803 - jieba's name


class JiebaEngine:
    """jieba without its hidden Markov model, which invents words that no dictionary has.

    The dictionary is loaded at the first cut. Nothing is ever added to it: what jieba is taught
    goes into a set shared by the whole process.
    """

    name = "jieba"

    def __init__(self, cache_folder: Path | None = None) -> None:
        """An engine whose dictionary cache lies in the folder; by default a private one."""
        self._cache_folder = cache_folder
        self._tokenizer: _Tokenizer | None = None

    @property
    def version(self) -> str:
        """The version of the jieba package."""
        return _installed_version()

    def cut(self, text: str) -> list[str]:
        """The words of the text in order."""
        if self._tokenizer is None:
            with _LOADING:
                self._tokenizer = self._tokenizer or _load_tokenizer(self._cache_folder)
        return self._tokenizer.lcut(text, HMM=False)


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
