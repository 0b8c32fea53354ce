"""Another language while a document is open: nothing is lost, everything is made anew."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMenuBar
from pytestqt.qtbot import QtBot

from unres_desktop.gui.jobs import Job
from unres_desktop.gui.languages import CHINESE, ENGLISH, SYSTEM, speak
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.window_parts import WindowParts


def switch(qtbot: QtBot, parts: WindowParts, language: str) -> WindowParts:
    """Choose a language in the menu; the parts made anew."""
    window = parts.window
    parts.actions_by_id.actions[f"language.{language}"].trigger()
    found: list[WindowParts] = []

    def is_made_anew() -> bool:
        found[:] = window.findChildren(WindowParts)
        return len(found) == 1 and found[0] is not parts

    qtbot.waitUntil(is_made_anew, timeout=30_000)  # after what runs in the background
    return found[0]


def test_document_caret_selection_and_undo_survive(qtbot, parts: WindowParts, press: Callable):
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    session, label = parts.workspace.session, parts.workspace.session.undo_label
    parts.canvas.go_to(9, 5)
    states = session.annotation.states()
    anew = switch(qtbot, parts, CHINESE)
    assert anew.workspace.session is session
    assert (anew.canvas.caret(), anew.canvas.selection()) == (5, (5, 9))
    assert session.undo_label == label
    qtbot.keyClick(anew.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.annotation.states() != states


def test_edits_go_on_and_every_part_follows_them(qtbot, parts: WindowParts):
    anew = switch(qtbot, parts, CHINESE)
    anew.canvas.go_to(1)
    anew.canvas.setFocus()
    words = anew.status.counts.text()
    qtbot.keyClick(anew.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: anew.status.counts.text() != words)
    assert anew.actions_by_id.actions["edit.undo"].isEnabled()


def test_the_window_keeps_one_of_each_part(qtbot, parts: WindowParts):
    window = parts.window
    docks = len(window.findChildren(QDockWidget))
    for language in (CHINESE, ENGLISH, CHINESE):
        parts = switch(qtbot, parts, language)
    assert len(window.findChildren(QDockWidget)) == docks
    assert window.findChildren(QMenuBar) == [window.menuBar()]
    assert window.actions()  # the keys of the commands


def test_what_is_scrolled_to_stays_in_sight(qtbot, parts: WindowParts):
    parts.window.resize(720, 480)
    parts.canvas.set_zoom(4.0)
    bar = parts.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    assert scrolled > 0
    anew = switch(qtbot, parts, CHINESE)
    assert abs(anew.canvas.verticalScrollBar().value() - scrolled) <= 2


def test_both_halves_of_a_split_view_stay_where_they_are(qtbot, parts: WindowParts):
    parts.canvas.go_to(3)
    parts.actions_by_id.actions["view.split"].trigger()
    first, second = parts.text.panes
    second.go_to(20)
    first.setFocus()
    anew = switch(qtbot, parts, CHINESE)
    assert [pane.caret() for pane in anew.text.panes] == [3, 20]
    assert anew.text.pane is anew.text.panes[0]
    assert anew.text.pane.hasFocus()
    assert anew.actions_by_id.actions["view.split"].isChecked()


def test_the_list_stays_filtered(qtbot, parts: WindowParts):
    parts.library_panel.text.setText("60/10")
    qtbot.waitUntil(lambda: parts.library_panel.model.rowCount() == 1)
    qtbot.waitUntil(lambda: not parts.jobs.is_busy)
    anew = switch(qtbot, parts, CHINESE)
    qtbot.waitUntil(lambda: anew.library_panel.model.rowCount() == 1)
    assert anew.library_panel.text.text() == "60/10"


def test_the_choice_is_kept_and_shown(qtbot, parts: WindowParts, store: PreferenceStore):
    anew = switch(qtbot, parts, CHINESE)
    assert store.values.language == CHINESE
    assert anew.actions_by_id.actions[f"language.{CHINESE}"].isChecked()
    assert not anew.actions_by_id.actions[f"language.{SYSTEM}"].isChecked()


def test_a_window_without_a_library_speaks_too(qtbot, empty_window: WindowParts):
    anew = switch(qtbot, empty_window, CHINESE)
    assert anew.workspace.session is None
    assert anew.welcome.isVisible()


def test_dates_and_the_words_of_qt_follow(qapp: QApplication):
    speak(CHINESE)
    assert QLocale().language() == QLocale.Language.Chinese
    assert QApplication.translate("QPlatformTheme", "Cancel") == "取消"
    speak(ENGLISH)
    assert QLocale().language() == QLocale.Language.English
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_work_in_the_background_is_waited_for(qtbot, parts: WindowParts, messages):
    qtbot.waitUntil(lambda: not parts.jobs.is_busy, timeout=30_000)
    go_on = Event()
    brought: list[object] = []

    def work(progress) -> str:
        go_on.wait()
        return "done"

    job = Job(work, parts)
    job.succeeded.connect(brought.append)
    parts.jobs.start(job)
    parts.actions_by_id.actions[f"language.{CHINESE}"].trigger()
    assert "background" in messages.told[-1]
    go_on.set()
    window = parts.window
    qtbot.waitUntil(lambda: window.findChildren(WindowParts)[0] is not parts, timeout=30_000)
    assert brought == ["done"]
