"""The command line of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from unres_desktop import __version__
from unres_desktop.gui.languages import LANGUAGES
from unres_desktop.gui.theme import THEME_NAMES


@dataclass(frozen=True)
class Options:
    """What the window was started with."""

    library: Path | None = None
    theme: str | None = None
    language: str | None = None
    snapshot: Path | None = None
    size: tuple[int, int] = (1280, 820)
    self_check: bool = False


def parsed_options(arguments: Sequence[str]) -> Options:
    """The options in the arguments; ends the program for wrong ones and for --help."""
    if not any(argument.startswith("-") for argument in arguments) and len(arguments) <= 1:
        return Options(library=Path(arguments[0]) if arguments else None)
    from argparse import ArgumentParser  # noqa: PLC0415  # slow to import, seldom needed

    parser = ArgumentParser(
        prog="unres-desktop", description="Opens the window, on LIBRARY or on the last one."
    )
    parser.add_argument("library", nargs="?", type=Path, metavar="LIBRARY")
    parser.add_argument("--theme", choices=THEME_NAMES, help="the colours of the window")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the window")
    parser.add_argument(
        "--snapshot", type=Path, metavar="OUT.png", help="paint the window into a picture and end"
    )
    parser.add_argument(
        "--size", type=size, default=(1280, 820), metavar="WxH", help="of the picture"
    )
    parser.add_argument("--self-check", action="store_true", help="say whether all parts work")
    parser.add_argument("--version", action="version", version=__version__)
    return Options(**vars(parser.parse_args(arguments)))


def size(text: str) -> tuple[int, int]:
    """A size written as 1280x820; argparse names this function in its message."""
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise ValueError(text)
    return int(width), int(height)
