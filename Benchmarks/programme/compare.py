"""Plans made-up companies with Muster and with its peers, counts all answers again, and prints them side by
side.

    compare.py MUSTER [--seconds N] [--per-aim N] [--seed N] [VARIANT ...]

Ends with 1 if Muster's figures aren't those of the recount, if an answer breaks a condition, or if one is
better than another's bound allows.
"""
import argparse
import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from company import CLASSES, MONTHS, REPRESENTATIVE, ROLES, Company
from recount import recounted

VARIANTS = {
    "alone": {},
    "tight": {"trainees": 70},
    "trainees": {"trainees": 45},
    "enough": {"budget": 26_500_000},
    "budget": {"budget": 26_000_000},
    "both": {"trainees": 45, "budget": 26_000_000},
}
# Aims closer than this are equal: months of a person, and a share of the cost. CP-SAT's rounding is the
# coarsest part of it.
PERSON_MONTHS = 0.05
COST_SHARE = 1e-5
GAP = 0.01  # proven, at which a peer is done with an aim
HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class Row:
    name: str
    seconds: float
    cpu: float
    hires: list
    bounds: list
    claimed: list = None

    def count(self, company):
        self.recount = recounted(company, self.hires)
        self.aims = self.recount.aims


def timed(command):
    """(exit code, output, seconds, CPU seconds) of a whole command."""
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return process.returncode, output.read(), seconds, used.ru_utime + used.ru_stime


