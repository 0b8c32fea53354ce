"""The one way to tell, warn and ask the person; a recorder takes its place in tests."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from unres_desktop.errors import Message, UnresError

translate = QCoreApplication.translate


def shown_text(said: UnresError | str) -> str:
    """The text of an error or a message in the person's language; another string as it is."""
    message = said.message if isinstance(said, UnresError) else said
    if not isinstance(message, Message):
        return str(message)
    template = translate("Errors", message.template)
    fields = {name: _shown_field(value) for name, value in message.fields.items()}
    return template.format(**fields) if fields else template


def _shown_field(value: object) -> object:
    return shown_text(value) if isinstance(value, UnresError | Message) else value


class Messages(Protocol):
    """How commands and panels speak to the person."""

    def tell(self, text: str) -> None:
        """Say something in passing, in the status bar."""

    def refuse(self, text: str) -> None:
        """Say in passing why a gesture was not made."""

    def warn(self, title: str, text: str) -> None:
        """Say that something failed, and wait until that was read."""

    def ask(self, question: str, *, yes: str, detail: str = "") -> bool:
        """Ask a question; whether the answer was the one that `yes` names."""


class WindowMessages(QObject):
    """Messages in the status bar and in boxes above the window."""

    told = Signal(str, bool)  # the text, whether a gesture was refused

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def tell(self, text: str) -> None:
        """Say something in passing, in the status bar."""
        self.told.emit(text, False)

    def refuse(self, text: str) -> None:
        """Say in passing why a gesture was not made."""
        self.told.emit(text, True)

    def warn(self, title: str, text: str) -> None:
        """Say that something failed, and wait until that was read."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(title)
        box.setText(f"<b>{_escaped(title)}</b>")
        box.setInformativeText(_escaped(text))
        box.exec()

    def ask(self, question: str, *, yes: str, detail: str = "") -> bool:
        """Ask a question; whether the answer was the one that `yes` names."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(question)
        box.setText(f"<b>{_escaped(question)}</b>")
        box.setInformativeText(_escaped(detail))
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(agree)
        box.exec()
        return box.clickedButton() is agree


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
