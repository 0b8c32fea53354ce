"""Documents and annotations for the tests of the library."""

from pathlib import Path

from hypothesis import strategies as st
from strategies import annotations, gestures, made

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document, Metadata, Note, Segmenter, Source
from unres_desktop.model.origins import Origin
from unres_desktop.storage.library import Library, rows_of

JSON_VALUES = st.dictionaries(
    st.text(max_size=5),
    st.one_of(
        st.none(), st.booleans(), st.integers(-9, 9), st.text(max_size=5), st.lists(st.text())
    ),
    max_size=3,
)
WORDS = st.text(st.characters(codec="utf-8"), max_size=6)
ORIGINS = st.sampled_from([Origin.HUMAN, Origin.IMPORTED, Origin.RULE])
METADATA = st.builds(
    Metadata,
    symbol=WORDS,
    title=WORDS,
    language=st.sampled_from(["zh", "en"]),
    part=st.sampled_from(["", "A"]),
    subjects=st.lists(WORDS, max_size=2).map(tuple),
    segmenter=st.builds(Segmenter, WORDS, WORDS, WORDS),
    values=JSON_VALUES,
    unknown=JSON_VALUES,
)


@st.composite
def notes(draw: st.DrawFn, length: int) -> tuple[Note, ...]:
    """Notes on spans of a text of this length."""
    starts = draw(st.lists(st.integers(0, length - 1), max_size=2))
    texts = st.lists(WORDS, min_size=4, max_size=4)
    return tuple(
        Note(start, start + 1, text, "erratum", author, suggestion, time, draw(ORIGINS))
        for start in starts
        for text, author, suggestion, time in [draw(texts)]
    )


@st.composite
def full_annotations(draw: st.DrawFn) -> Annotation:
    """An annotation with metadata, notes and a source too."""
    drawn = draw(annotations())
    source = draw(st.builds(Source, WORDS, WORDS, WORDS, WORDS))
    return Annotation(
        Document("test", drawn.text, source),
        states=drawn.states(),
        clauses=[with_confidence(draw, clause) for clause in drawn.clauses],
        metadata=draw(METADATA),
        notes=draw(notes(len(drawn.text))),
    )


def with_confidence(draw: st.DrawFn, clause: Clause) -> Clause:
    """The clause with a number and the machine's estimate."""
    return Clause(
        clause.start,
        clause.label,
        draw(st.integers(0, 9)),
        draw(st.none() | WORDS),
        confidence=draw(st.none() | st.floats(0, 1)),
    )


@st.composite
def changes(draw: st.DrawFn, annotation: Annotation) -> Change:
    """A gesture, or an edit of the metadata or the notes."""
    kind = draw(st.sampled_from(["gesture", "gesture", "gesture", "metadata", "notes"]))
    if kind == "metadata":
        return Change(metadata=(annotation.metadata, draw(METADATA)))
    if kind == "notes":
        gone = set(draw(st.lists(st.sampled_from(annotation.notes)))) if annotation.notes else set()
        come = set(draw(notes(len(annotation.text)))) - (set(annotation.notes) - gone)
        return Change(notes=(tuple(sorted(gone)), tuple(sorted(come))))
    return made(annotation, draw(gestures(annotation)))


def with_text(text: str, *, document_id: str = "test", symbol: str = "") -> Annotation:
    """An annotation of the text as one word."""
    return Annotation(Document(document_id, text), metadata=Metadata(symbol))


def new_library(folder: Path, *annotated: Annotation) -> Path:
    """The path of a closed library that holds these."""
    path = folder / "test.unres"
    with Library.open(path, create=True) as library:
        library.add_all(map(rows_of, annotated))
    return path
