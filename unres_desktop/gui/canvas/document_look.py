"""How the text of documents looks on this machine: font, distances, and what is shown in it."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

SIZES = (10, 60)  # pixels of the text at zoom 1.0
LINE_SPACINGS = (1.4, 3.0)  # from line to line, in widths of a Chinese character (ems)
CLAUSE_SPACINGS = (0.0, 3.0)  # above a clause, in ems
WORD_GAPS = (0.1, 1.0)  # between two words, in ems
_ROOM_OF_A_LINE = 0.16  # ems

_RANGES = {
    "size": SIZES,
    "line_spacing": LINE_SPACINGS,
    "clause_spacing": CLAUSE_SPACINGS,
    "word_gap": WORD_GAPS,
}


@dataclass(frozen=True, slots=True)
class TextSetting:
    """What the lines are set by: everything that moves a character or a line."""

    family: str = ""  # "" is the program's own choice
    size: int = 20
    line_spacing: float = 1.8
    clause_spacing: float = 0.6
    word_gap: float = 0.3  # 0 where words are not shown by gaps
    has_numbers: bool = True
    has_labels: bool = True


@dataclass(frozen=True, slots=True)
class DocumentLook:
    """What a person chose; a value outside its range counts as not chosen (`look_from_text`)."""

    family: str = ""
    size: int = 20
    line_spacing: float = 1.8
    clause_spacing: float = 0.6
    word_gap: float = 0.3
    shows_gaps: bool = True
    shows_tints: bool = True
    shows_lines: bool = False
    shows_numbers: bool = True
    shows_labels: bool = True
    shows_leads: bool = True
    shows_found: bool = True
    dims_others: bool = False  # all but the clause of the caret

    @property
    def shows_words(self) -> bool:
        """Whether words can be told apart at all."""
        return self.shows_gaps or self.shows_tints or self.shows_lines

    def setting(self) -> TextSetting:
        """What the lines are set by; a thin line needs a little room, or it cuts characters."""
        least = _ROOM_OF_A_LINE if self.shows_lines else 0.0
        return TextSetting(
            self.family,
            self.size,
            self.line_spacing,
            self.clause_spacing,
            self.word_gap if self.shows_gaps else least,
            self.shows_numbers,
            self.shows_labels,
        )

    def switched(self, name: str, *, on: bool) -> "DocumentLook":
        """The look with one of its switches on or off."""
        values: dict[str, Any] = {name: on}
        return replace(self, **values)

    def as_text(self) -> str:
        """The look in one line, for the settings."""
        return json.dumps(asdict(self), ensure_ascii=False)


def look_from_text(text: str) -> DocumentLook:
    """The look that was kept; whatever is wrong in it is as if it had not been chosen."""
    look = DocumentLook()
    try:
        kept = json.loads(text)
    except json.JSONDecodeError:
        return look
    if not isinstance(kept, dict):
        return look
    known = {field.name: kept[field.name] for field in fields(look) if field.name in kept}
    return replace(
        look, **{name: value for name, value in known.items() if _is_sound(look, name, value)}
    )


def _is_sound(look: DocumentLook, name: str, value: object) -> bool:
    default = getattr(look, name)
    if isinstance(default, (bool, str)):
        return type(value) is type(default)
    low, high = _RANGES[name]
    whole = isinstance(default, int)
    right_kind = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    return right_kind and low <= value <= high  # type: ignore[operator]
