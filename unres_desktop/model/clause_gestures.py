"""The gestures on clauses, metadata and status: functions from an annotation to a Change."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace

from unres_desktop.errors import EditRefused
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change, ClauseEdit, GapEdit, gap_edits
from unres_desktop.model.clause_labels import default_level, may_be_numbered
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Metadata, Status
from unres_desktop.model.enumerators import printed_number
from unres_desktop.model.origins import Origin, confirmed_states, gap_state
from unres_desktop.model.word_gestures import gap_for, set_gaps

DEEPEST_LEVEL = 9


def split_clause(annotation: Annotation, offset: int) -> Change:
    """Start a new clause at the offset; inside a word this cuts the word.

    The new clause takes the label and level of the one it is split from, and the number that
    the text prints there. Raises EditRefused at the edges of the text and where a clause starts
    already.
    """
    start = gap_for(annotation, offset)
    index = annotation.clause_index_at(start)
    clause = annotation.clauses[index]
    if clause.start == start:
        raise EditRefused("A clause starts here already.")
    lead = clause.lead
    first = clause._replace(
        lead=lead if lead and lead[1] <= start else None,
        category=clause.category if lead and lead[1] <= start else None,
        joins=clause.joins[: bisect_left(clause.joins, start)],
    )
    moves = lead is not None and lead[0] >= start
    origins = replace(clause.origins, start=Origin.HUMAN)
    number = printed_number(annotation.text, start, annotation.clause_span(index)[1])
    second = Clause(
        start,
        clause.label,
        clause.level,
        number,
        lead=lead if moves else None,
        category=clause.category if moves else None,
        origins=replace(origins, number=Origin.RULE) if number else origins,
        joins=clause.joins[bisect_right(clause.joins, start) :],
    )
    return replace(
        set_gaps(annotation, {start: True}), clauses=ClauseEdit((clause,), (first, second))
    )


def join_clause(annotation: Annotation, index: int) -> Change:
    """Join the clause with the one before it; the word break between them stays.

    Raises EditRefused for the first clause.
    """
    if index == 0:
        raise EditRefused("There is no clause before this one.")
    first, second = annotation.clauses[index - 1], annotation.clauses[index]
    joined = first._replace(joins=(*first.joins, second.start, *second.joins))
    return Change(clauses=ClauseEdit((first, second), (joined,)))


def move_clause_start(
    annotation: Annotation, index: int, target: int, *, keeps_words: bool = False
) -> Change:
    """Let the clause start at another offset between its neighbours' starts.

    The word break moves with it: joined where the clause started, cut at the target; when the
    gesture `keeps_words`, the break where it started stays. A lead phrase that the move would
    cut or leave outside is taken away. Raises EditRefused for the first clause and for a target
    outside.
    """
    if index == 0:
        raise EditRefused("The first clause starts where the text starts.")
    before, clause = annotation.clauses[index - 1], annotation.clauses[index]
    if target == clause.start:
        return Change()
    if not annotation.is_cuttable(target):
        raise EditRefused("A clause cannot start there.")
    if not before.start < target < annotation.clause_span(index)[1]:
        raise EditRefused("A clause boundary can move only as far as the next one.")
    lead = clause.lead if clause.lead and clause.lead[0] >= target else None
    before_lead = before.lead if before.lead and before.lead[1] <= target else None
    joins = tuple(sorted({*before.joins, *clause.joins}))
    moved = clause._replace(
        start=target,
        lead=lead,
        category=clause.category if lead else None,
        origins=replace(clause.origins, start=Origin.HUMAN),
        joins=joins[bisect_right(joins, target) :],
    )
    shortened = before._replace(
        lead=before_lead,
        category=before.category if before_lead else None,
        joins=joins[: bisect_left(joins, target)],
    )
    gaps = gap_edits(
        (gap, annotation.state_at(gap), gap_state(Origin.HUMAN, cut=gap == target))
        for gap in sorted((target,) if keeps_words else (clause.start, target))
        if not (keeps_words and annotation.is_cut(gap))
    )
    return Change(gaps, ClauseEdit((before, clause), (shortened, moved)))


def label_clauses(
    annotation: Annotation, indexes: Iterable[int], label: str, level: int | None = None
) -> Change:
    """Give the clauses a label, and with it the label's level unless a person set the level.

    `level` is the one that the label has in the library; None means its ordinary one.
    """
    new_level = default_level(label) if level is None else level

    def labelled(clause: Clause) -> Clause:
        origins = replace(clause.origins, label=Origin.HUMAN)
        if clause.label == label or clause.origins.level is Origin.HUMAN:
            return clause._replace(label=label, origins=origins)
        origins = replace(origins, level=Origin.CONFIRMED)
        return clause._replace(label=label, level=new_level, origins=origins)

    return _edited(annotation, [(index, labelled(annotation.clauses[index])) for index in indexes])


def replace_labels(
    annotation: Annotation, becomes: Mapping[str, str], levels: Mapping[str, int]
) -> Change:
    """Give every clause of a label in `becomes` the label it becomes, with that one's level."""
    changed: list[tuple[int, Clause]] = []
    for index, clause in enumerate(annotation.clauses):
        label = becomes.get(clause.label, clause.label)
        if label != clause.label:
            origins = replace(clause.origins, label=Origin.HUMAN)
            keeps_level = clause.origins.level is Origin.HUMAN
            level = clause.level if keeps_level else levels.get(label, default_level(label))
            changed.append((index, clause._replace(label=label, level=level, origins=origins)))
    return _edited(annotation, changed)


