"""Does what an exporter wrote say what the annotation says? Asked of every document exported."""

from collections.abc import Mapping
from dataclasses import replace

from unres_desktop.errors import UnresError
from unres_desktop.exporters.base import WHITE_SPACE, words_on_one_line
from unres_desktop.importers.decoding import Decoded
from unres_desktop.importers.json_lines import read_record
from unres_desktop.importers.segtxt import read_block
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Metadata


def is_read_back(format_id: str, data: bytes, annotation: Annotation) -> bool:
    """Whether reading the data gives what the format keeps of the annotation."""
    try:
        return _READERS[format_id](data, annotation)
    except (UnresError, UnicodeDecodeError):
        return False


def _json_line(data: bytes, annotation: Annotation) -> bool:
    found = read_record(data).annotation
    expected = annotation.copy()
    expected.metadata = _placed(annotation)
    return found == expected


def _placed(annotation: Annotation) -> Metadata:
    """Unknown keys of clauses and notes that are gone are not written, so not expected."""
    places = {
        "clauses": {str(clause.start) for clause in annotation.clauses},
        "notes": {f"{note.start}-{note.end}" for note in annotation.notes},
    }
    unknown = dict(annotation.metadata.unknown)
    for part, known in places.items():
        others = unknown.get(part)
        if isinstance(others, Mapping):
            kept = {place: others[place] for place in others if place in known}
            unknown = {key: value for key, value in unknown.items() if key != part}
            unknown |= {part: kept} if kept else {}
    return replace(annotation.metadata, unknown=unknown)


def _segmented_text(data: bytes, annotation: Annotation) -> bool:
    found = read_block(Decoded(data.decode("utf-8"), "utf-8"), data, name="").annotation
    words = " ".join(words_on_one_line(found)).split(" ")
    expected = " ".join(words_on_one_line(annotation)).split(" ")
    return words == expected and found.metadata.subjects == annotation.metadata.subjects


def _sighan(data: bytes, annotation: Annotation) -> bool:
    lines = data.decode("utf-8").split("\n")
    text = annotation.text
    expected = [
        [WHITE_SPACE.sub(" ", text[left:right]) for left, right in annotation.words(*span)]
        for span in map(annotation.clause_span, range(len(annotation.clauses)))
    ]
    return [line.split("  ") for line in lines[:-1]] == expected and lines[-1] == ""


_READERS = {"jsonl": _json_line, "segtxt": _segmented_text, "sighan": _sighan}
