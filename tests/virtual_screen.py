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
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for_manager(environment)
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _wait_for_manager(environment: Mapping[str, str]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        asked = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if "window id" in asked.stdout:
            return
        time.sleep(0.05)
    raise TimeoutError("The window manager did not start.")