def muster_row(muster, company, folder):
    (folder / "muster.yaml").write_text(company.yaml())
    command = [muster, "hire", "--workspace", str(folder), "--format", "json"]
    code, output, seconds, cpu = timed(command)
    if code not in (0, 3):
        sys.exit(f"{' '.join(command)} ended with {code}.")
    plan = json.loads(output)
    lines = {(team.name, role.name): place for place, (team, role) in enumerate(company.lines())}
    hires = [[0] * MONTHS for _ in lines]
    tickets = [[0.0] * MONTHS for _ in company.teams]
    for month, told in enumerate(plan["months"]):
        for line in told["lines"]:
            place = lines[line["team"], line["role"]]
            hires[place][month] = line["hires"]
            if line["role"] == REPRESENTATIVE.name:
                tickets[place // len(ROLES)][month] = line["demand"]
    proof = [plan["proof"][aim] for aim in ("undone", "belowTarget", "cost")]
    row = Row(
        "muster hire", seconds, cpu, hires, [aim["bound"] for aim in proof],
        [aim["value"] for aim in proof])
    row.spent = [month["cost"] for month in plan["months"]]
    return row, tickets


def peer_row(name, solver, task, folder):
    (folder / "company.json").write_text(json.dumps(task))
    command = [sys.executable, str(HERE / "peer.py"), solver, str(folder / "company.json")]
    code, output, _, cpu = timed(command)
    if code != 0:
        sys.exit(f"{' '.join(command)} ended with {code}.")
    told = json.loads(output)
    # Seconds without the start of Python, which Muster doesn't have; CPU seconds with it.
    return Row(name, told["seconds"], cpu, told["hires"], told["bounds"])


def wrong_with_muster(row, company, tickets):
    """Where Muster's own figures and the recount part, in words."""
    for team, told in zip(company.teams, tickets):
        for month, (counted, demand) in enumerate(zip(team.tickets(), told)):
            if abs(counted - demand) > 1e-6 * counted:
                yield f"{team.name}, month {month}: {demand} tickets, counted {counted}"
    for month, (counted, spent) in enumerate(zip(row.recount.spent, row.spent)):
        if abs(counted - spent) > 0.01:
            yield f"month {month} costs {spent:,.2f}, counted {counted:,.2f}"
    for aim, value, counted in zip(("undone", "belowTarget", "cost"), row.claimed, row.aims):
        if abs(value - counted) > 1e-6 * max(1, abs(counted)):
            yield f"{aim} is told as {value:,.4f}, counted {counted:,.4f}"


def contradictions(rows):
    """Answers that are better than a bound that somebody claims to have proven."""
    for claims in rows:
        for found in rows:
            # The bound of an aim holds among answers whose earlier aims are as good.
            for aim, name in enumerate(("undone", "below target", "cost")):
                slack = COST_SHARE * found.aims[aim] if aim == 2 else PERSON_MONTHS
                if found.aims[aim] < claims.bounds[aim] - slack:
                    yield (
                        f"{found.name} has {name} {found.aims[aim]:,.2f}, under the bound "
                        f"{claims.bounds[aim]:,.2f} of {claims.name}")
                if found.aims[aim] > claims.aims[aim] + PERSON_MONTHS:
                    break


def gap(value, bound):
    """(Value - bound) / value, as Muster tells it."""
    return "0" if value - bound <= 1e-6 * max(1, value) else f"{(value - bound) / value:.2%}"


def table(rows):
    yield (
        f"{'':20} {'wall s':>7} {'CPU s':>7} {'undone':>8} {'bound':>8} {'gap':>6} {'below':>8} "
        f"{'bound':>8} {'gap':>6} {'cost':>11} {'bound':>11} {'gap':>6}")
    for row in rows:
        aims = [
            f"{value:{wide},.{digits}f} {bound:{wide},.{digits}f} {gap(value, bound):>6}"
            for value, bound, wide, digits in zip(row.aims, row.bounds, (8, 8, 11), (2, 2, 0))]
        yield f"{row.name:20} {row.seconds:7.2f} {row.cpu:7.2f} {' '.join(aims)}"


def binds(company, alone):
    """Whether what the teams share keeps them from their own answers."""
    if alone is None:
        return "the variant 'alone' was not planned"
    peak, spent = max(alone.recount.starting), [sum(alone.recount.spent[y:y + 12]) for y in (0, 12)]
    words = []
    if company.trainees is not None:
        words.append(f"{company.trainees} trainees; alone, up to {peak} start together")
    if company.budget is not None:
        words.append(f"{company.budget:,} a year; alone, {spent[0]:,.0f} and {spent[1]:,.0f} are spent")
    return "; ".join(words) or "nothing shared"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("muster")
    parser.add_argument("variants", nargs="*", metavar="VARIANT", help=", ".join(VARIANTS))
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=5, help="for a peer's whole answer")
    parser.add_argument("--per-aim", type=float, default=60, help="for each aim of a peer's longer answer")
    told = parser.parse_intermixed_args()
    unknown = set(told.variants) - set(VARIANTS)
    if unknown:
        parser.error(f"there is no variant {', '.join(sorted(unknown))}; there are {', '.join(VARIANTS)}")
    print(
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start, seed {told.seed}; "
        f"{len(CLASSES)} classes")
    alone, wrong = None, []
    for variant in told.variants or VARIANTS:
        company = Company.drawn(told.seed, **VARIANTS[variant])
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            own, tickets = muster_row(told.muster, company, folder)
            rows = [own]
            task = {
                "seed": told.seed, "trainees": company.trainees, "budget": company.budget,
                "tickets": tickets, "teamByTeam": False, "gap": GAP, "seconds": None,
                "secondsPerAim": None}
            for solver, name in [("cpsat", "CP-SAT"), ("highs", "HiGHS")]:
                rows += [
                    peer_row(f"{name}, {words}", solver, {**task, **changed}, folder)
                    for words, changed in [
                        (f"{told.seconds:g} s", {"seconds": told.seconds}),
                        (f"{told.per_aim:g} s an aim", {"secondsPerAim": told.per_aim})]]
            if company == Company.drawn(told.seed):
                # What no answer can go below, to hold the bounds against.
                exact = {"teamByTeam": True, "gap": 0, "secondsPerAim": told.per_aim}
                rows.append(peer_row("HiGHS, each team", "highs", {**task, **exact}, folder))
        kept = HERE / f"{variant}.json"
        if kept.exists() and json.loads(kept.read_text())["seed"] == told.seed:
            rows.append(Row("kept answer", 0, 0, json.loads(kept.read_text())["hires"], [0.0] * 3))
        for row in rows:
            row.count(company)
        if variant == "alone":
            alone = own
        print(f"\n{variant}: {binds(company, alone)}")
        print("\n".join(table(rows)), flush=True)
        found = [f"muster: {words}" for words in wrong_with_muster(own, company, tickets)]
        found += [f"{row.name}: {words}" for row in rows for words in row.recount.broken]
        found += contradictions(rows)
        for words in found:
            print(f"  ! {words}")
        wrong += found
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
