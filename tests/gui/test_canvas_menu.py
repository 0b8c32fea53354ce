"""The menu under the right mouse button offers what can be done at its place."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from unres_desktop.gui.action_builder import plain_text
from unres_desktop.gui.window_parts import WindowParts


@pytest.fixture
def offered(parts: WindowParts):
    """Opens the menu and gives its commands by their text."""

    def opened(*, is_in_gutter: bool = False):
        parts.canvas.menu_wished.emit(is_in_gutter, QPoint(40, 40))
        menu = parts.canvas.findChildren(QMenu, "canvas_menu")[-1]
        return {
            plain_text(action.text()).partition("\t")[0]: action
            for action in menu.actions()
            if not action.isSeparator()
        }

    yield opened
    for menu in parts.canvas.findChildren(QMenu, "canvas_menu"):
        menu.close()


def test_over_the_text_it_cuts_and_joins(parts, offered):
    parts.canvas.go_to(2)
    offered()["Cut or join here"].trigger()
    assert not parts.workspace.session.annotation.is_cut(2)


def test_over_the_gutter_it_splits_and_joins_clauses(parts, offered):
    annotation = parts.workspace.session.annotation
    parts.canvas.go_to(2)
    menu = offered(is_in_gutter=True)
    assert "Cut or join here" not in menu
    menu["Split the clause here"].trigger()
    assert annotation.clauses[1].start == 2
    offered(is_in_gutter=True)["Join with the clause before"].trigger()
    assert annotation.clauses[1].start != 2
    assert {"Label", "Deeper", "Shallower", "Confirm the clause"} <= menu.keys()


def test_over_a_selection_it_says_what_space_and_backspace_mean(parts, offered):
    annotation = parts.workspace.session.annotation
    parts.canvas.go_to(0, 3)
    offered()["Make it one word"].trigger()
    assert annotation.word_at(1) == (0, 3)
    parts.canvas.go_to(0, 4)
    offered()["Join everything in it"].trigger()
    assert annotation.word_at(1) == (0, 4)


def test_it_opens_again_after_it_was_closed(parts, offered, qtbot):
    for is_in_gutter in (True, False):
        assert "Label" in offered(is_in_gutter=is_in_gutter)
        for menu in parts.canvas.findChildren(QMenu, "canvas_menu"):
            with qtbot.waitSignal(menu.destroyed):
                menu.close()
    assert parts.actions_by_id.menus["clause/label"].actions()
