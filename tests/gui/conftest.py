"""A main window over a real library, with recorded messages instead of boxes."""

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from builders import annotated
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unres_desktop.gui import application, languages
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Metadata
from unres_desktop.storage.library import Library, rows_of

SENTENCES = (
    "大会|决议/大会|，/回顾|其|关于|合作|的|第46|号|决议|，"
    "/1.|重申|合作|的|重要性|；/(a)|促进|发展|；/2.|请|秘书长|报告"
)
LABELS = ("heading", "enacting", "preambular", "operative", "sub", "operative")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's platform without a screen says this for every dialog and menu; it means nothing."""
    nothing = ("propagateSizeHints", "This plugin does not support")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*nothing, extend=True))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """Whatever language a test spoke, the next one starts in English."""
    yield
    if languages._installed:
        languages.speak(languages.ENGLISH)


def _loaded(name: str) -> ModuleType:
    """A module beside this one: the tests are no package."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


RecordingMessages = _loaded("recording_messages").RecordingMessages


def resolution(number: int) -> Annotation:
    """A short resolution with its own symbol and title."""
    annotation = annotated(SENTENCES, labels=LABELS, document_id=f"document-{number}")
    annotation.metadata = Metadata(
        symbol=f"A/RES/60/{number}", title=f"合作 {number}", subjects=("COOPERATION",)
    )
    return annotation


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """A library of three short resolutions."""
    path = tmp_path / "test.unres"
    with Library.open(path, create=True) as library:
        library.add_all(rows_of(resolution(number)) for number in (1, 2, 10))
    return path


@pytest.fixture
def store(tmp_path: Path) -> PreferenceStore:
    return PreferenceStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def messages() -> object:
    return RecordingMessages()


@pytest.fixture
def empty_window(
    qtbot: QtBot, qapp: QApplication, store: PreferenceStore, messages: object
) -> Iterator[WindowParts]:
    """A window without a library."""
    application.make_application()
    languages.speak(languages.ENGLISH)  # a test before may have spoken another
    window = application.make_window(qapp, store, theme="light")
    application.dress_application(store.values.theme)
    parts = WindowParts(window, store, messages)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield parts
    window.close()


@pytest.fixture
def parts(empty_window: WindowParts, library_path: Path) -> WindowParts:
    """A window with the library open and its first document shown."""
    empty_window.open_at_start(library_path)
    return empty_window


@pytest.fixture
def press(qtbot: QtBot, parts: WindowParts) -> Callable[..., None]:
    """Presses a key in the document."""

    def pressed(key: object, modifiers: object = None) -> None:
        parts.canvas.setFocus()
        if modifiers is None:
            qtbot.keyClick(parts.canvas, key)
        else:
            qtbot.keyClick(parts.canvas, key, modifiers)

    return pressed
