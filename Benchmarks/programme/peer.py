"""Plans a made-up company with a peer: its answer, as JSON, on standard output.

    peer.py cpsat|highs COMPANY.json

The file names the company's `seed` and what its teams share, `tickets` by team and month, `seconds` in all
or `secondsPerAim`, the proven `gap` at which an aim is done, and whether teams that share nothing are planned
`teamByTeam`. A process each, because the two peers' libraries can't be loaded together.
"""
import dataclasses
import importlib
import json
import math
import pathlib
import sys
import time

from company import Company
from programme import Form, Programme

THREADS = 2


@dataclasses.dataclass
class Found:
    values: list = None  # of the unknowns; None if none were found
    bound: float = -math.inf  # of the aim
    is_impossible: bool = False  # proven


def planned(solve, company, tickets, limit, gap):
    """Hires and the bounds of the three aims. The aims come one after another, those before kept, as Muster
    does it; an aim may begin with what the one before found.

    - limit: the seconds for an aim, given how many are left.
    """
    met = Programme(company, tickets, all_met=True)
    possible = solve(met, None, limit(4), gap, None)
    if possible.values:
        cheap = solve(met, met.money, limit(1), gap, possible.values)
        return met.decided(cheap.values or possible.values), [0.0, 0.0, cheap.bound]
    missed = Programme(company, tickets, all_met=False)
    values, bounds = missed.nobody(), []
    for left, aim in [(3, missed.undone), (2, missed.below), (1, missed.money)]:
        found = solve(missed, aim, limit(left), gap, values)
        # Unknowns that an aim leaves free may be anything: each is brought down to what it has to be.
        values = missed.settled(found.values or values)
        bounds.append(max(0.0, found.bound))
        reached = aim.value(values)
        missed.conditions.append(Form(reached + 1e-6 * max(1, reached)) - aim)
    # A plan that meets every month counts who ramps, so that bounds of plans that don't meet them say nothing
    # about it: where it wasn't ruled out, nothing is proven.
    return missed.decided(values), bounds if possible.is_impossible else [0.0, 0.0, 0.0]


def main():
    solver, told = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_text())
    company = Company.drawn(told["seed"], told["trainees"], told["budget"])
    solve = importlib.import_module(solver).solve
    began = time.perf_counter()

    def limit(aims_left):
        if told["secondsPerAim"]:
            return told["secondsPerAim"]
        return max(0.1, (told["seconds"] - (time.perf_counter() - began)) / aims_left)

    parts = [(company, told["tickets"])]
    if told["teamByTeam"]:
        parts = [
            (dataclasses.replace(company, teams=[team]), [tickets])
            for team, tickets in zip(company.teams, told["tickets"])]
    hires, bounds = [], [0.0, 0.0, 0.0]
    for part, tickets in parts:
        of_part, bounds_of_part = planned(solve, part, tickets, limit, told["gap"])
        hires += of_part
        bounds = [sum(both) for both in zip(bounds, bounds_of_part)]
    json.dump({"hires": hires, "bounds": bounds, "seconds": time.perf_counter() - began}, sys.stdout)


if __name__ == "__main__":
    # The peers' modules import this one; it should be there once.
    sys.modules["peer"] = sys.modules["__main__"]
    main()
