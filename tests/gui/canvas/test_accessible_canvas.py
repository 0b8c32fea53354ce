"""What a screen reader gets of the document view, asked in this process."""

from collections.abc import Callable, Iterator

import pytest
from builders import annotated, document
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from pytestqt.qtbot import QtBot

from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.model.annotation import Annotation, states_with_cuts
from unres_desktop.model.clauses import Clause
from unres_desktop.model.origins import Origin
from unres_desktop.storage.library import Library

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MARKED = "大会|，/回顾|𠮷田|的|决议|，\r\n/1.|请|秘书长|😀|报告|。"
LABELS = ("enacting", "preambular", "operative")


class Heard:
    """What was sent to screen readers, in order."""

    def __init__(self) -> None:
        self.events: list[tuple[str, object]] = []

    def take(self, event: QAccessibleEvent) -> None:
        kind = event.type().name
        said: object = None
        if isinstance(event, QAccessibleAnnouncementEvent):
            said = event.message()
        elif isinstance(event, QAccessibleTextSelectionEvent):
            said = event.selectionStart(), event.selectionEnd()
        elif isinstance(event, QAccessibleTextCursorEvent):
            said = event.cursorPosition()
        self.events.append((kind, said))

    def said(self) -> list[object]:
        """The announcements since the last time."""
        return self.of("Announcement")

    def of(self, kind: str) -> list[object]:
        """What was told by events of a kind, all of which are forgotten with it."""
        found = [told for name, told in self.events if name == kind]
        self.events.clear()
        return found


@pytest.fixture
def canvas(canvas_over: Callable[[Annotation], DocumentCanvas]) -> DocumentCanvas:
    return canvas_over(annotated(MARKED, labels=LABELS))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, canvas: DocumentCanvas) -> Iterator[Heard]:
    """A reader that has asked for the canvas and hears all that is sent."""
    recorder = Heard()
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(recorder.take))
    QAccessible.setActive(True)
    interface_of(canvas)
    yield recorder
    QAccessible.setActive(False)


def interface_of(canvas: DocumentCanvas) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(canvas)


def row_of(canvas: DocumentCanvas, index: int) -> QAccessibleInterface:
    return interface_of(canvas).child(index)


def words_of(row: QAccessibleInterface) -> list[str]:
    children = [row.child(index) for index in range(row.childCount())]
    return [child.text(QAccessible.Text.Name) for child in children]


def test_the_clauses_in_the_view_are_its_children(canvas: DocumentCanvas):
    interface = interface_of(canvas)
    assert interface.role() == QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name) == "Document text"
    assert interface.childCount() == 3
    names = [row_of(canvas, index).text(QAccessible.Text.Name) for index in range(3)]
    assert names == [
        "Enacting, clause 1 of 3",
        "Preambular, clause 2 of 3",
        "Operative, clause 3 of 3",
    ]
    assert interface.child(3) is None
    assert [interface.indexOfChild(row_of(canvas, index)) for index in range(3)] == [0, 1, 2]


def test_a_row_tells_its_text_in_utf_16_units(canvas: DocumentCanvas):
    text = row_of(canvas, 1).textInterface()
    whole = "回顾𠮷田的决议，\r\n"
    assert text.characterCount() == len(whole) + 1  # 𠮷 takes two
    assert text.text(0, text.characterCount()) == whole
    assert text.text(2, 5) == "𠮷田"
    assert text.text(5, 6) == "的"


def test_the_caret_stands_in_its_row_and_in_no_other(canvas: DocumentCanvas):
    canvas.move_caret(annotation_of(canvas).text.index("田"))
    assert [row_of(canvas, index).textInterface().cursorPosition() for index in range(3)] == [
        -1,
        4,
        -1,
    ]
    assert interface_of(canvas).focusChild() is row_of(canvas, 1)
    assert row_of(canvas, 1).state().focused
    assert not row_of(canvas, 0).state().focused


