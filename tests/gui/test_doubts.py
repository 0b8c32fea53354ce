"""Going through the doubtful places in the real window, and the marks that show them."""

from pathlib import Path

import pytest
from builders import annotated, words_of
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.storage.library import Library

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
MARKED = "大会|波|利|尼|决议|，/通过|，|通过|，|通|过|。"  # doubtful: 3, 4; 9, 12; 15


@pytest.fixture
def parts(empty_window: WindowParts, tmp_path: Path, qtbot: QtBot) -> WindowParts:
    path = tmp_path / "doubts.unres"
    with Library.open(path, create=True) as library:
        library.add(annotated(MARKED))
    empty_window.library_commands.open_path(path)
    qtbot.waitUntil(lambda: bool(empty_window.doubts.watch.gaps))
    empty_window.canvas.setFocus()
    return empty_window


def test_f8_walks_through_the_doubtful_places_and_round_the_end(qtbot: QtBot, parts: WindowParts):
    places = [gap.offset for gap in parts.doubts.watch.left()]
    assert len(places) >= 3
    seen = []
    for _ in range(len(places) + 1):
        qtbot.keyClick(parts.canvas, Qt.Key.Key_F8)
        seen.append(parts.canvas.caret())
    assert seen == [*places, places[0]]
    qtbot.keyClick(parts.canvas, Qt.Key.Key_F8, SHIFT)
    assert parts.canvas.caret() == places[-1]


def test_the_most_doubtful_place_comes_first_when_asked_for(qtbot: QtBot, parts: WindowParts):
    parts.actions_by_id.actions["doubt.toggle_worst_first"].trigger()
    qtbot.keyClick(parts.canvas, Qt.Key.Key_F8)
    scores = {gap.offset: gap.score for gap in parts.doubts.watch.gaps}
    assert scores[parts.canvas.caret()] == max(scores.values())


def test_a_place_that_a_person_decided_is_doubtful_no_longer(qtbot: QtBot, parts: WindowParts):
    qtbot.keyClick(parts.canvas, Qt.Key.Key_F8)
    decided = parts.canvas.caret()
    qtbot.keyClick(parts.canvas, Qt.Key.Key_Space)
    assert decided not in [gap.offset for gap in parts.doubts.watch.left()]
    session = parts.canvas.session
    assert session is not None
    assert "大会" in words_of(session.annotation)


def test_the_count_below_follows_a_confirmed_document(qtbot: QtBot, parts: WindowParts):
    assert parts.status.doubts.text()[0] != "0"
    qtbot.keyClick(parts.canvas, Qt.Key.Key_F9, SHIFT)
    qtbot.waitUntil(lambda: parts.status.doubts.text().startswith("0"))
    qtbot.keyClick(parts.canvas, Qt.Key.Key_F8)  # tells that none is left, moves nowhere


def test_a_click_on_the_strip_goes_to_the_nearest_doubtful_place(qtbot: QtBot, parts: WindowParts):
    strip = parts.doubts.strip
    last = parts.doubts.watch.left()[-1].offset
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, strip.height() - 1))
    assert parts.canvas.caret() == last


def test_marks_are_painted_and_can_be_switched_off(qtbot: QtBot, parts: WindowParts):
    marked = parts.canvas.grab().toImage()
    parts.actions_by_id.actions["doubt.toggle_marks"].trigger()
    plain = parts.canvas.grab().toImage()
    assert marked != plain
    parts.actions_by_id.actions["doubt.toggle_origins"].trigger()
    assert parts.canvas.grab().toImage() != plain
    assert parts.store.values.shows_origins


def test_a_long_document_is_looked_through_in_the_worker(
    empty_window: WindowParts, tmp_path: Path, qtbot: QtBot
):
    path = tmp_path / "long.unres"
    with Library.open(path, create=True) as library:
        library.add(annotated("|".join(["大会|波|利|尼|决议，"] * 3000)))
    empty_window.library_commands.open_path(path)
    qtbot.waitUntil(lambda: bool(empty_window.doubts.watch.gaps), timeout=30_000)
    assert len(empty_window.doubts.watch.gaps) == 9000  # two in each name, one in "决议，"
