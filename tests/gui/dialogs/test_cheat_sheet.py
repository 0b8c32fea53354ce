"""The cheat-sheet shows every key of the table of commands, and can be printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPageSize, QPdfWriter

from unres_desktop.gui.actions import action_rows
from unres_desktop.gui.command_list import ListedCommand
from unres_desktop.gui.dialogs.cheat_sheet import CheatSheet, cheat_sheet_html, key_sections
from unres_desktop.gui.theme import load_theme


def opened(parts, press, qtbot):
    qtbot.waitUntil(parts.window.isActiveWindow)
    press(Qt.Key.Key_F1)
    return parts.window.findChild(CheatSheet)


def test_f1_shows_every_command_that_has_a_key(parts, press, qtbot):
    text = opened(parts, press, qtbot).page.toPlainText()
    for row in action_rows():
        for key in row.keys:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            assert shown in text, row.id


def test_escape_closes_it(parts, press, qtbot):
    sheet = opened(parts, press, qtbot)
    with qtbot.waitSignal(sheet.finished):
        qtbot.keyClick(sheet.page, Qt.Key.Key_Escape)


def test_commands_stand_under_their_menu(qapp):
    commands = [
        ListedCommand("a.b", "Cut", ("Words",), ("Space",)),
        ListedCommand("c.d", "Title", ("Clauses", "Label"), ("5",)),
        ListedCommand("e.f", "Without a key", ("View",), ()),
    ]
    sections = dict(key_sections(commands)[1:])
    assert sections == {"Words": [("Cut", ("Space",))], "Clauses": [("Title", ("5",))]}


def test_signs_of_the_markup_in_a_key_are_shown_as_they_are(qapp):
    html = cheat_sheet_html([("<Menu>", [("a & b", ("Ctrl+<",))])], load_theme("light"))
    assert "&lt;Menu&gt;" in html and "a &amp; b" in html and "Ctrl+&lt;" in html


def test_it_prints_on_paper_in_dark_on_white(parts, press, qtbot, tmp_path):
    writer = QPdfWriter(str(tmp_path / "keys.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    opened(parts, press, qtbot).printed_page().print_(writer)
    del writer
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
