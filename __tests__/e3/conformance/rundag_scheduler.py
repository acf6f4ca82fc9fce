"""e3-testsuite's MultiprocessScheduler, with Rundag's scheduler behind it: bridge.mjs, at the other end of a pipe.

The constructor, the methods and the attributes are those of e3.testsuite.multiprocess_scheduler.MultiprocessScheduler,
and the workers are e3's own. What starts next, in which slot, when a worker is asked and what its end means is Rundag's.

    RUNDAG_LIBRARY   the library's bundle: dist/library/index.js
    RUNDAG_NODE      the program to run it by
"""

import atexit
import contextlib
import itertools
import json
import logging
import os
from pathlib import Path
import signal
import subprocess
import threading
import weakref

from e3.collection.dag import DAGError

logger = logging.getLogger("testsuite.process_scheduler")


class RundagError(Exception):
    """An error of the scheduler itself, named as Rundag names it."""


class Bridge:
    """The process of Node, and the messages to it and from it."""

    def __init__(self, virtual_time=False):
        arguments = [os.environ["RUNDAG_NODE"], str(Path(__file__).with_name("bridge.mjs"))]
        arguments.append(os.environ["RUNDAG_LIBRARY"])
        if virtual_time:
            arguments.append("virtual-time")
        # A session of its own: Ctrl-C is for Python, which tells the scheduler.
        self.process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd="/", start_new_session=True
        )
        # Whoever uses a scheduler holds it, and its graph may be large.
        self.schedulers = weakref.WeakValueDictionary()
        self.exceptions = []
        self.interruption = None
        self.owner = os.getpid()
        atexit.register(self.close)

    def close(self):
        if os.getpid() == self.owner:
            self.process.stdin.close()
            self.process.wait()

    def send(self, **message):
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            raise RundagError(f"the scheduler's process ended with status {self.process.wait()}")
        return json.loads(line)

    def note_interrupt(self, *_):
        self.interruption = KeyboardInterrupt()

    @contextlib.contextmanager
    def on_interrupt(self, handler):
        """Messages must not be torn by Ctrl-C: it is noted, told with the next answer, and raised when the run is over."""
        if threading.current_thread() is not threading.main_thread():
            yield None
            return
        before = signal.signal(signal.SIGINT, handler)
        try:
            yield before
        finally:
            signal.signal(signal.SIGINT, before)

    def call(self, **call):
        """Calls the scheduler, and does what it asks for until it has returned. Raises what it, or Python, raised."""
        with self.on_interrupt(self.note_interrupt) as handler:
            self.serve(call, handler)

    def serve(self, call, handler):
        self.send(**call)
        while True:
            message = self.receive()
            kind = message["kind"]
            if kind == "line":
                logger.debug(message["line"])
                continue
            scheduler = self.schedulers.get(message.get("session", call["session"]))
            if scheduler is not None and message.get("state"):
                scheduler.state = message["state"]
            if kind == "ask":
                self.answer(scheduler, message, handler)
                continue
            # Those that are still kept belong to a call around this one.
            interruption, self.interruption = self.interruption, None
            if kind == "failed":
                self.raise_error(message, interruption)
            if interruption is not None:
                raise interruption
            return

    def answer(self, scheduler, message, handler):
        value, close = True, False
        try:
            # What e3's workers and the testsuite do is interrupted as usual.
            with self.on_interrupt(handler or self.note_interrupt):
                value, close = scheduler.do(message)
        except KeyboardInterrupt as interruption:
            self.interruption = interruption
            self.send(kind="answer", value=value, interrupted=True)
        except BaseException as error:
            self.exceptions.append(error)
            self.send(kind="threw", number=len(self.exceptions) - 1)
        else:
            self.send(kind="answer", value=value, close=close, interrupted=self.interruption is not None)

    def raise_error(self, message, interruption):
        if message["numbers"]:
            raise self.exceptions[message["numbers"][0]]
        if message["name"] == "InterruptedError":
            interruption.unstarted = message["unstarted"]
            raise interruption
        kinds = {"DAGError": DAGError, "RangeError": ValueError, "Error": AssertionError}
        raise kinds.get(message["name"], RundagError)(message["message"])


class MultiprocessScheduler:
    """The surface of e3's. `notify` makes workers tell when they have ended, as Rundag's own do, instead of being asked."""

    bridge = None
    numbers = itertools.count(1)

    def __class_getitem__(cls, item):
        return cls

    def __init__(
        self,
        dag,
        job_factory,
        collect_result,
        running_status,
        jobs=0,
        dyn_poll_interval=True,
        notify=False,
        bridge=None,
    ):
        self.dag = dag
        self.job_factory = job_factory
        self.collect_result = collect_result
        self.running_status = running_status
        self.dyn_poll_interval = dyn_poll_interval
        # The very objects: e3's users may compare them by identity.
        self.uids = {uid: uid for uid in dag.vertex_data}
        self.data_by_hand = {}
        self.started = {}
        self.indices = {}
        self.state = {}
        if bridge is None:
            if MultiprocessScheduler.bridge is None:
                MultiprocessScheduler.bridge = Bridge()
            bridge = MultiprocessScheduler.bridge
        self.bridge = bridge
        self.number = next(self.numbers)
        bridge.schedulers[self.number] = self
        self.call(
            "new",
            vertices=[[uid, list(dag.get_predecessors(uid))] for uid in dag.vertex_data],
            jobs=jobs,
            dynPollInterval=dyn_poll_interval,
            notify=notify,
        )

    def call(self, kind, **details):
        self.bridge.call(kind=kind, session=self.number, **details)

    def do(self, message):
        """What the scheduler asks for: the answer, and whether nothing more is to start."""
        slot = message["slot"]
        if message["what"] == "factory":
            uid = self.uids.get(message["uid"], message["uid"])
            self.indices[uid] = message["index"]
            data = self.data_by_hand.pop(uid) if uid in self.data_by_hand else self.dag.vertex_data[uid]
            self.started[slot] = self.job_factory(uid, data, slot)
            return None, False
        if message["what"] == "poll":
            return self.started[slot].poll(self), False
        self.collect_result(self.started.pop(slot))
        return None, self.running_status.aborted_too_many_failures

    parallelism = property(lambda self: self.state["parallelism"])
    active_workers = property(lambda self: self.state["activeWorkers"])
    has_free_slots = property(lambda self: self.state["hasFreeSlots"])
    no_free_item = property(lambda self: self.state["noFreeItem"])
    no_work_left = property(lambda self: self.state["noWorkLeft"])

    @property
    def workers(self):
        """As long as `parallelism`: Rundag's own is as long as slots were needed."""
        taken = {slot for slot, _ in self.state["taken"]}
        return [self.started[slot] if slot in taken else None for slot in range(self.parallelism)]

    @property
    def poll_interval(self):
        return self.state["pollInterval"]

    @poll_interval.setter
    def poll_interval(self, seconds):
        self.call("set", pollInterval=seconds)

    def spawn_worker(self, uid, data, slot):
        self.data_by_hand[uid] = data
        self.call("spawn", uid=uid, slot=slot)

    def release_worker(self, slot):
        self.call("release", slot=slot)

    def poll(self):
        self.call("poll")

    def run(self):
        self.call("run")
