"""The virtual environment .venv of a checkout: made once, kept, repaired after an interruption."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path

from system_packages import SetupError, install_packages, on_debian

_STAMP = "unres-desktop.json"


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from; written into it, compared at every start."""

    machine: str  # where it works: interpreter, system, place of the checkout
    project: str  # hash of pyproject.toml
    extras: str  # "" or "dev"
    finished: bool = False  # False while being installed: an interrupted one stays False
    system_checked: bool = False  # whether Qt found its system libraries

    def dump(self) -> str:
        """The stamp as it is written into the environment."""
        return json.dumps(asdict(self))


class Plan(Enum):
    """What has to be done with the environment before it can be used."""

    READY = "ready"
    INSTALL = "install"
    REBUILD = "rebuild"


def wanted_stamp(checkout: Path, extras: str) -> Stamp:
    """The stamp that a finished environment for this checkout and interpreter has."""
    interpreter = f"{platform.python_implementation()} {sys.version_info[0]}.{sys.version_info[1]}"
    project = hashlib.sha256((checkout / "pyproject.toml").read_bytes()).hexdigest()
    machine = f"{interpreter}, {sys.platform} {platform.machine()}, {checkout}"
    return Stamp(machine=machine, project=project, extras=extras, finished=True)


def read_stamp(folder: Path) -> Stamp | None:
    """The stamp in an environment, or None where there is none that can be read."""
    try:
        return Stamp(**json.loads((folder / _STAMP).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def make_plan(found: Stamp | None, wanted: Stamp) -> Plan:
    """What to do with an environment that exists."""
    if found is None:
        # Somebody made it by hand: use it, do not throw it away.
        return Plan.INSTALL
    if not found.finished or found.machine != wanted.machine:
        return Plan.REBUILD
    # An environment for the tests runs the program too.
    if found.project != wanted.project or (wanted.extras and found.extras != wanted.extras):
        return Plan.INSTALL
    return Plan.READY


def environment_python(folder: Path) -> Path:
    """The interpreter inside an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare_environment(checkout: Path, extras: str) -> Path:
    """Make, complete or just find the environment of the checkout; its interpreter is returned."""
    folder = checkout / ".venv"
    python = environment_python(folder)
    wanted = wanted_stamp(checkout, extras)
    found = read_stamp(folder)
    plan = make_plan(found, wanted) if python.exists() else Plan.REBUILD
    if plan is Plan.READY:
        return python
    if plan is Plan.REBUILD:
        _create(folder, wanted)
    elif found is not None:
        # Keep the tools of an environment that had them.
        wanted = replace(wanted, extras=wanted.extras or found.extras)
    _write_stamp(folder, replace(wanted, finished=False))
    _install(python, checkout, wanted.extras)
    _write_stamp(folder, wanted)
    return python


def remember_system_check(checkout: Path) -> None:
    """Note that Qt found all it needs, so that the next start need not look."""
    stamp = read_stamp(checkout / ".venv")
    if stamp is not None:
        _write_stamp(checkout / ".venv", replace(stamp, system_checked=True))


def system_was_checked(checkout: Path) -> bool:
    """Whether an earlier start found that Qt has all it needs."""
    stamp = read_stamp(checkout / ".venv")
    return stamp is not None and stamp.system_checked


def venv_package() -> str:
    """The Debian package that completes the venv module of the running interpreter."""
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _create(folder: Path, wanted: Stamp) -> None:
    _ensure_venv_module()
    print(f"Making the virtual environment {folder}", flush=True)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    # First of all the stamp: whatever is interrupted after this line is rebuilt.
    _write_stamp(folder, replace(wanted, finished=False))
    made = subprocess.run([sys.executable, "-m", "venv", folder], check=False)
    if made.returncode != 0:
        raise SetupError(f"The virtual environment {folder} could not be made (see above).")


def _ensure_venv_module() -> None:
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    if not on_debian():
        raise SetupError(
            f"The Python at {sys.executable} comes without its modules venv and ensurepip. "
            "Install them, or start this with another Python 3.11 or newer."
        )
    install_packages([venv_package()], "Python's venv module is missing")


def _install(python: Path, checkout: Path, extras: str) -> None:
    print("Installing the program and what it needs (about 100 MB the first time)", flush=True)
    target = f"{checkout}[{extras}]" if extras else str(checkout)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    # jieba has no pyproject.toml: older versions of pip take that as a reason to warn.
    environment = {**os.environ, "PIP_USE_PEP517": "1"}
    done = subprocess.run([*pip, "-e", target], check=False, env=environment)
    if done.returncode != 0:
        raise SetupError(
            "The installation did not succeed (see above). If the network was away, start again. "
            "Qt needs 64 bits and, on Linux, a system as new as Debian 12 or Ubuntu 22.04."
        )


def _write_stamp(folder: Path, stamp: Stamp) -> None:
    (folder / _STAMP).write_text(stamp.dump(), encoding="utf-8")
