"""Plain text, one document a file, with or without line breaks."""

from collections.abc import Iterator
from hashlib import sha256

from unres_desktop.errors import Message
from unres_desktop.importers.base import ImportedDocument, SourceFile, document_id
from unres_desktop.importers.decoding import decode
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document, Source

_REPLACEMENT = "\ufffd"


class PlainTextImporter:
    """Takes the text as it is, white space and line breaks too."""

    id = "text"
    title = Message("Plain text")
    suffixes = (".txt", ".text")

    def recognises(self, head: bytes) -> bool:
        """Never certain: any text is plain text."""
        return False

    def count(self, file: SourceFile) -> int:
        """One."""
        return 1

    def read(self, file: SourceFile) -> Iterator[ImportedDocument]:
        """The one document of the file; its words and clauses have to be proposed."""
        data = file.read()
        decoded = decode(data, file.encoding)
        source = Source(file.name, sha256(data).hexdigest(), self.id, decoded.encoding)
        damaged = decoded.text.count(_REPLACEMENT)
        warnings = (
            Message(
                "{count} characters of the text were lost before (they read U+FFFD in the file).",
                count=damaged,
            ),
        )
        yield ImportedDocument(
            Annotation(Document(document_id(data), decoded.text, source)),
            data=data,
            warnings=warnings if damaged else (),
        )
