"""The line below: messages in passing, the caret's place, counts, whether all is saved."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from unres_desktop.gui.announcing import announce
from unres_desktop.gui.document_counts import DocumentCounts, counted, counted_after
from unres_desktop.gui.elided_label import ElidedLabel
from unres_desktop.gui.icons import themed_pixmap
from unres_desktop.gui.share_bar import ShareBar
from unres_desktop.gui.theme import Theme
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.change import Change
from unres_desktop.model.counts import count_in_span

_SHOWN = 4600  # milliseconds until a message goes
_COUNTS_DELAY = 30  # milliseconds from an opening or an edit to the counts that follow it
_ICON = 14


class PassingLabel(ElidedLabel):
    """A text that goes away by itself: at once, since Fusion does not tell who wants no motion."""

    vanished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN)
        self._pause.timeout.connect(self.hide_text)

    def show_text(self, text: str) -> None:
        """Show a text for some seconds."""
        self.set_whole(text)
        self._pause.start()

    @Slot()
    def hide_text(self) -> None:
        """Let the text go now."""
        self._pause.stop()
        self.set_whole("")
        self.vanished.emit()


class DocumentStatusBar(QStatusBar):
    """Follows the open document and its caret."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._counts: DocumentCounts | None = None
        self._caret = 0
        self._selection: tuple[int, int] | None = None
        self._counting = QTimer(self, singleShot=True, interval=_COUNTS_DELAY)
        self._counting.timeout.connect(self._show_counts)
        self._saved_sign = ("", "")
        self._signs: dict[tuple[str, str, float], QPixmap] = {}  # drawn already, in this theme
        self._shows_refusal = False
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._message_icon = QLabel(self)
        self.message = PassingLabel(self)
        self.message.vanished.connect(self._message_icon.clear)
        self.addWidget(self._message_icon)
        self.addWidget(self.message, 1)
        self.place = self._added(self.tr("Place of the caret"))
        self.counts = self._added(self.tr("Words and clauses"))
        self.doubts = self._added(self.tr("Doubtful places left"))
        self.reviewed = self._added(self.tr("Share reviewed"))
        self.bar = ShareBar(theme, self)
        self.addPermanentWidget(self.bar)
        self._saved_icon = QLabel(self)
        self.addPermanentWidget(self._saved_icon)
        self.saved = self._added(self.tr("Saved state"))
        self.saved.setContentsMargins(0, 0, 8, 0)
        workspace.session_changed.connect(self._follow_session)
        workspace.edit_failed.connect(self._show_unsaved)
        self._follow_session()

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in another theme."""
        self._theme = theme
        self._signs.clear()
        self.bar.set_theme(theme)
        self._paint_saved_sign()

    @Slot(str, bool)
    def show_message(self, text: str, refused: bool) -> None:
        """Show a message in passing; a refused gesture with a sign of its own."""
        self._message_icon.setPixmap(self._sign("info", "warning" if refused else "accent"))
        self.message.show_text(text)
        announce(self.message, text)
        self._shows_refusal = refused

    @Slot(int)
    def show_place(self, offset: int) -> None:
        """Show where the caret is."""
        self._caret = offset
        session = self._workspace.session
        if session is None:
            self.place.setText("")
            return
        if self._selection is not None:  # the counts of the selection stand there
            return
        annotation = session.annotation
        text = self.tr("Clause {clause} of {clauses} · character {offset}")
        self.place.setText(
            text.format(
                clause=f"{annotation.clause_index_at(offset) + 1:,}",
                clauses=f"{len(annotation.clauses):,}",
                offset=f"{offset:,}",
            )
        )

    def show_selection(self, span: tuple[int, int] | None) -> None:
        """Show how much is selected in the place of the caret's place; None for nothing."""
        self._selection = span
        self._counting.start()  # a drag selects anew at every move

    def _show_selected(self, annotation: Annotation) -> None:
        assert self._selection is not None  # asked by _show_counts
        characters, words = count_in_span(annotation, *self._selection)
        text = self.tr("Selected: {characters} characters · {words} words")
        self.place.setText(text.format(characters=f"{characters:,}", words=f"{words:,}"))

    def show_doubts(self, count: int | None) -> None:
        """Show how many doubtful places are left; None without a document."""
        self.doubts.setVisible(count is not None)
        self.doubts.setText(self.tr("%Ln doubtful", "", count or 0))

    def _added(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName("quiet")
        label.setAccessibleName(name)
        self.addPermanentWidget(label)
        return label

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        for widget in (self.place, self.counts, self.reviewed, self.bar, self.saved):
            widget.setVisible(session is not None)
        self._saved_icon.setVisible(session is not None)
        if session is None:
            self._counts = None
            return
        self._selection = None
        self._counts = None  # of two million characters they take longer than the first paint
        session.annotation_changed.connect(self._follow_change)
        self.show_place(0)
        # From the event loop on: opening itself can take longer than the pause, and the text is
        # painted first.
        QTimer.singleShot(0, self._counting.start)
        editable = self._workspace.is_editable
        self._show_saved(self.tr("Saved") if editable else self.tr("Read only"))

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if self._shows_refusal:  # the person has found another way
            self._shows_refusal = False
            self.message.hide_text()
        if self._counts is not None:
            self._counts = counted_after(self._counts, change)
        self._counting.start()  # the text is painted first
        self._show_saved(self.tr("Saved"))

    @Slot()
    def _show_counts(self) -> None:
        session = self._workspace.session
        if session is None:
            return
        if self._selection is None:
            self.show_place(self._caret)
        else:
            self._show_selected(session.annotation)
        if self._counts is None:
            self._counts = counted(session.annotation)
        counts = self._counts
        text = self.tr("{words} words · {clauses} clauses")
        self.counts.setText(text.format(words=f"{counts.words:,}", clauses=f"{counts.clauses:,}"))
        percent = counts.percent_reviewed
        self.reviewed.setText(self.tr("{percent} % reviewed").format(percent=percent))
        self.bar.set_percent(percent)

    @Slot(object)
    def _show_unsaved(self, _error: object) -> None:
        self._show_saved(self.tr("Not saved"), "danger")

    def _show_saved(self, text: str, color: str = "success") -> None:
        sign = ("check" if color == "success" else "warning", color)
        if not self._workspace.is_editable:
            sign = ("lock", "muted")
        self.saved.setText(text)
        if sign != self._saved_sign:
            self._saved_sign = sign
            self._paint_saved_sign()

    def _paint_saved_sign(self) -> None:
        if self._saved_sign[0]:
            self._saved_icon.setPixmap(self._sign(*self._saved_sign))

    def _sign(self, name: str, color: str) -> QPixmap:
        """The sign, drawn once: Qt keeps every drawing for a while, and most gestures show one."""
        key = (name, color, self.devicePixelRatioF())
        if key not in self._signs:
            self._signs[key] = themed_pixmap(name, self._theme.color(color), _ICON, key[-1])
        return self._signs[key]
