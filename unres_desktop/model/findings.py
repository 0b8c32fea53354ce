"""What a check noticed in an annotation: which check, how grave, where, and in words."""

from dataclasses import dataclass
from enum import StrEnum

from unres_desktop.errors import Message


class Severity(StrEnum):
    """How grave a finding is."""

    FAULT = "fault"  # cannot be right
    DOUBT = "doubt"  # worth a look


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed at text[start:end], in code points."""

    check: str
    severity: Severity
    message: Message
    start: int
    end: int
