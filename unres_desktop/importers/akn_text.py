"""The running text of an element of Akoma Ntoso: characters, the lead phrase, footnotes apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

# Line breaks, tabs and indents are how the file is laid out. No-break spaces and direction marks
# are characters of the text and stay.
_LAYOUT = re.compile(r"[ \t\r\n]+")
_ONLY_LAYOUT = " \t\r\n"
_NOTE = "authorialNote"
_LEAD_CLASSES = frozenset({"bold", "italic"})  # in Chinese bold, in English italic


@dataclass(slots=True)
class RunningText:
    """Text as it is read, with spans in it in code points.

    `emphasised` are the spans set in the type of lead phrases; `notes` are footnotes with the
    offset of the character they follow.
    """

    text: str = ""
    emphasised: list[tuple[int, int]] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Go on with this text; layout becomes one blank, and none at the start."""
        text = _LAYOUT.sub(" ", text)
        if not self.text or self.text.endswith(" "):
            text = text.removeprefix(" ")
        self.text += text

    def append(self, other: "RunningText", separator: str) -> None:
        """Go on with another text after a separator, which is left out at the start."""
        if not other.text:
            return
        start = len(self.text) + len(separator) if self.text else 0
        self.text += separator + other.text if self.text else other.text
        self.emphasised += [(first + start, last + start) for first, last in other.emphasised]
        self.notes += [(offset + start, text) for offset, text in other.notes]

    def without_outer_blanks(self) -> "RunningText":
        """The same without layout at the end."""
        self.text = self.text.rstrip(_ONLY_LAYOUT)
        self.emphasised = [
            (start, min(end, len(self.text)))
            for start, end in self.emphasised
            if start < len(self.text)
        ]
        return self


def local_name(element: "etree._Element") -> str:
    """The name of an element without its namespace; "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: "etree._Element") -> Iterator[tuple[str, "etree._Element"]]:
    """The elements inside, with their names; comments are left out."""
    return ((name, child) for child in element if (name := local_name(child)))


def running_text(
    element: "etree._Element | None", *, without: frozenset[str] = frozenset()
) -> RunningText:
    """The text of an element, footnotes and the elements named in `without` left out."""
    found = RunningText()
    if element is not None:
        _read(element, found, without)
    return found.without_outer_blanks()


def _read(element: "etree._Element", found: RunningText, without: frozenset[str]) -> None:
    found.add(element.text or "")
    for child in element:
        name = local_name(child)
        if name == _NOTE:
            _read_note(child, found)
        elif name == "sup" and _refers_to_note(child):
            pass  # the mark of a footnote printed once more; the note has its place
        elif name and name not in without:
            if name == "eol":
                found.add(" ")
            start = len(found.text)
            _read(child, found, without)
            if name == "span" and child.get("class") in _LEAD_CLASSES:
                _emphasise(found, start)
        found.add(child.tail or "")


def _refers_to_note(element: "etree._Element") -> bool:
    text = "".join(element.itertext()).strip()
    notes = element.getroottree().iterfind(f".//{{*}}{_NOTE}")
    return text.isdecimal() and any(note.get("marker") == text for note in notes)


def _emphasise(found: RunningText, start: int) -> None:
    inner = found.text[start:]
    first = start + len(inner) - len(inner.lstrip())
    last = start + len(inner.rstrip())
    if first < last:
        found.emphasised.append((first, last))


def _read_note(note: "etree._Element", found: RunningText) -> None:
    text = running_text(note).text
    marker = (note.get("marker") or "").strip()
    if text:
        found.notes.append((len(found.text), f"{marker}. {text}" if marker else text))
