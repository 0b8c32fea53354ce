"""Bytes to text: which encoding it is, told so or found out, and never guessed silently.

The text is not normalised: only a byte order mark at the start is left out.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from unres_desktop.errors import ImportRefused, Message
from unres_desktop.importers.common_characters import (
    LEAD_PHRASES,
    PUNCTUATION,
    SIMPLIFIED,
    TRADITIONAL_ONLY,
)

_MARKS = (  # the longer ones first: UTF-32 begins like UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_BIG5 = ("big5", "cp950", "big5hkscs")  # the plain table first, then what vendors added
_OTHER_FILES = (
    (b"%PDF-", Message("a PDF file")),
    (b"PK\x03\x04", Message("a ZIP or Office (DOCX) file")),
    (b"\xd0\xcf\x11\xe0", Message("an old Office (DOC) file")),
    (b"{\\rtf", Message("an RTF file")),
    (b"\x1f\x8b", Message("a compressed (gzip) file")),
    (b"SQLite format 3\x00", Message("a database or a library")),
)
_MARKUP = re.compile(rb"\s*<(\?xml|!doctype|html|akomaNtoso|TEI|tmx)\b", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")

_SAMPLE = 200_000  # characters that are looked at to score a decoding
_LOWEST_SCORE = 0.35
_CLEAR_LEAD = 0.2
_DOUBT_OF_SHORT_TEXTS = 1.0  # added to the lead needed, divided by the number of characters
_PHRASE_BONUS = 0.03
_HIGHEST_BONUS = 0.3
_LARGEST_DAMAGE = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file, in the encoding that was named or that its bytes show.

    Raises ImportRefused for what is no text, and where no encoding fits or more than one does.
    """
    if not data:
        raise ImportRefused("It is empty.")
    if encoding:
        return _checked(_decoded_as(data, encoding))
    for start, kind in _OTHER_FILES:
        if data.startswith(start):
            raise ImportRefused("It is {kind}, not text. Save it as plain text first.", kind=kind)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _checked(_decoded_as(data, marked))
    if b"\x00" in data:
        raise ImportRefused(
            "It is not text, or UTF-16 without a byte order mark; "
            "if so, name it: --encoding utf-16-le or --encoding utf-16-be."
        )
    return _checked(_found_out(data))


def looks_like_markup(head: bytes) -> bool:
    """Whether a file begins like XML or HTML, which as plain text would be full of tags."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            head = head[len(mark) :].decode(encoding, "ignore").encode()
            break
    return _MARKUP.match(head) is not None


def score(text: str) -> float:
    """How much the text reads like Chinese of the UN: about 1 for it, 0 or less for nonsense."""
    sample = text[:_SAMPLE]
    counts = Counter("".join(_NON_ASCII.findall(sample)))
    total = counts.total()
    if not total:
        return 0.0
    points = sum(count * _points(character) for character, count in counts.items())
    phrases = sum(sample.count(phrase) for phrase in LEAD_PHRASES)
    return points / total + min(_PHRASE_BONUS * phrases, _HIGHEST_BONUS)


def _points(character: str) -> float:
    if character in SIMPLIFIED or character in TRADITIONAL_ONLY or character in PUNCTUATION:
        return 1.0
    if "\u4e00" <= character <= "\u9fff" or "\uff01" <= character <= "\uff5e":
        return 0.0
    return -1.0


def _decoded_as(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)  # refuses what turns text into text or bytes into bytes
    except (LookupError, ValueError) as error:
        raise ImportRefused(
            "The encoding '{encoding}' is not known. Usual ones are utf-8, gb18030, big5, utf-16.",
            encoding=encoding,
        ) from error
    try:
        text = data.decode(name)
        text.encode("utf-8")  # half characters have no place in a text
    except UnicodeError as error:
        raise ImportRefused(
            "It is not {encoding}: {where} cannot be read. Mend the file, or name another "
            "encoding with --encoding.",
            encoding=name,
            where=_where(data, error),
        ) from error
    return Decoded(text.removeprefix("\ufeff"), name)


def _where(data: bytes, error: UnicodeError) -> Message:
    start = getattr(error, "start", 0)
    line = data.count(b"\n", 0, start) + 1
    return Message("byte {byte} (line {line})", byte=start + 1, line=line)


def _found_out(data: bytes) -> Decoded:
    utf8 = _attempt(data, "utf-8")
    if utf8 and (utf8.text.isascii() or _has_ideographs(utf8.text)):
        return utf8
    found = [_attempt(data, "gb18030"), next(filter(None, _big5_attempts(data)), None)]
    candidates = [candidate for candidate in found if candidate]
    scored = sorted(
        ((score(candidate.text), candidate) for candidate in candidates),
        key=lambda pair: pair[0],
        reverse=True,
    )
    if not scored or scored[0][0] < _LOWEST_SCORE:
        if utf8:
            return utf8
        raise _no_encoding_fits(data, candidates)
    best = scored[0]
    clear_lead = _CLEAR_LEAD + _DOUBT_OF_SHORT_TEXTS / len(best[1].text)
    rivals = [other for other in scored[1:] if best[0] - other[0] < clear_lead]
    if utf8 or rivals:
        names = [best[1].encoding, *(other.encoding for _, other in rivals)]
        raise _undecided(["utf-8", *names] if utf8 else names)
    return best[1]


def _attempt(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _big5_attempts(data: bytes) -> list[Decoded | None]:
    return [_attempt(data, encoding) for encoding in _BIG5]


def _has_ideographs(text: str) -> bool:
    return any("\u3400" <= character <= "\u9fff" for character in text[:_SAMPLE])


def _undecided(names: list[str]) -> ImportRefused:
    return ImportRefused(
        "Its encoding cannot be told; about equally likely are: {candidates}. "
        "Name the right one: --encoding {first}.",
        candidates=", ".join(names),
        first=names[0],
    )


def _no_encoding_fits(data: bytes, candidates: list[Decoded]) -> ImportRefused:
    for encoding in ("utf-8", "gb18030", "big5"):
        broken = data.decode(encoding, "replace")
        damage = broken.count("\ufffd")
        if 0 < damage <= max(1, _LARGEST_DAMAGE * len(broken)) and score(broken) >= _LOWEST_SCORE:
            try:
                data.decode(encoding)
            except UnicodeDecodeError as error:
                return ImportRefused(
                    "It is {encoding}, but damaged: {where} cannot be read. Mend the file.",
                    encoding=encoding,
                    where=_where(data, error),
                )
    if candidates:
        return ImportRefused(
            "It does not read like Chinese in any of these: UTF-8, {candidates}. "
            "If it is text, name its encoding with --encoding.",
            candidates=", ".join(candidate.encoding for candidate in candidates),
        )
    return ImportRefused("It is not text in UTF-8, UTF-16, GB18030 or Big5.")


def _checked(decoded: Decoded) -> Decoded:
    """The same, unless it holds control characters that no text has."""
    controls = _CONTROLS.findall(decoded.text)
    if "\x00" in controls or len(controls) > _LARGEST_DAMAGE * len(decoded.text):
        raise ImportRefused("It is not text: it is full of control characters.")
    if not decoded.text or decoded.text.isspace():
        raise ImportRefused("It has no text, only white space.")
    return decoded
