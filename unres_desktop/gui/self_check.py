"""`--self-check`: whether the installed program has all its parts; for packages and bundles."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QFontDatabase

from unres_desktop.gui import application
from unres_desktop.gui.fonts import BUNDLED_FAMILY
from unres_desktop.gui.icons import themed_pixmap
from unres_desktop.gui.languages import CHINESE, SYSTEM, speak
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.theme import LIGHT, THEME_FILES, load_theme
from unres_desktop.resource_files import resource_path
from unres_desktop.workflow.import_documents import import_paths
from unres_desktop.workflow.worker_process import WorkerProcess

_TEXT = "大会决议\n大会，\n回顾其决议，\n1. 决定开展国际合作。\n"


def self_check() -> int:
    """Try every part, print a line for each, and give the exit status."""
    application.make_application()
    application.dress_application(LIGHT)
    checks: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("themes", _has_themes),
        ("icons", _has_icons),
        ("font", _has_font),
        ("languages", _has_languages),
        ("worker process, segmenter, library and window", _does_the_main_job),
    )
    failed = 0
    for name, check in checks:
        works = check()
        failed += not works
        sys.stdout.write(f"{'ok    ' if works else 'FAILED'} {name}\n")
    return 1 if failed else 0


def _has_themes() -> bool:
    return all(load_theme(name).style_sheet() for name in THEME_FILES)


def _has_icons() -> bool:
    color = load_theme(LIGHT).color("text")
    drawings = resource_path("icons").glob("*.svg")
    return all(not themed_pixmap(path.stem, color, 20, 1).isNull() for path in drawings)


def _has_font() -> bool:
    return QFontDatabase.hasFamily(BUNDLED_FAMILY)


def _has_languages() -> bool:
    speak(CHINESE)
    ours = QCoreApplication.translate("Menus", "&Help") == "帮助(&H)"
    of_qt = QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    speak(SYSTEM)
    return ours and of_qt


def _does_the_main_job() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        text, library = Path(folder, "text.txt"), Path(folder, "check.unres")
        text.write_text(_TEXT, encoding="utf-8")
        worker = WorkerProcess()
        report = worker.run(import_paths, (library, [text]))
        worker.stop()
        settings = QSettings(str(Path(folder, "check.ini")), QSettings.Format.IniFormat)
        store = PreferenceStore(settings)
        window = application.make_window(application.make_application(), store)
        parts = application.fill_window(window, store)
        parts.open_at_start(library)
        shown = parts.workspace.session is not None and not window.grab().isNull()
        window.close()
        return shown and len(report.imported) == 1
