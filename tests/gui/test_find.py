"""Find in the document: marks, next and previous, patterns, segmentation, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Finding:
    """Types into the bar and reads what happened."""

    def __init__(self, parts, qtbot, press):
        self.parts, self.qtbot, self.press = parts, qtbot, press
        qtbot.waitUntil(parts.window.isActiveWindow)
        press(Qt.Key.Key_F, CONTROL)
        self.bar = parts.find_commands._bar

    def type(self, text):
        # As a Chinese input method gives it.
        given = QInputMethodEvent()
        given.setCommitString(text)
        self.bar.field.clear()
        QApplication.sendEvent(self.bar.field, given)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.bar.field, key, modifiers)

    @property
    def marked(self):
        text = self.parts.workspace.session.annotation.text
        return [text[start:end] for start, end in self.parts.canvas.marks.highlights]

    @property
    def selected(self):
        return self.parts.canvas.selection()


@pytest.fixture
def finding(parts, qtbot, press):
    parts.canvas.go_to(0)
    return Finding(parts, qtbot, press)


def test_typing_marks_every_place_and_selects_the_first(finding):
    finding.type("合作")
    assert finding.marked == ["合作", "合作"]
    assert finding.selected == finding.parts.canvas.marks.highlights[0]
    assert finding.bar.count.text() == "1 of 2"


def test_enter_and_shift_enter_go_round(finding):
    finding.type("合作")
    first, second = finding.parts.canvas.marks.highlights
    finding.key(Qt.Key.Key_Return)
    assert finding.selected == second
    finding.key(Qt.Key.Key_Return)
    assert finding.selected == first
    finding.key(Qt.Key.Key_Return, SHIFT)
    assert finding.selected == second


def test_escape_goes_back_to_the_text_with_the_place_selected(finding):
    finding.type("秘书长")
    finding.key(Qt.Key.Key_Escape)
    assert not finding.bar.isVisible()
    assert finding.parts.window.focusWidget() is finding.parts.canvas
    assert finding.marked == []
    start, end = finding.selected
    assert finding.parts.workspace.session.annotation.text[start:end] == "秘书长"


def test_f3_goes_on_in_the_text(finding, press):
    finding.type("合作")
    first, second = finding.parts.canvas.marks.highlights
    press(Qt.Key.Key_F3)
    assert finding.selected == second
    press(Qt.Key.Key_F3, SHIFT)
    assert finding.selected == first
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_F3)
    assert finding.selected == first


def test_f3_goes_on_after_the_bar_was_closed_and_the_text_keeps_the_focus(finding, press):
    finding.type("合作")
    first, second = finding.parts.canvas.marks.highlights
    finding.key(Qt.Key.Key_Escape)
    assert finding.selected == first
    finding.parts.window.activateWindow()
    press(Qt.Key.Key_F3)
    assert finding.selected == second
    assert finding.marked == ["合作", "合作"]
    assert finding.parts.window.focusWidget() is finding.parts.canvas


def test_f3_without_a_search_opens_the_bar(parts, qtbot, press):
    qtbot.waitUntil(parts.window.isActiveWindow)
    press(Qt.Key.Key_F3)
    assert parts.find_commands._bar.isVisible()


def test_a_selection_is_what_is_looked_for(parts, qtbot, press):
    qtbot.waitUntil(parts.window.isActiveWindow)
    start = parts.workspace.session.annotation.text.index("合作")
    parts.canvas.go_to(start, start + 2)
    press(Qt.Key.Key_F, CONTROL)
    assert parts.find_commands._bar.field.text() == "合作"
    assert len(parts.canvas.marks.highlights) == 2


def test_a_boundary_is_looked_for_and_an_edit_changes_what_is_found(finding, qtbot, press):
    finding.type("合作|的")
    assert finding.marked == ["合作的", "合作的"]
    finding.parts.canvas.go_to(finding.parts.canvas.marks.highlights[0][0] + 2)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: finding.marked == ["合作的"])
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: finding.marked == ["合作的", "合作的"])


def test_one_word_or_split_can_be_asked_for(finding, qtbot):
    finding.type("合作的")
    assert len(finding.marked) == 2
    qtbot.keyClick(finding.bar.words, Qt.Key.Key_Down)
    assert finding.marked == []
    assert finding.bar.count.text() == "Nothing found"
    qtbot.keyClick(finding.bar.words, Qt.Key.Key_Down)
    assert len(finding.marked) == 2


def test_a_pattern_is_found_in_a_process_of_its_own(finding, qtbot):
    qtbot.keyClick(finding.bar.pattern, Qt.Key.Key_Space)
    finding.type(r"第\d+")
    qtbot.waitUntil(lambda: finding.marked == ["第46"], timeout=20_000)


def test_a_bad_pattern_says_at_once_what_is_wrong(finding, qtbot):
    finding.type("合作")
    qtbot.keyClick(finding.bar.pattern, Qt.Key.Key_Space)
    finding.type("(合作")
    assert "no regular expression" in finding.bar.error.text()
    assert finding.bar.error.isVisible()
    assert finding.marked == []
    finding.type("合")
    qtbot.waitUntil(lambda: finding.marked == ["合", "合"], timeout=20_000)
    assert not finding.bar.error.isVisible()


def test_the_bar_leaves_the_panels_as_wide_as_they_were(parts, qtbot, press):
    qtbot.waitUntil(parts.window.isActiveWindow)
    parts.window.resize(900, 600)
    before = parts.library_panel.width()
    press(Qt.Key.Key_F, CONTROL)
    assert parts.find_commands._bar.isVisible()
    assert parts.library_panel.width() == before


def test_a_pattern_that_takes_for_ever_is_given_up_by_typing_on(finding, qtbot, monkeypatch):
    monkeypatch.setattr("unres_desktop.workflow.worker_process._PATIENCE", 0.1)
    qtbot.keyClick(finding.bar.pattern, Qt.Key.Key_Space)
    finding.type(r"(\w*)*(\w*)*(\w*)*X9")
    qtbot.waitUntil(lambda: finding.bar.count.text() == "Searching…", timeout=20_000)
    qtbot.keyClick(finding.bar.pattern, Qt.Key.Key_Space)
    finding.type("合作")
    assert len(finding.marked) == 2


def test_another_document_is_searched_anew(finding, qtbot, press):
    finding.type("合作")
    before = finding.parts.workspace.session
    press(Qt.Key.Key_PageDown, CONTROL)
    assert finding.parts.workspace.session is not before
    assert finding.marked == ["合作", "合作"]


def test_marks_change_the_picture(finding):
    before = finding.parts.canvas.grab().toImage()
    finding.type("合作")
    finding.parts.canvas.go_to(0)
    assert finding.parts.canvas.grab().toImage() != before


def test_every_control_of_the_bar_is_reached_by_tab_and_has_a_name(finding):
    bar = finding.bar
    reached = [bar.field]
    while reached[-1] is not finding.parts.canvas and len(reached) < 10:
        reached.append(reached[-1].nextInFocusChain())
    for widget in (bar.previous, bar.next, bar.words, bar.pattern, bar.close_button):
        assert widget in reached
        assert widget.accessibleName() or widget.text()
