"""What e3-testsuite's documentation and doc strings promise of its scheduler, tried on it and on Rundag's.

Where the two differ on purpose, the test says so: `OURS` is whether Rundag's is behind it. docs/library.md has the list.
"""

import logging
import os
import signal
import sys

import e3.testsuite.multiprocess_scheduler as e3_module
from e3.collection.dag import DAGError
from e3.env import Env
from e3.os.process import Run
import pytest

from counted_worker import CountedWorker, Status, dag_of, in_order

OURS = os.environ["E3_SCHEDULER"] == "rundag"


class Play:
    """A run of counted workers, and what happened in it, in order."""

    def __init__(self, needs, asks=None, on_collect=None, on_start=None, **options):
        self.log = []
        self.status = Status()
        self.workers = {}
        asks = asks or {}

        def job_factory(uid, data, slot):
            assert data == f"data of {uid}"
            self.log.append(f"start {uid} in {slot}")
            if on_start:
                on_start(uid)
            self.workers[uid] = CountedWorker(uid, slot, asks.get(uid, 1))
            return self.workers[uid]

        def collect_result(worker):
            self.log.append(f"collect {worker.uid}")
            if on_collect:
                on_collect(self, worker.uid)

        self.scheduler = in_order(
            e3_module.MultiprocessScheduler(dag_of(needs), job_factory, collect_result, self.status, **options)
        )
        self.scheduler.poll_interval = 0.0001


def state(scheduler):
    return (
        scheduler.active_workers,
        scheduler.has_free_slots,
        bool(scheduler.no_free_item),
        scheduler.no_work_left,
    )


def test_new_scheduler():
    scheduler = e3_module.MultiprocessScheduler(dag_of({}), None, None, Status(), jobs=3)
    assert scheduler.parallelism == 3
    assert scheduler.workers == [None, None, None]
    assert scheduler.poll_interval == 0.1
    assert scheduler.dyn_poll_interval is True
    assert state(scheduler) == (0, True, False, False)


def test_jobs_0_is_the_machine():
    scheduler = e3_module.MultiprocessScheduler(dag_of({}), None, None, Status())
    # e3 counts the cores of the machine; Rundag those that this process may use, which may be fewer.
    cores = Env().build.cpu.cores
    assert 1 <= scheduler.parallelism <= max(cores, os.cpu_count()) if OURS else scheduler.parallelism == cores


def test_empty_graph():
    play = Play({}, jobs=2)
    play.scheduler.run()
    assert play.log == []
    assert play.scheduler.no_work_left


def test_chain():
    play = Play({"a": [], "b": ["a"], "c": ["b"]}, jobs=4)
    play.scheduler.run()
    assert play.log == [what for uid in "abc" for what in (f"start {uid} in 0", f"collect {uid}")]


def test_diamond():
    play = Play({"a": [], "b": ["a"], "c": ["a"], "d": ["b", "c"]}, {"b": 5}, jobs=2)
    play.scheduler.run()
    assert play.log == [
        *("start a in 0", "collect a", "start b in 0", "start c in 1"),
        *("collect c", "collect b", "start d in 0", "collect d"),
    ]


def test_no_more_than_jobs_and_lowest_slot_first():
    play = Play({uid: [] for uid in "abcde"}, {"a": 2, "b": 4, "c": 1, "d": 9}, jobs=3)
    play.scheduler.run()
    assert play.log == [
        *("start a in 0", "start b in 1", "start c in 2", "collect c", "start d in 2"),
        *("collect a", "start e in 0", "collect e", "collect b", "collect d"),
    ]


def test_one_round():
    play = Play({"a": [], "b": ["a"]}, jobs=2)
    play.scheduler.poll()
    assert play.log == ["start a in 0", "collect a"]
    assert state(play.scheduler) == (0, True, False, False)
    play.scheduler.poll()
    assert play.log[2:] == ["start b in 0", "collect b"]


def test_workers_and_slots_while_they_run():
    seen = []

    def look(play, uid):
        scheduler = play.scheduler
        seen.append((uid, scheduler.active_workers, [worker and worker.uid for worker in scheduler.workers]))
        for slot, worker in enumerate(scheduler.workers):
            assert worker is None or worker.slot == slot and worker is play.workers[worker.uid]

    play = Play({"a": [], "b": [], "c": []}, {"a": 1, "b": 4, "c": 8}, on_collect=look, jobs=3)
    play.scheduler.run()
    assert seen == [
        ("a", 2, [None, "b", "c"]),
        ("b", 1, [None, None, "c"]),
        ("c", 0, [None, None, None]),
    ]


def test_spawn_and_release_check_the_slot():
    play = Play({"x": [], "y": []}, jobs=2)
    play.scheduler.spawn_worker("x", "data of x", 1)
    assert [worker and worker.uid for worker in play.scheduler.workers] == [None, "x"]
    assert play.scheduler.active_workers == 1
    with pytest.raises(AssertionError):
        play.scheduler.spawn_worker("y", "data of y", 1)
    with pytest.raises(AssertionError):
        play.scheduler.release_worker(0)
    play.scheduler.release_worker(1)
    assert play.scheduler.workers == [None, None]
    assert play.log == ["start x in 1"]


def test_too_many_failures_start_nothing_more():
    def abort(play, uid):
        play.status.aborted_too_many_failures = True

    play = Play({uid: [] for uid in "abcd"}, {"a": 1, "b": 3}, on_collect=abort, jobs=2)
    play.scheduler.run()
    assert play.log == ["start a in 0", "start b in 1", "collect a", "collect b"]
    assert state(play.scheduler) == (0, True, False, True)


