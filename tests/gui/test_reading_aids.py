"""Reading aids with real events: hover, F4, the selection in the status bar."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from unres_desktop.gui import reading_aids
from unres_desktop.gui.canvas import geometry
from unres_desktop.workflow import pinyin


@pytest.fixture(autouse=True)
def no_tool_tip_left():
    yield
    QToolTip.hideText()


def middle_of(parts, character):
    """A point in the middle of a character, away from its gaps."""
    view = parts.canvas.view
    left, right = (geometry.caret_rect(view, offset) for offset in (character, character + 1))
    return QPoint((left.center().x() + right.center().x()) // 2, left.center().y())


def hover(parts, character):
    place = middle_of(parts, character)
    viewport = parts.canvas.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)


def test_a_word_under_the_pointer_is_read_and_counted(parts, qtbot):
    start = parts.workspace.session.annotation.text.index("合作")
    hover(parts, start)
    assert QToolTip.text() == "合作\nIn this document: 2"
    qtbot.waitUntil(lambda: QToolTip.text().startswith("合作  hé zuò\n"), timeout=20_000)
    hover(parts, 0)
    hover(parts, start)
    assert QToolTip.text() == "合作  hé zuò\nIn this document: 2"
    qtbot.waitUntil(lambda: not parts.jobs.is_busy, timeout=20_000)


def test_the_selection_is_explained_as_a_whole(parts, monkeypatch):
    monkeypatch.setattr(reading_aids, "has_pinyin", lambda: False)
    parts.canvas.go_to(0, 4)
    hover(parts, 1)
    assert QToolTip.text() == "大会决议\nIn this document: 0 · cut otherwise: 1"


def test_f4_says_it_in_the_status_bar_too(parts, press, messages, monkeypatch):
    monkeypatch.setattr(reading_aids, "has_pinyin", lambda: False)
    parts.canvas.go_to(0)
    press(Qt.Key.Key_F4)
    assert messages.told == ["大会 · In this document: 2"]


def test_pinyin_can_be_switched_off(parts, store):
    parts.actions_by_id.actions["reading.toggle_pinyin"].trigger()
    assert not store.values.shows_pinyin
    hover(parts, 0)
    assert not parts.jobs.is_busy
    assert QToolTip.text().startswith("大会\n")


def test_without_pypinyin_the_switch_says_how_to_get_it(parts, messages, monkeypatch):
    action = parts.actions_by_id.actions["reading.toggle_pinyin"]
    action.trigger()
    monkeypatch.setattr(pinyin, "find_spec", lambda _name: None)
    action.trigger()
    assert "pip install" in messages.refused[-1]
    assert not action.isChecked()


def test_the_counts_of_the_selection_take_the_place_of_the_caret(parts, qtbot):
    parts.canvas.go_to(0, 6)
    qtbot.waitUntil(lambda: parts.status.place.text() == "Selected: 6 characters · 3 words")
    parts.canvas.go_to(0)
    qtbot.waitUntil(lambda: parts.status.place.text().startswith("Clause 1 of"))
