"""Runs both programs in turn, compares what they found, and prints the medians.

    measure.py TIMES company.json MUSTER PYTHON PEER
"""

import statistics
import subprocess
import sys


def told(command):
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    numbers = {line.split()[0]: [float(word) for word in line.split()[1:]]
               for line in lines if line.split()[0] in ("seconds", "remedies")}
    return numbers, [line for line in lines if line.split()[0] in ("holes", "queue")]


def main():
    times, company, muster, python, peer = sys.argv[1:]
    ours, remedies, theirs = [], [], []
    for _ in range(int(times)):
        numbers, found = told([muster, company, "5"])
        ours.append(statistics.median(numbers["seconds"]))
        remedies.append(statistics.median(numbers["remedies"]))
        numbers, expected = told([python, peer, company, "1"])
        theirs += numbers["seconds"]
        if found != expected:
            different = [pair for pair in zip(found, expected) if pair[0] != pair[1]]
            sys.exit(f"They differ: {different[:5]}")
    queues = sum(line.startswith("queue") for line in found)
    print(f"a year of {queues} channels and languages, {found[0].split()[1]} holes, the same in both")
    print(f"{'':24}{'median ms':>11}{'worst ms':>11}{'ratio':>8}")
    for name, seconds in (("muster, holes", ours), ("muster, what helps", remedies),
                          ("zoneinfo and holidays", theirs)):
        print(f"{name:24}{statistics.median(seconds) * 1000:11.1f}{max(seconds) * 1000:11.1f}"
              f"{statistics.median(seconds) / statistics.median(ours):8.1f}")


main()
