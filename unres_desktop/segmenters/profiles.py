"""Profiles: which rules a convention of segmentation uses. Every rule is a switch."""

from dataclasses import dataclass, replace

from unres_desktop.errors import UnresError

RULES_VERSION = "1"  # raise it with every change of what the rules propose

DEFAULT_PROFILE = "pku"


@dataclass(frozen=True, slots=True)
class Profile:
    """One convention: a name and the rules that are switched on for it."""

    name: str
    dates: bool = False
    ordinals: bool = False
    symbols: bool = False
    enumerators: bool = False
    numbers: bool = False
    long_words: bool = False
    prefixes: bool = False
    un_words: bool = False
    terms: bool = False


_PKU = Profile(
    "pku",
    dates=True,
    ordinals=True,
    symbols=True,
    enumerators=True,
    numbers=True,
    long_words=True,
    prefixes=True,
    un_words=True,
)
PROFILES = {
    "pku": _PKU,
    "terms": replace(_PKU, name="terms", terms=True),
    "plain": Profile("plain"),
}


def profile_named(name: str) -> Profile:
    """The profile of this name. Raises UnresError with the names there are."""
    if name not in PROFILES:
        raise UnresError(
            "There is no profile {name}. Choose one of: {names}.",
            name=name,
            names=", ".join(PROFILES),
        )
    return PROFILES[name]
