"""Runs one command and prints what it used, as one line of JSON.  Linux only.

usage: measure.py OUTPUT COMMAND [ARGUMENT...]      (the command's output goes to the file OUTPUT)

wall     seconds from start to end
own_cpu  seconds of user and system time of the command's own process, without its children: read from its zombie,
         before it is reaped (in ticks, mostly of 10 ms)
all_cpu  seconds of user and system time of the command and of everything that it waited for
own_peak the own process's largest resident memory in bytes, sampled each 5 ms (VmHWM)
code     exit status, or 128 + the signal's number
"""

import json
import os
import select
import subprocess
import sys
import time


def peak_bytes(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0  # a zombie has no memory


def own_cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    output, command = sys.argv[1], sys.argv[2:]
    with open(output, "wb") as sink:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)
    ended = select.poll()
    ended.register(os.pidfd_open(process.pid), select.POLLIN)
    peak = 0
    while not ended.poll(5):
        peak = max(peak, peak_bytes(process.pid))
    wall = time.monotonic() - start
    own = own_cpu_seconds(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    result = {
        "wall": wall,
        "own_cpu": own,
        "all_cpu": usage.ru_utime + usage.ru_stime,
        "own_peak": peak,
        "code": code if code >= 0 else 128 - code,
    }
    print(json.dumps(result))


main()
