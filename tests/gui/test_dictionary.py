"""The user dictionary in the window: a word from the text, the dialog, a proposal with it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from unres_desktop.gui.dialogs.dictionary_dialog import DictionaryDialog
from unres_desktop.gui.dialogs.repropose_dialog import ReproposeDialog
from unres_desktop.gui.window_parts import WindowParts
from unres_desktop.segmenters.user_dictionary import UserDictionary, UserWord
from unres_desktop.workflow.library_dictionary import load_dictionary

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]


def stored(parts: WindowParts) -> list[UserWord]:
    assert parts.workspace.library is not None
    return list(load_dictionary(parts.workspace.library))


def select(parts: WindowParts, text: str) -> None:
    assert parts.canvas.session is not None
    start = parts.canvas.session.annotation.text.index(text)
    parts.canvas.go_to(start, start + len(text))


@pytest.fixture
def dialog(parts: WindowParts, press: Press, qtbot: QtBot) -> DictionaryDialog:
    parts.word_aids.words.save(UserDictionary.of([UserWord("供资", 3, "v"), UserWord("行为体")]))
    qtbot.waitUntil(parts.window.isActiveWindow)
    press(Qt.Key.Key_D, CTRL_SHIFT)
    (found,) = parts.window.findChildren(DictionaryDialog)
    return found


def test_a_key_adds_the_selection_and_a_proposal_uses_it(
    parts: WindowParts, press: Press, qtbot: QtBot
):
    select(parts, "促进发展")
    press(Qt.Key.Key_D, CTRL)
    assert stored(parts) == [UserWord("促进发展")]
    parts.actions_by_id.actions["document.repropose"].trigger()
    (dialog,) = parts.window.findChildren(ReproposeDialog)
    qtbot.waitUntil(lambda: "…" not in dialog.summary.text(), timeout=20_000)
    shown = {dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())}
    assert "促进发展" in shown
    dialog.accept()
    session = parts.canvas.session
    assert session is not None
    assert (
        parts.word_aids.words.dictionary().version in session.annotation.metadata.segmenter.version
    )


def test_without_a_selection_the_word_at_the_caret_is_added_once(
    parts: WindowParts, press: Press, messages: object
):
    parts.canvas.move_caret(1)
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_D, CTRL)
    assert stored(parts) == [UserWord("大会")]
    assert "already" in messages.told[-1]  # type: ignore[attr-defined]


def test_what_is_no_word_is_refused(parts: WindowParts, press: Press, messages: object):
    assert parts.canvas.session is not None
    parts.canvas.go_to(0, len(parts.canvas.session.annotation.text))
    press(Qt.Key.Key_D, CTRL)
    assert stored(parts) == []
    assert "longest" in messages.refused[-1]  # type: ignore[attr-defined]


def test_words_are_added_changed_and_removed_by_keys(
    parts: WindowParts, dialog: DictionaryDialog, qtbot: QtBot
):
    dialog.word.setText("南南合作")
    qtbot.keyClicks(dialog.frequency, "20")
    qtbot.keyClicks(dialog.tag, "n")
    qtbot.keyClick(dialog.tag, Qt.Key.Key_Return)
    assert dialog.model.dictionary.with_words([]).words[0] == UserWord("供资", 3, "v")
    assert UserWord("南南合作", 20, "n") in list(dialog.model.dictionary)
    dialog.table.selectRow(0)
    assert dialog.put_button.text() == "&Change"
    dialog.frequency.clear()
    qtbot.keyClick(dialog.frequency, Qt.Key.Key_Return)
    dialog.table.selectRow(2)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert stored(parts) == [UserWord("供资", 3, "v"), UserWord("行为体")]  # not before OK
    dialog.accept()
    assert stored(parts) == [UserWord("供资", None, "v"), UserWord("南南合作", 20, "n")]


def test_leaving_the_dialog_changes_nothing(
    parts: WindowParts, dialog: DictionaryDialog, qtbot: QtBot
):
    dialog.table.selectAll()
    dialog.remove()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(stored(parts)) == 2


@pytest.mark.parametrize(("typed", "said"), [("0", "from 1"), ("many", "whole number")])
def test_a_wrong_frequency_is_told_and_nothing_is_taken(
    dialog: DictionaryDialog, qtbot: QtBot, typed: str, said: str
):
    dialog.word.setText("南南合作")
    qtbot.keyClicks(dialog.frequency, typed)
    qtbot.keyClick(dialog.frequency, Qt.Key.Key_Return)
    assert said in dialog.notice.text()
    assert "南南合作" not in dialog.model.dictionary
    assert dialog.isVisible()


def test_searching_narrows_the_table(dialog: DictionaryDialog):
    dialog.search.setText("体")
    assert [dialog.model.entry(row).word for row in range(dialog.model.rowCount())] == ["行为体"]
    dialog.search.setText("v")
    assert [dialog.model.entry(row).word for row in range(dialog.model.rowCount())] == ["供资"]


def test_files_of_jieba_come_in_whole_or_not_at_all(dialog: DictionaryDialog, tmp_path: Path):
    file = tmp_path / "userdict.txt"
    file.write_text("供资 9 n\n能力建设\n", encoding="utf-8")
    dialog.import_from(file)
    assert "1 of them" in dialog.notice.text()
    assert [str(entry) for entry in dialog.model.dictionary] == ["供资 9 n", "能力建设", "行为体"]
    before = dialog.model.dictionary
    file.write_text("新词 1\n坏 词 行 n\n", encoding="utf-8")
    dialog.import_from(file)
    assert "Line 2" in dialog.notice.text()
    assert dialog.model.dictionary == before
    dialog.export_to(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == before.as_text


def test_another_library_has_other_words(parts: WindowParts, tmp_path: Path):
    parts.word_aids.words.save(UserDictionary.of([UserWord("供资")]))
    parts.workspace.open_library(tmp_path / "other.unres", create=True)
    assert not parts.word_aids.words.dictionary()
