"""What stands before the preamble: heading, source line, number and title, enacting formula."""

import re

from unres_desktop.structure.bare_text import BareText
from unres_desktop.structure.clause_starts import ClauseStart
from unres_desktop.structure.lead_phrases import lead_after_opener

_ORGANS = "大会|安全理事会|安理会|经济及社会理事会|人权理事会|托管理事会"
_SESSION = "(?:第[一二三四五六七八九十]+届(?:常?会|会议))?"
_HEADING = re.compile(
    rf"(?:[0-9]{{4}}年[0-9]{{1,2}}月[0-9]{{1,2}}日)?(?:{_ORGANS}){_SESSION}(?:通过的)?"
    r"(?:决议|决定)(?!案?[0-9(第])"
)
_HEADING_FIRST = re.compile(rf"(?:{_ORGANS}){_SESSION}决议(?!案)")
_SOURCE = re.compile(r"\[[^\[\]]{4,160}\]")
_NUMBER = re.compile(
    r"(?P<number>(?:E?S-)?[0-9]{1,3}/[0-9]{1,4}[A-Z]?(?:(?:至|和)[A-Z])?(?:\.|(?![0-9]))"
    r"|第?[0-9]{1,4}[A-Z]?\((?:E?S-)?[IVXLC一二三四五六七八九十]+\)(?:号决议)?\.?"
    r"|第?[0-9]{1,4}\((?:19|20)[0-9]{2}\)号决议"
    r"|(?:决议案?)?[〇○一二三四五六七八九十百]{1,6}\([一二三四五六七八九十]{1,3}\)[.、。]?)"
)
_PART = re.compile(  # A, B. and the doubled B B that stands where a part has no title of its own
    r"(?P<number>[A-Z])(?=[.0-9\u4e00-\u9fff]|(?P=number)(?![A-Za-z])|$)\.?"
)
_DOUBLED_PART = re.compile(r"(?<![A-Za-z])([A-Z])\1$")
_MASTHEAD = re.compile(r"联合国|[ASE]/|大会|Distr|第[一二三四五六七八九十]+届")
_LONGEST_MASTHEAD = 600

_OTHER_ASSEMBLIES = ("缔约国", "缔约方", "世界卫生", "联合国环境", "民间")  # 世界卫生大会，
_ENACTING = re.compile(rf"(?:{_ORGANS})，?")
_BODY = re.compile(r"[1一]\.|一、|决定|议决|通过|正式决定|[一A](?=[\u4e00-\u9fff])")
_FARTHEST = 3000


def find_masthead(bare: BareText, start: int, end: int) -> tuple[list[ClauseStart], int]:
    """The clauses before the preamble in start..end, and where the preamble starts.

    Without an enacting formula the preamble starts where the last of the other clauses would.
    """
    enacting = find_enacting(bare, start, end)
    limit = enacting[0] if enacting else min(end, start + _LONGEST_MASTHEAD)
    clauses, at = _before_title(bare.text, start, limit)
    number = _NUMBER.match(bare.text, at, limit) or _PART.match(bare.text, at, limit)
    if number:
        clauses.append(ClauseStart(at, "title", number.end("number"), 0.99))
        at = limit if enacting else _line_end(bare, number.end(), end)
    elif at < limit and enacting:
        clauses.append(ClauseStart(at, "title" if clauses else "masthead", confidence=0.8))
    if enacting:
        clauses += _part_title(bare, clauses[-1].start if clauses else start, enacting[0])
        clauses.append(ClauseStart(enacting[0], "enacting", confidence=0.99))
        at = enacting[1]
    return clauses, at


def _before_title(text: str, start: int, limit: int) -> tuple[list[ClauseStart], int]:
    """Masthead, heading and source line; and where the title starts."""
    clauses: list[ClauseStart] = []
    at = start
    heading = _HEADING_FIRST.match(text, at, limit) or _HEADING.search(text, at, limit)
    if heading:
        if heading.start() > at:
            clauses.append(ClauseStart(at, "masthead", confidence=0.9))
        clauses.append(ClauseStart(heading.start(), "heading", confidence=0.99))
        at = heading.end()
    source = _SOURCE.match(text, at, limit)
    if source:
        clauses.append(ClauseStart(at, "source", confidence=0.99))
        at = source.end()
    if not clauses:
        number = _NUMBER.search(text, at, limit)
        if number and number.start() > at and _MASTHEAD.match(text, at):
            clauses.append(ClauseStart(at, "masthead", confidence=0.8))
            at = number.start()
    return clauses, at


def _part_title(bare: BareText, title: int, end: int) -> list[ClauseStart]:
    """The line before the enacting formula that names a part below the title: B 收入, B B."""
    lines = [line for line in bare.lines_between(title, end) if _PART.match(bare.text, line, end)]
    doubled = _DOUBLED_PART.search(bare.text, title + 1, end)
    if not lines and not doubled:
        return []
    at = lines[-1] if lines else end - 2
    return [ClauseStart(at, "title", at + 1, 0.9)]


def _line_end(bare: BareText, at: int, end: int) -> int:
    """Where the line ends that holds the offset; without line breaks the text's own end."""
    return next(iter(bare.lines_between(at, end)), end)


def find_enacting(bare: BareText, start: int, end: int) -> tuple[int, int] | None:
    """The span of 大会， in front of the preamble; not every 大会 is one.

    It stands at the start of a line, or is the first with a comma; a 大会 without a comma needs
    a lead phrase or the body of the resolution after it, as the one of a masthead has not.
    """
    found = _ENACTING.finditer(bare.text, start, min(end, start + _FARTHEST))
    candidates = [m for m in found if not bare.text.endswith(_OTHER_ASSEMBLIES, 0, m.start())]
    at_lines = [m for m in candidates if bare.has_paragraphs and m.start() in bare.lines]
    with_comma = [match for match in candidates if match[0].endswith("，")]
    followed = [match for match in candidates if _body_follows(bare, match.end(), end)]
    at_lines_with_comma = [match for match in at_lines if match in with_comma]
    for chosen in (at_lines_with_comma, with_comma, followed):
        if chosen:
            return chosen[0].span()
    return None


def _body_follows(bare: BareText, at: int, end: int) -> bool:
    if _BODY.match(bare.text, at):
        return True
    return lead_after_opener(bare.text, at, end) is not None
