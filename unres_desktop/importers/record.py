"""The parts of a JSON record, and how each becomes a part of the annotation."""

from collections.abc import Mapping
from itertools import pairwise

import msgspec

from unres_desktop.errors import ImportRefused
from unres_desktop.model.annotation import joined_states, states_with_cuts
from unres_desktop.model.clause_labels import default_level
from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.document import Note, Status
from unres_desktop.model.origins import Origin

SCHEMA = "unres-annotation/1"

_LETTERS = frozenset(Origin)

Span = tuple[int, int]


class ClauseOriginsRecord(msgspec.Struct):
    """Who decided what, a letter each, and where a person took a clause boundary away."""

    start: Origin = Origin.IMPORTED
    label: Origin = Origin.IMPORTED
    level: Origin = Origin.IMPORTED
    number: Origin = Origin.IMPORTED
    lead: Origin = Origin.IMPORTED
    joins: list[int] = []


class ClauseRecord(msgspec.Struct):
    """One clause; `end` leaves out the white space after it."""

    start: int
    label: str
    end: int | None = None
    level: int | None = None
    number: str | None = None
    lead: Span | None = None
    category: str | None = None
    confidence: float | None = None
    origins: ClauseOriginsRecord = msgspec.field(default_factory=ClauseOriginsRecord)


class NoteRecord(msgspec.Struct):
    """A remark on a span."""

    start: int
    end: int
    text: str
    kind: str = "note"
    author: str = ""
    suggestion: str = ""
    time: str = ""
    origin: Origin = Origin.IMPORTED


class SegmenterRecord(msgspec.Struct):
    """What proposed the words first."""

    name: str = ""
    version: str = ""
    profile: str = ""


class SourceRecord(msgspec.Struct):
    """The file that the text came from first."""

    name: str = ""
    sha256: str = ""
    format: str = ""
    encoding: str = ""


class Record(msgspec.Struct):
    """One document."""

    schema: str
    text: str
    id: str = ""
    symbol: str = ""
    title: str = ""
    language: str = "zh"
    subjects: list[str] = []
    part: str = ""
    status: str = Status.NEW.value
    words: list[Span] | None = None
    gap_origins: list[tuple[int, str]] | None = None
    clauses: list[ClauseRecord] | None = None
    notes: list[NoteRecord] = []
    metadata: dict[str, object] = {}
    segmenter: SegmenterRecord = msgspec.field(default_factory=SegmenterRecord)
    source: SourceRecord | None = None
    updated: str | None = None


def states_of(record: Record) -> bytes | None:
    """The gap states that the words and their origins make.

    Without words: uncut but for the clauses' starts, so that the words can be proposed.
    """
    text = record.text
    if record.words is None:
        starts = [clause.start for clause in record.clauses or ()]
        _check_offsets(starts, text)
        return states_with_cuts(text, starts, Origin.JIEBA)
    cuts = _checked_words(record.words, text)
    if record.gap_origins is None:
        return states_with_cuts(text, cuts, Origin.IMPORTED)
    letters = b"".join(_run(length, letter) for length, letter in record.gap_origins)
    if len(letters) != len(text) - 1:
        raise ImportRefused(
            "gap_origins is for {given} gaps, but the text has {gaps}.",
            given=len(letters),
            gaps=len(text) - 1,
        )
    states = joined_states(text, Origin.IMPORTED)
    states[1:] = letters
    for cut in cuts:
        states[cut] &= ~0x20
    return bytes(states)


def clauses_of(record: Record) -> tuple[Clause, ...]:
    """The clauses, none where the record leaves them out."""
    if not record.clauses:
        if record.clauses is not None:
            raise ImportRefused("clauses is empty. Leave the key out to have them proposed.")
        return ()
    _check_ends(record.clauses, record.text)
    return tuple(_clause(clause) for clause in record.clauses)


def notes_of(record: Record) -> tuple[Note, ...]:
    """The notes, inside the text."""
    for note in record.notes:
        if not 0 <= note.start < note.end <= len(record.text):
            raise ImportRefused(
                "The note at {start}-{end} lies outside the text.", start=note.start, end=note.end
            )
    return tuple(Note(**msgspec.structs.asdict(note)) for note in record.notes)


