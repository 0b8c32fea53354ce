"""How a word is read: pinyin with tone marks, by pypinyin where it is installed."""

from collections.abc import Callable
from importlib.util import find_spec

from unres_desktop.errors import NotAvailable


def has_pinyin() -> bool:
    """Whether pypinyin is installed; does not load it."""
    return find_spec("pypinyin") is not None


def refuse_without_pinyin() -> None:
    """Raise NotAvailable, which says how to get it, where pypinyin is not installed."""
    if not has_pinyin():
        raise NotAvailable(
            "Pinyin needs the package pypinyin. Install it: pip install 'unres-desktop[pinyin]'"
        )


def pinyin_of(text: str, *, progress: Callable[[int, int, str], None] | None = None) -> str:
    """The syllables of the text, a blank between them; what is no Chinese stays as it is.

    Loads pypinyin, which takes 150 ms (measured on two cores), so the worker process calls it.
    """
    refuse_without_pinyin()
    if progress is not None:
        progress(0, 1, "")
    from pypinyin import lazy_pinyin  # noqa: PLC0415  # slow to import
    from pypinyin.constants import Style  # noqa: PLC0415  # as above

    return " ".join(lazy_pinyin(text, style=Style.TONE))
