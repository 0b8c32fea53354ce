"""Key maps: which keys call which command, where they clash, and the file they travel in."""

import json
from collections.abc import Iterable, Mapping
from enum import Enum

from PySide6.QtGui import QKeySequence

from unres_desktop.errors import UnresError
from unres_desktop.gui.action_row import WINDOW, ActionRow

Keys = dict[str, tuple[str, ...]]  # by the id of the command; keys in Qt's portable form

_FORMAT = "unres-desktop-keys"
_VERSION = 1
_BY_INPUT_METHODS = frozenset(
    {"Ctrl+Space", "Shift+Space", "Ctrl+,", "Ctrl+.", "Ctrl+Shift+F", "Alt+Shift", "Ctrl+Shift"}
)
_BY_CARET = frozenset(
    modifiers + key
    for modifiers in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
    for key in ("Left", "Right", "Up", "Down", "Home", "End")
) | {"PgUp", "PgDown", "Shift+PgUp", "Shift+PgDown"}
_BY_FOCUS = frozenset({"Tab", "Shift+Tab", "Shift+Backtab", "Esc"})
_IN_FIELDS = frozenset({"Space", "Backspace", "Del", "Return", "Enter"})


class Trouble(Enum):
    """Why a key may not reach its command, or does harm there."""

    INPUT_METHOD = "Chinese input methods take it"
    CARET = "it moves the caret"
    FOCUS = "it moves between controls"
    TYPING = "it is typed into fields"


def default_keys(rows: Iterable[ActionRow]) -> Keys:
    """The keys that come with the program."""
    return {row.id: tuple(map(normal_key, row.keys)) for row in rows}


def normal_key(text: str) -> str:
    """A key in Qt's portable form, "" for what is not exactly one key."""
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    written = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return written if sequence.count() == 1 and written.isprintable() else ""


def trouble_with(key: str, scope: str) -> Trouble | None:
    """What speaks against a key for a command of this scope."""
    if key in _BY_INPUT_METHODS:
        return Trouble.INPUT_METHOD
    if key in _BY_CARET:
        return Trouble.CARET
    if key in _BY_FOCUS:
        return Trouble.FOCUS
    if scope == WINDOW and (len(key) == 1 or key in _IN_FIELDS or key[:-1] == "Shift+"):
        return Trouble.TYPING
    return None


def owner_of(keys: Keys, key: str) -> str | None:
    """The command that the key calls."""
    return next((name for name, owned in keys.items() if key in owned), None)


def with_key(keys: Keys, name: str, key: str, *, add: bool) -> Keys:
    """The keys after this command got the key, in place of its own or beside them."""
    result = {other: tuple(each for each in owned if each != key) for other, owned in keys.items()}
    result[name] = (*result[name], key) if add else (key,)
    return result


def with_changes(defaults: Keys, changes: Mapping[str, tuple[str, ...]]) -> Keys:
    """The keys that come with the program, but with changes; a key changed wins over a default."""
    result: Keys = {}
    taken: set[str] = set()
    for name in sorted(defaults, key=lambda name: name not in changes):
        result[name] = tuple(key for key in changes.get(name, defaults[name]) if key not in taken)
        taken.update(result[name])
    return {name: result[name] for name in defaults}


def changes_from(defaults: Keys, keys: Keys) -> Keys:
    """The commands whose keys are not those that came with the program."""
    return {name: owned for name, owned in keys.items() if owned != defaults[name]}


def written_key_map(keys: Keys) -> str:
    """The keys as the text of a file."""
    content = {"format": _FORMAT, "version": _VERSION, "keys": keys}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def read_key_map(text: str, known: Iterable[str]) -> tuple[Keys, int]:
    """The keys in the text of a file, and how many entries were not understood.

    Raises UnresError for a text that is no key map, or one of a newer program.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnresError("This file is no key map.") from error
    entries = content.get("keys") if isinstance(content, dict) else None
    if not isinstance(entries, dict) or content.get("format") != _FORMAT:
        raise UnresError("This file is no key map.")
    if content.get("version") != _VERSION:
        raise UnresError("This key map was written by a newer program.")
    names, keys, unknown = set(known), Keys(), 0
    for name, owned in entries.items():
        if name not in names or not isinstance(owned, list):
            unknown += 1
            continue
        normal = [normal_key(key) if isinstance(key, str) else "" for key in owned]
        unknown += normal.count("")
        keys[name] = tuple(dict.fromkeys(key for key in normal if key))
    return keys, unknown
