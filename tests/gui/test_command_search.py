"""Commands are found by letters of their name, menu and key, the nearest first."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.gui.command_search import found_commands


@dataclass(frozen=True)
class Named:
    id: str
    title: str
    path: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


COMMANDS = (
    Named("library.export", "Export", ("Library",), ("Ctrl+E",)),
    Named("word.toggle", "Cut or join here", ("Words",), ("Space",)),
    Named("clause.label_title", "Title", ("Clauses", "Label"), ("5",)),
    Named("view.zoom_in", "Zoom in", ("View",), ("Ctrl++", "Ctrl+=")),
)


def found(query):
    return [command.id for command in found_commands(COMMANDS, query)]


def test_nothing_typed_finds_all_in_the_order_of_the_menus():
    assert found(" ") == [command.id for command in COMMANDS]


def test_a_command_is_found_by_its_menu():
    assert found("label") == ["clause.label_title"]


def test_a_command_is_found_by_its_key():
    assert found("ctrl+e") == ["library.export"]


def test_letters_with_others_between_them_find_too():
    assert found("zmin") == ["view.zoom_in"]


def test_scattered_letters_count_only_where_nothing_else_is_found():
    assert found("tit") == ["clause.label_title"]
    assert found("in") == ["view.zoom_in", "word.toggle"]


def test_the_start_of_a_name_comes_before_its_middle():
    assert found("o") == ["word.toggle", "library.export", "view.zoom_in"]


def test_every_word_has_to_be_there():
    assert found("title label") == ["clause.label_title"]
    assert found("title words") == []


@given(st.text())
def test_no_query_finds_what_is_not_there_or_anything_twice(query):
    ids = found(query)
    assert len(ids) == len(set(ids))
    assert set(ids) <= {command.id for command in COMMANDS}
