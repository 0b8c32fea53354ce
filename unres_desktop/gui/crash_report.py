"""What happens to an exception that nobody caught. Saved work is safe.

A bug is written to a file, and a dialog says so. What the person can mend is told as it is: a
library whose disk fails can fail under any part of the window, while the list of documents is
painted as well as in a command.
"""

import logging
import platform
import tempfile
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QThread, QTimer, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from unres_desktop import __version__
from unres_desktop.errors import UnresError
from unres_desktop.gui.messages import shown_text

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write the exception down and say so; the one `sys.excepthook`."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    if isinstance(error, UnresError):
        _log.warning("%s", error)
        told = error
        _soon(lambda: _tell(told))
        return
    text = _described(kind, error, trace)
    _log.error("%s", text)
    path = _written(text)
    _soon(lambda: _show(text, path))


def _soon(show: Callable[[], None]) -> None:
    """Show it not from inside whatever failed: a painter may still be open there."""
    application = QCoreApplication.instance()
    if isinstance(application, QApplication) and QThread.currentThread() is application.thread():
        QTimer.singleShot(0, application, show)


def _described(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    return "\n".join(
        (
            f"UNRes Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
            platform.platform(),
            "",
            "".join(traceback.format_exception(kind, error, trace)),
        )
    )


def _written(text: str) -> Path | None:
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    folder = Path(QStandardPaths.writableLocation(place) or tempfile.gettempdir()) / "reports"
    path = folder / f"{datetime.now():%Y-%m-%d %H-%M-%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path


def _tell(error: UnresError) -> None:
    if _is_one_shown():
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setObjectName("crash_report")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("CrashReport", "Something went wrong"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shown_text(error))
    box.exec()
    box.deleteLater()


def _is_one_shown() -> bool:
    """Whether there is a report already: a fault while painting would open hundreds."""
    return QApplication.activeModalWidget() is not None and any(
        isinstance(widget, QMessageBox) and widget.objectName() == "crash_report"
        for widget in QApplication.topLevelWidgets()
    )


def _show(text: str, path: Path | None) -> None:
    if _is_one_shown():
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setObjectName("crash_report")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(translate("CrashReport", "Something went wrong"))
    box.setText(translate("CrashReport", "<b>The program made a mistake.</b>"))
    hint = translate(
        "CrashReport",
        "Every edit made before is saved. You can go on; if it happens again, start the program "
        "anew.",
    )
    where = translate("CrashReport", "The report is in {path}.").format(path=path) if path else ""
    box.setInformativeText(f"{hint} {where}".strip())
    box.setDetailedText(text)
    box.exec()
    box.deleteLater()
