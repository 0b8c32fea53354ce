"""Gap states as letters, and their runs."""

from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.origins import (
    Origin,
    confirmed_states,
    gap_state,
    runs_of,
    state_is_cut,
    state_origin,
    states_from_runs,
)

STATES = st.builds(gap_state, st.sampled_from(list(Origin)), cut=st.booleans())


@given(st.sampled_from(list(Origin)), st.booleans())
def test_a_state_tells_origin_and_cut(origin: Origin, cut: bool):
    state = gap_state(origin, cut=cut)
    assert state_origin(state) is origin
    assert state_is_cut(state) == cut


@given(st.lists(STATES))
def test_runs_give_back_the_states(states: list[int]):
    assert states_from_runs(runs_of(bytes(states))) == bytes(states)


def test_confirming_keeps_cuts_and_what_a_person_set():
    assert confirmed_states(b"JjIiHhCcwRrMm") == b"CcCcHhCcwCcCc"
