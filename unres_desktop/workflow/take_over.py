"""An imported document made whole: what its file leaves out is proposed, the rest is kept."""

from dataclasses import replace

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.base import ImportedDocument
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Metadata
from unres_desktop.model.proposal import Proposal, merge_proposal
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.workflow.propose import SEGMENTERS, identify, propose, propose_clauses

AUTO = "auto"
GIVEN = "given"
SEGMENTER_CHOICES = (*SEGMENTERS, GIVEN)

_IMPORTED_TO_MACHINE = bytes.maketrans(b"iI", b"jJ")


def completed(
    imported: ImportedDocument,
    *,
    profile: str,
    segmenter: str = AUTO,
    dictionary: UserDictionary = NO_WORDS,
) -> Annotation:
    """The annotation with words and clauses, proposed where the file does not give them.

    'auto' and 'given' keep the words of the file; the name of an engine proposes them anew, but
    for what a person decided. Raises ImportRefused for 'given' where the file gives no words,
    and UnresError for a profile or an engine that there is not.
    """
    annotation = imported.annotation
    if segmenter in (AUTO, GIVEN) and imported.has_words:
        if not imported.has_clauses:
            annotation = _with_clauses(annotation)
    elif segmenter == GIVEN:
        raise ImportRefused(
            "It does not give its words. Import it with --segmenter auto to have them proposed."
        )
    else:
        proposal = propose(
            annotation.text, profile=profile, segmenter=segmenter, dictionary=dictionary
        )
        annotation = _with_proposal(imported, proposal)
    return annotation if imported.has_clauses else _identified(annotation)


def _with_clauses(annotation: Annotation) -> Annotation:
    cuts = annotation.cuts(0, len(annotation.text))
    return _changed(annotation, clauses=propose_clauses(annotation.text, cuts))


def _with_proposal(imported: ImportedDocument, proposal: Proposal) -> Annotation:
    annotation = imported.annotation
    if not imported.has_words and not imported.has_clauses:
        metadata = replace(annotation.metadata, segmenter=proposal.segmenter)
        return _changed(
            annotation, states=proposal.states, clauses=proposal.clauses, metadata=metadata
        )
    if imported.has_clauses:
        proposal = replace(proposal, clauses=tuple(annotation.clauses))
    open_states = annotation.states().translate(_IMPORTED_TO_MACHINE)
    merged = _changed(annotation, states=open_states)
    merged.apply(merge_proposal(merged, proposal))
    return merged


def _identified(annotation: Annotation) -> Annotation:
    """With the symbol and title that the text shows, where the file did not name them."""
    metadata = annotation.metadata
    if metadata.symbol and metadata.title:
        return annotation
    found = identify(annotation.text, annotation.clauses)
    named = replace(
        metadata,
        symbol=metadata.symbol or found.symbol,
        title=metadata.title or found.title,
        part=metadata.part or ("" if metadata.symbol else found.part),
    )
    annotation.apply(Change(metadata=(metadata, named)))
    return annotation


def _changed(
    annotation: Annotation,
    *,
    states: bytes | None = None,
    clauses: tuple[Clause, ...] | None = None,
    metadata: Metadata | None = None,
) -> Annotation:
    return Annotation(
        annotation.document,
        states=annotation.states() if states is None else states,
        clauses=annotation.clauses if clauses is None else clauses,
        metadata=metadata or annotation.metadata,
        status=annotation.status,
        notes=annotation.notes,
    )
