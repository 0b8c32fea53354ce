"""What stands before the preamble: heading, source line, number and title, enacting formula."""

import re
from collections.abc import Iterator

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.lead_phrases import lead_after_opener

_ORGANS = "大会|安全理事会|安理会|经济及社会理事会|人权理事会|托管理事会"
_HEADING = re.compile(
    rf"(?:[0-9]{{4}}年[0-9]{{1,2}}月[0-9]{{1,2}}日)?(?:{_ORGANS})(?:通过的)?(?:决议|决定)(?!案?[0-9(第])"
)
_SOURCE = re.compile(r"\[[^\[\]]{4,160}\]")
_NUMBER = re.compile(
    r"(?:E?S-)?[0-9]{1,3}/[0-9]{1,4}[A-Z]?(?:(?:至|和)[A-Z])?(?:\.|(?![0-9]))"
    r"|(?:第)?[0-9]{1,4}[A-Z]?\((?:E?S-)?[IVXLC一二三四五六七八九十]+\)(?:号决议)?\.?"
)
_ENACTING = re.compile(rf"(?:{_ORGANS})，?")
_BODY = re.compile(r"[1一]\.|一、|决定|议决|通过|正式决定")


def find_masthead(bare: BareText, start: int, end: int) -> tuple[list[ClauseStart], int]:
    """The clauses before the preamble in start..end, and where the preamble starts.

    Without an enacting formula the preamble starts where the last of the other clauses would.
    """
    text = bare.text
    enacting = find_enacting(bare, start, end)
    limit = enacting[0] if enacting else end
    clauses = []
    at = start
    heading = _HEADING.search(text, at, min(limit, at + 400))
    if heading:
        if heading.start() > at:
            clauses.append(ClauseStart(at, "masthead", confidence=0.9))
        clauses.append(ClauseStart(heading.start(), "heading", confidence=0.99))
        at = heading.end()
    source = _SOURCE.search(text, at, min(limit, at + 200))
    if source and source.start() == at:
        clauses.append(ClauseStart(at, "source", confidence=0.99))
        at = source.end()
    number = _NUMBER.search(text, at, limit)
    if number and number.start() == at:
        clauses.append(ClauseStart(at, "title", number.end(), 0.99))
        at = limit
    elif at < limit and enacting:
        clauses.append(ClauseStart(at, "title" if clauses else "masthead", confidence=0.8))
        at = limit
    if enacting:
        clauses.append(ClauseStart(enacting[0], "enacting", confidence=0.99))
        at = enacting[1]
    return clauses, at


def find_enacting(bare: BareText, start: int, end: int) -> tuple[int, int] | None:
    """The span of 大会， where a lead phrase or the body follows; not every 大会 is one."""
    for match in _candidates(bare, start, end):
        if bare.has_paragraphs and match.start() in bare.lines:
            return match.span()
        after = match.end()
        follows = lead_after_opener(bare.text, after, end) or _BODY.match(bare.text, after)
        if follows and (match[0].endswith("，") or match.start() in bare.lines):
            return match.span()
    for match in _candidates(bare, start, end):
        if lead_after_opener(bare.text, match.end(), end):
            return match.span()
    return None


def _candidates(bare: BareText, start: int, end: int) -> Iterator[re.Match[str]]:
    return _ENACTING.finditer(bare.text, start, min(end, start + 1500))
