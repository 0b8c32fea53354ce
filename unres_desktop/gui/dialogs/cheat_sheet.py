"""The cheat-sheet: all keys on one page, made from the table of commands, to read or to print."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.command_list import ListedCommand
from unres_desktop.gui.theme import LIGHT, Theme, load_theme

translate = QCoreApplication.translate

Section = tuple[str, list[tuple[str, tuple[str, ...]]]]  # a title; what is done, by which keys


def key_sections(commands: Sequence[ListedCommand]) -> list[Section]:
    """What has a key, grouped by menu; first what moves the caret, which is no command."""
    by_menu: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for command in commands:
        if command.keys:
            by_menu.setdefault(command.path[0], []).append((command.title, command.keys))
    return [(translate("CheatSheet", "Moving in the text"), _caret_keys()), *by_menu.items()]


def cheat_sheet_html(sections: Sequence[Section], theme: Theme) -> str:
    """The sections as a page of two columns of about the same length."""
    lengths = [len(rows) + 2 for _, rows in sections]
    split = min(
        range(1, len(sections) + 1), key=lambda at: abs(sum(lengths[:at]) - sum(lengths[at:]))
    )
    columns = (sections[:split], sections[split:])
    cells = "".join(
        f'<td width="50%" valign="top">{"".join(_section(part, theme) for part in column)}</td>'
        for column in columns
    )
    title = escape(translate("CheatSheet", "UNRes Desktop: keys at a glance"))
    color = theme.color("text").name()
    return (
        f'<div style="color:{color}"><h2>{title}</h2>'
        f'<table width="100%" cellspacing="0" cellpadding="10"><tr>{cells}</tr></table></div>'
    )


class CheatSheet(QDialog):
    """Shows the page; prints it in the colours of the light theme."""

    def __init__(self, commands: Sequence[ListedCommand], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys at a glance"))
        self.resize(860, 640)
        self._sections = key_sections(commands)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("All keys, by menu"))
        self.page.setHtml(cheat_sheet_html(self._sections, theme))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._print)
        buttons.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        self.page.setFocus()

    def printed_page(self) -> QTextDocument:
        """The page as it is printed: dark on white in any theme."""
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setHtml(cheat_sheet_html(self._sections, load_theme(LIGHT)))
        return document

    @Slot()
    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  # seldom needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.printed_page().print_(printer)


def _section(section: Section, theme: Theme) -> str:
    title, rows = section
    lines = "".join(
        f'<tr><td style="padding:3px 14px 3px 0">{escape(what)}</td>'
        f'<td align="right" style="padding:3px 0">{_chips(keys, theme)}</td></tr>'
        for what, keys in rows
    )
    color = theme.color("accent").name()
    return (
        f'<p style="margin:12px 0 3px 0; color:{color}"><b>{escape(title)}</b></p>'
        f'<table width="100%" cellspacing="0" cellpadding="0">{lines}</table>'
    )


def _chips(keys: Sequence[str], theme: Theme) -> str:
    ground, color = theme.color("pressed").name(), theme.color("text").name()
    style = f"background:{ground}; color:{color}; white-space:pre"
    return "&nbsp; ".join(f'<span style="{style}"> {escape(key)} </span>' for key in keys)


def _caret_keys() -> list[tuple[str, tuple[str, ...]]]:
    return [
        (translate("CheatSheet", "By characters and lines"), ("← → ↑ ↓",)),
        (translate("CheatSheet", "By words"), ("Ctrl+← →",)),
        (translate("CheatSheet", "By clauses"), ("Ctrl+↑ ↓",)),
        (translate("CheatSheet", "Start or end of the line"), ("Home", "End")),
        (translate("CheatSheet", "Start or end of the text"), ("Ctrl+Home", "Ctrl+End")),
        (translate("CheatSheet", "Select"), (translate("CheatSheet", "Shift with any of these"),)),
    ]
