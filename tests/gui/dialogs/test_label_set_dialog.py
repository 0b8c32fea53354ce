"""The editor of the labels: what is kept, what is shown by it, what clauses become."""

import pytest
from color_vision import contrast
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from unres_desktop.gui.dialogs.choice_dialog import ChoiceDialog
from unres_desktop.gui.dialogs.label_set_dialog import LabelSetDialog
from unres_desktop.gui.label_names import label_name, shown_label_set
from unres_desktop.gui.theme import THEME_FILES, load_theme, readable_color
from unres_desktop.model.label_set import MINIMAL, RESOLUTION


@pytest.fixture
def dialog(qtbot, parts):
    parts.actions_by_id.actions["labels.edit"].trigger()
    found = parts.window.findChild(LabelSetDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def answer(qtbot, *answers):
    """Types an answer into each list that opens, one after another; None leaves it."""
    left = list(answers)
    waiting = QTimer(QApplication.instance(), interval=20)
    seen = []

    def type_answer():
        asking = QApplication.activeModalWidget()
        if not isinstance(asking, ChoiceDialog):
            return
        seen.append(asking)
        if seen.count(asking) < 2:  # the first time it may still be on its way to the screen
            return
        given = left.pop(0)
        if not left:
            waiting.stop()
        if given is None:
            qtbot.keyClick(asking.search, Qt.Key.Key_Escape)
        else:
            qtbot.keyClicks(asking.search, given)
            qtbot.keyClick(asking.search, Qt.Key.Key_Return)

    waiting.timeout.connect(type_answer)
    waiting.start()


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot, parts, dialog):
    with qtbot.waitSignal(dialog.accepted):
        click(qtbot, dialog.save_button)


def choose_row(dialog, name):
    dialog.list.setCurrentRow([label.name for label in dialog._labels].index(name))


def labels_of(parts):
    return [clause.label for clause in parts.workspace.session.annotation.clauses]


def test_the_labels_and_how_often_they_are_used_are_listed(dialog):
    assert dialog.list.count() == len(RESOLUTION.labels)
    assert dialog.list.item(0).text().startswith("Preambular  (1)")
    assert "3" in dialog.list.item(0).text()


def test_a_name_a_key_and_a_color_are_kept_and_shown_everywhere(qtbot, parts, dialog, press):
    choose_row(dialog, "vote_note")
    qtbot.keyClicks(dialog.form.english, "Vote")
    dialog.form._set_color("#ffff00")
    choose_row(dialog, "operative")
    dialog.form.key.setCurrentIndex(0)
    dialog.form.key.activated.emit(0)
    choose_row(dialog, "vote_note")
    dialog.form.key.setCurrentIndex(2)
    dialog.form.key.activated.emit(2)
    save(qtbot, parts, dialog)
    assert parts.workspace.library.labels.present().of_key("2").name == "vote_note"
    assert label_name("vote_note") == "Vote"
    assert parts.actions_by_id.actions["clause.label_2"].text() == "Vote"
    assert load_theme("light").label_color("vote_note") == readable_color(
        "#ffff00", load_theme("light")
    )
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    parts.canvas.go_to(0)
    press(Qt.Key.Key_2)
    assert labels_of(parts)[0] == "vote_note"


def test_an_added_label_brings_its_level(qtbot, parts, dialog):
    click(qtbot, dialog.add)
    assert dialog.form.name.hasFocus() or not dialog.isActiveWindow()
    qtbot.keyClicks(dialog.form.name, "chapeau")
    dialog.form.level.setValue(3)
    save(qtbot, parts, dialog)
    assert shown_label_set().level_of("chapeau") == 2


def test_the_name_of_a_kept_label_stays(dialog):
    assert dialog.form.name.isReadOnly()


def test_a_set_that_cannot_be_used_is_refused_in_the_dialog(qtbot, parts, dialog):
    click(qtbot, dialog.add)
    click(qtbot, dialog.save_button)
    assert dialog.error.text() == "A label has no name."
    assert dialog.isVisible()
    assert parts.workspace.library.labels.present() == RESOLUTION


def test_an_unused_label_goes_without_a_question(qtbot, parts, dialog):
    choose_row(dialog, "table")
    click(qtbot, dialog.remove)
    save(qtbot, parts, dialog)
    assert parts.workspace.library.labels.present().find("table") is None


def test_a_label_in_use_stays_when_the_question_is_left(qtbot, dialog):
    choose_row(dialog, "sub")
    answer(qtbot, None)
    click(qtbot, dialog.remove)
    assert dialog._labels[dialog.list.currentRow()].name == "sub"
    assert dialog._becomes == {}


def test_the_clauses_of_a_label_that_goes_get_the_one_chosen_and_it_is_undone(qtbot, parts, dialog):
    before = labels_of(parts)
    choose_row(dialog, "sub")
    answer(qtbot, "closing")
    click(qtbot, dialog.remove)
    save(qtbot, parts, dialog)
    assert labels_of(parts) == ["closing" if name == "sub" else name for name in before]
    parts.actions_by_id.actions["edit.undo"].trigger()
    assert labels_of(parts) == before


def test_a_preset_asks_for_each_label_in_use_that_it_has_not(qtbot, parts, dialog):
    answer(qtbot, "other", "other", "operative")  # heading, enacting, sub in the order of the set
    dialog.preset.activated.emit(2)
    assert tuple(label.name for label in dialog._labels) == MINIMAL.names
    assert set(dialog._becomes) == {"heading", "enacting", "sub"}
    save(qtbot, parts, dialog)
    assert set(labels_of(parts)) <= set(MINIMAL.names)


def test_a_successor_that_goes_too_hands_its_clauses_on(qtbot, dialog):
    choose_row(dialog, "sub")
    answer(qtbot, "table")
    click(qtbot, dialog.remove)
    choose_row(dialog, "table")
    answer(qtbot, "closing")
    click(qtbot, dialog.remove)
    assert dialog._becomes == {"sub": "closing"}


def test_the_order_is_changed(qtbot, dialog):
    click(qtbot, dialog.down)
    assert [label.name for label in dialog._labels][:2] == ["operative", "preambular"]


def test_another_library_names_its_labels_itself(qtbot, parts, dialog):
    dialog.form.english.setText("Recital")
    dialog.form.english.textEdited.emit("Recital")
    save(qtbot, parts, dialog)
    assert label_name("preambular") == "Recital"
    parts.workspace.close_library()
    assert label_name("preambular") == "Preambular"


@pytest.mark.parametrize("name", THEME_FILES)
@pytest.mark.parametrize("color", ["#ffffff", "#000000", "#ffff00", "#0000ff", "#808080"])
def test_every_color_can_be_read_in_every_theme(qapp, name, color):
    theme = load_theme(name)
    wanted = 7 if "contrast" in name else 4.5
    for ground in ("canvas_background", "gutter", "panel"):
        assert contrast(readable_color(color, theme), theme.color(ground)) >= wanted
