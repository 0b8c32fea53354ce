"""The translations hold together, and say as much as the English does."""

import re
import string
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from translatable_texts import texts
from translations import CHINESE, ENGLISH, unfinished

from unres_desktop.errors import ImportRefused, Message
from unres_desktop.exporters.available import EXPORTERS
from unres_desktop.gui import languages
from unres_desktop.gui.action_builder import plain_text
from unres_desktop.gui.actions import action_rows, menu_titles
from unres_desktop.gui.messages import shown_text
from unres_desktop.importers.available import IMPORTERS


class Entry(NamedTuple):
    """One message of a .ts file."""

    context: str
    source: str
    forms: tuple[str, ...]  # more than one for what counts
    finished: bool


def entries(path) -> Iterator[Entry]:
    """Every message of the file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Entry(
                context.findtext("name"),
                message.findtext("source"),
                tuple(forms or [translation.text or ""]),
                finished=translation.get("type") is None,
            )


def fields(text: str) -> set[str]:
    """The named fields, and %n, %Ln."""
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | set(re.findall(r"%L?n", text))


FINISHED = [entry for path in (CHINESE, ENGLISH) for entry in entries(path) if entry.finished]


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    languages.speak(languages.CHINESE)
    yield
    languages.speak(languages.ENGLISH)


def test_every_text_of_the_program_has_its_translation():
    # What to do: run `python packaging/translations.py` and translate what it names.
    assert {(entry.context, entry.source) for entry in entries(CHINESE)} == {
        (text.context, text.source) for text in texts()
    }
    assert {(entry.context, entry.source) for entry in entries(ENGLISH)} == {
        (text.context, text.source) for text in texts() if text.counts
    }
    assert unfinished(CHINESE) == unfinished(ENGLISH) == []


def test_every_translation_has_the_fields_of_its_source():
    for entry in FINISHED:
        for form in entry.forms:
            assert fields(form) == fields(entry.source), entry


def test_no_translation_is_empty_or_has_other_blanks_at_its_edges():
    for entry in FINISHED:
        for form in entry.forms:
            assert form.strip(), entry
            assert form.startswith(" ") == entry.source.startswith(" "), entry


def test_what_has_an_access_key_has_the_same_in_chinese():
    access_key = re.compile(r"&(\w)")
    for entry in entries(CHINESE):
        if entry.finished:
            wanted = access_key.search(entry.source.replace("&&", ""))
            found = access_key.search(entry.forms[0].replace("&&", ""))
            letters = [match and match[1].upper() for match in (wanted, found)]
            assert letters[0] == letters[1], entry


def test_dots_say_in_both_languages_that_a_dialog_follows():
    for entry in entries(CHINESE):
        if entry.finished and "&" in entry.source:
            assert entry.source.endswith("…") == entry.forms[0].endswith("…"), entry


def test_no_half_width_punctuation_stands_between_chinese_characters():
    for entry in entries(CHINESE):
        for form in entry.forms:
            assert not re.search(r"[\u4e00-\u9fff][,;:?!.](?=[\u4e00-\u9fff]|$)", form), entry


def test_the_compiled_files_hold_what_the_sources_say(qapp: QApplication):
    for path in (CHINESE, ENGLISH):
        translator = QTranslator()
        assert translator.load(str(path.with_suffix(".qm")))
        for entry in entries(path):
            if entry.finished:
                count = -1 if len(entry.forms) == 1 and "%" not in entry.source else 1
                found = translator.translate(entry.context, entry.source, "", count)
                assert found == entry.forms[0], entry


def test_english_counts_one_and_many(qapp: QApplication):
    languages.speak(languages.ENGLISH)
    source = "%n places were changed"
    said = [QApplication.translate("Accessible", source, "", count) for count in (1, 2)]
    assert said == ["1 place was changed", "2 places were changed"]


def test_access_keys_of_a_menu_differ_in_chinese(chinese):
    by_menu: dict[str, list[str]] = {}
    for row in action_rows():
        by_menu.setdefault(row.menu, []).extend(re.findall(r"&(\w)", row.text))
    for name, title in menu_titles().items():
        by_menu.setdefault(name.rpartition("/")[0], []).extend(re.findall(r"&(\w)", title))
    for menu, keys in by_menu.items():
        assert len(keys) == len(set(keys)), (menu, keys)


def test_the_plain_text_of_a_chinese_command_has_no_marks():
    assert plain_text("打开(&O)…") == "打开"
    assert plain_text("审定，下一份(&R)") == "审定，下一份"


def test_an_error_inside_an_error_is_translated_with_it(chinese):
    inner = ImportRefused("It is {kind}, not text. Save it as plain text first.", kind="{x}")
    outer = Message("Line {line}: {reason} Nothing was taken.", line=3, reason=inner.message)
    assert shown_text(outer) == "第 3 行：这是{x}，不是文本。请先另存为纯文本。没有采用任何内容。"
    assert str(outer) == (
        "Line 3: It is {x}, not text. Save it as plain text first. Nothing was taken."
    )


def test_the_names_of_all_formats_can_be_translated():
    for format_ in (*IMPORTERS, *EXPORTERS):
        assert isinstance(format_.title, Message), format_
