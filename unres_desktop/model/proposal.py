"""What a machine proposes for a document, and how it is merged with a person's work."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change, ClauseEdit, GapEdit, gap_edits
from unres_desktop.model.clauses import Clause, ClauseOrigins
from unres_desktop.model.document import Segmenter
from unres_desktop.model.origins import MACHINE_STATES, Origin, gap_state, state_is_cut

_MACHINE_RUN = re.compile(rb"[" + MACHINE_STATES + rb"]+")

_BLOCK = 4096  # equal stretches of this length are passed over in one comparison


@dataclass(frozen=True, slots=True)
class Proposal:
    """Word breaks and clauses proposed for one text, and by what.

    `states` is one byte a character as in origins.py. Every clause starts where it is cut.
    """

    states: bytes
    clauses: tuple[Clause, ...]
    segmenter: Segmenter


def merge_proposal(annotation: Annotation, proposal: Proposal) -> Change:
    """The change that takes over the proposal wherever no person (and no file) has decided.

    A gap that a person set, confirmed or imported keeps its state, a join as much as a cut. A
    clause whose attributes are all reviewed keeps both its ends; a boundary that a person took
    away does not come back.
    """
    clauses = _merged_clauses(annotation, proposal)
    states = _merged_states(annotation, proposal, [clause.start for clause in clauses])
    old = annotation.metadata
    new = replace(old, segmenter=proposal.segmenter)
    return Change(
        gaps=state_edits(annotation, states),
        clauses=clause_edit(annotation, clauses),
        metadata=(old, new) if new != old else None,
    )


def state_edits(annotation: Annotation, states: bytes) -> tuple[GapEdit, ...]:
    """The edits that lead from the annotation's states to these."""
    old = annotation.states()
    return gap_edits(
        (offset, old[offset], states[offset])
        for low in range(0, len(old), _BLOCK)
        if old[low : low + _BLOCK] != states[low : low + _BLOCK]
        for offset in range(low, min(low + _BLOCK, len(old)))
        if old[offset] != states[offset]
    )


def clause_edit(annotation: Annotation, clauses: Sequence[Clause]) -> ClauseEdit | None:
    """The edit that leads from the annotation's clauses to these, None if they are equal."""
    old, new = set(annotation.clauses), set(clauses)
    if old == new:
        return None
    return ClauseEdit(
        tuple(clause for clause in annotation.clauses if clause not in new),
        tuple(clause for clause in clauses if clause not in old),
    )


def _merged_states(annotation: Annotation, proposal: Proposal, starts: list[int]) -> bytes:
    states = bytearray(annotation.states())
    for match in _MACHINE_RUN.finditer(annotation.states()):
        states[match.start() : match.end()] = proposal.states[match.start() : match.end()]
    for start in starts[1:]:
        if not state_is_cut(states[start]):
            states[start] = gap_state(Origin.RULE, cut=True)
    return bytes(states)


def _merged_clauses(annotation: Annotation, proposal: Proposal) -> list[Clause]:
    fixed = _fixed_starts(annotation)
    proposed = {clause.start: clause for clause in proposal.clauses}
    starts = fixed | {start for start in proposed if _is_open_to_a_start(annotation, start)}
    ordered = sorted(starts)
    current = {clause.start: clause for clause in annotation.clauses}
    joins = sorted({join for clause in annotation.clauses for join in clause.joins})
    merged = []
    for start, end in zip(ordered, [*ordered[1:], len(annotation.text)], strict=True):
        clause = _merged_clause(current.get(start), proposed.get(start))
        merged.append(_within(clause, end, _joins_between(joins, start, end)))
    return merged


def _fixed_starts(annotation: Annotation) -> set[int]:
    """Starts that no proposal may take away: a person's, a file's, reviewed ends."""
    fixed = {0}
    after_reviewed = False
    for clause in annotation.clauses:
        if after_reviewed or not clause.origins.start.is_machine:
            fixed.add(clause.start)
        after_reviewed = clause.origins.is_reviewed
    return fixed


def _is_open_to_a_start(annotation: Annotation, start: int) -> bool:
    clause = annotation.clauses[annotation.clause_index_at(start)]
    if clause.start == start:
        return True
    if clause.origins.is_reviewed or start in clause.joins or not annotation.is_cuttable(start):
        return False
    return annotation.is_cut(start) or annotation.origin_at(start).is_machine


def _merged_clause(current: Clause | None, proposed: Clause | None) -> Clause:
    """Attribute by attribute: the person's or the file's where there is one, else the new one."""
    if current is None or proposed is None:
        clause = current or proposed
        assert clause is not None  # every start comes from one of the two
        return clause
    kept = {
        field.name: getattr(current.origins, field.name)
        for field in fields(ClauseOrigins)
        if not getattr(current.origins, field.name).is_machine
    }
    values = {name: getattr(current, name) for name in kept if name != "start"}
    if "lead" in kept:
        values["category"] = current.category
    return proposed._replace(origins=replace(proposed.origins, **kept), **values)


def _joins_between(joins: list[int], start: int, end: int) -> tuple[int, ...]:
    return tuple(joins[bisect_right(joins, start) : bisect_right(joins, end - 1)])


def _within(clause: Clause, end: int, joins: tuple[int, ...]) -> Clause:
    lead = clause.lead if clause.lead and clause.lead[1] <= end else None
    return clause._replace(lead=lead, joins=joins)
