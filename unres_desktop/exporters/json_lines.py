"""One JSON object a document and line, schema unres-annotation/1: the source of truth."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict

import msgspec

from unres_desktop.errors import ExportRefused, Message
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.clauses import ClauseOrigins
from unres_desktop.model.document import Note
from unres_desktop.model.origins import runs_of

SCHEMA = "unres-annotation/1"

_OWN_PARTS = ("clauses", "notes", "segmenter", "source")
_ENCODER = msgspec.json.Encoder()


class JsonLinesExporter:
    """Loses nothing; the same annotation always gives the same bytes."""

    id = "jsonl"
    title = Message("UNRes JSON lines")
    suffix = ".jsonl"

    def write(self, annotation: Annotation, *, updated: str | None = None) -> bytes:
        """The record and a line feed."""
        try:
            return _ENCODER.encode(record_of(annotation, updated=updated)) + b"\n"
        except (TypeError, UnicodeEncodeError) as error:
            raise ExportRefused(
                "Its metadata cannot be written as JSON: {reason}.", reason=str(error)
            ) from error

    def losses(self, annotation: Annotation) -> Counter[str]:
        """Nothing."""
        return Counter()


def record_of(annotation: Annotation, *, updated: str | None = None) -> dict[str, object]:
    """The document as a JSON object; the order of its keys is part of the format."""
    metadata = annotation.metadata
    unknown = metadata.unknown
    record: dict[str, object] = {
        "schema": SCHEMA,
        "id": annotation.document.id,
        "symbol": metadata.symbol,
        "title": metadata.title,
        "language": metadata.language,
        "subjects": metadata.subjects,
        "part": metadata.part,
        "status": annotation.status.value,
        "text": annotation.text,
        "words": list(annotation.words()),
        "gap_origins": gap_origins(annotation),
        "clauses": _clauses(annotation),
        "notes": [_note(note, unknown) for note in annotation.notes],
        "metadata": dict(metadata.values),
        "segmenter": asdict(metadata.segmenter) | _part(unknown, "segmenter"),
        "source": asdict(annotation.document.source) | _part(unknown, "source"),
        "updated": updated,
    }
    return record | {key: value for key, value in unknown.items() if key not in _OWN_PARTS}


def gap_origins(annotation: Annotation) -> list[tuple[int, str]]:
    """Who decided each gap, as runs of (length, letter): len(text) - 1 gaps in all."""
    letters = annotation.states(1).lower()
    return [(length, chr(letter)) for length, letter in runs_of(letters)]


def _clauses(annotation: Annotation) -> list[dict[str, object]]:
    others = _part(annotation.metadata.unknown, "clauses")
    clauses = []
    for index, clause in enumerate(annotation.clauses):
        origins = _origins(clause.origins)
        if clause.joins:
            origins["joins"] = clause.joins
        known = {
            "start": clause.start,
            "end": annotation.clause_end(index),
            "label": clause.label,
            "level": clause.level,
            "number": clause.number,
            "lead": clause.lead,
            "category": clause.category,
            "confidence": clause.confidence,
            "origins": origins,
        }
        clauses.append(known | _part(others, str(clause.start)))
    return clauses


def _origins(origins: ClauseOrigins) -> dict[str, object]:
    # By name: asdict copies deeply, which takes longer than all the rest of a clause.
    return {
        "start": origins.start.value,
        "label": origins.label.value,
        "level": origins.level.value,
        "number": origins.number.value,
        "lead": origins.lead.value,
    }


def _note(note: Note, unknown: Mapping[str, object]) -> dict[str, object]:
    return asdict(note) | _part(_part(unknown, "notes"), f"{note.start}-{note.end}")


def _part(unknown: Mapping[str, object], name: str) -> dict[str, object]:
    """Keys of a part of an imported record that this program does not know."""
    part = unknown.get(name)
    return dict(part) if isinstance(part, Mapping) else {}
