"""Words separated by two spaces, a clause a line: what word segmenters are trained on."""

from collections import Counter

from unres_desktop.errors import Message
from unres_desktop.exporters.base import (
    BLANKS,
    LABELS,
    LINE_BREAKS,
    NOTES,
    SUBJECTS,
    count_white_space,
    inner_blanks,
    words_on_one_line,
)
from unres_desktop.model.annotation import Annotation

BETWEEN_WORDS = "  "


class SighanExporter:
    """The form of the SIGHAN bakeoffs; a word's inner white space is one blank."""

    id = "sighan"
    title = Message("SIGHAN (words between two spaces)")
    suffix = ".utf8"

    def write(self, annotation: Annotation, *, updated: str | None = None) -> bytes:
        """A line for each clause."""
        lines = (
            BETWEEN_WORDS.join(words_on_one_line(annotation, *annotation.clause_span(index)))
            for index in range(len(annotation.clauses))
        )
        return "".join(f"{line}\n" for line in lines).encode()

    def losses(self, annotation: Annotation) -> Counter[str]:
        """White space of the text, labels of the clauses, notes and subjects."""
        blanks, line_breaks = count_white_space(annotation.text)
        kept = len(inner_blanks(annotation))
        return Counter(
            {
                BLANKS: max(blanks - kept, 0),
                LINE_BREAKS: line_breaks,
                LABELS: len(annotation.clauses),
                NOTES: len(annotation.notes),
                SUBJECTS: len(annotation.metadata.subjects),
            }
        )
