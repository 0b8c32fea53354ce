"""Metadata as JSON values, for the columns of a document and for the journal."""

import json
from dataclasses import astuple
from typing import Any

from unres_desktop.model.document import Metadata, Segmenter


def to_json(value: object) -> str:
    """The value as compact JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def columns_of(metadata: Metadata) -> tuple[str, str, str, str, str, str, str]:
    """Symbol, title, language, part, subjects, segmenter and the further metadata."""
    return (
        metadata.symbol,
        metadata.title,
        metadata.language,
        metadata.part,
        to_json(metadata.subjects),
        to_json(astuple(metadata.segmenter)),
        to_json([dict(metadata.values), dict(metadata.unknown)]),
    )


def metadata_of(columns: tuple[str, str, str, str, str, str, str]) -> Metadata:
    """The inverse of columns_of."""
    symbol, title, language, part, subjects, segmenter, further = columns
    values, unknown = _no_further() if further == "[{},{}]" else json.loads(further)
    return Metadata(
        symbol,
        title,
        language,
        part,
        tuple(json.loads(subjects)) if subjects != "[]" else (),
        Segmenter(*json.loads(segmenter)),
        values,
        unknown,
    )


def _no_further() -> tuple[dict[str, Any], dict[str, Any]]:
    return {}, {}
