"""The command line: its commands, and how what goes wrong is told."""

import os
import sys
from collections.abc import Sequence

import click

from unres_desktop import __version__
from unres_desktop.cli.care_commands import restore_command, verify_command
from unres_desktop.cli.export_command import export_command
from unres_desktop.cli.import_command import import_command
from unres_desktop.cli.look_commands import list_command, show_command
from unres_desktop.cli.output import PROGRAM, OutputFailed, finish_data, write_error
from unres_desktop.cli.propose_commands import propose_command, segment_command
from unres_desktop.errors import UnresError

BAD_INPUT = 1

_EPILOG = f"""Without a command the window opens: {PROGRAM} [LIBRARY].

A library that is named like a command is written with its folder, such as ./list."""


@click.group(epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=PROGRAM)
def commands() -> None:
    """Annotate Chinese United Nations resolutions: word boundaries and clauses."""


for _command in (
    import_command,
    list_command,
    show_command,
    propose_command,
    segment_command,
    export_command,
    verify_command,
    restore_command,
):
    commands.add_command(_command)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status: 0, 1 for bad input, 2 for wrong usage."""
    try:
        status = commands.main(
            list(sys.argv[1:] if argv is None else argv), prog_name=PROGRAM, standalone_mode=False
        )
        finish_data()
    except click.exceptions.Abort:
        write_error("Stopped.")
        return BAD_INPUT
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OutputFailed as error:
        _write_nothing_more()
        write_error(str(error))
        return BAD_INPUT
    except UnresError as error:
        write_error(str(error))
        return BAD_INPUT
    except BrokenPipeError:  # the reader had enough
        _write_nothing_more()
        return BAD_INPUT
    return status if isinstance(status, int) else 0


def _write_nothing_more() -> None:
    """Let what waits for standard output vanish, at exit too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
