"""The person's own keys: brought back at the start, changed in a dialog, kept."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.action_builder import ActionBuilder
from unres_desktop.gui.preferences import PreferenceStore


class KeyCommands(QObject):
    """Menus, tool tips, palette and cheat-sheet follow, since all of them ask the actions."""

    def __init__(self, window: QWidget, actions: ActionBuilder, store: PreferenceStore) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._store = store
        if store.values.key_map:
            self._use_kept()

    def change(self) -> None:
        """Change the keys of the commands."""
        from unres_desktop.gui.dialogs.keys_dialog import KeysDialog  # noqa: PLC0415  # not at start

        dialog = KeysDialog(self._actions, self._window)
        dialog.keys_chosen.connect(self._keep)
        dialog.open()

    @Slot(object)
    def _keep(self, changes: dict[str, tuple[str, ...]]) -> None:
        from unres_desktop.gui import key_map  # noqa: PLC0415  # as above

        self._store.change(key_map=key_map.written_key_map(changes) if changes else "")
        self._use(changes)

    def _use_kept(self) -> None:
        from unres_desktop.gui import key_map  # noqa: PLC0415  # only for a person's own keys

        try:
            changes, _ = key_map.read_key_map(self._store.values.key_map, self._actions.rows)
        except UnresError:  # unreadable preferences count as absent
            return
        self._use(changes)

    def _use(self, changes: dict[str, tuple[str, ...]]) -> None:
        from unres_desktop.gui import key_map  # noqa: PLC0415  # as above

        defaults = key_map.default_keys(self._actions.rows.values())
        self._actions.set_keys(key_map.with_changes(defaults, changes))
