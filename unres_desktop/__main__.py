"""The program: a subcommand runs without a window; everything else opens it."""

import sys
from collections.abc import Sequence

# The names of the commands, known here without loading them: the window starts without click.
COMMANDS = ("import", "list", "show", "propose", "segment", "export", "verify", "restore")
_ABOUT = ("-h", "--help", "--version")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that the first argument names, or the window; gives the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in (*COMMANDS, *_ABOUT):
        from unres_desktop.cli.main import main as run_command  # noqa: PLC0415 - see COMMANDS

        return run_command(arguments)
    try:
        from unres_desktop.gui.application import main as open_window  # noqa: PLC0415 - needs Qt
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        sys.stderr.write(
            "unres-desktop: The window needs PySide6, which is not installed: "
            "pip install pyside6-essentials. The commands work without it: "
            "unres-desktop --help\n"
        )
        return 1
    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