def status_of(record: Record) -> Status:
    """The status; an unknown one is refused with the list of known ones."""
    try:
        return Status(record.status)
    except ValueError as error:
        raise ImportRefused(
            "The status '{status}' is not known; it is one of: {known}.",
            status=record.status,
            known=", ".join(Status),
        ) from error


def unknown_of(raw: Mapping[str, object]) -> dict[str, object]:
    """The keys of a record that this program does not know, those inside its parts too.

    Those of the source and the segmenter stand under the name of the part; those of a clause or
    a note under 'clauses' or 'notes' and its start or span, so that they find their place again.
    """
    unknown = _others(raw, Record)
    for part, kind in (("source", SourceRecord), ("segmenter", SegmenterRecord)):
        value = raw.get(part)
        if isinstance(value, dict) and (others := _others(value, kind)):
            unknown[part] = others
    clauses = _others_of_each(raw.get("clauses"), ClauseRecord, ("start",))
    notes = _others_of_each(raw.get("notes"), NoteRecord, ("start", "end"))
    unknown.update({"clauses": clauses} if clauses else {})
    unknown.update({"notes": notes} if notes else {})
    return unknown


def _others(value: Mapping[str, object], kind: type[msgspec.Struct]) -> dict[str, object]:
    return {key: value[key] for key in value if key not in kind.__struct_fields__}


def _others_of_each(
    values: object, kind: type[msgspec.Struct], names: tuple[str, ...]
) -> dict[str, object]:
    found: dict[str, object] = {}
    for value in values if isinstance(values, list) else ():
        if isinstance(value, dict) and (others := _others(value, kind)):
            found["-".join(str(value.get(name)) for name in names)] = others
    return found


def _run(length: int, letter: str) -> bytes:
    if length < 1 or letter not in _LETTERS:
        raise ImportRefused(
            "gap_origins has the run [{length}, '{letter}']; the letters are {known}.",
            length=length,
            letter=letter,
            known=" ".join(Origin),
        )
    return letter.encode() * length


def _checked_words(words: list[Span], text: str) -> list[int]:
    """Where a word starts, the first apart. Raises ImportRefused unless the words tile the text."""
    end = 0
    for start, stop in words:
        word = text[start:stop]
        if not end <= start < stop <= len(text) or word[0].isspace() or word[-1].isspace():
            raise _no_word(start, stop)
        if end < start and not text[end:start].isspace():
            raise _no_word(start, stop)
        end = stop
    if not words or text[end:].strip():
        raise ImportRefused("The words stop before the end of the text.")
    return [start for start, _ in words[1:]]


def _no_word(start: int, stop: int) -> ImportRefused:
    return ImportRefused(
        "The word [{start}, {stop}] does not follow on the word before it in the text.",
        start=start,
        stop=stop,
    )


def _check_offsets(starts: list[int], text: str) -> None:
    if any(not 0 <= start < len(text) for start in starts):
        raise ImportRefused("A clause starts outside the text.")


def _check_ends(clauses: list[ClauseRecord], text: str) -> None:
    """Raise ImportRefused unless each clause ends where the next starts, but for white space."""
    _check_offsets([clause.start for clause in clauses], text)
    stops = [clause.start for clause in clauses[1:]] + [len(text)]
    for clause, stop in zip(clauses, stops, strict=True):
        end = stop if clause.end is None else clause.end
        if not clause.start < end <= stop or text[end:stop].strip():
            raise ImportRefused(
                "The clause [{start}, {end}] does not reach to the next clause at {stop}.",
                start=clause.start,
                end=end,
                stop=stop,
            )


def _clause(record: ClauseRecord) -> Clause:
    if not record.label.strip():
        raise ImportRefused("The clause at {start} has no label.", start=record.start)
    confidence = record.confidence
    if confidence is not None and not 0 <= confidence <= 1:
        raise ImportRefused(
            "The clause at {start} has a confidence outside 0..1.", start=record.start
        )
    origins = record.origins
    joins = tuple(origins.joins)
    if any(first >= second for first, second in pairwise(joins)):
        raise ImportRefused(
            "The joins of the clause at {start} are out of order.", start=record.start
        )
    return Clause(
        record.start,
        record.label,
        default_level(record.label) if record.level is None else record.level,
        number=record.number,
        lead=record.lead,
        category=record.category,
        confidence=confidence,
        origins=ClauseOrigins(
            origins.start, origins.label, origins.level, origins.number, origins.lead
        ),
        joins=joins,
    )
