"""`unres-desktop propose` and `segment`: what the machine thinks of a text, without a library."""

from pathlib import Path

import click

from unres_desktop.cli.output import write_data
from unres_desktop.cli.parameters import (
    dictionary_option,
    encoding_option,
    engine_option,
    file_argument,
    profile_option,
    read_dictionary,
    read_input,
)
from unres_desktop.errors import ImportRefused
from unres_desktop.workflow.propose_text import proposed_annotation, segmented_lines
from unres_desktop.workflow.show import as_json


@click.command("propose")
@file_argument
@profile_option
@engine_option
@dictionary_option
@encoding_option
def propose_command(
    file: Path, *, profile: str, segmenter: str, dictionary: Path | None, encoding: str | None
) -> None:
    """Propose words and clauses for one text: FILE, or standard input; writes one JSON line."""
    words = read_dictionary(dictionary)
    data, name = read_input(file)
    try:
        annotation = proposed_annotation(
            data,
            name=name,
            profile=profile,
            segmenter=segmenter,
            encoding=encoding,
            dictionary=words,
        )
    except ImportRefused as error:
        raise ImportRefused("{path}: {reason}", path=file, reason=str(error)) from error
    write_data(as_json(annotation))


@click.command("segment")
@file_argument
@profile_option
@engine_option
@dictionary_option
@encoding_option
def segment_command(
    file: Path, *, profile: str, segmenter: str, dictionary: Path | None, encoding: str | None
) -> None:
    """Put blanks between the words of FILE, or of standard input, line by line."""
    words = read_dictionary(dictionary)
    data, _ = read_input(file)
    if not data:
        return
    try:
        lines = segmented_lines(
            data, profile=profile, segmenter=segmenter, encoding=encoding, dictionary=words
        )
        for line in lines:
            write_data(line)
    except ImportRefused as error:
        raise ImportRefused("{path}: {reason}", path=file, reason=str(error)) from error
