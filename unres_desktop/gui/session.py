"""The open document: every gesture is committed to the library, then applied, then shown."""

from PySide6.QtCore import QObject, Signal

from unres_desktop.errors import EditRefused, LibraryError
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import with_status
from unres_desktop.model.history import History, JournalEntry
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.revert_group import revert_group


class AnnotationSession(QObject):
    """One document of a library while it is open.

    The order of an edit: validate, commit, apply to memory, repaint, remember for undo. When
    the commit fails nothing has changed anywhere and `failed` says why.
    """

    annotation_changed = Signal(object)  # the Change just made
    history_changed = Signal()  # what can be undone or redone is another now
    group_reverted = Signal(object)  # the RevertReport of a group that spans documents
    failed = Signal(object)  # the LibraryError that kept an edit from being saved

    def __init__(
        self, library: Library, document_id: str, author: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.author = author
        self.document_id = document_id
        self.annotation: Annotation = library.load(document_id)
        self._history = History(library.journal_entries(document_id))

    @property
    def is_read_only(self) -> bool:
        """Whether the library refuses edits."""
        return self._library.access is Access.READ

    def perform(self, change: Change, label: str, *, by_person: bool = True) -> bool:
        """Make a change; False when there was nothing to change or it could not be saved.

        `label` says in the person's words what was done. What a machine proposed (`by_person`
        False) leaves the status as it is. Raises EditRefused in a library that
        is open for reading only.
        """
        if not change:
            return False
        if by_person:
            change = with_status(self.annotation, change)
        return self._commit(change, label, reverts=None)

    @property
    def undo_label(self) -> str | None:
        """What would be undone, None for nothing."""
        return self._history.undoable[-1].label if self._history.undoable else None

    @property
    def redo_label(self) -> str | None:
        """What would be done again, None for nothing."""
        return self._history.redoable[-1].label if self._history.redoable else None

    def undo(self) -> Change | None:
        """Take back the newest group; the change made, or None when there was none."""
        return self._revert(self._history.undoable)

    def redo(self) -> Change | None:
        """Do again what was undone last; the change made, or None when there was none."""
        return self._revert(self._history.redoable)

    def _revert(self, entries: list[JournalEntry]) -> Change | None:
        if not entries:
            return None
        entry = entries[-1]
        changes = self._library.group_changes(entry.group)
        if any(document_id != self.document_id for document_id, _ in changes):
            return self._revert_everywhere(entry)
        for _, change in changes:
            inverse = change.inverted()
            done = self._commit(inverse, entry.label, reverts=entry.group)
            return inverse if done else None
        return None

    def _revert_everywhere(self, entry: JournalEntry) -> Change | None:
        self._refuse_when_reading()
        try:
            report = revert_group(self._library, entry.group, label=entry.label, author=self.author)
        except LibraryError as error:
            self.failed.emit(error)
            return None
        change = report.changes.get(self.document_id)
        if change is not None:
            self.take_in(change)
        self.group_reverted.emit(report)
        return change

    def take_in(self, change: Change) -> None:
        """Show a change of this document that is in the library already, as part of a group."""
        self.annotation.apply(change)
        self._history = History(self._library.journal_entries(self.document_id))
        self.annotation_changed.emit(change)
        self.history_changed.emit()

    def _commit(self, change: Change, label: str, *, reverts: int | None) -> bool:
        self._refuse_when_reading()
        self.annotation.check(change)
        try:
            group = self._library.commit(
                [(self.document_id, change)], label=label, author=self.author, reverts=reverts
            )
        except LibraryError as error:
            self.failed.emit(error)
            return False
        self.annotation.apply(change)
        self._history.record(JournalEntry(group, reverts, label))
        self.annotation_changed.emit(change)
        self.history_changed.emit()
        return True

    def _refuse_when_reading(self) -> None:
        if self.is_read_only:
            raise EditRefused("This library is open for reading only.")
