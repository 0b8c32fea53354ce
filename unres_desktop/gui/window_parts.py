"""The parts of the main window: puts them together and owns none of their work."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.banner import ReadOnlyBanner
from unres_desktop.gui.canvas.document_canvas import DocumentCanvas
from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.canvas_menu import CanvasMenu
from unres_desktop.gui.clause_parts import ClauseParts
from unres_desktop.gui.commands.document_commands import DocumentCommands
from unres_desktop.gui.commands.edit_commands import EditCommands
from unres_desktop.gui.commands.find_commands import FindCommands
from unres_desktop.gui.commands.go_commands import GoCommands
from unres_desktop.gui.commands.help_commands import HelpCommands
from unres_desktop.gui.commands.history_commands import HistoryCommands
from unres_desktop.gui.commands.key_commands import KeyCommands
from unres_desktop.gui.commands.language_commands import LanguageCommands
from unres_desktop.gui.commands.library_commands import LibraryCommands
from unres_desktop.gui.commands.look_commands import SWITCHES, LookCommands
from unres_desktop.gui.commands.reading_commands import ReadingCommands
from unres_desktop.gui.commands.same_string_commands import SameStringCommands
from unres_desktop.gui.commands.view_commands import ViewCommands
from unres_desktop.gui.commands.word_commands import WordCommands
from unres_desktop.gui.document_header import DocumentHeader
from unres_desktop.gui.doubts import Doubts
from unres_desktop.gui.first_sight import FirstSight, keep_place
from unres_desktop.gui.history_walker import HistoryWalker
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.language_switch import speak_in_window
from unres_desktop.gui.library_care import LibraryCare
from unres_desktop.gui.main_window import MainWindow
from unres_desktop.gui.menu_state import MenuState
from unres_desktop.gui.messages import Messages, WindowMessages, shown_text
from unres_desktop.gui.note_parts import NoteParts
from unres_desktop.gui.panels.history_panel import HistoryPanel
from unres_desktop.gui.panels.library_panel import LibraryPanel
from unres_desktop.gui.panels.outline_panel import OutlinePanel
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.reading_aids import ReadingAids
from unres_desktop.gui.status_bar import DocumentStatusBar
from unres_desktop.gui.theme import Theme, chosen_theme
from unres_desktop.gui.welcome_page import WelcomePage
from unres_desktop.gui.window_state import WindowState
from unres_desktop.gui.word_aids import WordAids
from unres_desktop.gui.workspace import Workspace
from unres_desktop.workflow.worker_process import WorkerProcess

_PANEL_WIDTHS = [310, 290]
_RIGHT_HEIGHTS = [520, 270]
_WARM_UP = ("unres_desktop.workflow.import_documents",)


class WindowParts(QObject):
    """Everything in one window that is not the window itself; one library is open in it."""

    def __init__(
        self,
        window: MainWindow,
        store: PreferenceStore,
        messages: Messages | None = None,
        *,
        seen: FirstSight | None = None,
    ) -> None:
        """Make the parts around what is `seen` already, or all of them."""
        super().__init__(window)
        self.window = window
        self.store = store
        self.theme = chosen_theme(store.values.theme)
        own_messages = WindowMessages(window)
        self.messages: Messages = messages or own_messages
        self.jobs = JobRunner(self)
        self.worker = WorkerProcess(_WARM_UP)
        self.workspace = seen.workspace if seen else Workspace(store.values.author, self)
        self.canvas = seen.canvas if seen else DocumentCanvas(self.theme, window)
        self.text = SplitCanvas(self.canvas, self.theme, window)
        self._make_parts()
        own_messages.told.connect(self.status.show_message)
        self.text.refused.connect(self.messages.refuse)
        self.actions_by_id = ActionBuilder(window, self.text)
        self.canvas_menu = CanvasMenu(self.text, self.actions_by_id)
        self.menu_state = MenuState(self.workspace, self.actions_by_id, self)
        self._make_commands()
        self._fill()
        self._connect()
        self._follow_workspace()
        self._restore()

    def current_theme(self) -> Theme:
        """The theme that is shown."""
        return self.theme

    def set_theme(self, name: str) -> None:
        """Show the window in another theme; 'system' follows the system."""
        self.theme = theme = chosen_theme(name)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.style_sheet())
        for part in (self.text, self.header, self.banner, self.library_panel, self.outline_panel):
            part.set_theme(theme)
        self.history_panel.set_theme(theme)
        self.clauses.panel.set_theme(theme)
        self.notes.panel.set_theme(theme)
        self.status.set_theme(theme)
        self.doubts.strip.set_theme(theme)
        self.actions_by_id.set_theme(theme)
        self.actions_by_id.show_chosen(f"view.theme_{name}")

    def open_at_start(self, library: Path | None) -> None:
        """Open this library, or the one that was open last."""
        recent = self.store.values.recent_libraries
        if library is None and recent and Path(recent[0]).exists():
            library = Path(recent[0])
        if self.workspace.library is not None:
            self.workspace.announce_opened()
        if library is not None:
            self.library_commands.open_path(library)
        self._follow_workspace()

    def _make_parts(self) -> None:
        workspace, theme, window = self.workspace, self.theme, self.window
        self.text.set_zoom(self.store.values.zoom)
        self.text.set_look(self.store.values.look)
        self.header = DocumentHeader(workspace, theme, window)
        self.banner = ReadOnlyBanner(workspace, theme, window)
        self.welcome = WelcomePage(window)
        self.library_panel = LibraryPanel(workspace, self.jobs, theme, window)
        self.outline_panel = OutlinePanel(workspace, theme, window)
        self.history_panel = HistoryPanel(workspace, theme, window)
        self.status = DocumentStatusBar(workspace, theme, window)
        self.doubts = Doubts(
            workspace,
            self.text,
            self.status,
            (self.jobs, self.worker),
            self.messages,
            self.store,
            theme,
        )
        background = (self.jobs, self.worker)
        self.word_aids = WordAids(workspace, self.text, background, self.messages)
        self.aids = ReadingAids(self.text, background, self.messages, self.store)
        self.care = LibraryCare(workspace, self.jobs, self.messages, self)
        self.notes = NoteParts(workspace, self.text, theme, window)
        self.state = WindowState(workspace, self.text, self)
        self.clauses = ClauseParts(
            workspace,
            self.text,
            self.outline_panel,
            self.messages,
            self.current_theme,
            self.jobs,
            window,
        )

    def _make_commands(self) -> None:
        workspace, canvas, messages = self.workspace, self.text, self.messages
        window = self.window
        panels = (self.library_panel, self.outline_panel, self.history_panel)
        self.library_commands = LibraryCommands(
            workspace, self.library_panel, self.store, messages, (self.jobs, self.worker), window
        )
        self.document_commands = DocumentCommands(
            workspace,
            self.library_panel,
            canvas,
            messages,
            (self.jobs, self.worker),
            window,
            dictionary=self.word_aids.words.dictionary,
        )
        self.walker = HistoryWalker(workspace, self.jobs, messages, window)
        self.find_commands = FindCommands(
            workspace, canvas, self.jobs, messages, self.current_theme
        )
        self.view_commands = ViewCommands(window, canvas, panels, self._panes, self.store)
        self.look_commands = LookCommands(canvas, self.store, messages, window)
        same_string = SameStringCommands(workspace, canvas, messages, self.jobs, self.current_theme)
        self.word_commands = WordCommands(canvas)
        self.word_commands.everywhere_wished.connect(same_string.open)
        self.actions_by_id.connect_commands(self._owners_of_commands())

    def _owners_of_commands(self) -> dict[str, object]:
        return {
            "library": self.library_commands,
            "document": self.document_commands,
            "view": self.view_commands,
            "look": self.look_commands,
            "history": HistoryCommands(
                self.workspace, self.text, self.jobs, self.document_commands.open, self.window
            ),
            "edit": EditCommands(self.workspace, self.text, self.walker),
            "language": LanguageCommands(self.store, self.window, self._speak),
            "word": self.word_commands,
            **self.word_aids.commands(),
            "reading": ReadingCommands(self.aids, self.actions_by_id, self.messages, self.store),
            **self.notes.commands(),
            "doubt": self.doubts.commands,
            "find": self.find_commands,
            "go": GoCommands(self.workspace, self.text, self.document_commands.open, self.window),
            **self.clauses.commands(self.actions_by_id.keys),
            "keys": KeyCommands(self.window, self.actions_by_id, self.store),
            "help": HelpCommands(self.window, self.actions_by_id, self.text, self.current_theme),
        }

    def _fill(self) -> None:
        window = self.window
        self.actions_by_id.fill_menus(window.menuBar())
        bar = QToolBar(self.tr("Tool bar"), window)
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.toggleViewAction().setEnabled(False)
        self.actions_by_id.set_theme(self.theme)
        self.actions_by_id.fill_tool_bar(bar)
        window.addToolBar(bar)
        page = QWidget(window)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self.doubts.beside(self.text), 1)
        self.pages = QStackedWidget(window)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(page)
        middle = QWidget(window)
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(self.pages, 1)
        window.setCentralWidget(middle)
        middle.show()  # now: what is shown with the next event cannot take the focus yet
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.library_panel)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.outline_panel)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.clauses.panel)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.history_panel)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.notes.panel)
        self.history_panel.hide()
        window.setStatusBar(self.status)
        self.clauses.add_outline_actions(self.actions_by_id.actions)
        self.clauses.follow_labels(self.actions_by_id)
        self.header.set_status_menu(self.actions_by_id.menus["document/status"])

    def _connect(self) -> None:
        self.window.closing.connect(self._close)
        self.window.paths_dropped.connect(self.library_commands.import_paths)
        self.workspace.library_changed.connect(self._follow_workspace)
        self.workspace.session_changed.connect(self._follow_workspace)
        self.workspace.documents_changed.connect(self._follow_workspace)
        self.workspace.edit_failed.connect(self._show_failed_edit)
        self.workspace.backup_failed.connect(self._show_failed_backup)
        self.text.caret_moved.connect(self.status.show_place)
        self.text.caret_moved.connect(self.outline_panel.show_place)
        self.outline_panel.place_wished.connect(self.text.go_to)
        self.outline_panel.leave_wished.connect(self.text.setFocus)
        self.text.selection_changed.connect(self._show_selection)
        self.history_panel.jump_wished.connect(self.walker.go_to)
        self.banner.try_wished.connect(self.document_commands.try_editing)
        self.welcome.open_wished.connect(self.library_commands.open)
        self.welcome.new_wished.connect(self.library_commands.new)
        self.welcome.import_wished.connect(self.library_commands.import_files)
        self.welcome.recent_wished.connect(self.library_commands.open_recent)
        self.view_commands.theme_chosen.connect(self.set_theme)
        self.look_commands.switched.connect(self._show_switch)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.state.conditions_changed.connect(self.actions_by_id.set_conditions)
        panels = {
            "library": self.library_panel,
            "outline": self.outline_panel,
            "history": self.history_panel,
        }
        for name, panel in panels.items():
            self.actions_by_id.follow_visibility(f"view.toggle_{name}", panel)
        self.actions_by_id.follow_visibility("inspector.toggle", self.clauses.panel)
        self.actions_by_id.follow_visibility("note.toggle", self.notes.panel)

    def _restore(self) -> None:
        self.actions_by_id.set_conditions(self.state.conditions())
        self.actions_by_id.show_chosen(f"view.theme_{self.store.values.theme}")
        self.actions_by_id.show_chosen(f"language.{self.store.values.language}")
        values = self.store.values
        self.actions_by_id.show_chosen("doubt.toggle_marks", chosen=values.shows_doubts)
        self.actions_by_id.show_chosen("doubt.toggle_origins", chosen=values.shows_origins)
        self.actions_by_id.show_chosen("doubt.toggle_worst_first", chosen=values.worst_first)
        for name in SWITCHES:
            self._show_switch(name, getattr(values.look, name))
        self.window.resizeDocks(
            [self.library_panel, self.outline_panel], _PANEL_WIDTHS, Qt.Orientation.Horizontal
        )
        self.window.resizeDocks(
            [self.outline_panel, self.clauses.panel], _RIGHT_HEIGHTS, Qt.Orientation.Vertical
        )
        self.window.restoreState(self.store.window_state("state"))
        self.actions_by_id.show_chosen("view.full_screen", chosen=self.window.isFullScreen())

    def _panes(self) -> list[QWidget]:
        clause = self.clauses.panel.label
        further = (self.outline_panel.list, clause, self.history_panel.list, self.notes.panel.list)
        return [self.library_panel.list, *self.text.panes, *further]

    @Slot(str, bool)
    def _show_switch(self, name: str, chosen: bool) -> None:
        self.actions_by_id.show_chosen(f"look.{name}", chosen=chosen)

    def stop_work(self) -> None:
        """Stop all work, and keep how the window looks, before its parts go."""
        self.jobs.cancel_all()
        self.find_commands.stop()
        self.worker.stop()
        self.jobs.stop()
        self.store.keep_window_state("state", self.window.saveState())

    @Slot()
    def _close(self) -> None:
        """Stop all work and close the library, before the window goes."""
        self.stop_work()
        keep_place(self.window, self.text, self.store)
        self.workspace.close_library()

    @Slot()
    def _follow_workspace(self) -> None:
        workspace = self.workspace
        session = workspace.session
        if self.text.session is not session:
            self.text.set_session(session)
        self.pages.setCurrentIndex(0 if session is None else 1)
        if workspace.path is None:
            self.window.setWindowTitle(self.tr("UNRes Desktop"))
            self.welcome.show_start(self.store.values.recent_libraries)
            return
        if session is None and workspace.library is not None:
            if self.library_panel.model.rowCount() or workspace.library.document_ids():
                self.welcome.show_choice()
            else:
                self.welcome.show_empty_library()
        self.window.setWindowTitle(
            self.tr("{library} — UNRes Desktop").format(library=workspace.path.stem)
        )

    @Slot(object)
    def _show_failed_backup(self, error: UnresError) -> None:
        title = self.tr("Today's backup could not be made; your edits are saved")
        self.messages.warn(title, shown_text(error))

    @Slot(object)
    def _show_failed_edit(self, error: object) -> None:
        self.messages.warn(self.tr("The edit was not saved"), shown_text(error))  # type: ignore[arg-type]

    @Slot()
    def _show_selection(self) -> None:
        self.status.show_selection(self.text.selection())

    @Slot()
    def _follow_system(self) -> None:
        self.set_theme(self.store.values.theme)

    @Slot()
    def _speak(self) -> None:
        if self.jobs.is_busy:  # what it will bring is for these parts
            self.messages.tell(
                self.tr("The language changes as soon as the work in the background is done.")
            )
            self.jobs.busy_changed.connect(self._speak, Qt.ConnectionType.SingleShotConnection)
            return
        # Later: this object and the menu that was clicked go away with the old language.
        QTimer.singleShot(0, self.window, partial(speak_in_window, self, WindowParts))
