"""What a screen reader says about an edit: how the text is cut now, in words."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.label_names import label_name
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change, ClauseEdit

translate = QCoreApplication.translate

_LONGEST = 60  # characters said of a text at once
_FEW = 6  # places that are told one by one


def spoken_text(annotation: Annotation, start: int, end: int) -> str:
    """The text as it is said, shortened when it is long."""
    text = " ".join(annotation.text[start : min(end, start + _LONGEST)].split())
    return f"{text} …" if end - start > _LONGEST else text


def spoken_change(annotation: Annotation, change: Change) -> str:
    """What to say after a change was made or taken back; nothing about metadata and notes."""
    if change.clauses is not None and (told := _spoken_clauses(annotation, change.clauses)):
        return told
    moved = [edit for edit in change.gaps if edit.moves_a_break]
    if moved and len(moved) <= _FEW:
        return _spoken_words(annotation, moved[0].start, moved[-1].end)
    if moved:
        return translate("Accessible", "%n places were changed", "", len(moved))
    if change.gaps:
        return translate("Accessible", "Confirmed")
    return ""


def _spoken_words(annotation: Annotation, start: int, end: int) -> str:
    """The words around the gaps start..end (exclusive) as they are now."""
    low = annotation.word_at(start - 1)[0]
    high = annotation.next_cut(end - 1)
    words = [annotation.text[slice(*span)] for span in annotation.words(low, high)]
    if len(words) > _FEW:
        words = [*words[:_FEW], "…"]
    if len(words) == 1:
        return translate("Accessible", "One word: {word}").format(word=words[0])
    return translate("Accessible", "Words: {words}").format(words=", ".join(words))


def _spoken_clauses(annotation: Annotation, edit: ClauseEdit) -> str:
    """What became of the clauses; nothing where only their words changed."""
    if len(edit.after) > len(edit.before):
        told = translate("Accessible", "A clause starts: {text}")
        starts = {clause.start for clause in edit.before}
        new = next(clause for clause in edit.after if clause.start not in starts)
        span = annotation.clause_span(annotation.clause_index_at(new.start))
        return told.format(text=spoken_text(annotation, *span))
    if len(edit.after) < len(edit.before):
        return translate("Accessible", "Clauses joined")
    for before, after in zip(edit.before, edit.after, strict=True):
        if before.start != after.start:
            span = annotation.clause_span(annotation.clause_index_at(after.start))
            told = translate("Accessible", "The clause starts: {text}")
            return told.format(text=spoken_text(annotation, *span))
        if (before.label, before.level) != (after.label, after.level):
            told = translate("Accessible", "{label}, level {level}")
            return told.format(label=label_name(after.label), level=after.level + 1)
    return ""
