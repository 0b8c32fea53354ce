"""What every test gets: no screen, folders of its own, and a failure for unexpected logs."""

import logging
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import virtual_screen
from hypothesis import settings
from PySide6.QtCore import QSettings

# Where platformdirs and Qt look on each system; the first group is shared by the whole run, so
# that a dictionary is not compiled again for each test.
_CACHE_VARIABLES = ("XDG_CACHE_HOME",)
_HOME_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "WIN_PD_OVERRIDE_APPDATA",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)

# No test is timed: a busy machine is no fault of the program.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in tests/benchmarks is a benchmark."""
    folder = Path(__file__).parent / "benchmarks"
    for item in items:
        if folder in item.path.parents:
            item.add_marker(pytest.mark.benchmark)


@pytest.fixture(scope="session")
def _shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _own_folders(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, _shared_cache: Path
) -> None:
    """Settings, data and logs of the person who runs the tests stay as they are."""
    home = tmp_path_factory.mktemp("home")
    for name in _HOME_VARIABLES:
        monkeypatch.setenv(name, str(home))
    for name in _CACHE_VARIABLES:
        monkeypatch.setenv(name, str(_shared_cache))
    # Qt reads the variables once only, so it has to be told.
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home))


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test; one that expects it ends with `caplog.clear()`."""
    yield
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not unexpected, f"unexpected log records: {unexpected}"


@pytest.fixture(scope="session")
def screen() -> Iterator[Mapping[str, str]]:
    """The environment for a program that needs a real screen; skips where there can be none."""
    if not virtual_screen.is_available():
        pytest.skip("Xvfb, openbox or xprop is missing: no virtual screen")
    with virtual_screen.started() as environment:
        yield environment
