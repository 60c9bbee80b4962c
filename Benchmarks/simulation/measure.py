"""Runs muster and its peers in turn and prints medians of customers per second, and of ratios."""
import os
import statistics
import subprocess
import sys
import time

times, muster, loops, python, peers = int(sys.argv[1]), *sys.argv[2:]


def run(*command):
    """Customers per second of processor time, and the shares who hung up and who waited."""
    words = subprocess.run([str(word) for word in command], check=True, capture_output=True,
                           text=True).stdout.split()
    return float(words[0]) / float(words[1]), float(words[-2]), float(words[-1])


def compare(name, own, others):
    """Pairs in turn, so that a machine that slows down slows both."""
    rows = {label: [] for label, _ in [("muster", own)] + others}
    for _ in range(times):
        rows["muster"].append(run(*own))
        for label, command in others:
            rows[label].append(run(*command))
    print(name)
    for label, found in rows.items():
        speed = statistics.median(row[0] for row in found)
        ratio = statistics.median(
            mine[0] / theirs[0] for mine, theirs in zip(rows["muster"], found))
        print(f"  {label:14} {speed:12,.0f} {ratio:9.2f} {found[0][1]:9.4f} {found[0][2]:8.4f}")


print("customers per second of processor time")
print(f"  {'':14} {'customers/s':>12} {'muster is':>9} {'hung up':>9} {'delayed':>8}")
compare("one line, 50 people", [muster, "one", 20000, 1, 1, 1], [
    ("C++", [loops, "one", 20000, 1]),
    ("C++, events", [loops, "one-events", 20000, 1]),
    ("SimPy", [python, f"{peers}/simpy_desk.py", "one", 400, 1]),
    ("Ciw", [python, f"{peers}/ciw_desk.py", "one", 200, 1]),
])
compare("two kinds, three pools, longest waiting first", [muster, "two-late", 40000, 1, 1, 1], [
    ("C++", [loops, "two-late", 40000, 1]),
])
compare("two kinds, three pools, longest line first", [muster, "two-events", 40000, 1, 1, 1], [
    ("C++", [loops, "two-events", 40000, 1]),
    ("SimPy", [python, f"{peers}/simpy_desk.py", "two-events", 400, 1]),
])


def clock(*commands):
    """Seconds until all are done, if all begin at once."""
    begin = time.perf_counter()
    running = [subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL)
               for command in commands]
    if any([process.wait() for process in running]):
        sys.exit(f"{commands} did not end well.")
    return time.perf_counter() - begin


def others_seconds():
    """Processor time that all but this program and what it ran has used so far, where /proc tells."""
    try:
        with open("/proc/stat") as counters:
            user, nice, system, _, _, *others = map(int, counters.readline().split()[1:9])
    except OSError:
        return 0
    return (user + nice + system + sum(others)) / os.sysconf("SC_CLK_TCK") - sum(os.times()[:4])


def wait_for_quiet():
    """Until others used next to nothing for a second, but for two minutes at most."""
    for _ in range(120):
        before = others_seconds()
        time.sleep(1)
        if others_seconds() - before < 0.03:
            return


def compare_cores(name, own, peer):
    """How much faster muster is on two cores than on one, beside two processes and one of them."""
    rows, disturbed = [], []
    while len(rows) < times and len(disturbed) < times:
        wait_for_quiet()
        before, begin = others_seconds(), time.perf_counter()
        one, two = (clock([muster, *own, cores]) for cores in (1, 2))
        alone, both = clock(peer), clock(peer, peer)
        row = (one, one / two, 2 * alone / both, one / two / (2 * alone / both))
        others = (others_seconds() - before) / (time.perf_counter() - begin)
        (rows if others < 0.03 else disturbed).append(row)
    quiet = len(rows)
    rows += disturbed[:times - quiet]
    seconds, *ratios = (statistics.median(column) for column in zip(*rows))
    print(f"  {name:27} {seconds:6.2f} s {ratios[0]:7.2f} {ratios[1]:15.2f} {ratios[2]:9.2f}"
          f" {quiet:3} of {times}")


print("two cores instead of one, by the clock")
print(f"  {'':27} {'one core':>8} {'muster':>7} {'two C++ at once':>15} {'muster is':>9}"
      f" {'quiet':>8}")
compare_cores("one line, 256 replications", ["one", 4000, 1, 256], [loops, "one", 512000, 1])
compare_cores("two kinds, 64 replications", ["two-events", 4000, 1, 64],
              [loops, "two-events", 256000, 1])
