"""Arguments and options that several commands share."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from unres_desktop.errors import ImportRefused, UnresError
from unres_desktop.importers.base import SourceFile
from unres_desktop.model.document import Status
from unres_desktop.segmenters.available import SEGMENTERS
from unres_desktop.segmenters.profiles import DEFAULT_PROFILE, PROFILES
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary, parsed_dictionary

STANDARD_INPUT = "-"

Command = Callable[..., Any]

PATH = click.Path(path_type=Path)

library_argument = click.argument("library", type=PATH)
quiet_option = click.option("--quiet", is_flag=True, help="Say nothing but what goes wrong.")
profile_option = click.option(
    "--profile",
    type=click.Choice(tuple(PROFILES)),
    default=DEFAULT_PROFILE,
    show_default=True,
    help="The convention by which words are proposed.",
)
engine_option = click.option(
    "--segmenter",
    type=click.Choice(SEGMENTERS),
    default="auto",
    show_default=True,
    help="What proposes the words; auto takes the fastest that is installed.",
)
dictionary_option = click.option(
    "--dictionary",
    type=PATH,
    metavar="FILE",
    help="Your own words, as jieba has them: a line each, word, frequency and tag.",
)
encoding_option = click.option(
    "--encoding", metavar="NAME", help="The encoding of the text, where it cannot be told."
)
file_argument = click.argument("file", type=PATH, default=Path(STANDARD_INPUT))


class StatusChoice(click.Choice[str]):
    """A status, also written with a hyphen for each blank."""

    def __init__(self) -> None:
        super().__init__([status.value.replace(" ", "-") for status in Status])

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Status:
        """The status named."""
        named = super().convert(str(value).strip().replace(" ", "-"), param, ctx)
        return Status(named.replace("-", " "))


def read_dictionary(file: Path | None) -> UserDictionary:
    """The words of the file, none without one. Raises ImportRefused that names file and line."""
    if file is None:
        return NO_WORDS
    try:
        return parsed_dictionary(SourceFile(file).read())
    except UnresError as error:
        raise ImportRefused("{path}: {reason}", path=file, reason=str(error)) from error


def read_input(file: Path) -> tuple[bytes, str]:
    """The bytes of the file, or of standard input for `-`, and the name to remember."""
    if str(file) == STANDARD_INPUT:
        return sys.stdin.buffer.read(), ""
    source = SourceFile(file)
    try:
        return source.read(), source.name
    except ImportRefused as error:
        raise ImportRefused("{path}: {reason}", path=file, reason=str(error)) from error
