"""Annotations written the way an annotator sees them."""

from collections.abc import Sequence

from unres_desktop.model.annotation import Annotation, states_with_cuts
from unres_desktop.model.clause_labels import default_level
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document
from unres_desktop.model.origins import Origin

WORD_BREAK = "|"
CLAUSE_START = "/"


def document(text: str, *, document_id: str = "test") -> Document:
    """A document with nothing but a text."""
    return Document(document_id, text)


def annotated(
    marked: str,
    *,
    labels: Sequence[str] = (),
    origin: Origin = Origin.JIEBA,
    document_id: str = "test",
) -> Annotation:
    """The annotation that `marked` draws: | is a word break, / starts a clause (and a word).

    `annotated("大会|，/回顾|其")` has the words 大会 ， 回顾 其 and two clauses. The labels are
    given to the clauses in order; the rest of the clauses are `other`. Every gap gets `origin`.
    """
    text, cuts, starts = _read_marks(marked)
    names = [*labels, *["other"] * (len(starts) - len(labels))]
    clauses = [
        Clause(start, name, default_level(name)) for start, name in zip(starts, names, strict=True)
    ]
    return Annotation(
        document(text, document_id=document_id),
        states=states_with_cuts(text, cuts, origin),
        clauses=clauses,
    )


def _read_marks(marked: str) -> tuple[str, list[int], list[int]]:
    text = ""
    cuts: list[int] = []
    starts = [0]
    for character in marked:
        if character in (WORD_BREAK, CLAUSE_START):
            cuts.append(len(text))
        if character == CLAUSE_START:
            starts.append(len(text))
        if character not in (WORD_BREAK, CLAUSE_START):
            if character.isspace() and cuts and cuts[-1] == len(text):
                raise ValueError(f"A break stands after white space, not before it: {marked!r}")
            text += character
    if cuts and cuts[-1] == len(text):
        raise ValueError(f"The end of the text needs no mark: {marked!r}")
    return text, cuts, starts


def words_of(annotation: Annotation) -> list[str]:
    """The words as text."""
    return [annotation.text[start:end] for start, end in annotation.words()]
