"""The places where the same characters are cut otherwise: look, tick, make them as here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.errors import UnresError
from unres_desktop.gui.dialogs.place_list import PlaceList
from unres_desktop.gui.dialogs.place_search import PlaceSearch
from unres_desktop.gui.dialogs.places_model import BETWEEN_WORDS, PlacesModel, Role
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.theme import Theme
from unres_desktop.model.same_string import Doubt, Place, WordPattern


class SameStringDialog(QDialog):
    """Shows what it finds and says what is wished; changes nothing itself."""

    apply_wished = Signal(object)  # the list of ticked places
    keep_wished = Signal(object, bool)  # the list of places; False: no longer
    place_shown = Signal(object)  # the place that the person looks at

    def __init__(
        self,
        pattern: WordPattern,
        document: tuple[Path, str],
        jobs: JobRunner,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self._is_scope_chosen = False
        self._is_busy = False
        self.setWindowTitle(self.tr("Same characters everywhere"))
        self.resize(760, 560)
        self.model = PlacesModel(pattern, self)
        self.found = PlaceSearch(pattern, document, jobs, self)
        self.found.found.connect(self._take_found)
        self.found.failed.connect(self.show_error)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        self._fill_top(column)
        self._fill_list(column, theme)
        self._fill_buttons(column)
        self.model.dataChanged.connect(self._show_counts)
        self.model.modelReset.connect(self._show_counts)
        self.finished.connect(self.found.stop)
        self.found.start()
        self._show_places()

    @property
    def is_in_library(self) -> bool:
        """Whether the places of the whole library are shown."""
        return self.in_library.isChecked()

    def show_busy(self) -> None:
        """Say that the places are being changed; nothing can be done meanwhile."""
        self._is_busy = True
        self.counts.setText(self.tr("Applying…"))
        self._enable()

    @Slot(object)
    def show_error(self, error: UnresError) -> None:
        """Say what went wrong."""
        self._is_busy = False
        self._enable()
        self.counts.setText(shown_text(error))

    def reject(self) -> None:
        """Escape and the window's cross: close, unless places are being changed."""
        if not self._is_busy:
            super().reject()

    def _fill_top(self, column: QVBoxLayout) -> None:
        heading = QLabel(BETWEEN_WORDS.join(self._pattern.words), self, wordWrap=True)
        font = strong(heading.font())
        font.setPointSizeF(font.pointSizeF() + 5)
        heading.setFont(font)
        heading.setAccessibleName(self.tr("The words as they are here"))
        hint = QLabel(self.tr("The ticked places get these words."), self)
        hint.setObjectName("muted")
        self.in_document = QRadioButton(self)
        self.in_library = QRadioButton(self)
        self.in_document.setChecked(True)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(18)
        for button in (self.in_document, self.in_library):
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(self._choose_scope)
        self.kept = QCheckBox(self)
        self.kept.clicked.connect(self._show_places)
        row.addStretch(1)
        row.addWidget(self.kept)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addLayout(row)

    def _fill_list(self, column: QVBoxLayout, theme: Theme) -> None:
        self.list = PlaceList(self.model, theme, self)
        self.list.apply_wished.connect(self._apply)
        self.list.keep_wished.connect(self._keep)
        self.list.selectionModel().currentChanged.connect(self._show_place)
        self.counts = QLabel(self, wordWrap=True)
        self.counts.setObjectName("muted")
        column.addWidget(self.list, 1)
        column.addWidget(self.counts)

    def _fill_buttons(self, column: QVBoxLayout) -> None:
        self.all_button = QPushButton(self.tr("Tick &all"), self)
        self.all_button.clicked.connect(partial(self._tick_all, True))
        self.none_button = QPushButton(self.tr("Tick &none"), self)
        self.none_button.clicked.connect(partial(self._tick_all, False))
        self.keep_button = QPushButton(self.tr("&Keep as is here"), self)
        self.keep_button.setToolTip(
            self.tr("Do not offer the selected places again (K); once more takes it back.")
        )
        self.keep_button.clicked.connect(self._keep)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        self.apply_button = QPushButton(self)
        self.apply_button.setDefault(True)
        self.apply_button.clicked.connect(self._apply)
        row = QHBoxLayout()
        for button in (self.all_button, self.none_button, self.keep_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.close_button, self.apply_button):
            row.addWidget(button)
        for button in (self.all_button, self.none_button, self.keep_button, self.close_button):
            button.setAutoDefault(False)
        column.addLayout(row)

    @Slot(bool)
    def _take_found(self, in_library: bool) -> None:
        nowhere_here = self.found.result(in_library=False) is not None and not self._shown(False)
        moves_on = nowhere_here and not self._is_scope_chosen and bool(self._shown(True))
        if moves_on and not self.is_in_library:
            self.in_library.setChecked(True)
            self._show_places()
        elif in_library is self.is_in_library:
            self._show_places()
        else:
            self._show_scopes()

    @Slot()
    def _choose_scope(self) -> None:
        self._is_scope_chosen = True
        self._show_places()

    @Slot()
    def _show_places(self) -> None:
        places = self._shown(self.is_in_library)
        self.model.show(places)
        self._show_scopes()
        if places:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def _shown(self, in_library: bool) -> list[Place]:
        return self.found.shown(in_library, with_kept=self.kept.isChecked())

    def _show_scopes(self) -> None:
        for in_library, button, text in (
            (False, self.in_document, self.tr("This &document ({count})")),
            (True, self.in_library, self.tr("Whole &library ({count})")),
        ):
            result = self.found.result(in_library)
            count = "…" if result is None else f"{len(self._shown(in_library)):,}"
            more = "+" if result and not result.is_complete else ""
            button.setText(text.format(count=count + more))
        kept = self.found.kept_count(self.is_in_library)
        self.kept.setText(self.tr("&Show kept places ({count})").format(count=f"{kept:,}"))
        self.kept.setVisible(kept > 0 or self.kept.isChecked())

    @Slot()
    def _show_counts(self) -> None:
        ticked, rows = len(self.model.ticked()), self.model.rowCount()
        if self.found.result(self.is_in_library) is None:
            text = self.tr("Searching…")
        elif not rows:
            text = self.tr("The characters are nowhere cut otherwise.")
        else:
            documents = {place.document_id for place in self.model.places(range(rows))}
            text = self.tr("{ticked} of {places} places ticked · documents: {documents}").format(
                ticked=f"{ticked:,}", places=f"{rows:,}", documents=f"{len(documents):,}"
            )
        self.counts.setText(text)
        self.apply_button.setText(self.tr("Apply to {count}").format(count=f"{ticked:,}"))
        self._enable()

    def _enable(self) -> None:
        has_rows = self.model.rowCount() > 0 and not self._is_busy
        for widget in (self.all_button, self.none_button, self.keep_button, self.list):
            widget.setEnabled(has_rows)
        self.close_button.setEnabled(not self._is_busy)
        self.apply_button.setEnabled(has_rows and bool(self.model.ticked()))

    def _tick_all(self, ticked: bool, _checked: bool = False) -> None:
        self.model.set_ticks(range(self.model.rowCount()), ticked=ticked)

    @Slot()
    def _keep(self) -> None:
        rows = self.list.selected_rows()
        places = self.model.places(rows)
        if places:
            kept = not all(place.doubt is Doubt.KEPT for place in places)
            self.keep_wished.emit(places, kept)
            self.found.note_kept(places, kept=kept)
            self.model.set_kept(rows, kept=kept)
            self._show_scopes()

    @Slot()
    def _apply(self) -> None:
        places = self.model.ticked()
        if places and not self._is_busy:
            self.apply_wished.emit(places)

    @Slot(QModelIndex)
    def _show_place(self, index: QModelIndex) -> None:
        place = index.data(Role.PLACE)
        if place is not None:
            self.place_shown.emit(place)
