"""Keeps the findings about clause numbers of the open document up to date as one types."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unres_desktop.checks.numbering import NumberingCheck
from unres_desktop.gui.workspace import Workspace
from unres_desktop.model.change import Change
from unres_desktop.model.findings import Finding

_PAUSE = 60  # milliseconds; the edit is painted first
_SLICE = 2_000  # clauses looked at in one go, some 6 ms


class NumberingWatch(QObject):
    """What is wrong with the numbers, by the start of the clause.

    The clauses of a long document are looked at in slices, so that no key has to wait.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.findings: Mapping[int, Finding] = {}
        self._workspace = workspace
        self._check: NumberingCheck | None = None
        self._found: dict[int, Finding] = {}
        self._next = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        workspace.session_changed.connect(self._follow_session)

    @Slot()
    def _follow_session(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.annotation_changed.connect(self._follow_change)
        self._show({})
        self._start_over()

    @Slot(object)
    def _follow_change(self, change: Change) -> None:
        if change.clauses is not None:
            self._start_over()

    def _start_over(self) -> None:
        session = self._workspace.session
        self._check = NumberingCheck(session.annotation) if session else None
        self._found = {}
        self._next = 0
        # From the event loop on: opening a document can itself take longer than the pause.
        QTimer.singleShot(0, partial(self._timer.start, _PAUSE))

    @Slot()
    def _look(self) -> None:
        session, check = self._workspace.session, self._check
        if session is None or check is None:
            return
        end = min(self._next + _SLICE, len(session.annotation.clauses))
        found = check.look_at(range(self._next, end))
        self._found.update((finding.start, finding) for finding in found)
        self._next = end
        if end < len(session.annotation.clauses):
            self._timer.start(0)
        else:
            self._show(self._found)

    def _show(self, findings: Mapping[int, Finding]) -> None:
        if findings != self.findings:
            self.findings = findings
            self.changed.emit()
