#!/usr/bin/env python3
"""Runs Muster and NumPy in turn and prints the tables; see `run`."""
import os
import statistics
import subprocess
import sys
import tempfile

times, muster, python, peer = int(sys.argv[1]), *sys.argv[2:]
COMPANY = (104, 6, 12)
companies = tempfile.TemporaryDirectory()


def run(*command):
    """What a program prints, and the megabytes that it took at most."""
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen([str(word) for word in command], stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{command[0]} failed.")
        output.seek(0)
        figures = {name: float(figure) for name, figure in map(str.split, output)}
    figures["MB"] = usage.ru_maxrss / 1024
    return figures


def own(question, replications, cores, company=COMPANY):
    return run(muster, question, *company, replications, cores)


def other(replications, seed, company=COMPANY):
    path = os.path.join(companies.name, "-".join(map(str, company)))
    if not os.path.exists(path):
        with open(path, "w") as file:
            subprocess.run([muster, "company", *map(str, company)], stdout=file, check=True)
    return run(python, peer, path, replications, seed)


def median(rows, name="seconds"):
    return statistics.median(row[name] for row in rows)


def ratio(rows, others, name="seconds"):
    return statistics.median(theirs[name] / mine[name] for mine, theirs in zip(rows, others))


two, one, numpy = [], [], []
for turn in range(times):
    two.append(own("play", 10_000, 2))
    one.append(own("play", 10_000, 1))
    numpy.append(other(10_000, turn + 1))
print("10,000 replications of 104 weeks, 12 segments, 4 channels, 6 teams and 300 people")
print(f"  {'':18}{'seconds':>9}{'processor s':>13}{'MB':>6}")
for name, rows in [("muster, two cores", two), ("muster, one core", one), ("NumPy", numpy)]:
    print(f"  {name:18}{median(rows):>9.2f}{median(rows, 'processor'):>13.2f}"
          f"{max(row['MB'] for row in rows):>6.0f}")
print(f"  NumPy takes {ratio(two, numpy):.1f} times as long as two cores and {ratio(one, numpy):.1f} times as "
      f"long as one;\n  {ratio(one, numpy, 'processor'):.1f} times the processor's time")

print("\nThe same storm: medians of the replications, NumPy's from each of its runs")
broken = two[0]["broken"]
error = (2 * broken * (1 - broken) / 10_000) ** 0.5
apart = statistics.mean(row["broken"] for row in numpy) - broken
print(f"  {'':18}{'muster':>12}   NumPy")
for name in two[0]:
    if name not in ("seconds", "processor", "MB"):
        found = "".join(f"{row[name]:>12,.4g}" if row[name] < 1000 else f"{row[name]:>12,.0f}" for row in numpy)
        print(f"  {name:18}{two[0][name]:>12,.{4 if two[0][name] < 1 else 0}f}{found}")
print(f"  The probabilities of a break are {abs(apart) / error:.1f} standard errors of one run apart.")


def growth(title, rows):
    print(f"\n{title}")
    print(f"  {'':14}{'muster s':>9}{'NumPy s':>9}{'ratio':>7}{'broken':>8}{'NumPy':>8}")
    for name, replications, company in rows:
        pairs = [(own("play", replications, 2, company), other(replications, turn + 1, company))
                 for turn in range(times)]
        mine, theirs = zip(*pairs)
        print(f"  {name:14}{median(mine):>9.3f}{median(theirs):>9.3f}{ratio(mine, theirs):>7.1f}"
              f"{mine[0]['broken']:>8.3f}{median(theirs, 'broken'):>8.3f}")


growth("Growth with replications, two cores", [
    (f"{count:,}", count, COMPANY) for count in (100, 1000, 10_000)])
growth("Growth with weeks, 2,000 replications", [
    (f"{weeks}", 2000, (weeks, 6, 12)) for weeks in (26, 52, 104, 208)])
growth("Growth with segments, 6 teams or as many, 2,000 replications", [
    (f"{segments}", 2000, (104, min(6, segments), segments))
    for segments in (1, 3, 6, 12)])
growth("Growth with teams, 12 segments, 2,000 replications", [
    (f"{teams}", 2000, (104, teams, 12)) for teams in (1, 3, 6, 12)])

print("\nQuestions, 500 replications, two cores")
for name, question in [("a changed input answered again", "play"), ("the safe pace", "pace"),
                       ("the inputs' importances", "importances")]:
    print(f"  {name:32}{median([own(question, 500, 2) for _ in range(times)]):>8.3f} s")
