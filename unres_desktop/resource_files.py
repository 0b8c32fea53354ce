"""Finds the files of resources/ in a checkout, an installed wheel and a frozen program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKED = _PACKAGE / "resources"  # a wheel or a frozen program
_CHECKOUT = _PACKAGE.parent / "resources"  # a checkout, editable installs included


def resource_path(*parts: str) -> Path:
    """The path of a file or folder below resources/; it must exist.

    Raises FileNotFoundError: a missing resource is a fault of the package, not of the user.
    """
    root = _PACKED if _PACKED.is_dir() else _CHECKOUT
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"The resource {'/'.join(parts)} is missing from {root}.")
    return path
