"""The open library and the open document of one window, and the signals that follow them."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unres_desktop.errors import LibraryError
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.storage.library import Access, Library, NotWritable

_ROW_DELAY = 250  # milliseconds from an edit to the list showing its new counts


class Workspace(QObject):
    """What is open. Commands change it, panels listen to it."""

    library_changed = Signal()  # another library is open, or none
    session_changed = Signal()  # another document is open, or none
    documents_changed = Signal()  # documents came in or went
    document_changed = Signal(str)  # the id of a document whose row is another now
    edit_failed = Signal(object)  # the LibraryError that kept an edit from being saved
    backup_failed = Signal(object)  # the LibraryError that kept today's backup from being made

    def __init__(self, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.author = author
        self.library: Library | None = None
        self.path: Path | None = None
        self.session: AnnotationSession | None = None
        self.read_only_reason: LibraryError | None = None
        self._edited: str | None = None
        self._told_failure: LibraryError | None = None
        self._row_timer = QTimer(self, singleShot=True, interval=_ROW_DELAY)
        self._row_timer.timeout.connect(self._announce_edited)

    @property
    def is_editable(self) -> bool:
        """Whether the open library takes edits."""
        return self.library is not None and self.library.access is not Access.READ

    def open_library(self, path: Path, *, create: bool = False) -> None:
        """Open a library instead of the present one; for reading only where it cannot be written.

        Raises LibraryError, and leaves the present library open, when it cannot be opened.
        """
        path = path.resolve()
        if self.path == path:
            return
        reason: LibraryError | None = None
        try:
            library = Library.open(path, access=Access.WRITE, create=create)
        except NotWritable as error:
            library = Library.open(path, access=Access.READ)
            reason = error
        self.close_library()
        self.library, self.path, self.read_only_reason = library, path, reason
        self.library_changed.emit()

    def try_editing(self) -> bool:
        """Open the library for writing after all, with its document as it is now.

        False while it still cannot be written. Raises LibraryError when it cannot be read.
        """
        path, reading = self.path, self.library
        if path is None or reading is None or self.is_editable:
            return False
        try:
            library = Library.open(path, access=Access.WRITE)
        except NotWritable as error:
            self.read_only_reason = error
            return False
        document_id = self.session.document_id if self.session else None
        self._drop_session()
        self.library, self.read_only_reason = library, None
        reading.close()
        self.library_changed.emit()
        if document_id is None:
            self.session_changed.emit()
        else:
            self.open_document(document_id)
        return True

    def announce_opened(self) -> None:
        """Say once more what is open, to those who listen only now."""
        self.library_changed.emit()
        self.session_changed.emit()

    def close_library(self) -> None:
        """Close the document and the library, if any."""
        if self.library is None:
            return
        self.close_document()
        library, self.library, self.path = self.library, None, None
        self.read_only_reason = None
        library.close()
        self.library_changed.emit()

    def open_document(self, document_id: str) -> None:
        """Open a document of the library. Raises LibraryError when it cannot be read."""
        if self.library is None or (self.session and self.session.document_id == document_id):
            return
        session = AnnotationSession(self.library, document_id, self.author, self)
        self._drop_session()
        session.annotation_changed.connect(self._note_edit)
        session.failed.connect(self.edit_failed)
        self.session = session
        self.session_changed.emit()

    def close_document(self) -> None:
        """Close the document, if any."""
        if self.session is not None:
            self._drop_session()
            self.session_changed.emit()

    def announce_documents(self) -> None:
        """Say that documents were added or taken away."""
        self.documents_changed.emit()

    def _drop_session(self) -> None:
        if self.session is not None:
            self._announce_edited()
            self.session.deleteLater()
            self.session = None

    @Slot(object)
    def _note_edit(self, _change: object) -> None:
        if self.session is not None:
            self._edited = self.session.document_id
            self._row_timer.start()

    @Slot()
    def _announce_edited(self) -> None:
        self._row_timer.stop()
        edited, self._edited = self._edited, None
        if edited is not None:
            self.document_changed.emit(edited)
        self._tell_failed_backup()

    def _tell_failed_backup(self) -> None:
        failure = self.library.backup_failure if self.library else None
        if failure is not None and failure is not self._told_failure:
            self._told_failure = failure
            self.backup_failed.emit(failure)
