#!/usr/bin/env python3
"""Runs all sides in turn and prints the table; see `run`."""
import statistics
import subprocess
import sys

times, *commands = sys.argv[1:]
sides = dict(zip(["muster", "C++", "pyworkforce"], [command.split() for command in commands]))
rates, weeks = {}, {}
for _ in range(int(times)):
    for side, command in sides.items():
        for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines():
            name, *values = line.split()
            if name == "agents":
                rates.setdefault((int(values[0]), side), []).append(float(values[1]))
            else:
                weeks.setdefault(name, []).append(float(values[0]))

print(f"{'agents':>7}{'muster /s':>14}{'C++ /s':>14}{'pyworkforce /s':>16}{'÷ C++':>8}{'÷ pyworkforce':>15}")
for agents in sorted({agents for agents, _ in rates}):
    runs = [rates[agents, side] for side in sides]
    ratios = [statistics.median(own / peer for own, peer in zip(runs[0], other)) for other in runs[1:]]
    medians = [statistics.median(run) for run in runs]
    print(f"{agents:>7}{medians[0]:>14,.0f}{medians[1]:>14,.0f}{medians[2]:>16,.0f}"
          f"{ratios[0]:>8.2f}{ratios[1]:>15,.0f}")
print()
print("A week of quarter hours in 12 queues, four targets at once, by Erlang C: "
      f"{statistics.median(weeks['week-c']):.1f} ms; five by Erlang A: {statistics.median(weeks['week-a']):.1f} ms")
