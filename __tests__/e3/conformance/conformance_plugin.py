"""Runs e3-testsuite's tests with one of two schedulers behind them, and writes down how each test ended.

    E3_SCHEDULER   `e3` for its own, `rundag` for Rundag's
    E3_RECORD      the file to write: a map from each test to how it ended, and what it asked of the scheduler

Most of the tests run their testsuites by threads, which this scheduler has no part in. Here they run by processes, so
that each of them is a test of the scheduler. A test that this breaks (its drivers cannot be sent to another process)
is run again as it was published. What a process runs is e3's own code, in a fork of this process: loading all modules
anew for each of a thousand fragments would take minutes. A test that wants processes by itself gets e3's.
"""

import functools
import json
import logging
import os
import sys
import tempfile
import traceback

import e3.testsuite
import e3.testsuite.fragment as fragment
import e3.testsuite.multiprocess_scheduler as original
from _pytest.runner import runtestprotocol

import rundag_scheduler

Scheduler = {
    "e3": original.MultiprocessScheduler,
    "rundag": rundag_scheduler.MultiprocessScheduler,
}[os.environ["E3_SCHEDULER"]]


class Mode:
    """How the running test is run."""

    by_processes = False
    """Whether testsuites that would run by threads run by processes."""

    forked = False
    """Whether the running testsuite does so."""

    schedulers = 0
    units = 0


class CountingScheduler(Scheduler):
    def __init__(self, dag, job_factory, collect_result, *arguments, **options):
        def counting_factory(*unit):
            Mode.units += 1
            return job_factory(*unit)

        Mode.schedulers += 1
        super().__init__(dag, counting_factory, collect_result, *arguments, **options)


original.MultiprocessScheduler = CountingScheduler


class ForkedRun:
    """What fragments use of e3.os.process.Run, without loading Python anew."""

    def __init__(self, cmds, **_):
        self.status = None
        self.output = tempfile.TemporaryFile()
        self.pid = os.fork()
        if self.pid == 0:
            os._exit(self.run(cmds))

    def run(self, cmds):
        try:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(self.output.fileno(), 1)
            os.dup2(self.output.fileno(), 2)
            sys.stdout = sys.stderr = os.fdopen(1, "w", buffering=1)
            logging.root.handlers = []
            sys.argv = list(cmds)
            fragment.run_fragment(cmds[1:])
            return 0
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:
            traceback.print_exc()
            return 1

    def poll(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid != 0:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def wait(self):
        self.output.seek(0)
        self.out = self.output.read().decode(errors="replace")
        self.output.close()


def run_of_fragment(real, *arguments, **options):
    return (ForkedRun if Mode.forked else real)(*arguments, **options)


fragment.Run = functools.partial(run_of_fragment, fragment.Run)


def choose(as_published, suite):
    wanted = as_published(suite)
    Mode.forked = Mode.by_processes and not wanted
    return wanted or Mode.by_processes


as_published = e3.testsuite.Testsuite.compute_use_multiprocessing
e3.testsuite.Testsuite.compute_use_multiprocessing = lambda suite: choose(as_published, suite)

record = {}


def run_once(item, nextitem, by_processes):
    Mode.by_processes = by_processes
    Mode.forked = False
    Mode.schedulers = Mode.units = 0
    item._initrequest()
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    return reports, {
        "passed": all(report.passed for report in reports),
        "skipped": any(report.skipped for report in reports),
        "byProcesses": by_processes,
        "schedulers": Mode.schedulers,
        "units": Mode.units,
        "why": "\n".join(report.longreprtext for report in reports if report.failed),
    }


def pytest_runtest_protocol(item, nextitem):
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports, outcome = run_once(item, nextitem, by_processes=True)
    if not outcome["passed"] and not outcome["skipped"]:
        reports, outcome = run_once(item, nextitem, by_processes=False)
    record[item.nodeid] = outcome
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_sessionfinish():
    with open(os.environ["E3_RECORD"], "w") as file:
        json.dump(record, file)
