"""The preamble: paragraphs that start with a lead phrase after a comma."""

import re

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.lead_phrases import lead_after_opener

_AFTER = re.compile(r"[，；。：](?:\[?[0-9]{1,2}\]?)?")


def find_preamble(bare: BareText, start: int, end: int) -> list[ClauseStart]:
    """The preambular paragraphs of start..end."""
    if start >= end:
        return []
    if bare.has_paragraphs:
        inside = sorted(line for line in bare.lines if start < line < end)
        return [ClauseStart(at, "preambular", confidence=0.98) for at in (start, *inside)]
    clauses = [ClauseStart(start, "preambular", confidence=0.99)]
    for match in _AFTER.finditer(bare.text, start, end):
        found = lead_after_opener(bare.text, match.end(), end)
        if found and (found.lead.starts_paragraph or 0.0) >= 0.5:
            confidence = found.lead.starts_paragraph or 0.0
            clauses.append(ClauseStart(match.end(), "preambular", confidence=confidence))
    return clauses
