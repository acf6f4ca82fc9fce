"""Runs a graph by e3-testsuite's MultiprocessScheduler: e3-driver.py GRAPH JOBS

GRAPH is a JSON file with a list of {id, needs, command}.
"""

import json
import sys

from e3.collection.dag import DAG
from e3.os.process import Run
from e3.testsuite.multiprocess_scheduler import MultiprocessScheduler, Worker


class Command(Worker):
    def __init__(self, uid, command, slot):
        self.command = command
        super().__init__(uid, None, "run", slot, None)

    def start(self):
        return Run(["/bin/bash", "-e", "-c", self.command], output=None, error=None, bg=True)


class Running:
    aborted_too_many_failures = False


def main():
    with open(sys.argv[1]) as file:
        tasks = json.load(file)
    dag = DAG()
    for task in tasks:
        # Without checks: each one walks the whole graph.
        dag.update_vertex(task["id"], task["command"], predecessors=task["needs"], enable_checks=False)
    failed = []

    def collect(worker):
        if worker.process.status != 0:
            failed.append(worker.uid)

    MultiprocessScheduler(dag, Command, collect, Running(), jobs=int(sys.argv[2])).run()
    sys.exit(1 if failed else 0)


main()