def test_the_caret_at_the_end_of_the_text_is_in_the_last_row(canvas: DocumentCanvas):
    canvas.move_caret(len(annotation_of(canvas).text))
    text = row_of(canvas, 2).textInterface()
    assert text.cursorPosition() == text.characterCount()
    assert row_of(canvas, 2).state().focused


def test_a_reader_moves_the_caret_and_selects(canvas: DocumentCanvas):
    start = annotation_of(canvas).clauses[1].start
    text = row_of(canvas, 1).textInterface()
    text.setCursorPosition(4)  # behind the pair
    assert canvas.caret() == start + 3
    text.setSelection(0, 2, 5)
    assert canvas.selection() == (start + 2, start + 4)
    text.removeSelection(0)
    assert canvas.selection() is None
    text.setCursorPosition(999)
    assert canvas.caret() == annotation_of(canvas).clauses[2].start


def test_every_character_is_found_again_at_its_place(canvas: DocumentCanvas):
    for index in range(3):
        row = row_of(canvas, index)
        text = row.textInterface()
        visible = text.text(0, text.characterCount()).rstrip()
        position = 0
        for character in visible:
            place = text.characterRect(position)
            assert row.rect().contains(place), (index, position)
            assert text.offsetAtPoint(place.center()) == position
            position += len(character.encode("utf-16-le")) // 2


def test_words_are_the_children_of_their_row(canvas: DocumentCanvas):
    row = row_of(canvas, 1)
    assert words_of(row) == ["回顾", "𠮷田", "的", "决议", "，"]
    word = row.child(3)
    assert word.text(QAccessible.Text.Description) == "Word boundary set by jieba"
    assert row.rect().contains(word.rect())
    center = word.rect().center()
    assert row.childAt(center.x(), center.y()) is word
    assert interface_of(canvas).childAt(center.x(), center.y()) is row
    assert row.indexOfChild(word) == 3
    assert word.parent() is row


def test_a_word_says_that_its_boundary_is_doubtful(canvas: DocumentCanvas):
    canvas.marks.doubts = [annotation_of(canvas).text.index("决议")]
    row = row_of(canvas, 1)
    assert row.text(QAccessible.Text.Description) == "1 doubtful"
    told = row.child(3).text(QAccessible.Text.Description)
    assert told == "Word boundary set by jieba, doubtful"


def test_a_clause_that_a_person_confirmed_says_so(canvas: DocumentCanvas):
    canvas.marks.doubts = [annotation_of(canvas).text.index("报告")]
    canvas.move_caret(annotation_of(canvas).clauses[1].start)
    canvas.clauses.confirm()  # type: ignore[attr-defined]
    told = [row_of(canvas, index).text(QAccessible.Text.Description) for index in range(3)]
    assert told == ["", "confirmed", "1 doubtful"]


def test_words_follow_an_edit_and_those_gone_are_no_longer_valid(canvas: DocumentCanvas):
    row = row_of(canvas, 1)
    last = row.child(4)
    canvas.words.toggle_at(annotation_of(canvas).text.index("𠮷"))  # type: ignore[attr-defined]
    assert words_of(row) == ["回顾𠮷田", "的", "决议", "，"]
    assert row.child(4) is None
    assert not last.isValid()
    assert last.text(QAccessible.Text.Name) == ""
    assert last.rect().isEmpty()


def test_a_row_that_an_edit_took_away_is_no_longer_valid(canvas: DocumentCanvas):
    row = row_of(canvas, 2)
    canvas.move_caret(annotation_of(canvas).clauses[2].start)
    canvas.words.join_before()  # type: ignore[attr-defined]
    assert not row.isValid()
    assert interface_of(canvas).childCount() == 2
    assert interface_of(canvas).indexOfChild(row) == -1


def test_without_a_document_there_is_nothing_to_read(canvas: DocumentCanvas):
    row = row_of(canvas, 0)
    canvas.set_session(None)
    assert interface_of(canvas).childCount() == 0
    assert interface_of(canvas).focusChild() is None
    assert not row.isValid()


