"""Same string everywhere: from the correction just made to a list of places, and the edit of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot

from unres_desktop.errors import EditRefused, UnresError
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.commands import gestures
from unres_desktop.gui.dialogs.places_model import BETWEEN_WORDS
from unres_desktop.gui.dialogs.same_string_dialog import SameStringDialog
from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.session import AnnotationSession
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.same_string import (
    Place,
    WordPattern,
    changes_at,
    corrected_span,
    pattern_of,
)
from unres_desktop.workflow.history_walk import WalkReport
from unres_desktop.workflow.same_string import AppliedPlaces, apply_places_to_file

_LISTED = 12  # places named in one message


class SameStringCommands(QObject):
    """Opens the list of places and makes what is wished there."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: SplitCanvas,
        messages: Messages,
        jobs: JobRunner,
        current_theme: Callable[[], Theme],
    ) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._canvas = canvas
        self._messages = messages
        self._jobs = jobs
        self._current_theme = current_theme
        self._followed: AnnotationSession | None = None
        self._last_change: Change | None = None
        workspace.session_changed.connect(self._follow_session)

    @Slot()
    def open(self) -> None:
        """List where the characters just corrected, selected or at the caret are cut otherwise."""
        session, path = self._workspace.session, self._workspace.path
        if session is None or path is None:
            return
        try:
            pattern = pattern_of(session.annotation, *self._span(session.annotation))
        except EditRefused as refusal:
            self._canvas.refused.emit(shown_text(refusal))
            return
        dialog = SameStringDialog(
            pattern,
            (path, session.document_id),
            self._jobs,
            self._current_theme(),
            self._canvas.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.apply_wished.connect(partial(self._apply, dialog, pattern))
        dialog.keep_wished.connect(self._keep)
        dialog.place_shown.connect(self._show_place)
        dialog.open()

    def _span(self, annotation: Annotation) -> tuple[int, int]:
        """The selection, else what was corrected last at the caret, else the word there."""
        selection, caret = self._canvas.selection(), self._canvas.caret()
        if selection is not None:
            return selection
        if self._last_change is not None:
            corrected = corrected_span(annotation, self._last_change)
            if corrected is not None and corrected[0] <= caret <= corrected[1]:
                return corrected
        return annotation.word_at(caret)

    def _apply(
        self, dialog: SameStringDialog, pattern: WordPattern, places: Sequence[Place]
    ) -> None:
        session, path = self._workspace.session, self._workspace.path
        if session is None or path is None:
            return
        words = gestures.quoted(BETWEEN_WORDS.join(pattern.words))
        label = self.tr("Same everywhere: {words} (places: {count})").format(
            words=words, count=f"{len(places):,}"
        )
        if all(place.document_id == session.document_id for place in places):
            # In one document it is an edit like any other.
            if session.perform(changes_at(pattern, places)[session.document_id], label):
                self._tell_applied(len(places), 1)
                dialog.accept()
            return
        dialog.show_busy()
        work = partial(
            apply_places_to_file, path, pattern, places, label=label, author=session.author
        )
        job = Job(work, self)
        job.succeeded.connect(partial(self._take_applied, dialog, len(places)))
        job.failed.connect(dialog.show_error)
        self._jobs.start(job)

    def _take_applied(self, dialog: SameStringDialog, count: int, applied: AppliedPlaces) -> None:
        session = self._workspace.session
        change = applied.changes.get(session.document_id) if session else None
        if session is not None and change is not None:
            session.take_in(change)
        self._workspace.announce_documents()
        self._tell_applied(count, len(applied.changes))
        dialog.accept()

    def _tell_applied(self, places: int, documents: int) -> None:
        self._messages.tell(
            self.tr("Places made alike: {places}, in documents: {documents}").format(
                places=f"{places:,}", documents=f"{documents:,}"
            )
        )

    @Slot(object, bool)
    def _keep(self, places: Sequence[Place], kept: bool) -> None:
        session, library = self._workspace.session, self._workspace.library
        if session is None or library is None:
            return
        try:
            if kept:
                library.places.keep(places, author=session.author)
            else:
                library.places.forget(places)
        except UnresError as error:
            self._messages.warn(self.tr("The places were not kept"), shown_text(error))

    @Slot(object)
    def _show_place(self, place: Place) -> None:
        session = self._workspace.session
        if session is not None and place.document_id == session.document_id:
            self._canvas.go_to(place.start, place.end)

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None and session is not self._followed:
            session.annotation_changed.connect(self._remember_change)
            session.walked.connect(self._show_walked)
        self._followed = session
        self._last_change = None

    @Slot(object)
    def _remember_change(self, change: Change) -> None:
        self._last_change = change

    @Slot(object)
    def _show_walked(self, report: WalkReport) -> None:
        if not report.skipped:
            return
        lines = [
            place.symbol
            if place.offset is None
            else self.tr("{symbol}, character {offset}: {text}").format(
                symbol=place.symbol, offset=f"{place.offset + 1:,}", text=place.text
            )
            for place in report.skipped[:_LISTED]
        ]
        if len(report.skipped) > _LISTED:
            lines.append(
                self.tr("… and more: {count}").format(count=f"{len(report.skipped) - _LISTED:,}")
            )
        self._messages.warn(
            self.tr("Places edited since were left as they are: {count}").format(
                count=f"{len(report.skipped):,}"
            ),
            "\n".join(lines),
        )
