"""Looks for the places of a pattern in the document and in the library, and holds what it found."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from unres_desktop.gui.jobs import Job, JobRunner
from unres_desktop.model.same_string import Doubt, Place, WordPattern, doubt_at
from unres_desktop.workflow.same_string import FoundPlaces, find_places


class PlaceSearch(QObject):
    """Two searches at once, so that the document's places need not wait for the library's."""

    found = Signal(bool)  # whether in the library
    failed = Signal(object)  # the UnresError

    def __init__(
        self, pattern: WordPattern, document: tuple[Path, str], jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self._path, self._document_id = document
        self._runner = jobs
        self._jobs: list[Job] = []
        self._found: dict[bool, FoundPlaces] = {}  # by: in the library
        self._kept_now: dict[tuple[str, int], bool] = {}

    def start(self) -> None:
        """Search, from the beginning."""
        self.stop()
        self._found.clear()
        self._kept_now.clear()
        for in_library, document_id in ((False, self._document_id), (True, None)):
            job = Job(partial(find_places, self._path, self._pattern, document_id), self)
            job.succeeded.connect(partial(self._take, in_library))
            job.failed.connect(self.failed)
            self._jobs.append(job)
            self._runner.start(job)

    @Slot()
    def stop(self) -> None:
        """Take no more results."""
        for job in self._jobs:
            job.succeeded.disconnect()
            job.failed.disconnect()
            job.cancel()
        self._jobs.clear()

    def result(self, in_library: bool) -> FoundPlaces | None:
        """What was found, None as long as the search goes on."""
        return self._found.get(in_library)

    def is_done(self) -> bool:
        """Whether both searches are over."""
        return len(self._found) == 2

    def shown(self, in_library: bool, *, with_kept: bool) -> list[Place]:
        """What was found and is to be shown, with what was said meanwhile about keeping places."""
        found = self._found.get(in_library)
        if found is None:
            return []
        places = list(found.places)
        if self._kept_now:
            places = [self._up_to_date(place) for place in places]
        return places if with_kept else [p for p in places if p.doubt is not Doubt.KEPT]

    def kept_count(self, in_library: bool) -> int:
        """How many of the places found stay as they are."""
        return sum(place.doubt is Doubt.KEPT for place in self.shown(in_library, with_kept=True))

    def note_kept(self, places: Sequence[Place], *, kept: bool) -> None:
        """Remember what the person just said about keeping places."""
        self._kept_now.update(((place.document_id, place.start), kept) for place in places)

    def _up_to_date(self, place: Place) -> Place:
        kept = self._kept_now.get((place.document_id, place.start))
        if kept is None:
            return place
        return place._replace(doubt=Doubt.KEPT if kept else doubt_at(self._pattern, place))

    def _take(self, in_library: bool, found: FoundPlaces) -> None:
        self._found[in_library] = found
        self.found.emit(in_library)
