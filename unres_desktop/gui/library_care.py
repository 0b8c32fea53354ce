"""After an unclean end: a large library is checked in the background, and only faults are told."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.gui.messages import Messages
from unres_desktop.gui.workspace import Workspace
from unres_desktop.workflow.check_library import check_library

_LISTED = 10  # faults named in the message


class LibraryCare(QObject):
    """Looks through the library that was too large to be checked while it was opened."""

    def __init__(
        self, workspace: Workspace, jobs: JobRunner, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._messages = messages
        self._job: Job | None = None
        self._checked: object = None  # the Library that was looked through, or is
        workspace.library_changed.connect(self._follow_library)

    @Slot()
    def _follow_library(self) -> None:
        library = self._workspace.library
        if library is self._checked:
            return
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._checked = library
        if library is not None and library.is_unchecked:
            job = self._job = Job(partial(check_library, library.path))
            job.succeeded.connect(partial(self._tell, library.path))
            self._jobs.start(job)

    def _tell(self, path: Path, faults: list[str]) -> None:
        self._job = None
        if not faults or path != self._workspace.path:
            return
        lines = faults[:_LISTED]
        if len(faults) > _LISTED:
            lines.append(self.tr("… and more: {count}").format(count=f"{len(faults) - _LISTED:,}"))
        advice = self.tr("Close it and bring a backup back: unres-desktop restore {path}").format(
            path=path
        )
        self._messages.warn(
            self.tr("The library was not closed properly last time and has faults"),
            "\n".join([*lines, "", advice]),
        )
