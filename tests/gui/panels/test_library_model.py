"""The list of documents fetches only the rows that are looked at."""

import pytest
from PySide6.QtCore import Qt

from unres_desktop.gui.panels.library_model import LibraryModel, Role, share_reviewed
from unres_desktop.model.document import Status
from unres_desktop.storage.library import DocumentRow


class CountingLibrary:
    """Gives rows for any id, and remembers for which it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.status = Status.NEW

    def rows(self, ids):
        self.asked.append(list(ids))
        return [
            DocumentRow(id_, f"S/{id_}", f"title {id_}", self.status, "zh", 9, 2, 1, 4, "")
            for id_ in ids
            if id_ != "gone"
        ]


@pytest.fixture
def library():
    return CountingLibrary()


@pytest.fixture
def model(qapp, library):
    made = LibraryModel()
    made.show(library, [f"{number}" for number in range(100_000)])
    return made


def test_the_model_keeps_qts_rules(qtmodeltester, qapp, library):
    made = LibraryModel()
    made.show(library, ["a", "b", "c"])
    qtmodeltester.check(made)


def test_a_hundred_thousand_rows_are_there_without_one_being_read(model, library):
    assert model.rowCount() == 100_000
    assert library.asked == []


def test_looking_at_a_row_reads_one_page(model, library):
    assert model.index(70_000, 0).data() == "S/70000"
    assert model.index(70_001, 0).data(Role.ROW).title == "title 70001"
    assert len(library.asked) == 1
    assert len(library.asked[0]) <= 64


def test_pages_long_not_looked_at_are_let_go(model):
    for row in range(0, 64 * 60, 64):
        model.index(row, 0).data()
    assert len(model._pages) <= 40


def test_a_document_that_is_gone_shows_nothing(qapp, library):
    made = LibraryModel()
    made.show(library, ["a", "gone", "c"])
    assert made.index(1, 0).data() is None
    assert made.index(2, 0).data() == "S/c"


def test_a_changed_document_is_read_again(model, library, qtbot):
    assert model.index(3, 0).data(Role.ROW).status is Status.NEW
    library.status = Status.CURATED
    with qtbot.waitSignal(model.dataChanged):
        model.refresh("3")
    assert model.index(3, 0).data(Role.ROW).status is Status.CURATED


def test_the_open_document_is_marked_and_the_last_one_no_longer(model):
    model.set_open("5")
    model.set_open("6")
    assert not model.index(5, 0).data(Role.IS_OPEN)
    assert model.index(6, 0).data(Role.IS_OPEN)


def test_a_row_is_read_out_whole(model):
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "S/1, title 1, New, 25 % reviewed"


def test_a_document_with_nothing_to_decide_is_reviewed():
    row = DocumentRow("a", "", "", Status.NEW, "zh", 1, 1, 0, 0, "")
    assert share_reviewed(row) == 1.0
