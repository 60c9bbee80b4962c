"""Makes rosters for six companies of 5 to 300 people with `muster roster`, or for one that grows.

    measure_companies.py MUSTER [--seconds N] [--large SECONDS] [--growth [--plot FILE]]

For each company, and the largest for four weeks: the whole command with --seconds 1, which has a legal roster to show;
with --seconds N (60), or SECONDS (240) for the largest; and a repair of that roster after two people called in sick for a
day. Times are by the clock, memory is the largest of the command. With --growth, teams of 10 to 300 people for four weeks,
and of 40 people for 2 to 12 weeks, with N seconds each; FILE gets them as a picture, an SVG.
"""
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import companies
import growth_plot

FROM = str(companies.FIRST)


def run(muster, folder, *options):
    """Seconds and the largest memory in MB of one command, and what it printed."""
    before = time.monotonic()
    process = subprocess.Popen([muster, "roster", "-w", str(folder), "--from", FROM, *options],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               env={**os.environ, "MUSTER_TODAY": "2026-12-15"})
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 3):
        raise SystemExit(f"muster roster {' '.join(options)} failed in {folder}.")
    return time.monotonic() - before, usage.ru_maxrss / 1024, printed


def cost_and_bound(printed):
    answer = json.loads(printed)
    return answer["cost"]["total"], answer.get("lowerBound")


def gap(cost, bound):
    return "–" if bound is None else f"{100 * (cost - bound) / max(1, cost):.1f}"


def all_companies(muster, folder, seconds, large):
    print(f"{'company':<12} people  weeks  in 1 s: s    cost  then: s      cost     bound  gap %   MB  repair s", flush=True)
    rows = [(name, people, weeks, folder / name) for name, (people, weeks, *_) in companies.COMPANIES.items()]
    # The largest for as long as rosters are mostly made, which is what a repair is measured on.
    companies.main([str(folder / "month"), "--people", "300", "--weeks", "4"])
    rows.append(("six-offices", 300, 4, folder / "month"))
    for name, people, weeks, place in rows:
        first, _, printed = run(muster, place, "--seconds", "1", "--format", "json")
        quick, _ = cost_and_bound(printed)
        limit = large if people * weeks >= 3600 else seconds
        took, memory, printed = run(muster, place, "--seconds", str(limit), "--publish", "--format", "json")
        cost, bound = cost_and_bound(printed)
        with open(place / "people.csv") as file:
            names = [row["name"] for row in csv.DictReader(file)]
        day = companies.FIRST + companies.datetime.timedelta(days=8)
        absent = [option for name in names[1:3] for option in ("--absent", f"{name} {day}")]
        repair, _, _ = run(muster, place, "--repair", *absent, "--today", str(day), "--format", "json")
        print(f"{name:<12} {people:>6} {weeks:>6} {first:>10.1f} {quick:>7} {took:>8.0f} {cost:>9} {bound or 0:>9} "
              f"{gap(cost, bound):>6} {memory:>4.0f} {repair:>9.1f}", flush=True)


def growth(muster, folder, seconds, picture):
    rows = []
    print("people  weeks  open days       s      cost     bound  gap %   MB", flush=True)
    for people, weeks in [(10, 4), (20, 4), (40, 4), (80, 4), (160, 4), (300, 4), (40, 2), (40, 8), (40, 12)]:
        place = folder / f"{people}-{weeks}"
        companies.main([str(place), "--people", str(people), "--weeks", str(weeks)])
        took, memory, printed = run(muster, place, "--seconds", str(seconds), "--format", "json")
        cost, bound = cost_and_bound(printed)
        print(f"{people:>6} {weeks:>6} {people * weeks * 7:>10} {took:>7.0f} {cost:>9} {bound or 0:>9} {gap(cost, bound):>6} "
              f"{memory:>4.0f}", flush=True)
        rows.append({"people": people, "weeks": weeks, "gap": 100 * (cost - (bound or 0)) / max(1, cost),
                     "memory": round(memory)})
    if picture:
        pathlib.Path(picture).write_text(growth_plot.plot(rows, seconds))


def main(arguments):
    muster = str(pathlib.Path(arguments[0]).resolve())
    def option(name, usual, kind=int):
        return kind(arguments[arguments.index(name) + 1]) if name in arguments else usual
    seconds = option("--seconds", 60)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        if "--growth" in arguments:
            growth(muster, folder, seconds, option("--plot", None, str))
            return
        companies.main([str(folder)])
        all_companies(muster, folder, seconds, option("--large", 240))


if __name__ == "__main__":
    main(sys.argv[1:])
