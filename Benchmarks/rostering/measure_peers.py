"""Gives the same rosters to Muster's search and to CP-SAT, one after the other, and compares what they cost.

    measure_peers.py BENCH PYTHON (--instances FOLDER | --grids PROGRAM) [--seconds N] [--seed N] [--clock cores]
                     [--only NAME]

BENCH is roster-bench, PYTHON one that has OR-tools, PROGRAM company-grid. Both have N seconds (60) and two threads.
Every answer is counted again: by roster-bench with the plain count of limits and costs, and those of published instances
by recount.py too, from the instance's own text; and the peer's model is given Muster's roster, which must cost the same
there. Ends with 1, and says why, if a roster isn't legal, if a cost isn't the one that was claimed, or if a roster is
cheaper than a bound.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import companies
import recount

HERE = pathlib.Path(__file__).resolve().parent


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True).stdout


class Comparison:
    def __init__(self, asked):
        self.asked = asked
        self.faults = []

    def compare(self, name, model, grid, instance=None):
        """One line of the table. `model` is what Muster reads, `grid` what the peer does."""
        asked = self.asked
        with tempfile.TemporaryDirectory() as folder:
            own, other = pathlib.Path(folder) / "muster.json", pathlib.Path(folder) / "cpsat.json"
            printed = output(asked.bench, model, "--seconds", asked.seconds, "--seed", asked.seed, "--clock", asked.clock,
                             "--lines", own)
            cost, bound, processor = map(float, re.match(r"cost (\d+) bound (-?\d+) .* cpu ([\d.]+)", printed).groups())
            peer = json.loads(output(asked.python, HERE / "peers/cpsat.py", grid, other, asked.seconds, asked.clock))
            self.check(name, "Muster", model, own, cost, instance)
            known = json.loads(output(asked.python, HERE / "peers/cpsat.py", grid, own))["cost"]
            if known != cost:
                self.faults.append(f"{name}: Muster's roster of {cost:.0f} costs {shown(known)} in the peer's model.")
            if peer["cost"] is not None:
                # Its unknowns of what is missing may be higher than they need be.
                claimed = peer["cost"]
                peer["cost"] = self.counted(model, other)
                self.check(name, "CP-SAT", model, other, peer["cost"], instance)
                if peer["cost"] > claimed:
                    self.faults.append(f"{name}: CP-SAT claims a cost of {claimed}; counted again: {peer['cost']}.")
        best = min(value for value in (cost, peer["cost"]) if value is not None)
        highest = max(value for value in (bound, peer["bound"]) if value is not None)
        if highest > best:
            self.faults.append(f"{name}: a bound of {highest:.0f} is above a cost of {best:.0f}.")
        ratio = "–" if peer["cost"] is None else f"{peer['cost'] / max(1, cost):.3f}"
        print(f"{name:<12} {cost:>9.0f} {bound:>9.0f} {processor:>6.0f} {shown(peer['cost']):>11} {shown(peer['bound']):>9} "
              f"{peer['processor']:>6.0f} {ratio:>7}", flush=True)

    def counted(self, model, lines):
        return int(output(self.asked.bench, model, "--recount", lines).split()[1])

    def check(self, name, who, model, lines, cost, instance):
        counted = output(self.asked.bench, model, "--recount", lines).strip()
        if counted != f"cost {cost:.0f} legal true":
            self.faults.append(f"{name}: {who} claims a cost of {cost:.0f}; counted again: {counted}.")
        if instance:
            broken, total = recount.recount(instance, json.loads(lines.read_text()))
            self.faults += [f"{name}: {who}'s roster isn't legal: {text}" for text in broken]
            if total != cost:
                self.faults.append(f"{name}: {who} claims a cost of {cost:.0f}; the instance's text says {total}.")


def shown(cost):
    return "none" if cost is None else str(cost)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("python")
    parser.add_argument("--instances", type=pathlib.Path)
    parser.add_argument("--grids")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--clock", default="wall")
    parser.add_argument("--only")
    comparison = Comparison(parser.parse_args())
    asked = comparison.asked
    print(f"{'':<12} {'muster':>9} {'bound':>9} {'CPU s':>6} {'CP-SAT':>11} {'bound':>9} {'CPU s':>6} {'ratio':>7}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        grid = folder / "grid.json"
        if asked.instances:
            for file in sorted(asked.instances.glob("*.txt"), key=recount.number):
                if asked.only in (None, file.stem):
                    output(asked.bench, file, "--write-model", grid)
                    comparison.compare(file.stem, file, grid, instance=file)
        else:
            companies.main([str(folder)])
            for name in companies.COMPANIES:
                if asked.only in (None, name):
                    output(asked.grids, folder / name, companies.FIRST, grid)
                    comparison.compare(name, grid, grid)
    for fault in comparison.faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if comparison.faults else 0)


main()
