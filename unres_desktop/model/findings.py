"""What a check noticed in an annotation: which check, how grave, where, and in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is."""

    FAULT = "fault"  # cannot be right
    DOUBT = "doubt"  # worth a look


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed at text[start:end], in code points.

    `message` is a template with named fields, like that of an UnresError: the window translates
    the template and fills in the fields afterwards.
    """

    check: str
    severity: Severity
    message: str
    start: int
    end: int
    fields: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The message in English."""
        return self.message.format(**self.fields)
