"""The decisions of the set-up: what to install, whether to rebuild, whether a window shows."""

from dataclasses import replace
from pathlib import Path

import bootstrap
import environment
import pytest
import system_packages
from environment import Plan, make_plan, read_stamp, wanted_stamp

LDD = """\
\tlinux-vdso.so.1 (0x00007ffc)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
"""


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


@pytest.mark.parametrize(
    ("os_release", "expected"),
    [
        ('ID=debian\nVERSION_ID="12"\n', True),
        ("ID=ubuntu\nID_LIKE=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=fedora\n", False),
        ("NAME=debian\n", False),
    ],
)
def test_debian_and_its_children_are_recognised(os_release, expected):
    assert system_packages.is_debian(os_release) is expected


def test_missing_libraries_become_packages():
    missing = system_packages.missing_libraries(LDD)
    assert missing == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert system_packages.packages_for(missing) == ["libegl1", "libxcb-cursor0"]


def test_the_apt_line_can_be_pasted():
    assert system_packages.apt_line(["libegl1", "xvfb"]) == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 xvfb"
    )


def test_who_may_not_install_is_told_the_line(monkeypatch):
    monkeypatch.setattr(system_packages, "_privilege", lambda: None)
    with pytest.raises(system_packages.SetupError, match=r"apt-get install .* python3-venv"):
        system_packages.install_packages(["python3-venv"], "Python's venv module is missing")


def test_tools_that_are_there_are_not_installed(monkeypatch):
    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    monkeypatch.setattr(system_packages.shutil, "which", lambda tool: tool != "Xvfb" or None)
    monkeypatch.setattr(
        system_packages, "PACKAGE_OF_FILE", {__file__: "present", f"{__file__}.not": "absent"}
    )
    assert system_packages.missing_tool_packages() == ["absent", "xvfb"]


def test_a_finished_environment_is_ready(checkout):
    wanted = wanted_stamp(checkout, "")
    assert make_plan(wanted, wanted) is Plan.READY


def test_the_environment_of_the_tests_runs_the_program(checkout):
    assert make_plan(wanted_stamp(checkout, "dev"), wanted_stamp(checkout, "")) is Plan.READY
    assert make_plan(wanted_stamp(checkout, ""), wanted_stamp(checkout, "dev")) is Plan.INSTALL


def test_an_interrupted_environment_is_rebuilt(checkout):
    wanted = wanted_stamp(checkout, "")
    assert make_plan(replace(wanted, finished=False), wanted) is Plan.REBUILD


def test_a_copied_environment_is_rebuilt(checkout):
    wanted = wanted_stamp(checkout, "")
    elsewhere = replace(wanted, machine="CPython 3.11, linux x86_64, /elsewhere")
    assert make_plan(elsewhere, wanted) is Plan.REBUILD


def test_changed_requirements_are_installed(checkout):
    before = wanted_stamp(checkout, "")
    (checkout / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    assert make_plan(before, wanted_stamp(checkout, "")) is Plan.INSTALL


def test_an_environment_made_by_hand_is_kept(checkout):
    assert make_plan(None, wanted_stamp(checkout, "")) is Plan.INSTALL


def test_a_stamp_is_read_back_and_a_torn_one_is_none(checkout):
    wanted = wanted_stamp(checkout, "dev")
    environment._write_stamp(checkout, wanted)
    assert read_stamp(checkout) == wanted
    (checkout / "unres-desktop.json").write_text('{"machine": ')
    assert read_stamp(checkout) is None


def test_an_installation_that_fails_is_begun_again(checkout, monkeypatch):
    def fail(*_):
        raise environment.SetupError("no network")

    made = []
    monkeypatch.setattr(environment, "_create", lambda folder, _: made.append(folder.mkdir()))
    monkeypatch.setattr(environment, "_install", fail)
    with pytest.raises(environment.SetupError):
        environment.prepare_environment(checkout, extras="")
    stamp = read_stamp(checkout / ".venv")
    assert made
    assert stamp is not None
    assert make_plan(stamp, wanted_stamp(checkout, "")) is Plan.REBUILD


def test_the_system_is_looked_at_once(checkout):
    (checkout / ".venv").mkdir()
    environment._write_stamp(checkout / ".venv", wanted_stamp(checkout, ""))
    assert not environment.system_was_checked(checkout)
    environment.remember_system_check(checkout)
    assert environment.system_was_checked(checkout)
    assert make_plan(read_stamp(checkout / ".venv"), wanted_stamp(checkout, "")) is Plan.READY


@pytest.mark.parametrize(
    ("system", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_display_is_recognised(system, variables, expected):
    assert bootstrap.has_display(system, variables) is expected


def test_the_tests_run_with_coverage_unless_some_are_asked_for():
    python = Path("python")
    assert "--cov" in bootstrap.test_command(python, [])
    assert bootstrap.test_command(python, ["tests/model"])[1:] == ["-m", "pytest", "tests/model"]


def test_all_static_checks_run_and_a_failure_survives_passing_tests(monkeypatch):
    ran = []

    def answer(command, **_):
        ran.append(command)
        code = 1 if "mypy" in command else 0
        return bootstrap.subprocess.CompletedProcess(command, code)

    monkeypatch.setattr(bootstrap, "prepare_environment", lambda *_, **__: Path("python"))
    monkeypatch.setattr(bootstrap, "ensure_qt_libraries", lambda _: None)
    monkeypatch.setattr(bootstrap, "ensure_screen_tools", lambda: None)
    monkeypatch.setattr(bootstrap.subprocess, "run", answer)
    assert bootstrap.main(["test"]) == 1
    assert len(ran) == 6
    assert "--cov" in ran[-1]


def test_the_sample_library_is_made_once(tmp_path, monkeypatch):
    made = []

    def import_samples(_python, command, library, *samples):
        made.append((command, len(samples)))
        library.write_text("a library")

    monkeypatch.setattr(bootstrap, "CHECKOUT", tmp_path)
    monkeypatch.setattr(bootstrap, "program", import_samples)
    for _ in range(2):
        library = bootstrap.sample_library(Path("python"))
    assert made == [("import", 4)]
    assert library.read_text() == "a library"
    assert not (tmp_path / "build" / "unfinished").exists()


def test_an_unknown_command_shows_the_usage(capsys):
    assert bootstrap.main(["start"]) == 2
    assert "bootstrap.py run" in capsys.readouterr().out
