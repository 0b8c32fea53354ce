"""The worker process runs functions, reports, stops when asked and survives its own death."""

import os
import threading
import time

import pytest

from unres_desktop.errors import Cancelled, LibraryError
from unres_desktop.workflow.export_corpus import export_documents
from unres_desktop.workflow.import_documents import import_paths
from unres_desktop.workflow.worker_process import WorkerBug, WorkerFailed, WorkerProcess

# Functions for the child have to be importable by name there, and the tests are no package:
# so these are functions of the standard library and of the program.


@pytest.fixture(scope="module")
def worker():
    made = WorkerProcess()
    yield made
    made.stop()


def test_a_function_runs_in_another_process(worker):
    assert worker.run(os.getpid) not in (None, os.getpid())


def test_the_same_process_serves_again(worker):
    assert worker.run(os.getpid) == worker.run(os.getpid) == worker.process_id


def test_arguments_and_results_travel(worker):
    assert worker.run(sorted, ([3, 1, 2],), {"reverse": True}) == [3, 2, 1]


def test_an_error_for_the_person_arrives_as_it_was(worker, tmp_path):
    missing = tmp_path / "missing {brace}.unres"
    with pytest.raises(LibraryError) as caught:
        worker.run(export_documents, (missing, tmp_path / "out"), {"format": "jsonl"})
    assert str(missing) in str(caught.value)
    assert caught.value.message.fields


def test_a_fault_arrives_with_the_trace_of_the_child(worker):
    with pytest.raises(WorkerBug, match="ZeroDivisionError"):
        worker.run(divmod, (1, 0))


def test_a_result_that_cannot_travel_is_a_fault_not_a_hang(worker):
    with pytest.raises(WorkerBug):
        worker.run(threading.Lock)


def test_the_work_after_a_death_gets_a_new_process(worker):
    first = worker.run(os.getpid)
    with pytest.raises(WorkerFailed, match="exit code 7"):
        worker.run(os._exit, (7,))
    assert worker.run(os.getpid) != first


def test_progress_of_an_import_arrives_and_can_stop_it(worker, tmp_path):
    texts = []
    for number in range(40):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"大会决议第{number}号\n大会，\n回顾其决议，\n", encoding="utf-8")
        texts.append(path)
    seen = []

    def stop_at_the_first(done, total, what):
        seen.append((done, total, what))
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        worker.run(import_paths, (tmp_path / "x.unres", texts), {}, stop_at_the_first)
    assert len(seen) == 1


def test_a_cancel_that_comes_too_late_does_not_disturb_the_next_work(worker):
    answers = iter([True])
    assert worker.run(sorted, ([2, 1],), {}, None, lambda: next(answers, False)) == [1, 2]
    assert worker.run(sorted, ([4, 3],)) == [3, 4]


def test_stopping_ends_work_that_never_reports():
    worker = WorkerProcess()
    errors = []

    def wait_long():
        try:
            worker.run(time.sleep, (60,))
        except WorkerFailed as error:
            errors.append(error)

    thread = threading.Thread(target=wait_long)
    thread.start()
    while worker.process_id is None:
        time.sleep(0.01)
    began = time.monotonic()
    worker.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert time.monotonic() - began < 10
    assert len(errors) == 1
    assert worker.process_id is None


def test_a_worker_that_was_never_started_stops_quietly():
    WorkerProcess().stop()
