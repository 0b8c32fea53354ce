"""Zoom, theme, panels, panes, split view, full screen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from unres_desktop.gui.canvas.split_canvas import SplitCanvas
from unres_desktop.gui.preferences import PreferenceStore

_ZOOM_STEP = 1.1


class ViewCommands(QObject):
    """The commands of the View menu."""

    theme_chosen = Signal(str)  # the name of the theme, or 'system'

    def __init__(
        self,
        window: QMainWindow,
        canvas: SplitCanvas,
        panels: tuple[QDockWidget, QDockWidget, QDockWidget],
        panes: Callable[[], Sequence[QWidget]],
        store: PreferenceStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = canvas
        self._library_panel, self._outline_panel, self._history_panel = panels
        self._panes = panes
        self._store = store
        canvas.zoom_changed.connect(self._keep_zoom)

    def zoom_in(self) -> None:
        """Show the text larger."""
        self._canvas.set_zoom(self._canvas.zoom() * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the text smaller."""
        self._canvas.set_zoom(self._canvas.zoom() / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Show the text in its ordinary size."""
        self._canvas.set_zoom(1.0)

    def setting_theme(self, name: str) -> Callable[[], None]:
        """The command that chooses this theme."""
        return partial(self._choose_theme, name)

    def toggle_library(self, shown: bool) -> None:
        """Show or hide the list of documents."""
        self._library_panel.setVisible(shown)

    def toggle_outline(self, shown: bool) -> None:
        """Show or hide the outline."""
        self._outline_panel.setVisible(shown)

    def toggle_history(self, shown: bool) -> None:
        """Show or hide the history of the document."""
        self._history_panel.setVisible(shown)

    def next_pane(self) -> None:
        """Go on to the next pane."""
        self._move_pane(1)

    def previous_pane(self) -> None:
        """Go back to the pane before."""
        self._move_pane(-1)

    def split(self, wanted: bool) -> None:
        """Show the document at two places, or at one."""
        if wanted:
            self._canvas.split()
        else:
            self._canvas.unsplit()

    def full_screen(self, wanted: bool) -> None:
        """Fill the screen, or be as large as before."""
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if wanted else state & ~full)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def _choose_theme(self, name: str) -> None:
        self._store.change(theme=name)
        self.theme_chosen.emit(name)

    def _keep_zoom(self, zoom: float) -> None:
        self._store.change(zoom=zoom)

    def _move_pane(self, step: int) -> None:
        shown = [pane for pane in self._panes() if pane.isVisible() and pane.isEnabled()]
        if not shown:
            return
        focused = self._window.focusWidget()
        place = next(
            (
                number
                for number, pane in enumerate(shown)
                if focused is not None and (pane is focused or pane.isAncestorOf(focused))
            ),
            0 if step < 0 else -1,
        )
        shown[(place + step) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)
