"""What Qt and the test tools need from the system, and the apt line that brings it."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

# Shared library -> Debian/Ubuntu package. On systems with the 64-bit time change apt resolves
# libglib2.0-0 to libglib2.0-0t64 by itself.
PACKAGE_OF_LIBRARY: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# Program -> package: a virtual screen with a window manager and a session, for the tests of the
# real window.
PACKAGE_OF_TOOL: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xprop": "x11-utils",
    "xauth": "xauth",
    "dbus-run-session": "dbus",
}

# File -> package: the channel to screen readers and something that reads it, for the test of what
# they find in the window. About 8 MB with the Python that the reader needs.
PACKAGE_OF_FILE: Mapping[str, str] = {
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}

_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


class SetupError(Exception):
    """The set-up cannot go on; the text says what to do."""


def is_debian(os_release: str) -> bool:
    """Whether the text of /etc/os-release belongs to Debian, Ubuntu or a system made from them."""
    families: set[str] = set()
    for line in os_release.splitlines():
        key, _, value = line.partition("=")
        if key in {"ID", "ID_LIKE"}:
            families.update(value.strip().strip("\"'").split())
    return not families.isdisjoint({"debian", "ubuntu"})


def missing_libraries(ldd_output: str) -> list[str]:
    """The libraries that ldd could not find, each once, in order."""
    return list(dict.fromkeys(_NOT_FOUND.findall(ldd_output)))


def packages_for(libraries: Iterable[str]) -> list[str]:
    """The packages that hold the libraries, each once, sorted; unknown libraries are left out."""
    return sorted({PACKAGE_OF_LIBRARY[name] for name in libraries if name in PACKAGE_OF_LIBRARY})


def apt_line(packages: Sequence[str]) -> str:
    """The line that a person who may use sudo has to run."""
    return f"sudo apt-get update && sudo {shlex.join([*_INSTALL, *packages])}"


def missing_qt_libraries(python: Path) -> list[str]:
    """The system libraries that the Qt of this environment lacks; empty when a window can open."""
    if not sys.platform.startswith("linux"):
        return []
    found = subprocess.run(
        [python, "-c", "import PySide6; print(PySide6.__path__[0])"],
        check=True,
        capture_output=True,
        text=True,
    )
    qt = Path(found.stdout.strip()) / "Qt"
    objects = [qt / "lib" / f"libQt6{part}.so.6" for part in ("Gui", "Widgets", "DBus")]
    # Qt blames libxcb-cursor for any library that its xcb plugin lacks: ask the loader instead.
    objects += [qt / "plugins" / "platforms" / f"lib{name}.so" for name in ("qxcb", "qoffscreen")]
    if shutil.which("ldd") is None:
        return []
    listing = subprocess.run(["ldd", *objects], check=False, capture_output=True, text=True)
    return missing_libraries(listing.stdout)


def missing_tool_packages() -> list[str]:
    """The packages for the tests of the real window that this Linux machine lacks."""
    if not sys.platform.startswith("linux"):
        return []
    lacking = {name for tool, name in PACKAGE_OF_TOOL.items() if shutil.which(tool) is None}
    lacking |= {name for file, name in PACKAGE_OF_FILE.items() if not Path(file).exists()}
    return sorted(lacking)


def install_packages(packages: Sequence[str], purpose: str) -> None:
    """Install Debian packages, as root or with a sudo that asks no password.

    Raises SetupError with the exact line to run when this process may not, or when apt fails.
    """
    hint = f"{purpose}. Run this line, then start again:\n\n  {apt_line(packages)}\n"
    prefix = _privilege()
    if prefix is None:
        raise SetupError(hint)
    print(f"{purpose}: installing {' '.join(packages)}", flush=True)
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    # A stale list of packages fails the installation; one broken source must not.
    subprocess.run([*command, "apt-get", "update", "-qq"], check=False)
    quiet = ("-qq", "-o", "Dpkg::Use-Pty=0")
    done = subprocess.run([*command, *_INSTALL, *quiet, *packages], check=False)
    if done.returncode != 0:
        raise SetupError(f"apt-get did not succeed. {hint}")


def on_debian() -> bool:
    """Whether this machine has apt and is Debian, Ubuntu or made from them."""
    release = Path("/etc/os-release")
    return (
        shutil.which("apt-get") is not None
        and release.is_file()
        and is_debian(release.read_text(encoding="utf-8"))
    )


def _privilege() -> list[str] | None:
    """What to put before a command that needs root; None when this process may not."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n"] if allowed.returncode == 0 else None
