"""Space-segmented text with a subject line: `%%%A|B|`, an empty line, words between blanks."""

import re
from collections.abc import Iterator
from hashlib import sha256

from unres_desktop.errors import ImportRefused, Message
from unres_desktop.importers.base import (
    ImportedDocument,
    RefusedDocument,
    SourceFile,
    document_id,
)
from unres_desktop.importers.decoding import Decoded, decode
from unres_desktop.model.annotation import Annotation, states_with_cuts
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document, Metadata, Segmenter, Source
from unres_desktop.model.origins import Origin

MARK = "%%%"

_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_BLOCK_START = re.compile(rf"^{MARK}", re.MULTILINE)
_LINE_BREAK = re.compile(r"(\r\n|\n|\r)")
_BLANKS = re.compile(r"[ \t]+")


class SegmentedTextImporter:
    """Reads the words as the file gives them; clauses have to be proposed."""

    id = "segtxt"
    title = Message("Space-segmented text (%%%)")
    suffixes = (".txt", ".segtxt", ".seg")

    def recognises(self, head: bytes) -> bool:
        """Whether the file begins with the mark of a subject line."""
        encoding = _UTF_16.get(head[:2])
        start = head.decode(encoding, "ignore") if encoding else head.decode("utf-8", "ignore")
        return start.removeprefix("\ufeff").lstrip().startswith(MARK)

    def count(self, file: SourceFile) -> int:
        """The number of subject lines, at least one."""
        data = file.read()
        return max(1, data.count(b"\n%%%") + data.startswith(b"%%%"))

    def read(self, file: SourceFile) -> Iterator[ImportedDocument | RefusedDocument]:
        """The documents of the file, one for each line that starts with `%%%`."""
        data = file.read()
        decoded = decode(data, file.encoding)
        starts = [match.start() for match in _BLOCK_START.finditer(decoded.text)]
        if not starts or decoded.text[: starts[0]].strip():
            raise ImportRefused(
                "Line 1 does not start with %%% and the subjects. "
                "If it is plain text, import it with --format text."
            )
        line = 1 + decoded.text.count("\n", 0, starts[0])
        for start, end in zip(starts, [*starts[1:], len(decoded.text)], strict=True):
            block = Decoded(decoded.text[start:end], decoded.encoding)
            kept = data if len(starts) == 1 else block.text.encode(block.encoding)
            here = Message("line {number}", number=line)
            place = "" if len(starts) == 1 else here
            try:
                yield read_block(block, kept, name=file.name, place=place)
            except ImportRefused as error:
                yield RefusedDocument(here, error)
            line += block.text.count("\n")


def read_block(block: Decoded, data: bytes, *, name: str, place: str = "") -> ImportedDocument:
    """The document of one block, which starts with `%%%`.

    Raises ImportRefused for a block without words.
    """
    header, body = _split_header(block.text)
    text, cuts = joined_words(body)
    if not text:
        raise ImportRefused("There are no words below the subject line.")
    source = Source(name, sha256(data).hexdigest(), SegmentedTextImporter.id, block.encoding)
    document = Document(document_id(data), text, source)
    annotation = Annotation(
        document,
        states=states_with_cuts(text, cuts, Origin.IMPORTED),
        clauses=(Clause(0, "other"),),
        metadata=Metadata(subjects=_subjects(header), segmenter=Segmenter("given")),
    )
    return ImportedDocument(annotation, has_words=True, data=data, place=place)


def joined_words(body: str) -> tuple[str, list[int]]:
    """The text that the words make, and the offsets in it where a word starts.

    Words are joined without a blank, but for one between two neighbours of which one ends and
    the other begins with an ASCII letter or digit. Line breaks inside the body stay.
    """
    text: list[str] = []
    cuts: list[int] = []
    length, last = 0, ""
    for piece in _LINE_BREAK.split(body.strip()):
        if _LINE_BREAK.fullmatch(piece):
            text.append(piece)
            length, last = length + len(piece), ""
            continue
        for word in filter(None, _BLANKS.split(piece)):
            if _needs_blank(last, word):
                text.append(" ")
                length += 1
            cuts.append(length + len(word) - len(word.lstrip()))
            text.append(word)
            length, last = length + len(word), word
    whole = "".join(text)
    return whole, [cut for cut in cuts if cut < len(whole)]


def _needs_blank(left: str, right: str) -> bool:
    return bool(left) and _is_latin(left[-1]) and _is_latin(right[0])


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _split_header(block: str) -> tuple[str, str]:
    match = _LINE_BREAK.search(block)
    if not match:
        return block, ""
    return block[: match.start()], block[match.end() :]


def _subjects(header: str) -> tuple[str, ...]:
    subjects = header.removeprefix(MARK).split("|")
    return tuple(subject for subject in subjects if subject.strip())
