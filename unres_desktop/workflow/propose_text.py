"""A text without a library: its proposed annotation, or its words line by line."""

from collections.abc import Iterator
from hashlib import sha256

from unres_desktop.importers.base import ImportedDocument, document_id
from unres_desktop.importers.decoding import decode
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document, Source
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.workflow.propose import segment
from unres_desktop.workflow.take_over import completed


def proposed_annotation(
    data: bytes,
    *,
    name: str,
    profile: str,
    segmenter: str,
    encoding: str | None = None,
    dictionary: UserDictionary = NO_WORDS,
) -> Annotation:
    """The annotation proposed for one plain text. Raises ImportRefused for what is no text."""
    decoded = decode(data, encoding)
    source = Source(name, sha256(data).hexdigest(), "text", decoded.encoding)
    imported = ImportedDocument(Annotation(Document(document_id(data), decoded.text, source)))
    return completed(imported, profile=profile, segmenter=segmenter, dictionary=dictionary)


def segmented_lines(
    data: bytes,
    *,
    profile: str,
    segmenter: str,
    encoding: str | None = None,
    dictionary: UserDictionary = NO_WORDS,
) -> Iterator[str]:
    """The words of each line of the text between blanks, with the line's own ending."""
    text = decode(data, encoding).text
    for line in _lines(text):
        body = line.rstrip("\r\n")
        words = segment(body, profile=profile, segmenter=segmenter, dictionary=dictionary)
        yield " ".join(words) + line[len(body) :]


def _lines(text: str) -> list[str]:
    """Lines end at a line feed only: other breaks stand inside words of some sources."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
