"""The open document: every gesture is committed to the library, then applied, then shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from unres_desktop.errors import EditRefused, LibraryError
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import with_status
from unres_desktop.model.composition import composed
from unres_desktop.model.history import History, HistoryStep, JournalEntry
from unres_desktop.storage.library import Access, Library


class AnnotationSession(QObject):
    """One document of a library while it is open.

    The order of an edit: validate, commit, apply to memory, repaint, remember for undo. When
    the commit fails nothing has changed anywhere and `failed` says why.
    """

    annotation_changed = Signal(object)  # the Change just made
    history_changed = Signal()  # what can be undone or redone is another now
    walked = Signal(object)  # the WalkReport of going through the history
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
        self.is_walking = False  # whether a job goes through the history; no edit meanwhile

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
    def history(self) -> History:
        """The edits of the document; to be looked at, not changed."""
        return self._history

    @property
    def undo_label(self) -> str | None:
        """What would be undone, None for nothing."""
        step = self._history.to_undo
        return step.label if step else None

    @property
    def redo_label(self) -> str | None:
        """What would be done again, None for nothing."""
        step = self._history.to_redo
        return step.label if step else None

    def undo(self) -> Change | None:
        """Take back the newest edit; the change made, or None when there was none.

        Raises EditRefused for an edit of several documents: the HistoryWalker takes that back.
        """
        step = self._history.to_undo
        return self.revert(step) if step else None

    def redo(self) -> Change | None:
        """Do again what was undone last; as undo."""
        step = self._history.to_redo
        return self.revert(step) if step else None

    def withdraw(self) -> Change | None:
        """Take back the newest edit, which was not meant: redo does not offer it."""
        step = self._history.to_undo
        return self.revert(step, label="") if step else None

    def is_of_one_document(self, step: HistoryStep) -> bool:
        """Whether the step changed no other document."""
        return self._library.journal.documents_of(step.newest) == 1

    def revert(self, step: HistoryStep, *, label: str | None = None) -> Change | None:
        """Undo or do again the step, which is the next of the history; None: it failed."""
        if not self.is_of_one_document(step):
            raise EditRefused("This edit changed several documents.")
        change = composed([change for _, change in self._library.group_changes(step.newest)])
        inverse = change.inverted()
        shown = step.label if label is None else label
        return inverse if self._commit(inverse, shown, reverts=step.newest) else None

    def take_in(self, change: Change, entries: Sequence[JournalEntry] | None = None) -> None:
        """Show a change of this document that is in the library already.

        `entries` are the groups that made it; without them the journal is read anew.
        """
        self.annotation.apply(change)
        if entries is None:
            self._history = History(self._library.journal_entries(self.document_id))
        for entry in entries or ():
            self._history.record(entry)
        if change:
            self.annotation_changed.emit(change)
        self.history_changed.emit()

    def _commit(self, change: Change, label: str, *, reverts: int | None) -> bool:
        self.refuse_unless_editable()
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

    def refuse_unless_editable(self) -> None:
        """Raise EditRefused while the document takes no edit."""
        if self.is_read_only:
            raise EditRefused("This library is open for reading only.")
        if self.is_walking:
            raise EditRefused("Edits are still being undone or done again. Wait a moment.")
