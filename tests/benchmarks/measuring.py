"""What the benchmarks share: texts of any length, quantiles, and a table with both sides."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document
from unres_desktop.workflow.propose import propose

_SEED = Path(__file__).parents[3] / "shared" / "seed" / "seed_55_187_gold.json"
_SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@cache
def sample_text() -> str:
    """The seed resolution where it lies beside the checkout, else a fictional one."""
    if _SEED.exists():
        return str(json.loads(_SEED.read_text("utf-8"))["text"])
    return max((path.read_text("utf-8") for path in _SAMPLES.glob("*.txt")), key=len)


@cache
def _sample() -> Annotation:
    proposal = propose(sample_text())
    document = Document("sample", sample_text())
    return Annotation(document, states=proposal.states, clauses=proposal.clauses)


def real_annotation(document_id: str) -> Annotation:
    """A resolution as it is proposed: the seed, or a fictional one."""
    sample = _sample()
    document = Document(document_id, sample.text)
    return Annotation(document, states=sample.states(), clauses=sample.clauses)


def annotation_of(length: int, *, document_id: str, one_clause: bool = False) -> Annotation:
    """The sample again and again, until the text has at least this length."""
    sample = _sample()
    size = len(sample.text)
    copies = -(-length // size)
    clauses = [Clause(0, "operative")]
    if not one_clause:
        clauses = [
            moved(clause, copy * size) for copy in range(copies) for clause in sample.clauses
        ]
    states = bytearray(sample.states() * copies)
    for copy in range(1, copies):
        states[copy * size] = ord("J")
    return Annotation(
        Document(document_id, sample.text * copies), states=bytes(states), clauses=clauses
    )


def moved(clause: Clause, by: int) -> Clause:
    """The clause at another place."""
    lead = clause.lead and (clause.lead[0] + by, clause.lead[1] + by)
    return Clause(
        clause.start + by, clause.label, clause.level, clause.number, lead, clause.category
    )


def quantile(values: Iterable[float], share: float) -> float:
    """The value below which this share of the values lies."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def print_table(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows under their heads, numbers with three digits after the point."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(heads, *cells, strict=True)]
    print(f"\n{title}")
    for line in (list(heads), *cells):
        texts = [
            text.rjust(width) if i else text.ljust(width)
            for i, (text, width) in enumerate(zip(line, widths, strict=True))
        ]
        print("  ".join(texts))


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
