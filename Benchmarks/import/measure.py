#!/usr/bin/env python3
"""Runs both sides alternately and prints the table; see `run`."""
import glob
import os
import statistics
import subprocess
import sys
import time

muster, work, times, *kinds = sys.argv[1:]
parse = "import csv, sys\nfor row in csv.reader(open(sys.argv[1], newline='')): pass"
parse_json = "import json, sys\nfor line in open(sys.argv[1]): json.loads(line)"


def run(command):
    """Seconds on the wall, and the peak memory in MB."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


print(f"{'file':<12}{'MB':>6}{'python s':>11}{'muster s':>11}{'ratio':>8}{'muster MB':>12}"
      f"{'muster again s':>16}")
for kind in kinds:
    isJSON = kind == "json"
    file = f"{work}/{kind}.{'json' if isJSON else 'csv'}"
    python, ours, memory, again = [], [], [], []
    for _ in range(int(times)):
        for old in glob.glob(f"{work}/muster.sqlite*"):
            os.remove(old)
        python.append(run([sys.executable, "-c", parse_json if isJSON else parse, file])[0])
        seconds, peak = run([muster, "import", file, "--workspace", work, "--yes"])
        ours.append(seconds)
        memory.append(peak)
        again.append(run([muster, "import", file, "--workspace", work, "--yes"])[0])
    theirs, mine = statistics.median(python), statistics.median(ours)
    print(f"{kind:<12}{os.path.getsize(file) / 1e6:>6.0f}{theirs:>11.2f}{mine:>11.2f}"
          f"{theirs / mine:>8.2f}{max(memory):>12.0f}{statistics.median(again):>16.2f}")
