"""Space-segmented text with a subject line, as in the seed: it carries words and subjects only."""

import re
from collections import Counter

from unres_desktop.errors import ExportRefused, Message
from unres_desktop.exporters.base import (
    ADDED_BLANKS,
    BLANKS,
    CLAUSES,
    INNER_BLANKS,
    LINE_BREAKS,
    NOTES,
    WHITE_SPACE,
    count_white_space,
    has_line_break,
    inner_blanks,
    words_on_one_line,
)
from unres_desktop.model.annotation import Annotation

_BETWEEN_LATIN = re.compile(r"(?<=[0-9A-Za-z])(?=[0-9A-Za-z])")


class SegmentedTextExporter:
    """`%%%`, each subject followed by `|`, an empty line, a blank, the words between blanks."""

    id = "segtxt"
    title = Message("Space-segmented text (%%%)")
    suffix = ".txt"

    def write(self, annotation: Annotation, *, updated: str | None = None) -> bytes:
        """The document, from its annotation alone. Raises ExportRefused for a subject with `|`."""
        subjects = annotation.metadata.subjects
        for subject in subjects:
            if "|" in subject or subject.splitlines() != [subject] or not subject.strip():
                raise ExportRefused(
                    "The subject '{subject}' cannot stand in a subject line of this format. "
                    "Change it, or export as jsonl.",
                    subject=subject,
                )
        header = "".join(f"{subject}|" for subject in subjects)
        words = " ".join(words_on_one_line(annotation))
        return f"%%%{header}\n\n {words}\n".encode()

    def losses(self, annotation: Annotation) -> Counter[str]:
        """White space that no reader restores, words with inner blanks, clauses and notes."""
        text = annotation.text
        blanks, line_breaks = count_white_space(text)
        restored = sum(
            _is_between_latin(text, *match.span()) and not has_line_break(match[0])
            for match in WHITE_SPACE.finditer(text)
        )
        added = sum(annotation.is_cut(match.start()) for match in _BETWEEN_LATIN.finditer(text))
        inner = {annotation.previous_cut(match.start()) for match in inner_blanks(annotation)}
        return Counter(
            {
                BLANKS: blanks - restored,
                LINE_BREAKS: line_breaks,
                INNER_BLANKS: len(inner),
                ADDED_BLANKS: added,
                CLAUSES: len(annotation.clauses),
                NOTES: len(annotation.notes),
            }
        )


def _is_between_latin(text: str, start: int, end: int) -> bool:
    """Whether a reader puts one blank between the words that end at start and begin at end."""
    if not 0 < start <= end < len(text):
        return False
    left, right = text[start - 1], text[end]
    return left.isascii() and left.isalnum() and right.isascii() and right.isalnum()
