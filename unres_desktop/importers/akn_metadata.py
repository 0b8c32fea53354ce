"""What the mark-up of Akoma Ntoso for the UN says about a resolution besides its text."""

from typing import TYPE_CHECKING

from unres_desktop.importers.akn_text import running_text
from unres_desktop.model.document import Metadata

if TYPE_CHECKING:
    from lxml import etree

_LANGUAGES = {
    "zho": "zh",
    "chi": "zh",
    "eng": "en",
    "fra": "fr",
    "rus": "ru",
    "spa": "es",
    "ara": "ar",
}
_THESAURUS = "UNBIS Thesaurus"
_NO_DATE = "0001-01-01"  # stands where a step has none
_VOTES = {"inFavour": "in_favour", "against": "against", "abstaining": "abstaining"}


def read_metadata(
    cover: "etree._Element | None", metas: "list[etree._Element]", *, title: str, part: str
) -> Metadata:
    """The metadata of one resolution; `metas` are those of the file and of the part itself."""
    symbol = _text(cover, "docNumber[@refersTo='#symbol']")
    if part and symbol:
        symbol = f"{symbol.split()[0]} {part}"
    subjects = _subjects(metas)
    values = {
        **_cover_values(cover),
        **_dates(metas),
        **_steps(metas),
        **_vote(metas),
    }
    if subjects:
        values["subject_uris"] = subjects
    return Metadata(
        symbol=symbol,
        title=title,
        language=_language(metas),
        part=part,
        subjects=tuple(subjects),
        values={key: value for key, value in values.items() if value},
    )


def _cover_values(cover: "etree._Element | None") -> dict[str, object]:
    if cover is None:
        return {}
    session = cover.find(".//{*}session")
    return {
        "body": _text(cover, "docAuthority[@refersTo='#issuingBody']"),
        "session": running_text(session).text,
        "session_number": "" if session is None else session.get("value", ""),
        "agenda_item": _text(cover, "inline[@name='agenda item']"),
        "agenda_title": _text(cover, "inline[@name='agenda item name']"),
        "report": _text(cover, "inline[@name='originating document']"),
    }


def _dates(metas: "list[etree._Element]") -> dict[str, object]:
    found: dict[str, object] = {}
    for meta in metas:
        for name, key in (("adoption", "adopted"), ("publication", "issued")):
            for date in meta.iterfind(f".//{{*}}FRBRdate[@name='{name}']"):
                if date.get("date", _NO_DATE) != _NO_DATE:
                    found[key] = date.get("date")
    return found


def _steps(metas: "list[etree._Element]") -> dict[str, object]:
    """The draft, who submitted it, and the meeting that adopted it."""
    found: dict[str, object] = {}
    for meta in metas:
        for step in meta.iterfind(".//{*}step"):
            document, people = step.get("as", "").strip(), step.get("by", "").strip()
            outcome = step.get("outcome")
            if outcome == "draftResolution":
                found |= {"draft": document, "sponsors": people}
            elif outcome == "draftResolutionAdditionalSponsors":
                found["additional_sponsors"] = people
            elif outcome == "adopted":
                found["meeting_record"] = document
    return found


def _vote(metas: "list[etree._Element]") -> dict[str, object]:
    """How it was adopted, with the numbers of a recorded vote."""
    for meta in metas:
        for voting in meta.iterfind(".//{*}voting"):
            vote: dict[str, object] = {"outcome": voting.get("outcome", "")}
            for count in voting.iterfind("{*}count"):
                key = _VOTES.get(count.get("refersTo", "").lstrip("#"))
                if key and count.get("value", "").isdecimal():
                    vote[key] = int(count.get("value", ""))
            return {"vote": vote}
    return {}


def _subjects(metas: "list[etree._Element]") -> dict[str, str]:
    """The subject headings of the UNBIS Thesaurus with their addresses, in the file's order."""
    found: dict[str, str] = {}
    for meta in metas:
        for keyword in meta.iterfind(".//{*}keyword"):
            # Headings of the thesaurus are in capitals; some files name them like variables.
            name = keyword.get("showAs", "").replace("_", " ").strip().upper()
            if keyword.get("dictionary") == _THESAURUS and name:
                found.setdefault(name, keyword.get("href", ""))
    return found


def _language(metas: "list[etree._Element]") -> str:
    for meta in metas:
        for language in meta.iterfind(".//{*}FRBRlanguage"):
            code: str = language.get("language", "")
            return _LANGUAGES.get(code, code)
    return "zh"


def _text(cover: "etree._Element | None", path: str) -> str:
    found = None if cover is None else cover.find(f".//{{*}}{path}")
    return running_text(found).text
