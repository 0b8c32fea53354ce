"""A stretch of a document for the clipboard: with blanks between its words, or by clauses."""

import re
from itertools import pairwise

from unres_desktop.model.annotation import Annotation

_LINE_BREAK = re.compile(r"\s*[\r\n]\s*")


def with_spaces(annotation: Annotation, start: int, end: int) -> str:
    """text[start:end] with one blank at every word break; line breaks stay."""
    edges = [start, *annotation.cuts(start + 1, end), end]
    parts: list[str] = []
    for left, right in pairwise(edges):
        piece = annotation.text[left:right]
        after = piece[len(piece.rstrip()) :]
        parts += [piece.strip(), after if "\n" in after or "\r" in after else " "]
    return "".join(parts).strip()


def with_clause_numbers(annotation: Annotation, start: int, end: int) -> str:
    """A line for each clause in text[start:end]: which one it is, a tab, its text there."""
    lines = []
    for index in annotation.clauses_between(start, end):
        left, right = annotation.clause_span(index)
        piece = annotation.text[max(left, start) : min(right, end)].strip()
        if piece:
            lines.append(f"{index + 1}\t{_LINE_BREAK.sub(' ', piece)}")
    return "\n".join(lines)