def test_indices_count_workers():
    play = Play({uid: [] for uid in "abc"}, jobs=1)
    play.scheduler.run()
    indices = play.scheduler.indices if OURS else {uid: worker.index for uid, worker in play.workers.items()}
    assert [indices[uid] - indices["a"] for uid in "abc"] == [0, 1, 2]


def test_a_subclass_may_count_alone():
    class CountedAlone(CountedWorker):
        index_generator = iter((7, 9))

    assert [CountedAlone("x", 0).index, CountedAlone("x", 0).index] == [7, 9]


@pytest.mark.parametrize("dynamic", [True, False])
@pytest.mark.parametrize("asks, factor", [(1, 0.75), (8, 0.75), (9, 1.25)])
def test_poll_interval_can_be_set_and_is_adapted(dynamic, asks, factor):
    play = Play({"a": [], "b": ["a"]}, {"a": asks}, jobs=1, dyn_poll_interval=dynamic)
    play.scheduler.poll_interval = 0.002
    assert play.scheduler.poll_interval == 0.002
    play.scheduler.poll()
    assert play.scheduler.poll_interval == (0.002 * factor if dynamic else 0.002)


def test_debug_lines(caplog):
    play = Play({"a": []}, jobs=1)
    play.scheduler.poll_interval = 0.002
    with caplog.at_level(logging.DEBUG, logger="testsuite.process_scheduler"):
        play.scheduler.run()
    lines = [entry.getMessage() for entry in caplog.records if entry.name == "testsuite.process_scheduler"]
    assert any("0.0015" in line for line in lines)
    assert any(line.lower().startswith("wait for") for line in lines)


def test_an_error_in_the_job_factory_comes_out():
    def fail(uid):
        if uid == "b":
            raise ValueError("no worker")

    play = Play({"a": [], "b": ["a"]}, on_start=fail, jobs=1)
    with pytest.raises(ValueError, match="no worker"):
        play.scheduler.run()
    assert play.log == ["start a in 0", "collect a", "start b in 0"]


def test_an_error_in_collecting_comes_out():
    def fail(play, uid):
        if uid == "a":
            raise ValueError("no result")

    play = Play({"a": [], "b": [], "c": ["a"]}, {"b": 6}, on_collect=fail, jobs=2)
    with pytest.raises(ValueError, match="no result"):
        play.scheduler.run()
    # e3 leaves at once what runs; Rundag waits for it first, and collects it.
    assert play.log == ["start a in 0", "start b in 1", "collect a"] + (["collect b"] if OURS else [])
    assert play.scheduler.active_workers == (0 if OURS else 1)


def test_an_interrupt_starts_nothing_and_waits_for_what_runs():
    def interrupt(play, uid):
        if uid == "a":
            raise KeyboardInterrupt

    play = Play({uid: [] for uid in "abc"}, {"b": 4}, on_collect=interrupt, jobs=2)
    with pytest.raises(KeyboardInterrupt) as interrupted:
        play.scheduler.run()
    # What ends after an interrupt is dropped by e3 and collected by Rundag, which names what never started, too.
    assert play.log == ["start a in 0", "start b in 1", "collect a"] + (["collect b"] if OURS else [])
    assert play.workers["b"].asks <= 0
    assert play.scheduler.active_workers == 0
    assert not OURS or interrupted.value.unstarted == ["c"]


def test_a_cycle():
    # Rundag names it when the scheduler is made; e3's would wait for ever.
    if OURS:
        with pytest.raises(DAGError, match="b → c → b|c → b → c"):
            Play({"a": [], "b": ["c"], "c": ["b"]}, jobs=1)
    else:
        play = Play({"a": [], "b": ["c"], "c": ["b"]}, jobs=1)
        play.scheduler.poll()
        assert next(play.scheduler.iterator) == (None, None)


class ProcessWorker(e3_module.Worker):
    """A worker with a process, as e3's own are."""

    def __init__(self, uid, slot, program):
        self.program = program
        super().__init__(uid, None, "run", slot, None)

    def start(self):
        return Run([sys.executable, "-S", "-c", self.program], bg=True)


def test_real_processes():
    needs = {"a": [], "b": ["a"], "c": ["a"], "d": ["b", "c"], "e": []}
    ended = {}

    def job_factory(uid, data, slot):
        assert all(need in ended for need in needs[uid])
        return ProcessWorker(uid, slot, f"print('{uid}'); raise SystemExit({ord(uid) - ord('a')})")

    def collect_result(worker):
        ended[worker.uid] = (worker.process.out.strip(), worker.process.status)

    e3_module.MultiprocessScheduler(dag_of(needs), job_factory, collect_result, Status(), jobs=2).run()
    assert ended == {uid: (uid, number) for number, uid in enumerate("abcde")}


def test_ctrl_c_while_processes_run(tmp_path):
    started = tmp_path / "started"
    collected = []
    program = (
        "import os, signal\n"
        f"open({str(started)!r}, 'w').close()\n"
        f"os.kill({os.getpid()}, signal.SIGINT)\n"
    )
    scheduler = e3_module.MultiprocessScheduler(
        dag_of({"a": [], "b": ["a"]}),
        lambda uid, data, slot: ProcessWorker(uid, slot, program),
        lambda worker: collected.append(worker.uid),
        Status(),
        jobs=1,
    )
    with pytest.raises(KeyboardInterrupt):
        scheduler.run()
    assert started.exists()
    assert scheduler.active_workers == 0
    assert collected in ([], ["a"])
