"""Another way to cut: a list under the text, a preview while one moves, one change at the end."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from builders import words_of
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from unres_desktop.gui.canvas.piece_layout import PieceLayout
from unres_desktop.gui.dialogs.ways_popup import WaysPopup
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.model.origins import Origin
from unres_desktop.segmenters.ways_to_cut import Maker, WayToCut, ways_at_hand

ALT = Qt.KeyboardModifier.AltModifier
Press = Callable[..., None]


def popup_of(parts: WindowParts) -> WaysPopup:
    (popup,) = [found for found in parts.canvas.findChildren(WaysPopup) if found.isVisible()]
    return popup


def rows(popup: WaysPopup) -> list[str]:
    items = [popup.list.topLevelItem(row) for row in range(popup.list.topLevelItemCount())]
    return [" ".join(item.text(0).split()) for item in items if item is not None]


def shown_words(parts: WindowParts) -> list[str]:
    """The words as the canvas has laid them out, not as the annotation has them."""
    view = parts.canvas.view
    assert view is not None
    words = []
    for row in range(len(view.rows)):
        piece: PieceLayout = view.layout(row)
        for line in piece.lines:
            text, ends = line.look
            edges = (0, *ends, *([len(text)] if not ends or ends[-1] != len(text) else []))
            words += [text[a:b].strip() for a, b in pairwise(edges)]
    return words


@pytest.fixture
def opened(parts: WindowParts, press: Press, qtbot: QtBot) -> WaysPopup:
    """The list for 秘书长报告."""
    qtbot.waitUntil(parts.window.isActiveWindow)
    session = parts.canvas.session
    assert session is not None
    text = session.annotation.text
    parts.canvas.go_to(text.index("秘书长"), text.index("报告") + 2)
    press(Qt.Key.Key_Down, ALT)
    return popup_of(parts)


def test_the_list_is_there_at_once_and_is_filled_in_later(
    parts: WindowParts, press: Press, qtbot: QtBot
):
    parts.canvas.move_caret(1)
    press(Qt.Key.Key_Down, ALT)
    popup = popup_of(parts)
    assert rows(popup) == ["大会", "大 会"]  # as it is now is one word already
    assert popup.current().maker is Maker.PRESENT
    qtbot.waitUntil(lambda: not popup.remark.isVisible(), timeout=20_000)
    assert popup.current().maker is Maker.PRESENT
    qtbot.keyClick(popup.list, Qt.Key.Key_Escape)


def test_moving_shows_the_words_in_the_text_and_commits_nothing(
    parts: WindowParts, opened: WaysPopup, qtbot: QtBot
):
    session = parts.canvas.session
    assert session is not None
    before = words_of(session.annotation)
    assert shown_words(parts) == before
    qtbot.waitUntil(lambda: not opened.remark.isVisible(), timeout=20_000)
    assert "秘书 长 报告" in rows(opened)  # jieba knows the shorter word too
    found = []
    for _ in range(opened.list.topLevelItemCount() - 1):
        qtbot.keyClick(opened.list, Qt.Key.Key_Down)
        found.append(" ".join(shown_words(parts)[-len(rows(opened)[0]) :]))
    assert len(set(found)) == len(found)
    assert shown_words(parts)[-5:] == ["秘", "书", "长", "报", "告"]  # characters stand last
    assert words_of(session.annotation) == before
    assert session.undo_label is None
    qtbot.keyClick(opened.list, Qt.Key.Key_Escape)
    assert shown_words(parts) == before
    assert session.undo_label is None
    assert parts.canvas.view is not None
    assert parts.canvas.view.annotation is session.annotation


def test_enter_cuts_as_marked_in_one_change_that_is_saved_and_undone(
    parts: WindowParts, opened: WaysPopup, qtbot: QtBot
):
    session = parts.canvas.session
    assert session is not None and parts.workspace.library is not None
    before = words_of(session.annotation)
    qtbot.keyClick(opened.list, Qt.Key.Key_End)
    qtbot.keyClick(opened.list, Qt.Key.Key_Return)
    assert words_of(session.annotation)[-5:] == ["秘", "书", "长", "报", "告"]
    assert shown_words(parts) == words_of(session.annotation)
    assert session.annotation.origin_at(len(session.annotation.text) - 1) is Origin.HUMAN
    stored = parts.workspace.library.load(session.document_id)
    assert words_of(stored) == words_of(session.annotation)
    session.undo()
    assert words_of(session.annotation) == before
    assert shown_words(parts) == before


def test_the_keys_of_the_text_mean_nothing_in_the_list(
    parts: WindowParts, opened: WaysPopup, qtbot: QtBot
):
    session = parts.canvas.session
    assert session is not None
    for key in (Qt.Key.Key_Space, Qt.Key.Key_2, Qt.Key.Key_Backspace, Qt.Key.Key_F9):
        qtbot.keyClick(opened.list, key)
    assert session.undo_label is None
    opened.close()


def test_an_edit_made_meanwhile_ends_the_preview(
    parts: WindowParts, opened: WaysPopup, qtbot: QtBot
):
    session = parts.canvas.session
    assert session is not None
    qtbot.keyClick(opened.list, Qt.Key.Key_End)
    assert shown_words(parts) != words_of(session.annotation)
    parts.actions_by_id.actions["document.confirm"].trigger()
    assert shown_words(parts) == words_of(session.annotation)
    opened.close()


def test_a_selection_over_clauses_is_refused_with_a_hint(
    parts: WindowParts, press: Press, messages: object
):
    parts.canvas.go_to(0, 6)
    press(Qt.Key.Key_Down, ALT)
    assert not parts.canvas.findChildren(WaysPopup)
    assert "one clause" in messages.refused[-1]  # type: ignore[attr-defined]


def test_leaving_before_the_worker_answers_harms_nothing(
    parts: WindowParts, press: Press, qtbot: QtBot
):
    press(Qt.Key.Key_Down, ALT)
    popup = popup_of(parts)
    qtbot.keyClick(popup.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not parts.jobs.is_busy, timeout=20_000)


def test_the_list_never_covers_the_text_it_is_about(parts: WindowParts):
    screen = parts.window.screen().availableGeometry()
    for y in (screen.top() + 40, screen.bottom() - 40):
        place = QRect(screen.left() + 200, y, 2, 24)
        popup = WaysPopup("秘书长报告", ways_at_hand("秘书长报告", (3,)), parts.canvas)
        popup.open_at(place)
        assert not popup.geometry().intersects(place)
        popup.add(WayToCut((cut,), Maker.ENGINE) for cut in (1, 2, 4))
        assert not popup.geometry().intersects(place)
        assert screen.contains(popup.geometry())
        popup.close()
