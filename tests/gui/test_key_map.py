"""Key maps: clashes, keys that do harm, and the file they travel in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.errors import UnresError
from unres_desktop.gui.action_row import CANVAS, WINDOW
from unres_desktop.gui.actions import action_rows
from unres_desktop.gui.key_map import (
    Trouble,
    changes_from,
    default_keys,
    normal_key,
    owner_of,
    read_key_map,
    trouble_with,
    with_changes,
    with_key,
    written_key_map,
)

DEFAULTS = {"a": ("Ctrl+A",), "b": ("Ctrl+B", "F2"), "c": ()}
KEYS = ("Ctrl+A", "Ctrl+B", "F2", "F3", "Space")
key_maps = st.dictionaries(
    st.sampled_from(sorted(DEFAULTS)), st.lists(st.sampled_from(KEYS), unique=True).map(tuple)
)


def all_keys(keys):
    return [key for owned in keys.values() for key in owned]


@pytest.mark.parametrize("key", ["Ctrl+Space", "Ctrl+,", "Ctrl+.", "Ctrl+Shift+F", "Alt+Shift"])
def test_a_key_that_input_methods_take_is_named(key):
    assert trouble_with(key, CANVAS) is Trouble.INPUT_METHOD


@pytest.mark.parametrize(
    ("key", "scope", "trouble"),
    [
        ("Left", CANVAS, Trouble.CARET),
        ("Ctrl+Home", WINDOW, Trouble.CARET),
        ("Tab", WINDOW, Trouble.FOCUS),
        ("A", WINDOW, Trouble.TYPING),
        ("A", CANVAS, None),
        ("Space", WINDOW, Trouble.TYPING),
        ("Ctrl+J", WINDOW, None),
    ],
)
def test_a_key_that_does_harm_is_named(key, scope, trouble):
    assert trouble_with(key, scope) is trouble


def test_no_key_that_comes_with_the_program_does_harm(qapp):
    for row in action_rows():
        for key in row.keys:
            assert trouble_with(normal_key(key), row.scope) is None, (row.id, key)


@pytest.mark.parametrize(
    ("text", "key"),
    [("Delete", "Del"), ("ctrl+shift+a", "Ctrl+Shift+A"), ("Ctrl+K, Ctrl+B", ""), ("nonsense", "")],
)
def test_a_key_has_one_form(qapp, text, key):
    assert normal_key(text) == key


def test_a_key_given_to_a_command_is_taken_from_the_other():
    keys = with_key(DEFAULTS, "c", "F2", add=False)
    assert keys == {"a": ("Ctrl+A",), "b": ("Ctrl+B",), "c": ("F2",)}
    assert owner_of(keys, "F2") == "c"
    assert with_key(keys, "c", "F3", add=True)["c"] == ("F2", "F3")


@given(key_maps)
def test_no_change_leaves_a_key_with_two_commands(changes):
    keys = with_changes(DEFAULTS, changes)
    assert len(all_keys(keys)) == len(set(all_keys(keys)))
    assert list(keys) == list(DEFAULTS)


@given(key_maps)
def test_what_was_kept_is_what_comes_back(changes):
    keys = with_changes(DEFAULTS, changes)
    text = written_key_map(changes_from(DEFAULTS, keys))
    read, unknown = read_key_map(text, DEFAULTS)
    assert with_changes(DEFAULTS, read) == keys
    assert unknown == 0


def test_what_a_file_has_too_much_is_counted_and_left_out(qapp):
    text = json.dumps(
        {
            "format": "unres-desktop-keys",
            "version": 1,
            "keys": {"a": ["F5", "nonsense", 7], "gone": ["F6"], "b": "F7"},
        }
    )
    assert read_key_map(text, DEFAULTS) == ({"a": ("F5",)}, 4)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"format": "x", "keys": {}}', "[" * 100_000, '{"keys": 1}']
)
def test_a_file_that_is_no_key_map_is_refused(text):
    with pytest.raises(UnresError, match="no key map"):
        read_key_map(text, DEFAULTS)


def test_a_key_map_of_a_newer_program_is_refused():
    text = '{"format": "unres-desktop-keys", "version": 2, "keys": {}}'
    with pytest.raises(UnresError, match="newer"):
        read_key_map(text, DEFAULTS)


def test_the_keys_of_the_program_do_not_clash(qapp):
    defaults = default_keys(action_rows())
    assert with_changes(defaults, {}) == defaults
