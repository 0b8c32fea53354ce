"""Jobs report on the thread of the window, can be stopped, and their faults are not lost."""

import threading
from functools import partial

import pytest

from unres_desktop.errors import UnresError
from unres_desktop.gui.jobs import Job, JobRunner


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    made.stop()


def test_a_job_gives_its_result_on_the_thread_of_the_window(qtbot, runner):
    threads = []
    job = Job(lambda progress: threading.get_ident())
    job.succeeded.connect(lambda result: threads.extend((result, threading.get_ident())))
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    assert threads[0] != threads[1] == threading.get_ident()


def test_progress_arrives_in_order(qtbot, runner):
    seen = []

    def work(progress):
        for done in range(5):
            progress(done, 5, "x")

    job = Job(work)
    job.progressed.connect(lambda done, _total, what: seen.append((done, what)))
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    assert seen[-5:] == [(done, "x") for done in range(5)]


def test_an_error_for_the_person_is_handed_over(qtbot, runner):
    def work(progress):
        raise UnresError("no {thing}", thing="bread")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as failed, qtbot.waitSignal(job.finished):
        runner.start(job)
    assert str(failed.args[0]) == "no bread"


def test_a_cancelled_job_stops_at_its_next_report(qtbot, runner):
    started = threading.Event()
    go_on = threading.Event()

    def work(progress):
        started.set()
        go_on.wait(5)
        progress(1, 2)
        raise AssertionError("it went on")

    job = Job(work)
    with qtbot.waitSignal(job.cancelled):
        runner.start(job)
        started.wait(5)
        job.cancel()
        go_on.set()


def test_a_fault_rises_in_the_thread_of_the_window(qtbot, runner):
    def work(progress):
        raise ZeroDivisionError

    job = Job(work)
    with (
        qtbot.captureExceptions() as faults,
        qtbot.waitSignal(job.finished),
    ):
        runner.start(job)
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_the_runner_says_when_it_is_busy(qtbot, runner):
    seen = []
    runner.busy_changed.connect(seen.append)
    job = Job(lambda progress: None)
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    assert seen == [True, False]
    assert not runner.is_busy


def test_many_jobs_in_a_row_lose_nothing(qtbot, runner):
    results = []
    jobs = [Job(partial(lambda number, progress: number, number)) for number in range(50)]
    for job in jobs:
        job.succeeded.connect(results.append)
        runner.start(job)
    qtbot.waitUntil(lambda: len(results) == 50)
    assert sorted(results) == list(range(50))
