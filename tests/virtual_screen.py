"""A private X server with a window manager, without which focus never arrives."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_TOOLS = ("Xvfb", "openbox", "xprop")
_PATIENCE = 15.0  # seconds until the window manager has to be there


def is_available() -> bool:
    """Whether this machine has what a virtual screen is made of."""
    return all(shutil.which(tool) for tool in _TOOLS)


@contextmanager
def started() -> Iterator[Mapping[str, str]]:
    """The environment that brings a program onto the screen, while the screen lasts."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        display = f":{answer.readline().strip()}"  # Xvfb has taken a free number
    environment = {**os.environ, "DISPLAY": display, "LC_ALL": "C.UTF-8"}
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    try:
        with _manager(environment):
            yield environment
    finally:
        _end(server)


@contextmanager
def _manager(environment: Mapping[str, str]) -> Iterator[None]:
    """A window manager on the screen; started again when the server was not ready for it."""
    manager = _started_manager(environment)
    try:
        end = time.monotonic() + _PATIENCE
        while not _manages(environment):
            if time.monotonic() > end:
                raise TimeoutError("The window manager did not start.")
            if manager.poll() is not None:
                manager = _started_manager(environment)
            time.sleep(0.05)
        yield
    finally:
        _end(manager)


def _started_manager(environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _manages(environment: Mapping[str, str]) -> bool:
    asked = subprocess.run(
        ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return "window id" in asked.stdout


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()
