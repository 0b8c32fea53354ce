"""Changes in the journal come back as they were."""

from hypothesis import given
from hypothesis import strategies as st
from storage.libraries import changes, full_annotations

from unres_desktop.model.change import Change, GapEdit
from unres_desktop.storage.journal import decode_change, encode_change


@given(data=st.data())
def test_a_change_comes_back_equal(data):
    change = data.draw(changes(data.draw(full_annotations())))
    assert decode_change(encode_change(change)) == change
    assert decode_change(encode_change(change.inverted())) == change.inverted()


def test_a_long_change_is_stored_short():
    change = Change(gaps=(GapEdit(1, b"jJ" * 50_000, b"cC" * 50_000),))
    assert len(encode_change(change)) < 2_000
    assert decode_change(encode_change(change)) == change


def test_notes_taken_away_are_not_notes_left_alone():
    change = Change(notes=((), ()))
    assert decode_change(encode_change(change)) == change
