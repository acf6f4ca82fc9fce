"""Runs one command and prints what it used, as one line of JSON.  Linux only.

usage: measure.py OUTPUT LIMIT COMMAND [ARGUMENT...]

The command's output goes to the file OUTPUT; after LIMIT seconds the command is killed.

wall     seconds from start to end
own_cpu  seconds of user and system time of the command's own process, without its children: read from its zombie,
         before it is reaped (in ticks, mostly of 10 ms)
all_cpu  seconds of user and system time of the command and of everything that it waited for
own_peak the own process's largest resident memory in bytes, sampled each 10 ms (VmHWM)
others   seconds of CPU time that other processes used meanwhile, on all CPUs
code     exit status, or 128 + the signal's number
in_time  whether it ended by itself
"""

import json
import os
import select
import signal
import subprocess
import sys
import time

TICKS = os.sysconf("SC_CLK_TCK")


def peak_bytes(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0  # a zombie has no memory


def own_cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def busy_seconds():
    with open("/proc/stat") as stat:
        user, nice, system, _, _, irq, softirq, stolen = map(int, stat.readline().split()[1:9])
    return (user + nice + system + irq + softirq + stolen) / TICKS


def main():
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    output, limit, command = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
    # Appending: several cats that share a file which is not opened so copy over one another's bytes inside the kernel.
    sink = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o644)
    busy, mine = busy_seconds(), time.process_time()
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink, start_new_session=True
    )
    ended = select.poll()
    ended.register(os.pidfd_open(process.pid), select.POLLIN)
    peak, in_time = 0, True
    try:
        while not ended.poll(10):
            peak = max(peak, peak_bytes(process.pid))
            if in_time and time.monotonic() - start > limit:
                in_time = False
                os.killpg(process.pid, signal.SIGKILL)
    except KeyboardInterrupt:
        os.killpg(process.pid, signal.SIGKILL)
        sys.exit("interrupted")
    wall = time.monotonic() - start
    own = own_cpu_seconds(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    all_cpu = usage.ru_utime + usage.ru_stime
    code = os.waitstatus_to_exitcode(status)
    result = {
        "wall": wall,
        "own_cpu": own,
        "all_cpu": all_cpu,
        "own_peak": peak,
        "others": max(0.0, busy_seconds() - busy - all_cpu - (time.process_time() - mine)),
        "code": code if code >= 0 else 128 - code,
        "in_time": in_time,
    }
    print(json.dumps(result))


main()
