"""What a line of the source is that no rule has claimed: a heading, a table, or a paragraph."""

import re

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.lead_phrases import lead_after_opener

_PARAGRAPH_END = "，；：。,;:."
_DIGIT = re.compile(r"[0-9]")
_LEAST_TABLE = 40


def line_end(bare: BareText, line: int) -> int:
    """Where the line that starts at the offset ends."""
    return bare.line_ends.get(line, len(bare.text))


def label_of_line(bare: BareText, line: int) -> str:
    """crossheading, table, or operative for a paragraph without a number."""
    end = line_end(bare, line)
    length = end - line
    if length >= _LEAST_TABLE and len(_DIGIT.findall(bare.text, line, end)) > 0.25 * length:
        return "table"
    if bare.text[end - 1] in _PARAGRAPH_END or lead_after_opener(bare.text, line, end):
        return "operative"
    return "crossheading"
