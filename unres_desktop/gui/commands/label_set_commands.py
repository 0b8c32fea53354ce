"""The command that edits the set of labels of the library, and the window that follows it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.gui.label_names import show_label_set, shown_label_set
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.label_set import RESOLUTION, LabelSet

if TYPE_CHECKING:
    from unres_desktop.gui.dialogs.label_set_dialog import LabelSetDialog


class LabelSetCommands(QObject):
    """Shows the labels of the library that is open; edits them."""

    labels_changed = Signal()  # labels have other names, keys or colours now

    def __init__(
        self,
        workspace: Workspace,
        jobs: JobRunner,
        messages: Messages,
        current_theme: Callable[[], Theme],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._jobs = jobs
        self._messages = messages
        self._current_theme = current_theme
        self._window = window
        workspace.library_changed.connect(self.follow_library)

    @Slot()
    def follow_library(self) -> None:
        """Name labels as the library that is open does."""
        library = self._workspace.library
        label_set = library.labels.present() if library else RESOLUTION
        if label_set != shown_label_set():
            show_label_set(label_set)
            self.labels_changed.emit()

    @Slot()
    def edit(self) -> None:
        """Open the editor of the labels."""
        from unres_desktop.gui.dialogs.label_set_dialog import LabelSetDialog  # noqa: PLC0415  # not at start

        library = self._workspace.library
        if library is None:
            return
        if not self._workspace.is_editable:
            self._messages.refuse(self.tr("This library is open for reading only."))
            return
        dialog = LabelSetDialog(
            library.labels.present(), library.labels.counts(), self._current_theme(), self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_wished.connect(partial(self._save, dialog))
        dialog.open()

    def _save(
        self, dialog: "LabelSetDialog", label_set: LabelSet, becomes: Mapping[str, str]
    ) -> None:
        from unres_desktop.workflow.label_sets import change_labels_of_file  # noqa: PLC0415  # not at start

        path = self._workspace.path
        if path is None:
            return
        author = self._workspace.author
        label = self.tr("Changed the labels of the library")
        work = partial(change_labels_of_file, path, label_set, becomes, label=label, author=author)
        job = Job(work, self)
        job.succeeded.connect(partial(self._take_changes, dialog))
        job.failed.connect(partial(self._show_error, dialog))
        dialog.setEnabled(False)
        self._jobs.start(job)

    def _take_changes(self, dialog: "LabelSetDialog", changes: Mapping[str, Change]) -> None:
        session = self._workspace.session
        self.follow_library()
        if session is not None and session.document_id in changes:
            session.take_in(changes[session.document_id])
        if changes:
            self._workspace.announce_documents()
            text = self.tr("Clauses of {count} documents got other labels")
            self._messages.tell(text.format(count=f"{len(changes):,}"))
        dialog.accept()

    def _show_error(self, dialog: "LabelSetDialog", error: UnresError) -> None:
        dialog.setEnabled(True)
        dialog.show_error(shown_text(error))
