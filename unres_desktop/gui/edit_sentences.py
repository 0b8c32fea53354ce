"""An edit in a sentence: the values of model/edit_description.py in the person's language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.panels.library_model import status_name
from unres_desktop.model.document import Status
from unres_desktop.model.edit_description import EditDescription, EditKind

translate = QCoreApplication.translate


def sentence(edit: EditDescription, *, documents: int = 1) -> str:
    """What was done, in one short line; `documents` counts those that the same edit changed."""
    text = _SENTENCES[edit.kind](edit)
    if documents > 1:
        template = translate("Edits", "{edit} · in {count} documents")
        text = template.format(edit=text, count=f"{documents:,}")
    return text


def kind_name(kind: EditKind) -> str:
    """What a count of such edits is called."""
    return _kind_names()[kind]


def _counted(edit: EditDescription, template: str) -> str:
    return template.format(count=f"{edit.count:,}")


def _spaced(words: tuple[str, ...]) -> str:
    return " ".join(words)


def _joined(edit: EditDescription) -> str:
    return translate("Edits", "Joined {words}").format(words=_spaced(edit.before))


def _cut(edit: EditDescription) -> str:
    return translate("Edits", "Cut {words}").format(words=_spaced(edit.after))


def _recut(edit: EditDescription) -> str:
    template = translate("Edits", "{before} became {after}")
    return template.format(before=_spaced(edit.before), after=_spaced(edit.after))


def _boundaries(edit: EditDescription) -> str:
    return _counted(edit, translate("Edits", "Word boundaries changed: {count}"))


def _confirmed(edit: EditDescription) -> str:
    if edit.count > 1:
        return _counted(edit, translate("Edits", "Confirmed clauses: {count}"))
    return translate("Edits", "Confirmed {text}").format(text=edit.text)


def _split(edit: EditDescription) -> str:
    if edit.count > 1:
        return _counted(edit, translate("Edits", "Clauses split at places: {count}"))
    return translate("Edits", "Split the clause before {text}").format(text=edit.text)


def _joined_clause(edit: EditDescription) -> str:
    if edit.count > 1:
        return _counted(edit, translate("Edits", "Clauses joined with those before: {count}"))
    return translate("Edits", "Joined the clause {text} with the one before").format(text=edit.text)


def _moved_clause(edit: EditDescription) -> str:
    return translate("Edits", "Moved the clause's start to {text}").format(text=edit.text)


def _clauses(edit: EditDescription) -> str:
    return _counted(edit, translate("Edits", "Clauses proposed anew: {count}"))


def _labelled(edit: EditDescription) -> str:
    if not edit.value:
        return _counted(edit, translate("Edits", "Labelled clauses: {count}"))
    label = label_name(edit.value)
    if edit.count > 1:
        template = translate("Edits", "Labelled {count} clauses: {label}")
        return template.format(count=f"{edit.count:,}", label=label)
    return translate("Edits", "{label}: {text}").format(label=label, text=edit.text)


def _levelled(edit: EditDescription) -> str:
    if edit.count > 1 or not edit.value:
        return _counted(edit, translate("Edits", "Clauses moved to another level: {count}"))
    template = translate("Edits", "Level {level}: {text}")
    return template.format(level=edit.value, text=edit.text)


def _numbered(edit: EditDescription) -> str:
    if edit.count > 1:
        return _counted(edit, translate("Edits", "Numbered clauses: {count}"))
    if not edit.value:
        return translate("Edits", "Number taken away: {text}").format(text=edit.text)
    return translate("Edits", "Number {number}: {text}").format(number=edit.value, text=edit.text)


def _lead(edit: EditDescription) -> str:
    if not edit.text:
        return translate("Edits", "Lead phrase taken away")
    return translate("Edits", "Lead phrase {text}").format(text=edit.text)


def _status(edit: EditDescription) -> str:
    return translate("Edits", "Status: {status}").format(status=status_name(Status(edit.value)))


def _metadata(_edit: EditDescription) -> str:
    return translate("Edits", "Symbol, title or subjects edited")


def _notes(edit: EditDescription) -> str:
    return _counted(edit, translate("Edits", "Notes changed: {count}"))


def _nothing(_edit: EditDescription) -> str:
    return translate("Edits", "Nothing changed")


_SENTENCES: dict[EditKind, Callable[[EditDescription], str]] = {
    EditKind.JOINED: _joined,
    EditKind.CUT: _cut,
    EditKind.RECUT: _recut,
    EditKind.BOUNDARIES: _boundaries,
    EditKind.CONFIRMED: _confirmed,
    EditKind.SPLIT_CLAUSE: _split,
    EditKind.JOINED_CLAUSE: _joined_clause,
    EditKind.MOVED_CLAUSE: _moved_clause,
    EditKind.CLAUSES: _clauses,
    EditKind.LABELLED: _labelled,
    EditKind.LEVELLED: _levelled,
    EditKind.NUMBERED: _numbered,
    EditKind.LEAD: _lead,
    EditKind.STATUS: _status,
    EditKind.METADATA: _metadata,
    EditKind.NOTES: _notes,
    EditKind.NOTHING: _nothing,
}


def _kind_names() -> dict[EditKind, str]:
    return {
        EditKind.JOINED: translate("Edits", "words joined"),
        EditKind.CUT: translate("Edits", "words cut"),
        EditKind.RECUT: translate("Edits", "words cut otherwise"),
        EditKind.BOUNDARIES: translate("Edits", "many boundaries at once"),
        EditKind.CONFIRMED: translate("Edits", "confirmations"),
        EditKind.SPLIT_CLAUSE: translate("Edits", "clauses split"),
        EditKind.JOINED_CLAUSE: translate("Edits", "clauses joined"),
        EditKind.MOVED_CLAUSE: translate("Edits", "clause starts moved"),
        EditKind.CLAUSES: translate("Edits", "proposals of clauses"),
        EditKind.LABELLED: translate("Edits", "labels"),
        EditKind.LEVELLED: translate("Edits", "levels"),
        EditKind.NUMBERED: translate("Edits", "numbers"),
        EditKind.LEAD: translate("Edits", "lead phrases"),
        EditKind.STATUS: translate("Edits", "changes of status"),
        EditKind.METADATA: translate("Edits", "edits of symbol, title or subjects"),
        EditKind.NOTES: translate("Edits", "notes"),
        EditKind.NOTHING: translate("Edits", "nothing"),
    }