def shift_level(annotation: Annotation, indexes: Iterable[int], by: int) -> Change:
    """Make the clauses deeper (by > 0) or shallower, within 0..DEEPEST_LEVEL."""

    def shifted(clause: Clause) -> Clause:
        level = min(max(clause.level + by, 0), DEEPEST_LEVEL)
        return clause._replace(level=level, origins=replace(clause.origins, level=Origin.HUMAN))

    return _edited(
        annotation,
        [
            (index, shifted(annotation.clauses[index]))
            for index in indexes
            if 0 <= annotation.clauses[index].level + by <= DEEPEST_LEVEL
        ],
    )


def set_level(annotation: Annotation, indexes: Iterable[int], level: int) -> Change:
    """Put the clauses on one level, within 0..DEEPEST_LEVEL."""
    level = min(max(level, 0), DEEPEST_LEVEL)
    changed = []
    for index in indexes:
        clause = annotation.clauses[index]
        if clause.level != level:
            origins = replace(clause.origins, level=Origin.HUMAN)
            changed.append((index, clause._replace(level=level, origins=origins)))
    return _edited(annotation, changed)


def number_clause(annotation: Annotation, index: int, number: str | None) -> Change:
    """Set the number as printed, None for none."""
    clause = annotation.clauses[index]
    origins = replace(clause.origins, number=Origin.HUMAN)
    return _edited(annotation, [(index, clause._replace(number=number or None, origins=origins))])


def renumber(annotation: Annotation) -> Change:
    """Read again the number that the text prints at the start of each clause.

    A number that a person set or confirmed stays, and so does one that the text does print,
    whatever its form. Only the attribute `number` changes, never the text.
    """
    text = annotation.text
    changed = []
    for index, clause in enumerate(annotation.clauses):
        if clause.origins.number.is_reviewed:
            continue
        if clause.number and text.startswith(clause.number, clause.start):
            continue
        number = printed_number(text, *annotation.clause_span(index))
        if number != clause.number and (number is None or may_be_numbered(clause.label)):
            origins = replace(clause.origins, number=Origin.RULE)
            changed.append((index, clause._replace(number=number, origins=origins)))
    return _edited(annotation, changed)


