"""Open a document, go to its neighbours, confirm it, set its status, edit its metadata."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.panels.library_model import status_name
from unres_desktop.gui.panels.library_panel import LibraryPanel
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import confirm_document, edit_metadata, set_status
from unres_desktop.model.document import Status
from unres_desktop.segmenters.user_dictionary import UserDictionary
from unres_desktop.workflow.worker_process import WorkerProcess

_FINISHED = frozenset({Status.CURATED, Status.REJECTED})


class DocumentCommands(QObject):
    """The commands of the Document menu."""

    def __init__(
        self,
        workspace: Workspace,
        panel: LibraryPanel,
        canvas: SplitCanvas,
        messages: Messages,
        background: tuple[JobRunner, WorkerProcess],
        window: QWidget,
        *,
        dictionary: Callable[[], UserDictionary],
    ) -> None:
        super().__init__(window)
        self._dictionary = dictionary
        self._background = background
        self._workspace = workspace
        self._panel = panel
        self._canvas = canvas
        self._messages = messages
        self._window = window
        panel.open_wished.connect(self.open)

    @Slot(str)
    def open(self, document_id: str) -> None:
        """Open the document and go on in its text."""
        try:
            self._workspace.open_document(document_id)
        except UnresError as error:
            self._messages.warn(self.tr("The document cannot be opened"), shown_text(error))
            return
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_editing(self) -> None:
        """Edit the library that could only be read, if nobody else holds it any longer."""
        caret = self._canvas.caret()
        try:
            done = self._workspace.try_editing()
        except UnresError as error:
            self._messages.warn(self.tr("The library cannot be opened"), shown_text(error))
            return
        if done:
            self._canvas.go_to(caret)  # the document was read anew, and its text never changes
            self._messages.tell(self.tr("The library can be edited here now."))
        elif self._workspace.read_only_reason is not None:
            self._messages.refuse(shown_text(self._workspace.read_only_reason))

    def next(self) -> None:
        """Open the next document of the list."""
        self._open_neighbour(1)

    def previous(self) -> None:
        """Open the document before this one in the list."""
        self._open_neighbour(-1)

    def confirm(self) -> None:
        """Confirm every word boundary and clause of the document."""
        if self._perform(confirm_document, self.tr("Confirmed the document")):
            self._messages.tell(self.tr("Every word and clause of the document is confirmed."))

    def curated_and_next(self) -> None:
        """Mark the document as curated and open the next one that is unfinished."""
        session = self._workspace.session
        if session is None:
            return
        finished = session.document_id
        curated = session.annotation.status is Status.CURATED
        if not curated and not self._set_status(Status.CURATED):
            return
        following = self._next_unfinished(finished)
        if following is None:
            self._messages.tell(self.tr("Curated. No unfinished document is left in the list."))
        else:
            self.open(following)
            self._messages.tell(self.tr("Curated. This is the next unfinished document."))

    def setting_status(self, value: str) -> Callable[[], bool]:
        """The command that sets this status."""
        return partial(self._set_status, Status(value))

    def edit_metadata(self) -> None:
        """Edit symbol, title and subjects in a dialog."""
        from unres_desktop.gui.dialogs.metadata_dialog import (  # noqa: PLC0415  # not at start
            MetadataDialog,
        )

        session = self._workspace.session
        if session is None:
            return
        dialog = MetadataDialog(session.annotation.metadata, self._window)
        dialog.metadata_edited.connect(self._take_metadata)
        dialog.open()

    def repropose(self) -> None:
        """Propose words and clauses anew, after a look at what would change."""
        from unres_desktop.gui.dialogs.repropose_dialog import (  # noqa: PLC0415  # not at start
            ReproposeDialog,
        )

        session = self._workspace.session
        if session is not None:
            dialog = ReproposeDialog(
                session, *self._background, self._window, dictionary=self._dictionary()
            )
            dialog.accepted_change.connect(self._take_proposal)
            dialog.open()

    @Slot(object)
    def _take_proposal(self, change: Change) -> None:
        session = self._workspace.session
        if session is not None:
            session.perform(change, self.tr("Proposed anew"), by_person=False)

    @Slot(object)
    def _take_metadata(self, metadata: object) -> None:
        label = self.tr("Edited symbol, title or subjects")
        self._perform(lambda annotation: edit_metadata(annotation, metadata), label)  # type: ignore[arg-type]

    def _set_status(self, status: Status) -> bool:
        label = self.tr("Status: {status}").format(status=status_name(status))
        return self._perform(lambda annotation: set_status(annotation, status), label)

    def _perform(self, gesture: Callable[[Annotation], Change], label: str) -> bool:
        session = self._workspace.session
        if session is None:
            return False
        try:
            return session.perform(gesture(session.annotation), label)
        except UnresError as error:
            self._messages.refuse(shown_text(error))
            return False

    def _open_neighbour(self, step: int) -> None:
        session = self._workspace.session
        neighbour = self._panel.neighbour(session.document_id if session else None, step)
        if neighbour is None:
            self._messages.refuse(self.tr("There is no further document in the list."))
        else:
            self.open(neighbour)

    def _next_unfinished(self, finished: str) -> str | None:
        """The first unfinished document after this one in the list, else from its top."""
        model = self._panel.model
        start = model.row_of(finished)
        count = model.rowCount()
        first = 0 if start is None else start + 1
        for step in range(count):
            document = model.document_at((first + step) % count)
            if document and document.id != finished and document.status not in _FINISHED:
                return document.id
        return None
