"""One clause of a document: where it starts and what is said about it."""

from dataclasses import dataclass
from typing import NamedTuple

from unres_desktop.model.origins import Origin


@dataclass(frozen=True, slots=True)
class ClauseOrigins:
    """Who decided each attribute of a clause; its start's origin stands here too."""

    start: Origin = Origin.RULE
    label: Origin = Origin.RULE
    level: Origin = Origin.RULE
    number: Origin = Origin.RULE
    lead: Origin = Origin.RULE

    @classmethod
    def all(cls, origin: Origin) -> "ClauseOrigins":
        """The same origin for every attribute."""
        return cls(origin, origin, origin, origin, origin)

    def confirmed(self) -> "ClauseOrigins":
        """As a person leaves it who agrees: what a person set stays set, the rest is confirmed."""
        return ClauseOrigins(
            *(
                origin if origin.is_reviewed else Origin.CONFIRMED
                for origin in (self.start, self.label, self.level, self.number, self.lead)
            )
        )

    @property
    def is_reviewed(self) -> bool:
        """Whether a person has set or confirmed every attribute."""
        return self.confirmed() == self


class Clause(NamedTuple):
    """A clause from `start` to the next clause's start, in code points.

    `lead` is the span of the lead phrase, end-exclusive, inside the clause. `confidence` is the
    proposer's estimate in 0..1 that the clause starts here, None where nobody estimated it.
    `joins` are the offsets inside the clause where a person took a clause boundary away, so that
    a later proposal does not put it back. A tuple, because a long document has 30,000 of them
    and making frozen dataclasses takes four times as long.
    """

    start: int
    label: str
    level: int = 0
    number: str | None = None
    lead: tuple[int, int] | None = None
    category: str | None = None
    confidence: float | None = None
    origins: ClauseOrigins = ClauseOrigins()
    joins: tuple[int, ...] = ()
