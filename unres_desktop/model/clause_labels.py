"""The labels a clause can carry, with the default level of each.

Source of the set: the structure of General Assembly resolutions as marked up in AKN4UN.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClauseLabel:
    """One label: its name in files, its default level and the digit that sets it."""

    name: str
    level: int = 0
    key: str = ""


CLAUSE_LABELS = (
    ClauseLabel("preambular", 0, "1"),
    ClauseLabel("operative", 0, "2"),
    ClauseLabel("sub", 1, "3"),
    ClauseLabel("subsub", 2, "4"),
    ClauseLabel("title", 0, "5"),
    ClauseLabel("enacting", 0, "6"),
    ClauseLabel("heading", 0, "7"),
    ClauseLabel("closing", 0, "8"),
    ClauseLabel("section", 0, "9"),
    ClauseLabel("source"),
    ClauseLabel("crossheading"),
    ClauseLabel("preambular_sub", 1),
    ClauseLabel("annex_title"),
    ClauseLabel("annex_text"),
    ClauseLabel("annex_sub", 1),
    ClauseLabel("annex_subsub", 2),
    ClauseLabel("table"),
    ClauseLabel("footnote"),
    ClauseLabel("vote_note"),
    ClauseLabel("masthead"),
    ClauseLabel("other"),
)

_NUMBERED = frozenset({"operative", "sub", "subsub", "preambular_sub", "annex_sub", "annex_subsub"})
_BY_NAME = {label.name: label for label in CLAUSE_LABELS}
_BY_KEY = {label.key: label for label in CLAUSE_LABELS if label.key}


def default_level(label: str) -> int:
    """The level a clause takes when it is given this label; 0 for a label of the user's own."""
    known = _BY_NAME.get(label)
    return known.level if known else 0


def label_of_key(key: str) -> str | None:
    """The label that the digit key sets, or None."""
    label = _BY_KEY.get(key)
    return label.name if label else None


def may_be_numbered(label: str) -> bool:
    """Whether a clause of this label that begins with an enumerator is numbered by it."""
    return label in _NUMBERED
