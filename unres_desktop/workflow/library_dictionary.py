"""The user dictionary of a library: kept as one setting, since it is always read whole."""

from unres_desktop.segmenters.user_dictionary import (
    NO_WORDS,
    UserDictionary,
    UserWord,
    parsed_dictionary,
)
from unres_desktop.storage.library import Library

__all__ = [
    "NO_WORDS",
    "UserDictionary",
    "UserWord",
    "load_dictionary",
    "parsed_dictionary",
    "save_dictionary",
]

_SETTING = "user_dictionary"  # the value is text in jieba's format


def load_dictionary(library: Library) -> UserDictionary:
    """The words of the library."""
    text = library.setting(_SETTING, "")
    return parsed_dictionary(text.encode()) if text else NO_WORDS


def save_dictionary(library: Library, dictionary: UserDictionary) -> None:
    """Keep these words in the library, instead of those it had."""
    library.set_setting(_SETTING, dictionary.as_text)
