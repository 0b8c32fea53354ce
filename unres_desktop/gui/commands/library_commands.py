"""Open, make and close a library; import into it and export from it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from unres_desktop.errors import UnresError
from unres_desktop.gui.jobs import JobRunner
from unres_desktop.gui.messages import Messages, shown_text
from unres_desktop.gui.panels.library_panel import LibraryPanel
from unres_desktop.gui.preferences import PreferenceStore
from unres_desktop.gui.workspace import Workspace
from unres_desktop.workflow.worker_process import WorkerProcess

SUFFIX = ".unres"


class LibraryCommands(QObject):
    """The commands of the Library menu."""

    def __init__(
        self,
        workspace: Workspace,
        panel: LibraryPanel,
        store: PreferenceStore,
        messages: Messages,
        background: tuple[JobRunner, WorkerProcess],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._panel = panel
        self._store = store
        self._messages = messages
        self._jobs, self._worker = background
        self._window = window
        workspace.session_changed.connect(self._remember_document)

    def new(self) -> bool:
        """Make a library where the person says; whether it was made."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New library"), self._folder(), self._file_filter()
        )
        if not name:
            return False
        path = Path(name)
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            self._messages.warn(
                self.tr("The library was not made"),
                self.tr("There is a file {path} already. Choose another name, or open it.").format(
                    path=path
                ),
            )
            return False
        return self.open_path(path, create=True)

    def open(self) -> None:
        """Open the library that the person chooses."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open library"), self._folder(), self._file_filter()
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, *, create: bool = False) -> bool:
        """Open this library, with the document that was open in it last; whether it worked."""
        try:
            self._workspace.open_library(path, create=create)
        except UnresError as error:
            self._store.forget_library(str(path.resolve()))
            self._messages.warn(self.tr("The library cannot be opened"), shown_text(error))
            return False
        opened = str(self._workspace.path)
        self._store.remember_library(opened)
        self._store.change(folder=str(path.resolve().parent))
        self._open_document(self._store.values.last_documents.get(opened))
        return True

    @Slot(str)
    def open_recent(self, path: str) -> None:
        """Open a recent library."""
        self.open_path(Path(path))

    def close(self) -> None:
        """Close the library."""
        self._workspace.close_library()

    def filter(self) -> None:
        """Go to the filter of the list of documents."""
        self._panel.show()
        self._panel.focus_filter()

    def import_files(self) -> None:
        """Choose texts and import them."""
        self._import(())

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import these files and folders; a library among them is opened instead."""
        library = next((path for path in paths if path.suffix == SUFFIX), None)
        if library is not None:
            self.open_path(library)
        elif paths:
            self._import(paths)

    def export(self) -> None:
        """Export documents in a dialog."""
        from unres_desktop.gui.dialogs.export_dialog import ExportDialog  # noqa: PLC0415  # not at start

        path, session = self._workspace.path, self._workspace.session
        if path is not None:
            chosen = session.document_id if session else None
            ExportDialog(path, chosen, self._jobs, self._worker, self._store, self._window).open()

    def _import(self, paths: Sequence[Path]) -> None:
        from unres_desktop.gui.dialogs.import_dialog import ImportDialog  # noqa: PLC0415  # not at start

        if self._workspace.library is None and not self.new():
            return
        if not self._workspace.is_editable or self._workspace.path is None:
            self._messages.warn(
                self.tr("Nothing can be imported"),
                self.tr("This library is open for reading only."),
            )
            return
        dialog = ImportDialog(
            self._workspace.path, paths, self._jobs, self._worker, self._store, self._window
        )
        dialog.imported.connect(self._show_imported)
        dialog.open()

    @Slot(object)
    def _show_imported(self, document_ids: list[str]) -> None:
        self._workspace.announce_documents()
        if document_ids:
            self._messages.tell(
                self.tr("Imported documents: {count}").format(count=f"{len(document_ids):,}")
            )
        if document_ids and self._workspace.session is None:
            self._open_document(document_ids[0])

    def _open_document(self, document_id: str | None) -> None:
        """Open the document remembered, or the first of the list."""
        model = self._panel.model
        if document_id is None or model.row_of(document_id) is None:
            document_id = model.id_at(0)
        if document_id is not None:
            self._panel.open_wished.emit(document_id)

    @Slot()
    def _remember_document(self) -> None:
        path, session = self._workspace.path, self._workspace.session
        if path is not None and session is not None:
            self._store.remember_document(str(path), session.document_id)

    def _folder(self) -> str:
        path = self._workspace.path
        return str(path.parent) if path else self._store.values.folder

    def _file_filter(self) -> str:
        return self.tr("Libraries (*{suffix})").format(suffix=SUFFIX)