def test_only_the_rows_in_the_view_are_children_of_a_long_document(
    canvas_over: Callable[[Annotation], DocumentCanvas],
):
    clauses = 20_000
    text = "请秘书长报告；" * clauses
    canvas = canvas_over(
        Annotation(
            document(text),
            states=states_with_cuts(text, range(2, len(text), 2), Origin.JIEBA),
            clauses=[Clause(start, "operative") for start in range(0, len(text), 14)],
        )
    )
    interface = interface_of(canvas)
    assert interface.childCount() < 40
    first = row_of(canvas, 0)
    canvas.move_caret(len(text))
    row = interface.focusChild()
    assert row.textInterface().cursorPosition() == row.textInterface().characterCount() <= 300
    assert interface.indexOfChild(row) >= 0
    assert interface.indexOfChild(first) == -1
    assert first.rect().isEmpty()
    assert first.state().offscreen


def test_a_reader_scrolls_to_a_row_without_moving_the_caret(
    canvas_over: Callable[[Annotation], DocumentCanvas],
):
    canvas = canvas_over(annotated("/".join(["请|秘书长|报告|；"] * 60)))
    row = row_of(canvas, 0)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    assert row.rect().isEmpty()
    row.textInterface().scrollToSubstring(0, 1)
    assert not row.rect().isEmpty()
    assert canvas.caret() == 0


def test_reading_while_editing_and_scrolling_keeps_every_interface_alive(
    canvas_over: Callable[[Annotation], DocumentCanvas],
):
    canvas = canvas_over(annotated("/".join(["请|秘书长|报告|；"] * 600)))
    interface, held = interface_of(canvas), []
    length = len(annotation_of(canvas).text)
    for turn in range(150):
        canvas.move_caret(turn * 37 % length)
        row = interface.focusChild()
        held.extend((row, *(row.child(index) for index in range(row.childCount()))))
        canvas.words.toggle()  # type: ignore[attr-defined]
        if turn % 10 == 0:
            canvas.clauses.split()  # type: ignore[attr-defined]
        for old in held[-200:]:
            if old.isValid():
                assert old.text(QAccessible.Text.Name)
    assert len(held) > 500


def test_two_canvases_speak_each_for_itself(canvas: DocumentCanvas, qtbot: QtBot, library: Library):
    second = DocumentCanvas(canvas._theme)
    qtbot.addWidget(second)
    second.resize(400, 300)
    second.set_session(AnnotationSession(library, "test", author="second", parent=second))
    second.move_caret(annotation_of(canvas).clauses[2].start)
    assert row_of(canvas, 0).textInterface().cursorPosition() == 0
    assert row_of(second, 0).textInterface().cursorPosition() == -1


def test_a_canvas_that_is_gone_leaves_rows_that_are_not_valid(
    library: Library, canvas: DocumentCanvas, qtbot: QtBot
):
    passing = DocumentCanvas(canvas._theme)
    passing.set_session(AnnotationSession(library, "test", author="second", parent=passing))
    row = row_of(passing, 0)
    word = row.child(0)
    with qtbot.waitSignal(passing.destroyed):
        passing.deleteLater()
    assert not row.isValid()
    assert not word.isValid()


def test_moving_in_a_row_tells_the_caret_and_the_word_that_starts_there(
    qtbot: QtBot, canvas: DocumentCanvas, heard: Heard
):
    canvas.move_caret(annotation_of(canvas).clauses[1].start)
    heard.events.clear()
    qtbot.keyClick(canvas, Qt.Key.Key_Right, CONTROL)
    assert heard.events == [("TextCaretMoved", 2), ("Announcement", "𠮷田")]
    heard.events.clear()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)  # inside a word
    assert heard.events == [("TextCaretMoved", 4)]


def test_moving_to_another_clause_gives_its_row_the_focus(
    qtbot: QtBot, canvas: DocumentCanvas, heard: Heard
):
    canvas.move_caret(1)
    heard.events.clear()
    qtbot.keyClick(canvas, Qt.Key.Key_Down, CONTROL)
    assert heard.events == [("Focus", None), ("TextCaretMoved", 0)]


