"""What the person reads about a note."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.origin_names import origin_name
from unres_desktop.model.document import Note, NoteKind

translate = QCoreApplication.translate

_QUOTED = 24  # characters of the text


def note_kind_name(kind: str) -> str:
    """The kind in the person's language; one that a file brought stays as it is."""
    names = {
        NoteKind.NOTE.value: translate("Notes", "Note"),
        NoteKind.ERRATUM.value: translate("Notes", "Erratum"),
    }
    return names.get(kind, kind)


def note_place(note: Note, text: str) -> str:
    """The characters that the note is about, with the suggested reading of an erratum."""
    piece = " ".join(text[note.start : note.end].split())
    if len(piece) > _QUOTED:
        piece = piece[: _QUOTED - 1] + "…"
    return f"{piece} → {note.suggestion}" if note.suggestion else piece


def note_description(note: Note, text: str) -> str:
    """All that there is to say about a note, for a tool tip."""
    heading = f"{note_kind_name(note.kind)}: {note_place(note, text)}"
    source = note.author or origin_name(note.origin)
    day = note.time[:10]
    return "\n".join(filter(None, (heading, note.text, " · ".join(filter(None, (source, day))))))
