"""The labels that the clauses of a library are given: names, keys, levels, colours, presets."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from unres_desktop.errors import UnresError
from unres_desktop.model.clause_labels import CLAUSE_LABELS

DIGITS = "123456789"
_DEEPEST = 9
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


class InvalidLabelSet(UnresError):
    """A set of labels that cannot be used as it is; the one there was stays."""


@dataclass(frozen=True, slots=True)
class OwnLabel:
    """One label of a library.

    `name` stands in files. `english` and `chinese` are what is read, "" for the program's own
    name; `color` is #rrggbb, "" for the theme's; `key` is a digit or "".
    """

    name: str
    level: int = 0
    key: str = ""
    english: str = ""
    chinese: str = ""
    color: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class LabelSet:
    """The labels in the order in which they are offered."""

    labels: tuple[OwnLabel, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names in order."""
        return tuple(label.name for label in self.labels)

    def find(self, name: str) -> OwnLabel | None:
        """The label of that name."""
        return next((label for label in self.labels if label.name == name), None)

    def of_key(self, key: str) -> OwnLabel | None:
        """The label that a digit sets."""
        return next((label for label in self.labels if label.key == key), None)

    def level_of(self, name: str) -> int | None:
        """The level that the label brings, None for one that is not in the set."""
        label = self.find(name)
        return label.level if label else None

    def check(self) -> None:
        """Raise InvalidLabelSet for an empty set, a name or digit given twice, a wrong value."""
        if not self.labels:
            raise InvalidLabelSet("There has to be at least one label.")
        for label in self.labels:
            if not label.name.strip() or label.name != label.name.strip():
                raise InvalidLabelSet("A label has no name.")
            if label.color and not _COLOR.fullmatch(label.color):
                raise InvalidLabelSet("{color} is no color; write #rrggbb.", color=label.color)
            if label.key not in ("", *DIGITS) or not 0 <= label.level <= _DEEPEST:
                raise InvalidLabelSet(
                    "The key or the level of the label {name} is not possible.", name=label.name
                )
        _refuse_twice(self.names, "label")
        _refuse_twice([label.key for label in self.labels if label.key], "key")


def _refuse_twice(values: Iterable[str], kind: str) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen and kind == "key":
            raise InvalidLabelSet("Two labels have the key {key}.", key=value)
        if value in seen:
            raise InvalidLabelSet("Two labels have the name {name}.", name=value)
        seen.add(value)


RESOLUTION = LabelSet(tuple(OwnLabel(each.name, each.level, each.key) for each in CLAUSE_LABELS))
"""The labels of resolutions of the General Assembly, as they come with the program."""

MINIMAL = LabelSet(
    (OwnLabel("preambular", 0, "1"), OwnLabel("operative", 0, "2"), OwnLabel("other", 0, "3"))
)
"""Preambular, operative, other: the labels of the ArgMining shared task on UN resolutions."""


def to_values(label_set: LabelSet) -> list[dict[str, object]]:
    """The set as plain values, for JSON."""
    return [asdict(label) for label in label_set.labels]


def from_values(values: Iterable[Mapping[str, Any]]) -> LabelSet:
    """The inverse of to_values; keys of a newer program are left out."""
    known = OwnLabel.__dataclass_fields__
    return LabelSet(
        tuple(
            OwnLabel(**{key: value for key, value in label.items() if key in known})
            for label in values
        )
    )
