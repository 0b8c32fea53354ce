"""The parts of a resolution in Akoma Ntoso for the UN as blocks, one for each clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unres_desktop.importers.akn_text import RunningText, children, local_name, running_text
from unres_desktop.model.clause_labels import default_level

if TYPE_CHECKING:
    from lxml import etree

_SECTION = re.compile(r"[一二三四五六七八九十]+|[IVX]+\.?")
_FIRST_LEVEL = re.compile(r"\([a-z]{1,2}\)")
_SECOND_LEVEL = re.compile(
    r"[㈠-㈩]|\((?:i{1,3}|i?v|vi{1,3}|i?x|xi{0,3})\)|\([一二三四五六七八九十]+\)"
)
_PRINTED = re.compile(rf"(?:{_FIRST_LEVEL.pattern}|{_SECOND_LEVEL.pattern})(?=\s*\S)")
_LISTS = frozenset({"list", "sublist", "blockList"})
_ITEMS = frozenset({"point", "item"})
_OPERATIVE = re.compile(r"\d{1,3}\.")
_LETTER_BEFORE = {"(i)": "(h)", "(v)": "(u)", "(x)": "(w)"}
_WITH_LEAD = frozenset({"preambular", "preambular_sub", "operative", "sub", "subsub"})
_INTROS = frozenset({"intro", "listIntroduction"})
_WRAPPERS = frozenset({"content", "container", "hcontainer", "paragraph", "subparagraph"})
_HEADINGS = frozenset({"heading", "subheading", "crossHeading"})
_TITLES = _HEADINGS | {"docType", "docTitle"}


@dataclass(frozen=True, slots=True)
class Block:
    """What becomes one clause: its text with the number in front, offsets counted from 0."""

    label: str
    level: int
    number: str | None
    text: RunningText
    lead: tuple[int, int] | None = None


def block(label: str, text: RunningText, number: str = "", *, level: int | None = None) -> Block:
    """A block whose number stands before its text; what is set apart first is the lead phrase."""
    whole = RunningText(number)
    whole.append(text, " " if number else "")
    lead = whole.emphasised[0] if whole.emphasised and label in _WITH_LEAD else None
    level = default_level(label) if level is None else level
    return Block(label, level, number or None, whole, lead)


def preamble_blocks(preamble: "etree._Element") -> Iterator[Block]:
    """The enacting formula and the preambular paragraphs."""
    for name, child in children(preamble):
        if name == "formula":
            yield block("enacting", running_text(child))
        else:
            yield from _paragraph(child, "preambular")


def body_blocks(body: "etree._Element") -> Iterator[Block]:
    """The operative part: paragraphs, their points, sections, headings and tables."""
    before = ""
    for found in _body_blocks(body):
        number = found.number or ""
        # The ninth letter, not the first roman number.
        is_letter = found.label == "subsub" and _LETTER_BEFORE.get(number) == before
        if is_letter or found.label != "subsub":
            before = number
        yield replace(found, label="sub", level=default_level("sub")) if is_letter else found


def _body_blocks(body: "etree._Element") -> Iterator[Block]:
    for name, child in children(body):
        if name == "section":
            yield from _section(child)
        elif name in _HEADINGS:
            yield _heading(child)
        else:
            yield from _paragraph(child, "operative")


def annex_blocks(body: "etree._Element") -> Iterator[Block]:
    """The paragraphs of an annex: what they are is not marked, but titles and numbers are."""
    for _name, child in children(body):
        yield from _paragraph(child, "annex_text")


def _section(section: "etree._Element") -> Iterator[Block]:
    number = running_text(section.find("{*}num")).text
    heading = running_text(section.find("{*}heading"))
    if number or heading.text:
        yield block("section", heading, number)
    for name, child in children(section):
        if name in ("num", "heading"):
            continue
        if name in _HEADINGS:
            yield _heading(child)
        else:
            yield from _paragraph(child, "operative")


def _heading(element: "etree._Element") -> Block:
    """A heading; the mark-up calls preambular paragraphs inside sections cross headings too."""
    is_preamble = element.get("refersTo") == "#preamble"
    return block("preambular" if is_preamble else "crossheading", running_text(element))


def _paragraph(element: "etree._Element", label: str) -> Iterator[Block]:
    """One paragraph with what is inside it: headings before it, its own text, points, tables."""
    number = running_text(element.find("{*}num")).text
    own = RunningText()
    after: list[Block] = []
    for name, child in _parts(element):
        if name == "num":
            continue
        if name in _TITLES and label == "operative" and _SECTION.fullmatch(number):
            own.append(running_text(child), " ")  # the title of a section kept as a paragraph
        elif name in _TITLES:
            yield _annex_heading(child) if label == "annex_text" else _heading(child)
        elif name == "table":
            after.append(_table(child))
        elif name in _INTROS or name == "p":
            own.append(running_text(child, without=_TITLES), " ")
        elif name in _ITEMS:
            after += _point(child, label)
    if own.text or number:
        printed = None if number else _PRINTED.match(own.text)
        found = block(_label_of(label, printed[0] if printed else number), own, number)
        yield replace(found, number=printed[0]) if printed else found
    yield from after


def _parts(element: "etree._Element") -> Iterator[tuple[str, "etree._Element"]]:
    """What is in a paragraph, wrappers taken off; headings inside a `p` stand before it."""
    for name, child in children(element):
        if name in _WRAPPERS or name in _LISTS:
            yield from _parts(child)
        else:
            if name == "p":
                yield from (found for found in children(child) if found[0] in _TITLES)
            yield name, child


def _annex_heading(element: "etree._Element") -> Block:
    is_title = local_name(element) in ("docType", "docTitle")
    return block("annex_title" if is_title else "annex_text", running_text(element))


def _point(element: "etree._Element", label: str) -> Iterator[Block]:
    number = running_text(element.find("{*}num")).text
    depth = sum(local_name(outer) in _LISTS for outer in element.iterancestors())
    if label == "preambular" and _OPERATIVE.fullmatch(number):
        own_label = "operative"  # some files hold the operative part in a list of the preamble
    else:
        own_label = _label_at(label, depth)
    own = RunningText()
    after: list[Block] = []
    for name, child in _parts(element):
        if name in _ITEMS:
            after += _point(child, label)
        elif name == "table":
            after.append(_table(child))
        elif name != "num":
            own.append(running_text(child), " ")
    yield block(own_label, own, number)
    yield from after


def _label_at(label: str, depth: int) -> str:
    if label == "preambular":
        return "preambular_sub"
    return {"operative": ("sub", "subsub"), "annex_text": ("annex_sub", "annex_subsub")}[label][
        min(depth, 2) - 1
    ]


def _label_of(label: str, number: str) -> str:
    """The label of a paragraph; the mark-up keeps some points and section titles as paragraphs."""
    if label == "operative" and _SECTION.fullmatch(number):
        return "section"
    if _SECOND_LEVEL.fullmatch(number):
        return _label_at(label, 2)
    return _label_at(label, 1) if _FIRST_LEVEL.fullmatch(number) else label


def _table(table: "etree._Element") -> Block:
    """A table as one clause: a line for each row, a tab between cells."""
    text = RunningText()
    for row in table.iter("{*}tr"):
        cells = RunningText()
        for _name, cell in children(row):
            cells.append(running_text(cell), "\t")
        text.append(cells, "\n")
    return Block("table", default_level("table"), None, text)
