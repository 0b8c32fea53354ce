"""Which clauses are meant by rows of the outline."""

from collections.abc import Iterable

from unres_desktop.gui.panels.outline_model import OutlineModel
from unres_desktop.model.clause_tree import with_held


def held_by_rows(model: OutlineModel, rows: Iterable[int]) -> list[int]:
    """The indexes of the clauses in these rows and of all that these hold."""
    annotation = model.annotation
    indexes = [index for row in rows if (index := model.clause_index(row)) is not None]
    return with_held(annotation.clauses, indexes) if annotation else []


def meant_by_rows(model: OutlineModel, rows: Iterable[int]) -> list[int]:
    """The indexes of the clauses in these rows; a folded one stands for all that it holds."""
    meant: set[int] = set()
    for row in rows:
        index = model.clause_index(row)
        if index is not None:
            folded = not model.is_narrowed and model.is_folded(row)
            meant.update(held_by_rows(model, [row]) if folded else [index])
    return sorted(meant)
