"""Preferences survive a restart, and rubbish in them does no harm."""

import pytest
from PySide6.QtCore import QByteArray, QSettings

from unres_desktop.gui.preferences import Preferences, PreferenceStore


@pytest.fixture
def reopen(tmp_path):
    def opened():
        settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
        return PreferenceStore(settings)

    return opened


def test_preferences_are_there_after_a_restart(reopen):
    store = reopen()
    store.change(theme="dark", zoom=1.5, author="张三")
    store.remember_library("/a.unres")
    store.remember_library("/b.unres")
    store.remember_document("/b.unres", "document-1")
    store._settings.sync()
    values = reopen().values
    assert (values.theme, values.zoom, values.author) == ("dark", 1.5, "张三")
    assert values.recent_libraries == ("/b.unres", "/a.unres")
    assert values.last_documents == {"/b.unres": "document-1"}


def test_one_recent_library_is_still_a_list_after_a_restart(reopen):
    store = reopen()
    store.remember_library("/a.unres")
    store._settings.sync()
    assert reopen().values.recent_libraries == ("/a.unres",)


def test_a_library_stands_once_in_the_recent_ones(reopen):
    store = reopen()
    for path in ("/a", "/b", "/a"):
        store.remember_library(path)
    assert store.values.recent_libraries == ("/a", "/b")


def test_a_forgotten_library_is_gone(reopen):
    store = reopen()
    store.remember_library("/a")
    store.forget_library("/a")
    assert store.values.recent_libraries == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("zoom", "huge"), ("zoom", "900"), ("last_documents", "x")],
)
def test_rubbish_counts_as_absent(reopen, name, value):
    store = reopen()
    store._settings.setValue(f"preferences/{name}", value)
    store._settings.sync()
    assert getattr(reopen().values, name) == getattr(Preferences(), name)


def test_window_state_is_kept(reopen):
    store = reopen()
    store.keep_window_state("geometry", QByteArray(b"abc"))
    store._settings.sync()
    assert reopen().window_state("geometry") == QByteArray(b"abc")
    assert reopen().window_state("nothing").isEmpty()
