"""The clauses as a tree of levels: which clauses a clause holds."""

from collections.abc import Iterable, Sequence

from unres_desktop.model.clauses import Clause


def held_by(clauses: Sequence[Clause], index: int) -> range:
    """The clause with all deeper ones that follow it without a break."""
    end = index + 1
    while end < len(clauses) and clauses[end].level > clauses[index].level:
        end += 1
    return range(index, end)


def with_held(clauses: Sequence[Clause], indexes: Iterable[int]) -> list[int]:
    """These clauses and all that they hold, in order, each once."""
    return sorted({held for index in indexes for held in held_by(clauses, index)})
