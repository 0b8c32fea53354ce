"""Where a preambular paragraph may start, and what the model is told about each such place.

A feature is a short string. `place_features` describe the place itself, `pair_features` the place
together with the start of the paragraph before it. Training and detection use the same functions.
"""

import re
from dataclasses import dataclass

from unres_desktop.structure.lead_phrases import FoundLead, lead_after_opener

_PAUSE = re.compile(r"[，；。：]")
_FOOTNOTE = re.compile(r"\[?[0-9]{1,2}\]?(?![0-9年月日%./])")
_SPLIT_LEAD = re.compile(
    r"[对就向][^，；。：]{2,60}?(?:表示|深为|深感|深表|极为|严重|感到|仍然|继续)(?:[^，；。：]{0,6}?)"
    r"(?:关切|遗憾|痛惜|不安|关注|震惊|谴责|赞赏|感谢|满意|敬意|哀悼|欢迎|失望|忧虑|愤慨)"
)
_OPENING, _CLOSING = "《〈“‘(「『", "》〉”’)」』"
_LENGTH_STEPS = (8, 12, 16, 20, 25, 30, 36, 43, 52, 62, 75, 90, 110, 135, 170, 220, 300)
_WINDOW = 300


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a paragraph may start, after the pause at `pause`.

    `phrase` is its lead, 还 read as 又, with + in front where adverbs precede it; `depth` counts
    the quotation marks and brackets open there, `until_pause` the characters to the next pause.
    """

    start: int
    pause: int
    phrase: str
    category: str
    lead_end: int
    opened: bool
    depth: int
    until_pause: int
    operative_only: bool = False


def find_places(text: str, start: int, end: int) -> list[Place]:
    """The start of the preamble and every later place where a paragraph may start."""
    pauses = [match.start() for match in _PAUSE.finditer(text, start, end)]
    pauses.append(end)
    first = _place_at(text, start, start - 1, end, 0, pauses[0]) or Place(
        start, start - 1, "", "none", start, False, 0, pauses[0] - start
    )
    places = [first]
    depth, done = 0, start
    for index, pause in enumerate(pauses[:-1]):
        depth = max(0, depth + _depth_change(text, done, pause))
        done = pause
        after = pause + 1
        footnote = _FOOTNOTE.match(text, after)
        following = pauses[index + 1]
        place = _place_at(text, after, pause, end, depth, following)
        if not place and footnote:
            place = _place_at(text, footnote.end(), pause, end, depth, following)
        if place:
            places.append(place)
    return places


def place_features(text: str, places: list[Place], index: int, end: int) -> list[str]:
    """The features of one place by itself."""
    place = places[index]
    following = places[index + 1] if index + 1 < len(places) else None
    at, pause, phrase = place.start, place.pause, place.phrase
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
        f"until_pause={_step(place.until_pause)}",
        f"until_next={_step(distance) if following else 'end'}",
        f"next={following.category if following else 'end'}",
        f"lead+next={phrase}>{following.phrase if following else 'end'}",
    ]
    if place.opened:
        names.append("opened")
    if place.depth:
        names.append("quoted")
    return names


def pair_features(text: str, previous: Place, place: Place, *, skipped: int) -> list[str]:
    """The features of a place whose paragraph before started at `previous`."""
    length = place.start - previous.start
    between = text[previous.start : min(place.pause, previous.start + _WINDOW)]
    pauses = sum(between.count(pause) for pause in "，；。：")
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


def _place_at(text: str, at: int, pause: int, end: int, depth: int, following: int) -> Place | None:
    found = lead_after_opener(text, at, end)
    if found:
        return _of_lead(found, at, pause, depth, following)
    split = _SPLIT_LEAD.match(text, at, end)
    if split:
        return Place(at, pause, text[at] + "…", "split", at + 1, False, depth, following - at)
    return None


def _of_lead(found: FoundLead, at: int, pause: int, depth: int, following: int) -> Place:
    lead = found.lead
    phrase = lead.phrase
    if found.end - found.start > len(phrase):
        phrase = "+" + phrase
    elif phrase[0] == "还" and len(phrase) > 2:
        phrase = "又" + phrase[1:]  # both mean also; which comes first has changed over the years
    return Place(
        at,
        pause,
        phrase,
        lead.category,
        found.end,
        found.start > at,
        depth,
        following - at,
        operative_only=lead.operative > 4 * lead.preambular,
    )


def _depth_change(text: str, start: int, end: int) -> int:
    return sum(text.count(mark, start, end) for mark in _OPENING) - sum(
        text.count(mark, start, end) for mark in _CLOSING
    )


def _step(length: int) -> int:
    return sum(length > step for step in _LENGTH_STEPS)
