"""An edit outside the text, or one whose sides differ in length, changes nothing on disk."""

from pathlib import Path

import pytest
from builders import annotated

from unres_desktop.errors import EditConflict
from unres_desktop.model.change import Change, GapEdit
from unres_desktop.storage.library import Library


@pytest.mark.parametrize(
    "edit",
    [
        GapEdit(0, b"W", b"H"),  # the edge of the text
        GapEdit(4, b"jj", b"HH"),  # beyond its end
        GapEdit(1, b"", b""),
        GapEdit(1, b"j", b"HH"),
    ],
)
def test_an_edit_that_does_not_fit_the_text_is_a_conflict(tmp_path: Path, edit: GapEdit):
    with Library.open(tmp_path / "test.unres", create=True) as library:
        annotation = annotated("大会|回顾其", document_id="resolution")
        library.add(annotation)
        with pytest.raises(EditConflict):
            library.commit([("resolution", Change(gaps=(edit,)))], label="", author="")
        assert library.load("resolution") == annotation
        assert library.journal_entries("resolution") == []
        assert library.verify() == []
