"""All that a window has for notes: the commands, the panel, the marks in the text."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow

from unres_desktop.errors import EditRefused
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands import gestures
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.note_names import note_place
from unres_desktop.gui.panels.notes_panel import NotesPanel
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.document import Note, NoteKind
from unres_desktop.model.note_gestures import remove_note, replace_note, span_to_note
from unres_desktop.model.origins import Origin

if TYPE_CHECKING:
    from unres_desktop.gui.dialogs.note_dialog import NoteDialog


class NoteParts(QObject):
    """Every edit of a note is a change of the open document like any other."""

    def __init__(
        self, workspace: Workspace, canvas: SplitCanvas, theme: Theme, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._canvas = canvas
        self.panel = NotesPanel(workspace, theme, window)
        self.panel.hide()
        self.panel.place_wished.connect(canvas.go_to)
        self.panel.leave_wished.connect(canvas.setFocus)
        self.panel.edit_wished.connect(self._edit)
        self.panel.remove_wished.connect(self._remove)
        workspace.session_changed.connect(self._follow_session)

    def commands(self) -> Mapping[str, object]:
        """The objects of the commands."""
        return {"note": self}

    @Slot()
    def add(self) -> None:
        """Write a note on the selection, or on the word at the caret."""
        session = self._canvas.session
        if session is None:
            return
        try:
            span = span_to_note(session.annotation, self._canvas.caret(), self._canvas.selection())
        except EditRefused as refusal:
            self._canvas.refused.emit(shown_text(refusal))
            return
        blank = Note(*span, "", NoteKind.NOTE.value, session.author, origin=Origin.HUMAN)
        self._write(session, blank, None)

    @Slot()
    def show_list(self) -> None:
        """Go to the list of notes."""
        self.panel.show()
        self.panel.raise_()
        self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self, shown: bool) -> None:
        """Show or hide the panel of notes."""
        self.panel.setVisible(shown)

    @Slot(object)
    def _edit(self, note: Note) -> None:
        session = self._canvas.session
        if session is not None:
            self._write(session, note, note)

    @Slot(object)
    def _remove(self, note: Note) -> None:
        session = self._canvas.session
        if session is not None:
            label = self.tr("Removed a note: {text}").format(text=_quoted(note, session))
            gestures.make(self._canvas, lambda current: remove_note(current, note), label)

    def _write(self, session: AnnotationSession, note: Note, old: Note | None) -> None:
        """Let the person write a note, a new one or instead of an old one."""
        from unres_desktop.gui.dialogs.note_dialog import NoteDialog  # noqa: PLC0415  # not at start

        dialog = NoteDialog(note, session.annotation.text, self._canvas.window())
        dialog.note_written.connect(partial(self._take, dialog, session, old))
        dialog.open()

    def _take(
        self, dialog: "NoteDialog", session: AnnotationSession, old: Note | None, written: Note
    ) -> None:
        """Make the change and close the dialog; one that is refused or not saved leaves it open."""
        time = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        note = old if written == old else replace(written, time=time)
        label = self.tr("Note: {text}") if old is None else self.tr("Edited a note: {text}")
        try:
            change = replace_note(session.annotation, old, note)
            was_made = session.perform(change, label.format(text=_quoted(note, session)))
        except EditRefused as refusal:
            dialog.refuse(shown_text(refusal))
            return
        if was_made or not change:
            dialog.close()

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.annotation_changed.connect(self._follow_change)

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if change.notes is not None:
            self._canvas.repaint_marks()


def _quoted(note: Note, session: AnnotationSession) -> str:
    return gestures.quoted(note_place(note, session.annotation.text))
