"""Where a preambular paragraph may start, and what the model is told about each such place.

A feature is a short string. `place_features` describe the place itself, `pair_features` the place
together with the start of the paragraph before it. Training and detection use the same functions.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

from unres_desktop.structure.lead_phrases import FoundLead, lead_after_opener, may_start_lead

_FOOTNOTE = re.compile(r"\[?[0-9]{1,2}\]?(?![0-9年月日%./])")
_SPLIT_LEAD = re.compile(
    r"[对就向][^，；。：]{2,60}?(?:表示|深为|深感|深表|极为|严重|感到|仍然|继续)(?:[^，；。：]{0,6}?)"
    r"(?:关切|遗憾|痛惜|不安|关注|震惊|谴责|赞赏|感谢|满意|敬意|哀悼|欢迎|失望|忧虑|愤慨)"
)
_MARK = re.compile("[，；。：《〈“‘(「『》〉”’)」』]")
_OPENING, _CLOSING = "《〈“‘(「『", "》〉”’)」』"
_LENGTH_STEPS = (8, 12, 16, 20, 25, 30, 36, 43, 52, 62, 75, 90, 110, 135, 170, 220, 300)
_WINDOW = 300


class Pause(NamedTuple):
    """A comma or the like: how many came before, how many quotation marks are open there."""

    at: int
    order: int
    depth: int
    following: int  # where the next pause is


class Place(NamedTuple):
    """A place where a paragraph may start: after a pause, where a lead phrase stands.

    `phrase` is the lead, 还 read as 又, with + in front where adverbs precede it.
    """

    start: int
    pause: Pause
    phrase: str = ""
    category: str = "none"
    lead_end: int = 0
    is_opened: bool = False  # by 在这方面 or the like
    operative_only: bool = False


def find_places(text: str, start: int, end: int) -> list[Place]:
    """The start of the preamble and every later place where a paragraph may start."""
    pauses = _find_pauses(text, start, end)
    places = [_place_at(text, start, pauses[0], end) or Place(start, pauses[0], lead_end=start)]
    for pause in pauses[1:]:
        at = pause.at + 1
        if not (at < end and may_start_lead(text[at])):
            continue
        place = _place_at(text, at, pause, end)
        footnote = None if place else _FOOTNOTE.match(text, at, end)
        if footnote:
            place = _place_at(text, footnote.end(), pause, end)
        if place:
            places.append(place)
    return places


def first_place(text: str, start: int, end: int) -> Place:
    """The start of the preamble alone."""
    pause = Pause(start - 1, 0, 0, end)
    return _place_at(text, start, pause, end) or Place(start, pause, lead_end=start)


def _find_pauses(text: str, start: int, end: int) -> list[Pause]:
    """The pauses of start..end; the first stands for the start itself."""
    found = [(start - 1, 0)]
    depth = 0
    for match in _MARK.finditer(text, start, end):
        mark = match[0]
        if mark in _OPENING:
            depth += 1
        elif mark in _CLOSING:
            depth = max(0, depth - 1)
        else:
            found.append((match.start(), depth))
    following = [at for at, _ in found[1:]] + [end]
    return [
        Pause(at, order, depth, after)
        for order, ((at, depth), after) in enumerate(zip(found, following, strict=True))
    ]


def place_features(text: str, places: list[Place], index: int, end: int) -> list[str]:
    """The features of one place by itself."""
    place = places[index]
    following = places[index + 1] if index + 1 < len(places) else None
    at, pause, phrase = place.start, place.pause.at, place.phrase
    before = text[max(0, pause - 4) : pause]
    after = text[place.lead_end : place.lead_end + 4]
    near = before[-2:]
    distance = (following.start if following else end) - at
    names = [
        f"lead={phrase}",
        f"category={place.category}",
        f"pause={text[pause]}",
        f"before1={before[-1:]}",
        f"before2={near}",
        f"before3={before[-3:]}",
        f"before4={before}",
        f"after1={after[:1]}",
        f"after2={after[:2]}",
        f"after3={after[:3]}",
        f"after4={after}",
        f"around={near}|{after[:2]}",
        f"lead+before1={phrase}{before[-1:]}",
        f"lead+before2={phrase}{near}",
        f"lead+before4={phrase}{before}",
        f"lead+after2={phrase}{after[:2]}",
        f"lead+after4={phrase}{after}",
        f"category+before2={place.category}{near}",
        f"category+after1={place.category}{after[:1]}",
        f"until_pause={_step(place.pause.following - at)}",
        f"until_next={_step(distance) if following else 'end'}",
        f"next={following.category if following else 'end'}",
        f"lead+next={phrase}>{following.phrase if following else 'end'}",
    ]
    if place.is_opened:
        names.append("opened")
    if place.pause.depth:
        names.append("quoted")
    return names


def pair_features(text: str, previous: Place, place: Place, *, skipped: int) -> list[str]:
    """The features of a place whose paragraph before started at `previous`."""
    length = place.start - previous.start
    between = text[previous.start : min(place.pause.at, previous.start + _WINDOW)]
    pauses = place.pause.order - previous.pause.order - 1
    same = previous.phrase == place.phrase
    return [
        f"length={_step(length)}",
        f"previous={previous.category}>{place.category}",
        f"previous_lead={previous.phrase}>{place.phrase}",
        f"category+length={place.category}{_step(length) // 3}",
        f"previous+length={previous.category}{_step(length) // 3}",
        f"skipped={min(skipped, 4)}",
        f"pauses={min(pauses, 6)}",
        f"same_lead={same}",
        f"where={'其中' in between}{'包括' in between}",
    ]


def _place_at(text: str, at: int, pause: Pause, end: int) -> Place | None:
    found = lead_after_opener(text, at, end)
    if found:
        return _of_lead(found, at, pause)
    if _SPLIT_LEAD.match(text, at, end):
        return Place(at, pause, text[at] + "…", "split", at + 1)
    return None


def _of_lead(found: FoundLead, at: int, pause: Pause) -> Place:
    lead = found.lead
    phrase = lead.phrase
    if found.end - found.start > len(phrase):
        phrase = "+" + phrase
    elif phrase[0] == "还" and len(phrase) > 2:
        phrase = "又" + phrase[1:]  # both mean also; which comes first has changed over the years
    operative_only = lead.operative > 4 * lead.preambular
    return Place(at, pause, phrase, lead.category, found.end, found.start > at, operative_only)


def _step(length: int) -> int:
    return bisect_left(_LENGTH_STEPS, length)
