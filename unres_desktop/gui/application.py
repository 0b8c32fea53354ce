"""Starts the desktop program: application, theme, fonts, translations, the first window."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QSize, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from unres_desktop import __version__
from unres_desktop.gui import crash_report
from unres_desktop.gui.fonts import add_bundled_font, interface_font
from unres_desktop.gui.icons import application_icon
from unres_desktop.gui.main_window import MainWindow
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.theme import THEME_NAMES, chosen_theme
from unres_desktop.resource_files import resource_path
from unres_desktop.workflow.worker_process import WorkerProcess

ORGANISATION = "UNRes"
PROGRAM = "UNRes Desktop"
_WORKER_DELAY = 400  # milliseconds after the first paint
_WARM_UP = ("unres_desktop.workflow.import_documents",)


def main(arguments: Sequence[str]) -> int:
    """Open the window, or do what an option asks for; the exit status is returned."""
    options = _parsed(arguments)
    if options.self_check:
        from unres_desktop.gui.self_check import self_check  # noqa: PLC0415  # never at start

        return self_check()
    if options.snapshot:
        return _take_snapshot(options)
    application = make_application()
    crash_report.install()
    store = PreferenceStore(QSettings())
    window = open_window(application, store, theme=options.theme)
    window.show()
    QTimer.singleShot(0, window, lambda: window.open_at_start(options.library))
    QTimer.singleShot(_WORKER_DELAY, window, window.worker.start)
    return application.exec()


def make_application() -> QApplication:
    """The application with style, fonts and translations, but without a window."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([sys.argv[0]])
    application.setOrganizationName(ORGANISATION)
    application.setApplicationName(PROGRAM)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("unres-desktop")
    application.setStyle("Fusion")
    add_bundled_font()
    application.setFont(interface_font(application.font()))
    application.setWindowIcon(application_icon())
    _install_translations(application)
    return application


def open_window(
    application: QApplication, store: PreferenceStore, *, theme: str | None = None
) -> MainWindow:
    """A main window in its theme, not shown yet."""
    if theme is not None:
        store.change(theme=theme)
    colors = chosen_theme(store.values.theme)
    application.setPalette(colors.palette())
    application.setStyleSheet(colors.style_sheet())
    return MainWindow(store, WorkerProcess(_WARM_UP))


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="unres-desktop", description=__doc__)
    parser.add_argument("library", nargs="?", type=Path, help="the library to open")
    parser.add_argument("--theme", choices=THEME_NAMES, help="the colours of the window")
    parser.add_argument(
        "--snapshot", type=Path, metavar="OUT.png", help="paint the window into a picture and end"
    )
    parser.add_argument(
        "--size", type=_size, default=QSize(1280, 820), metavar="WxH", help="for --snapshot"
    )
    parser.add_argument("--self-check", action="store_true", help="say whether all parts work")
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(arguments)


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("write the size as 1280x820")
    return QSize(int(width), int(height))


def _install_translations(application: QApplication) -> None:
    locale = QLocale()
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("unres", _own_translations()),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if folder and translator.load(locale, name, "_", folder):
            application.installTranslator(translator)


def _own_translations() -> str | None:
    try:
        return str(resource_path("translations"))
    except FileNotFoundError:
        return None


def _take_snapshot(options: argparse.Namespace) -> int:
    """Paint the window, without showing it and without touching anybody's preferences."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "snapshot.ini")), QSettings.Format.IniFormat)
        window = open_window(application, PreferenceStore(settings), theme=options.theme)
        window.resize(options.size)
        window.show()
        window.open_at_start(options.library)
        opened = options.library is None or window.workspace.path is not None
        application.processEvents()  # no loop runs: let the layouts settle before the picture
        saved = window.grab().save(str(options.snapshot), "PNG")
        window.close()
    return 0 if opened and saved else 1
