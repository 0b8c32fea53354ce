"""Texts, annotations and gestures for the property tests of the model."""

from collections.abc import Callable

from hypothesis import strategies as st

from unres_desktop.errors import EditRefused
from unres_desktop.model import clause_gestures, word_gestures
from unres_desktop.model.annotation import Annotation, states_with_cuts
from unres_desktop.model.change import Change
from unres_desktop.model.clause_labels import CLAUSE_LABELS
from unres_desktop.model.clauses import Clause
from unres_desktop.model.document import Document, Segmenter, Status
from unres_desktop.model.origins import Origin
from unres_desktop.model.proposal import Proposal, merge_proposal

# Han, a pair of UTF-16 units, emoji with joiner, blanks of every kind, Latin words, marks.
ALPHABET = "大会回顾其决议𠮷😀👩\u200d ，。；\u00a0\t\r\n\u3000\u200eABc1.(）e\u0301"
TEXTS = st.text(st.sampled_from(ALPHABET), min_size=1, max_size=40).filter(
    lambda text: not text.isspace()
)
MACHINE_ORIGINS = st.sampled_from([origin for origin in Origin if origin.is_machine])


@st.composite
def annotations(draw: st.DrawFn, text: str | None = None) -> Annotation:
    """An annotation with random cuts and clauses, of machine or imported origin."""
    text = draw(TEXTS) if text is None else text
    origin = draw(st.sampled_from([Origin.JIEBA, Origin.IMPORTED]))
    cuts = draw(st.sets(st.integers(0, len(text) - 1)))
    states = states_with_cuts(text, sorted(cuts), origin)
    places = [i for i in range(1, len(text)) if bytes([states[i]]).isupper()]
    starts = draw(st.sets(st.sampled_from(places))) if places else set()
    clauses = [Clause(0, "preambular"), *(Clause(start, "operative") for start in sorted(starts))]
    return Annotation(Document("test", text), states=states, clauses=clauses)


@st.composite
def proposals(draw: st.DrawFn, text: str) -> Proposal:
    """What some machine proposes for the text."""
    proposed = draw(annotations(text))
    return Proposal(
        bytes(
            state if chr(state).lower() != "i" else ord("J" if chr(state).isupper() else "j")
            for state in proposed.states()
        ),
        tuple(proposed.clauses),
        Segmenter("test", "1", "plain"),
    )


Gesture = Callable[[Annotation], Change]


@st.composite
def gestures(draw: st.DrawFn, annotation: Annotation) -> Gesture:
    """Any gesture a person or a machine can make, anywhere, sensible or not."""
    size = len(annotation.text)
    offset, other = draw(st.integers(0, size)), draw(st.integers(0, size))
    start, end = min(offset, other), max(offset, other)
    index = draw(st.integers(0, len(annotation.clauses) - 1))
    label = draw(st.sampled_from([label.name for label in CLAUSE_LABELS] + ["own"]))
    status = draw(st.sampled_from(list(Status)))
    proposal = draw(proposals(annotation.text))
    by = draw(st.sampled_from([-1, 1]))
    return draw(
        st.sampled_from(
            [
                lambda a: word_gestures.toggle_gap(a, offset),
                lambda a: word_gestures.join_before(a, offset),
                lambda a: word_gestures.join_after(a, offset),
                lambda a: word_gestures.make_word(a, start, end),
                lambda a: word_gestures.join_within(a, start, end),
                lambda a: word_gestures.recut(
                    a, *word_gestures.span_to_recut(a, offset, (start, end)), (other, index)
                ),
                lambda a: word_gestures.shift_break(a, offset, other),
                lambda a: clause_gestures.split_clause(a, offset),
                lambda a: clause_gestures.join_clause(a, index),
                lambda a: clause_gestures.move_clause_start(a, index, offset),
                lambda a: clause_gestures.move_clause_start(a, index, offset, keeps_words=True),
                lambda a: clause_gestures.replace_labels(a, {"operative": label}, {label: 2}),
                lambda a: clause_gestures.set_level(a, [index], offset),
                lambda a: clause_gestures.label_clauses(a, [index], label),
                lambda a: clause_gestures.shift_level(a, [index], by),
                lambda a: clause_gestures.number_clause(a, index, "1."),
                lambda a: clause_gestures.set_lead(a, index, (start, end), "recall"),
                lambda a: clause_gestures.set_category(a, [index], "request"),
                clause_gestures.renumber,
                lambda a: clause_gestures.confirm_clauses(a, [index]),
                clause_gestures.confirm_document,
                lambda a: clause_gestures.set_status(a, status),
                lambda a: merge_proposal(a, proposal),
            ]
        )
    )


def made(annotation: Annotation, gesture: Gesture) -> Change:
    """The gesture's change with the status it brings; nothing for a refused one."""
    try:
        return clause_gestures.with_status(annotation, gesture(annotation))
    except EditRefused:
        return Change()
