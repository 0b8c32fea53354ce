"""How a word is read."""

import sys

import pytest

from unres_desktop.errors import NotAvailable
from unres_desktop.workflow import pinyin
from unres_desktop.workflow.pinyin import has_pinyin, pinyin_of


def test_a_word_is_read_as_a_whole_and_the_rest_stays():
    assert pinyin_of("银行") == "yín háng"
    assert pinyin_of("行动") == "xíng dòng"
    assert pinyin_of("UNDP") == "UNDP"


def test_without_the_package_the_person_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setattr(pinyin, "find_spec", lambda _name: None)
    with pytest.raises(NotAvailable, match=r"pip install 'unres-desktop\[pinyin\]'"):
        pinyin_of("银行")


def test_asking_whether_it_is_there_does_not_load_it(monkeypatch):
    monkeypatch.delitem(sys.modules, "pypinyin", raising=False)
    assert has_pinyin()
    assert "pypinyin" not in sys.modules
