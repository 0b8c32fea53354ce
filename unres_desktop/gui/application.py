"""Starts the desktop program: application, theme, fonts, translations, the first window.

The order is by what the person waits for: the frame of the window is painted first, then its
parts are imported and made, then the library opens, then the worker process starts.
"""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from unres_desktop import __version__
from unres_desktop.gui.languages import speak
from unres_desktop.gui.main_window import MainWindow
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.theme import chosen_theme

if TYPE_CHECKING:
    from unres_desktop.gui.first_sight import FirstSight
    from unres_desktop.gui.options import Options
    from unres_desktop.gui.window_parts import WindowParts

ORGANISATION = "UNRes"
PROGRAM = "UNRes Desktop"
_WORKER_DELAY = 400  # milliseconds after the library was opened
_SETTLING = 300  # milliseconds until all that follows the text is in a picture


def main(arguments: Sequence[str]) -> int:
    """Open the window, or do what an option asks for; the exit status is returned."""
    from unres_desktop.gui.options import parsed_options  # noqa: PLC0415  # its imports are slow

    if getattr(sys, "frozen", False):
        # In a frozen program the worker process is this program, started once more.
        from multiprocessing import freeze_support  # noqa: PLC0415  # never at start otherwise

        freeze_support()
    options = parsed_options(arguments)
    if options.self_check:
        from unres_desktop.gui.self_check import self_check  # noqa: PLC0415  # never at start

        return self_check()
    if options.snapshot:
        return _take_snapshot(options, options.snapshot)
    if not has_display(sys.platform, os.environ):
        # Qt would end the program with an abort and a page about its plugins.
        sys.stderr.write(
            "unres-desktop: There is no display to open the window on. "
            "The commands need none: unres-desktop --help\n"
        )
        return 1
    gc.disable()  # nothing that start-up makes is garbage
    application = make_application()
    sys.excepthook = _report_crash
    store = PreferenceStore(QSettings())
    window = make_window(application, store, theme=options.theme, language=options.language)
    window.first_painted.connect(lambda: _fill(window, store, options.library))
    window.show()
    return application.exec()


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether the system names a display, or Qt was told to do without one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not system.startswith("linux") or any(environment.get(name) for name in names)


def make_application() -> QApplication:
    """The application, with its name and style, but without what only text and icons need."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([sys.argv[0]])
    application.setOrganizationName(ORGANISATION)
    application.setApplicationName(PROGRAM)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("unres-desktop")
    application.setStyle("Fusion")
    return application


def make_window(
    application: QApplication,
    store: PreferenceStore,
    *,
    theme: str | None = None,
    language: str | None = None,
) -> MainWindow:
    """A main window in its theme and language, without its parts and not shown yet."""
    del application  # there has to be one
    if theme is not None:
        store.override(theme=theme)
    if language is not None:
        store.override(language=language)
    return MainWindow(store)


def fill_window(
    window: MainWindow, store: PreferenceStore, seen: "FirstSight | None" = None
) -> "WindowParts":
    """Make the parts of the window around what is seen, and before them what they need."""
    from unres_desktop.gui.window_parts import WindowParts  # noqa: PLC0415  # after the first paint

    dress_application(store.values.theme)
    if seen is None:
        speak(store.values.language)
    return WindowParts(window, store, seen=seen)


def dress_application(theme: str) -> None:
    """Give the application its fonts, icon and colours."""
    from unres_desktop.gui.fonts import (  # noqa: PLC0415  # after the first paint
        add_bundled_font,
        interface_font,
    )
    from unres_desktop.gui.icons import application_icon  # noqa: PLC0415  # as above

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    add_bundled_font()
    application.setFont(interface_font(application.font()))
    application.setWindowIcon(application_icon())
    colors = chosen_theme(theme)
    application.setPalette(colors.palette())
    application.setStyleSheet(colors.style_sheet())


def _fill(window: MainWindow, store: PreferenceStore, library: Path | None) -> None:
    from unres_desktop.gui.first_sight import show_last_document  # noqa: PLC0415  # as above

    seen = show_last_document(window, store, library)
    parts = fill_window(window, store, seen)
    parts.open_at_start(library)
    gc.freeze()
    gc.enable()
    QTimer.singleShot(_WORKER_DELAY, window, parts.worker.start)


def _take_snapshot(options: "Options", picture: Path) -> int:
    """Paint the window, without showing it and without touching anybody's preferences."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415  # never at start

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "snapshot.ini")), QSettings.Format.IniFormat)
        store = PreferenceStore(settings)
        window = make_window(application, store, theme=options.theme, language=options.language)
        window.resize(*options.size)
        parts = fill_window(window, store)
        window.show()
        parts.open_at_start(options.library)
        opened = options.library is None or parts.workspace.path is not None
        settled = QEventLoop()
        QTimer.singleShot(_SETTLING, settled.quit)
        settled.exec()  # counts and panels follow the text a little later
        saved = window.grab().save(str(picture), "PNG")
        window.close()
    return 0 if opened and saved else 1


def _report_crash(*fault: object) -> None:
    from unres_desktop.gui.crash_report import report  # noqa: PLC0415  # when there is one

    report(*fault)  # type: ignore[arg-type]
