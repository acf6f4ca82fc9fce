"""Runs the same random graphs by e3's own scheduler and by Rundag's, and compares all that can be seen of the runs.

    python random_graphs.py COUNT SEED     prints what was compared; status 1 and the graph for one that differs

Compared are what starts in which slot and what is collected, in order; the indices of the workers; the result of each
unit; what never started since too many had failed; and how the pause between rounds is adapted while work is left.
Each graph runs three times: by e3, by Rundag with workers that are asked, and by Rundag with workers that notify.
"""

import json
import random
import sys

import e3.testsuite.multiprocess_scheduler as original

from counted_worker import CountedWorker, Status, dag_of, in_order
import rundag_scheduler


def random_graph(source):
    count = source.randint(1, 30)
    density = source.choice([0.0, 0.05, 0.15, 0.4])
    order = list(range(count))
    source.shuffle(order)
    rank = {vertex: place for place, vertex in enumerate(order)}
    needs = {
        f"u{vertex}": [
            f"u{other}" for other in range(count) if rank[other] < rank[vertex] and source.random() < density
        ]
        for vertex in range(count)
    }
    return {
        "needs": needs,
        "asks": {uid: source.randint(1, source.choice([3, 14])) for uid in needs},
        "failing": [uid for uid in needs if source.random() < 0.2],
        "max_failures": source.choice([None, None, 1, 3]),
        "jobs": source.randint(1, 6),
        "dynamic": source.random() < 0.8,
    }


def run(graph, scheduler_class, **options):
    status = Status()
    events, results, intervals, first_index = [], {}, [], []
    failures = 0

    def job_factory(uid, data, slot):
        worker = CountedWorker(uid, slot, graph["asks"][uid])
        index = scheduler.indices[uid] if scheduler_class is not original.MultiprocessScheduler else worker.index
        first_index.append(index)
        events.append(f"start {uid} in {slot} as {index - first_index[0]}")
        return worker

    def collect_result(worker):
        nonlocal failures
        events.append(f"collect {worker.uid} from {worker.slot}")
        results[worker.uid] = "failure" if worker.uid in graph["failing"] else "success"
        failures += results[worker.uid] == "failure"
        if failures == graph["max_failures"]:
            status.aborted_too_many_failures = True

    scheduler = in_order(
        scheduler_class(
            dag_of(graph["needs"]),
            job_factory,
            collect_result,
            status,
            jobs=graph["jobs"],
            dyn_poll_interval=graph["dynamic"],
            **options,
        )
    )
    while scheduler.active_workers > 0 or not scheduler.no_work_left:
        scheduler.poll()
        if not scheduler.no_work_left:
            intervals.append(scheduler.poll_interval)
    assert scheduler.workers == [None] * graph["jobs"]
    return {
        "events": events,
        "results": results,
        "never started": [uid for uid in graph["needs"] if uid not in results],
        "intervals": intervals,
    }


def main(count, seed):
    # Workers that count how often they are asked need no time.
    original.time.sleep = lambda seconds: None
    bridge = rundag_scheduler.Bridge(virtual_time=True)
    source = random.Random(seed)
    units = never_started = 0
    for number in range(count):
        graph = random_graph(source)
        own = run(graph, original.MultiprocessScheduler)
        asked = run(graph, rundag_scheduler.MultiprocessScheduler, bridge=bridge)
        notified = run(graph, rundag_scheduler.MultiprocessScheduler, bridge=bridge, notify=True)
        # Nobody asks workers that notify, so the pause stays as it is.
        notified["intervals"] = own["intervals"]
        for name, other in (("asked", asked), ("notified", notified)):
            if other != own:
                print(f"graph {number} of seed {seed} differs ({name}): {json.dumps(graph)}")
                for what in own:
                    if own[what] != other[what]:
                        print(f"{what}: e3 {own[what]}\n{what}: Rundag {other[what]}")
                return 1
        units += len(own["results"])
        never_started += len(own["never started"])
    print(json.dumps({"graphs": count, "units": units, "neverStarted": never_started}))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
