"""Work that takes no process and no time: a worker ends when it was asked often enough."""

from e3.collection.dag import DAG
import e3.testsuite.multiprocess_scheduler as original


class CountedWorker(original.Worker):
    """One of e3's workers, that runs until it was asked `asks` times."""

    def __init__(self, uid, slot, asks=1):
        self.asks = asks
        super().__init__(uid, None, "run", slot, None)

    def start(self):
        return None

    def poll(self, scheduler):
        self.asks -= 1
        return self.asks > 0


class Status:
    """What a scheduler looks at of e3's RunningStatus."""

    aborted_too_many_failures = False


class InOrder(set):
    """e3 takes any ready vertex of a set; of this one it takes the one that was inserted first, as Rundag does."""

    def __init__(self, uids):
        self.order = list(uids)
        super().__init__(self.order)

    def __iter__(self):
        return (uid for uid in self.order if uid in self)


def in_order(scheduler):
    """Makes e3's own scheduler take the first of several ready vertices; Rundag's has no other way."""
    if hasattr(scheduler, "iterator"):
        scheduler.iterator.non_visited = InOrder(scheduler.dag.vertex_data)
    return scheduler


def dag_of(needs):
    """A graph of a map from each vertex to those that it needs."""
    dag = DAG()
    for uid in needs:
        dag.update_vertex(uid, data=f"data of {uid}", enable_checks=False)
    for uid, predecessors in needs.items():
        dag.update_vertex(uid, predecessors=predecessors, enable_checks=False)
    return dag
