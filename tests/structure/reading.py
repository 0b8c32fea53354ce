"""Proposed clauses in a form that a test can be read in."""

from unres_desktop.structure.detector import detect_clauses


def clauses_of(text: str) -> list[tuple[str, str]]:
    """(label, text) of each clause, the white space around it left out."""
    clauses = detect_clauses(text)
    ends = [clause.start for clause in clauses[1:]] + [len(text)]
    return [(c.label, text[c.start : e].strip()) for c, e in zip(clauses, ends, strict=True)]


def labels_of(text: str) -> list[str]:
    """The labels of the clauses in order."""
    return [clause.label for clause in detect_clauses(text)]


def numbers_of(text: str, label: str) -> list[str | None]:
    """The numbers, as printed, of the clauses with this label."""
    return [clause.number for clause in detect_clauses(text) if clause.label == label]


def leads_of(text: str, label: str) -> list[str]:
    """The lead phrases of the clauses with this label, empty where there is none."""
    return [
        text[slice(*clause.lead)] if clause.lead else ""
        for clause in detect_clauses(text)
        if clause.label == label
    ]