def set_lead(
    annotation: Annotation, index: int, lead: tuple[int, int] | None, category: str | None = None
) -> Change:
    """Set the lead phrase span of a clause, None for none.

    Raises EditRefused for a span that does not lie inside the clause.
    """
    start, end = annotation.clause_span(index)
    if lead and not start <= lead[0] < lead[1] <= end:
        raise EditRefused("A lead phrase has to lie inside its clause.")
    clause = annotation.clauses[index]
    origins = replace(clause.origins, lead=Origin.HUMAN)
    changed = clause._replace(lead=lead, category=category if lead else None, origins=origins)
    return _edited(annotation, [(index, changed)])


def set_category(annotation: Annotation, indexes: Iterable[int], category: str | None) -> Change:
    """Set the category of the lead phrases of these clauses, None for none.

    Clauses without a lead phrase stay as they are. Raises EditRefused when none has one.
    """
    chosen = [(index, annotation.clauses[index]) for index in indexes]
    led = [(index, clause) for index, clause in chosen if clause.lead is not None]
    if not led:
        raise EditRefused("This clause has no lead phrase. Mark one first.")
    return _edited(
        annotation,
        [
            (
                index,
                clause._replace(
                    category=category, origins=replace(clause.origins, lead=Origin.HUMAN)
                ),
            )
            for index, clause in led
        ],
    )


def confirm_clauses(annotation: Annotation, indexes: Iterable[int]) -> Change:
    """Confirm the clauses: every gap in them and every attribute counts as seen by a person."""
    chosen = sorted(set(indexes))
    gaps: list[GapEdit] = []
    for index in chosen:
        start, end = annotation.clause_span(index)
        after_next_start = end + 1 if end < len(annotation.text) else end
        low = gaps[-1].end if gaps and gaps[-1].end > start else max(start, 1)
        before = annotation.states(low, after_next_start)
        after = confirmed_states(before)
        if before != after:
            gaps.append(GapEdit(low, before, after))
    clauses = [
        (index, clause._replace(origins=clause.origins.confirmed()))
        for index, clause in ((index, annotation.clauses[index]) for index in chosen)
    ]
    return replace(_edited(annotation, clauses), gaps=tuple(gaps))


def confirm_document(annotation: Annotation) -> Change:
    """Confirm every clause and gap of the document."""
    return confirm_clauses(annotation, range(len(annotation.clauses)))


def set_status(annotation: Annotation, status: Status) -> Change:
    """Set the status; 'curated' confirms every remaining gap and clause in the same change."""
    if status is annotation.status:
        return Change()
    change = confirm_document(annotation) if status is Status.CURATED else Change()
    return replace(change, status=(annotation.status, status))


def edit_metadata(annotation: Annotation, metadata: Metadata) -> Change:
    """Replace the metadata."""
    if metadata == annotation.metadata:
        return Change()
    return Change(metadata=(annotation.metadata, metadata))


def with_status(annotation: Annotation, change: Change) -> Change:
    """The change as a person's edit: a new or curated document becomes 'in progress' by it."""
    return as_edit_of(annotation.status, change)


def as_edit_of(status: Status, change: Change) -> Change:
    """The change as a person's edit of a document with this status; see with_status."""
    edits_layers = bool(change.gaps or change.clauses)
    settled = status in (Status.NEW, Status.CURATED)
    if change.status or not edits_layers or not settled:
        return change
    return replace(change, status=(status, Status.IN_PROGRESS))


def _edited(annotation: Annotation, changed: list[tuple[int, Clause]]) -> Change:
    pairs = [
        (annotation.clauses[index], clause)
        for index, clause in sorted(changed, key=lambda pair: pair[0])
        if annotation.clauses[index] != clause
    ]
    if not pairs:
        return Change()
    return Change(
        clauses=ClauseEdit(tuple(old for old, _ in pairs), tuple(new for _, new in pairs))
    )
