"""What only changes how this machine looks: preferences, and the state of the window."""

from dataclasses import dataclass, field, fields, replace

from PySide6.QtCore import QByteArray, QSettings

from unres_desktop.gui.canvas.document_look import DocumentLook, look_from_text
from unres_desktop.gui.languages import LANGUAGES
from unres_desktop.gui.languages import SYSTEM as SYSTEM_LANGUAGE
from unres_desktop.gui.theme import SYSTEM, THEME_NAMES

_MOST_RECENT = 8
_SMALLEST_ZOOM, _BIGGEST_ZOOM = 0.5, 4.0


@dataclass(frozen=True, slots=True)
class Preferences:
    """Values of this person on this machine; what changes a corpus is in the library."""

    theme: str = SYSTEM
    language: str = SYSTEM_LANGUAGE
    zoom: float = 1.0
    author: str = ""
    recent_libraries: tuple[str, ...] = ()
    last_documents: dict[str, str] = field(default_factory=dict)  # library path: document id
    folder: str = ""  # where files were last chosen
    key_map: str = ""  # the keys that are not those of the program, as in a file of keys
    shows_doubts: bool = True  # marks under doubtful gaps
    shows_pinyin: bool = True  # with the word under the pointer, where pypinyin is installed
    shows_origins: bool = False  # marks that say who decided each gap
    worst_first: bool = False  # F8 goes from the most doubtful on
    look: DocumentLook = field(default_factory=DocumentLook)  # of the text of documents


class PreferenceStore:
    """Preferences over QSettings; unreadable values count as absent."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self.values = self._load()

    def change(self, **values: object) -> None:
        """Set some preferences and keep them."""
        self.override(**values)
        for name, value in values.items():
            self._settings.setValue(f"preferences/{name}", _stored(value))

    def override(self, **values: object) -> None:
        """Set some preferences until the program ends."""
        self.values = replace(self.values, **values)  # type: ignore[arg-type]

    def remember_library(self, path: str) -> None:
        """Put the library at the head of the recent ones."""
        others = [other for other in self.values.recent_libraries if other != path]
        self.change(recent_libraries=(path, *others)[:_MOST_RECENT])

    def forget_library(self, path: str) -> None:
        """Take a library that is gone out of the recent ones."""
        others = tuple(other for other in self.values.recent_libraries if other != path)
        self.change(recent_libraries=others)

    def remember_document(self, path: str, document_id: str) -> None:
        """Remember which document of the library was open last."""
        kept = {
            library: document
            for library, document in self.values.last_documents.items()
            if library in self.values.recent_libraries and library != path
        }
        self.change(last_documents={**kept, path: document_id})

    def window_state(self, name: str) -> QByteArray:
        """A piece of window state, empty if there is none."""
        value = self._settings.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_window_state(self, name: str, value: QByteArray) -> None:
        """Keep a piece of window state."""
        self._settings.setValue(f"window/{name}", value)

    def _load(self) -> Preferences:
        stored = {
            entry.name: self._settings.value(f"preferences/{entry.name}")
            for entry in fields(Preferences)
        }
        theme, language = stored["theme"], stored["language"]
        return Preferences(
            theme=theme if theme in THEME_NAMES else SYSTEM,
            language=language if language in LANGUAGES else SYSTEM_LANGUAGE,
            zoom=_zoom(stored["zoom"]),
            author=_text(stored["author"]),
            recent_libraries=_texts(stored["recent_libraries"]),
            last_documents=_mapping(stored["last_documents"]),
            folder=_text(stored["folder"]),
            key_map=_text(stored["key_map"]),
            shows_doubts=_flag(stored["shows_doubts"], default=True),
            shows_pinyin=_flag(stored["shows_pinyin"], default=True),
            shows_origins=_flag(stored["shows_origins"], default=False),
            worst_first=_flag(stored["worst_first"], default=False),
            look=look_from_text(_text(stored["look"])),
        )


def _stored(value: object) -> object:
    if isinstance(value, DocumentLook):
        return value.as_text()
    return list(value) if isinstance(value, tuple) else value


def _zoom(value: object) -> float:
    try:
        zoom = float(str(value))
    except ValueError:
        return 1.0
    return zoom if _SMALLEST_ZOOM <= zoom <= _BIGGEST_ZOOM else 1.0


def _flag(value: object, *, default: bool) -> bool:
    known = {"true": True, "false": False}
    return known.get(str(value).lower(), default)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):  # a list of one comes back from an ini file as a string
        return (value,)
    return tuple(map(str, value)) if isinstance(value, (list, tuple)) else ()


def _mapping(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(key): str(entry) for key, entry in value.items()}
