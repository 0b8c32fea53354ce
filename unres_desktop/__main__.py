"""Lets `python -m unres_desktop` do what the command `unres-desktop` does."""

from unres_desktop.cli.main import main

if __name__ == "__main__":
    main()
