"""The gestures on notes: functions from an annotation to the Change they ask for."""

from unres_desktop.errors import EditRefused
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.document import Note, NoteKind


def span_to_note(
    annotation: Annotation, caret: int, selection: tuple[int, int] | None
) -> tuple[int, int]:
    """What a new note is about: the selection without the blanks at its edges, else the word."""
    start, end = selection or annotation.word_at(caret)
    text = annotation.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise EditRefused("Select the characters that the note is about.")
    return start, end


def add_note(annotation: Annotation, note: Note) -> Change:
    """Put a note on its span. Raises EditRefused for one that says nothing."""
    return replace_note(annotation, None, note)


def replace_note(annotation: Annotation, old: Note | None, new: Note) -> Change:
    """Write a note otherwise; without an old one it is a new one.

    Raises EditRefused for a note that says nothing, lies outside the text, or is not there.
    """
    is_erratum = new.kind == NoteKind.ERRATUM
    if not new.text.strip() and not (is_erratum and new.suggestion.strip()):
        raise EditRefused("Write what there is to say, or the suggested reading of an erratum.")
    if not 0 <= new.start < new.end <= len(annotation.text):
        raise EditRefused("A note is about characters of the text. Select some.")
    if old == new:
        return Change()
    if new in annotation.notes:
        raise EditRefused("The same note stands there already.")
    return Change(notes=(_present(annotation, old), (new,)))


def remove_note(annotation: Annotation, note: Note) -> Change:
    """Take a note away. Raises EditRefused when it is not there."""
    return Change(notes=(_present(annotation, note), ()))


def notes_at(annotation: Annotation, offset: int) -> list[Note]:
    """The notes whose span holds text[offset]."""
    return [note for note in annotation.notes if note.start <= offset < note.end]


def _present(annotation: Annotation, note: Note | None) -> tuple[Note, ...]:
    if note is None:
        return ()
    if note not in annotation.notes:
        raise EditRefused("The note was changed or removed meanwhile. Look at it again.")
    return (note,)
