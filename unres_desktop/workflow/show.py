"""One document as text: for the terminal and for other programs."""

from collections.abc import Callable

from unres_desktop.exporters.base import words_on_one_line
from unres_desktop.exporters.json_lines import JsonLinesExporter
from unres_desktop.model.annotation import Annotation


def as_text(annotation: Annotation) -> str:
    """The text as it is."""
    return annotation.text


def as_segmented(annotation: Annotation) -> str:
    """A clause a line, the words separated by a blank."""
    lines = (
        " ".join(words_on_one_line(annotation, *annotation.clause_span(index)))
        for index in range(len(annotation.clauses))
    )
    return "\n".join(lines)


def as_clauses(annotation: Annotation) -> str:
    """A clause a line: start, end, label, level, number, lead phrase and text, between tabs."""
    lines = []
    for index, clause in enumerate(annotation.clauses):
        end = annotation.clause_end(index)
        lead = annotation.text[slice(*clause.lead)] if clause.lead else ""
        text = annotation.text[clause.start : end]
        cells = (clause.start, end, clause.label, clause.level, clause.number or "", lead, text)
        lines.append("\t".join(" ".join(str(cell).split()) for cell in cells))
    return "\n".join(lines)


def as_json(annotation: Annotation, *, updated: str | None = None) -> str:
    """The document as one line of JSON, as it is exported."""
    return JsonLinesExporter().write(annotation, updated=updated).decode("utf-8")


VIEWS: dict[str, Callable[[Annotation], str]] = {
    "text": as_text,
    "segmented": as_segmented,
    "clauses": as_clauses,
    "json": as_json,
}
