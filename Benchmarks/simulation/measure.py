"""Runs muster and its peers in turn and prints medians of customers per second, and of ratios."""
import statistics
import subprocess
import sys

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


print(f"{'customers per second of processor time':16} ")
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


def seconds(cores):
    """Of the clock, for 64 replications on so many cores."""
    words = subprocess.run([muster, "two-events", "4000", "1", "64", str(cores)], check=True,
                           capture_output=True, text=True).stdout.split()
    return float(words[2])


pairs = [(seconds(1), seconds(2)) for _ in range(times)]
print(f"64 replications: {statistics.median(one for one, _ in pairs):.2f} s on one core, "
      f"{statistics.median(one / two for one, two in pairs):.2f} times as fast on two")
