"""The texts that are extracted from the source: all of them, and none that is put together."""

import ast

import pytest
import translatable_texts
from translatable_texts import Text, Unreadable


def found_in(tmp_path, source):
    path = tmp_path / "module.py"
    path.write_text(source, encoding="utf-8")
    return translatable_texts.window_texts([path])


def test_texts_are_found_with_their_context(tmp_path):
    source = (
        "class Panel:\n    def fill(self):\n        self.tr('Open ' 'it')\n"
        "        self.tr('%n words', '', self.count())\n"
        "def name():\n    return translate('Names', 'One', '', len(x)), translate('Names', 'Two')\n"
    )
    assert found_in(tmp_path, source) == {
        Text("Panel", "Open it"),
        Text("Panel", "%n words", counts=True),
        Text("Names", "One", counts=True),
        Text("Names", "Two"),
    }


@pytest.mark.parametrize("argument", ["f'{x} words'", "'a' + b", "text", "'{}'.format(x)"])
def test_a_text_that_is_put_together_is_refused(tmp_path, argument):
    with pytest.raises(Unreadable):
        found_in(tmp_path, f"translate('Names', {argument})")


def test_an_error_may_look_into_a_table_of_its_module():
    module = ast.parse("_D = 'c'\n_T = {1: 'a', 2: 'b', 3: _D}\nraise LibraryError(_T[code])")
    call = module.body[-1].exc
    assert list(translatable_texts._literals(call.args[0], module, "")) == ["a", "b", "c"]


def test_the_texts_of_the_core_are_among_them():
    sources = {text.source for text in translatable_texts.core_texts()}
    assert "There is no word boundary at the edge of the text." in sources
    assert "The file {path} is not a library of this program." in sources  # out of a table
    assert "a PDF file" in sources  # part of a sentence