def test_the_focus_goes_to_the_row_after_qt_has_told_of_the_canvas(
    qtbot: QtBot, canvas: DocumentCanvas, heard: Heard
):
    canvas.move_caret(3)
    canvas.clearFocus()
    heard.events.clear()
    canvas.setFocus()
    qtbot.waitUntil(lambda: ("Focus", None) in heard.events)
    assert ("TextCaretMoved", 0) in heard.events


def test_a_selection_is_told_and_said(qtbot: QtBot, canvas: DocumentCanvas, heard: Heard):
    canvas.move_caret(annotation_of(canvas).clauses[1].start)
    heard.events.clear()
    qtbot.keyClick(canvas, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert ("TextSelectionChanged", (0, 2)) in heard.events
    assert heard.said()[-1] == "Selected: 回顾"


@pytest.mark.parametrize(("at", "said"), [("田", "Words: 𠮷, 田"), ("𠮷", "One word: 回顾𠮷田")])
def test_a_cut_and_a_join_are_said(at: str, said: str, canvas: DocumentCanvas, heard: Heard):
    canvas.move_caret(annotation_of(canvas).text.index(at))
    heard.events.clear()
    canvas.words.toggle()  # type: ignore[attr-defined]
    assert heard.said() == [said]


def test_undo_says_how_the_words_are_again(canvas: DocumentCanvas, heard: Heard):
    canvas.words.toggle_at(annotation_of(canvas).text.index("𠮷"))  # type: ignore[attr-defined]
    heard.events.clear()
    assert canvas.session is not None
    canvas.session.undo()
    assert heard.said() == ["Words: 回顾, 𠮷田"]


def test_edits_of_clauses_are_said(canvas: DocumentCanvas, heard: Heard):
    canvas.move_caret(annotation_of(canvas).text.index("的"))
    heard.events.clear()
    canvas.clauses.split()  # type: ignore[attr-defined]
    assert heard.said() == ["A clause starts: 的决议，"]
    canvas.clauses.label_as("operative")  # type: ignore[attr-defined]
    assert heard.said() == ["Operative, level 1"]
    canvas.clauses.deeper()  # type: ignore[attr-defined]
    assert heard.said() == ["Operative, level 2"]
    canvas.words.shift_right()  # type: ignore[attr-defined]
    assert heard.said()[0] == "The clause starts: 决议，"
    canvas.words.join_before()  # type: ignore[attr-defined]
    assert heard.said() == ["Clauses joined"]
    canvas.clauses.confirm()  # type: ignore[attr-defined]
    assert heard.said() == ["Confirmed"]


def test_an_edit_gives_the_row_that_starts_at_the_caret_the_focus(
    canvas: DocumentCanvas, heard: Heard
):
    canvas.move_caret(annotation_of(canvas).text.index("的"))
    heard.events.clear()
    canvas.clauses.split()  # type: ignore[attr-defined]
    assert [name for name, _ in heard.events].count("Focus") == 1


def test_nothing_is_sent_when_no_reader_listens(canvas: DocumentCanvas, heard: Heard):
    QAccessible.setActive(False)
    heard.events.clear()
    canvas.move_caret(3)
    canvas.words.toggle()  # type: ignore[attr-defined]
    assert heard.events == []


def test_another_document_is_followed_too(canvas: DocumentCanvas, heard: Heard, library: Library):
    library.add(annotated("通过|了|决议", document_id="other"))
    canvas.set_session(AnnotationSession(library, "other", author="tester", parent=canvas))
    heard.events.clear()
    canvas.words.toggle_at(2)  # type: ignore[attr-defined]
    assert heard.said() == ["One word: 通过了"]


def annotation_of(canvas: DocumentCanvas) -> Annotation:
    assert canvas.session is not None
    return canvas.session.annotation
