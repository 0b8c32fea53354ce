"""Work shared with helper processes: order, errors, bounded memory, and no process left behind."""

import multiprocessing
import os
from itertools import count, islice

import pytest

from unres_desktop.errors import UnresError
from unres_desktop.segmenters.profiles import profile_named
from unres_desktop.workflow.ordered_work import (
    HelperBug,
    HelperFailed,
    results_in_order,
    spare_cores,
)

# The work has to be importable by name in a helper, and the tests are no package: so these are
# functions of the standard library and of the program. The first item always goes to a helper.


def helpers():
    return [child for child in multiprocessing.active_children() if child.name == "unres-helper"]


def everywhere(_item):
    return True


def results(work, items, *, number=2, may_travel=everywhere):
    return results_in_order(work, items, helpers=number, may_travel=may_travel)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_results_come_in_the_order_of_the_items(number):
    items = [range(n, n + 3) for n in range(60)]
    expected = [value for item in items for value in item]
    assert list(results(sorted, items, number=number)) == expected
    assert not helpers()


def test_some_items_stay_here_and_keep_their_place():
    items = [range(n, n + 3) for n in range(30)]
    found = results(sorted, items, may_travel=lambda item: item.start % 3 == 0)
    assert list(found) == [value for item in items for value in item]


def test_the_results_of_an_item_that_stays_are_taken_one_by_one():
    endless = results(count, [1, 10], may_travel=lambda _: False)
    assert list(islice(endless, 3)) == [1, 2, 3]
    endless.close()
    assert not helpers()


def test_an_error_for_the_person_arrives_as_it_was():
    with pytest.raises(UnresError, match=r"no profile \{brace\}") as caught:
        list(results(profile_named, ["{brace}"]))
    assert caught.value.message.fields["name"] == "{brace}"


def test_a_fault_arrives_with_the_trace_of_the_helper():
    with pytest.raises(HelperBug, match="TypeError"):
        list(results(sorted, [[1, "a"]]))
    assert not helpers()


def test_a_helper_that_dies_is_told_with_its_exit_code():
    with pytest.raises(HelperFailed, match="exit code 7"):
        list(results(os._exit, [7], number=1))
    assert not helpers()


def test_one_core_is_left_to_this_process():
    assert spare_cores() < (os.cpu_count() or 1)
