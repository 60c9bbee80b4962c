"""The problem that Muster's search is given, as a plain model of OR-Tools CP-SAT with two workers. Every limit and price
of the grid is in it.

    cpsat.py GRID.json ANSWER.json SECONDS [cores]
    cpsat.py GRID.json LINES.json

SECONDS are those of the search, on the clock or, with `cores`, of both cores; building the model isn't counted. Writes
everybody's line to ANSWER.json and prints cost, bound and seconds; without a roster in that time, `cost` is null.
Without SECONDS it says what the model makes LINES cost, null where it doesn't allow them.
"""
import json
import math
import sys
import threading
import time
from collections import defaultdict

from ortools.sat.python import cp_model

NOTHING = 2**63 - 1  # as a price: impossible; as a limit: none
WORKERS = 2


class Model:
    """The grid's whole numbers as unknowns and conditions."""

    def __init__(self, grid):
        self.program = cp_model.CpModel()
        self.days = range(grid["dayCount"])
        self.unknowns, self.factors, self.constant = [], [], 0
        self.chosen = [self.person(person) for person in grid["people"]]
        self.cover(grid)
        self.program.minimize(cp_model.LinearExpr.weighted_sum(self.unknowns, self.factors) + self.constant)

    def costs(self, unknown, factor):
        if factor:
            self.unknowns.append(unknown)
            self.factors.append(factor)

    def new(self):
        return self.program.new_bool_var("")

    # One person

    def person(self, person):
        """By day, the possible choices with their unknowns; and all limits of one line."""
        width = person["choices"] + 1
        prices = person["prices"]
        chosen = []
        for day in self.days:
            chosen.append({c: self.new() for c in range(width) if prices[day * width + c] != NOTHING})
            self.program.add_exactly_one(chosen[day].values())
            for choice, unknown in chosen[day].items():
                self.costs(unknown, prices[day * width + choice])
        from_day = numbered(person["mayFollowFrom"])
        for day in self.days[:-1]:
            self.succession(chosen[day], chosen[day + 1], from_day.get(day, person["mayFollow"]), width)
        for limit in person["runs"]:
            self.run(limit, [self.any_of(chosen[day], limit["counts"].__getitem__) for day in self.days])
        for limit in person["totals"]:
            self.total(limit, chosen)
        for limit in person["weekends"]:
            self.weekends(limit, chosen)
        for limit in person["sames"]:
            self.same(limit, chosen)
        return chosen

    def succession(self, first, second, may_follow, width):
        """Those with the same forbidden successors share a condition."""
        firsts = defaultdict(list)
        for one in first:
            firsts[tuple(other for other in second if not may_follow[one * width + other])].append(one)
        for forbidden, ones in firsts.items():
            if forbidden:
                self.program.add_at_most_one([first[c] for c in ones] + [second[c] for c in forbidden])

    def any_of(self, choices, counts):
        """Whether one of the choices that count is taken on a day, as a literal."""
        counted = [unknown for choice, unknown in choices.items() if counts(choice)]
        others = [unknown for choice, unknown in choices.items() if not counts(choice)]
        if len(counted) == 1:
            return counted[0]
        if len(others) == 1:
            return others[0].Not()
        literal = self.new()
        self.program.add(sum(counted) == literal)
        return literal

    def run(self, limit, runs):
        before, least, most = limit["before"], limit["least"], limit["most"]
        end = len(runs)
        self.at_most_in_row(runs, most, before)
        for day in range(1, end):
            for later in range(day + 1, min(day + least, end)):
                self.program.add_bool_or([runs[day - 1], runs[day].Not(), runs[later]])
        if limit["leastHoldsAtStart"]:
            # What went on before goes on, or what begins here does.
            begins = [] if before > 0 else [runs[0].Not()]
            for later in range(0 if before > 0 else 1, min(least - before, end)):
                self.program.add_bool_or(begins + [runs[later]])

    def at_most_in_row(self, literals, most, before):
        """None of the stretches one longer than `most`, of which `before` have passed at the start."""
        stretches = [(first, most + 1) for first in range(len(literals) - most)]
        if before > 0 and max(0, most - before) < len(literals):
            stretches.append((0, max(0, most - before) + 1))
        for first, length in stretches:
            self.program.add_bool_or([literal.Not() for literal in literals[first:first + length]])

    def total(self, limit, chosen):
        amounts_on = numbered(limit["amountsOn"])
        first, end = limit["days"]
        unknowns, factors = [], []
        for day in range(first, end):
            amounts = amounts_on.get(day, limit["amounts"])
            for choice, unknown in chosen[day].items():
                if amounts[choice]:
                    unknowns.append(unknown)
                    factors.append(amounts[choice])
        total = cp_model.LinearExpr.weighted_sum(unknowns, factors)
        highest = sum(abs(factor) for factor in factors)
        below = above = 0
        if (price := limit.get("price")) is not None:
            below = self.program.new_int_var(0, max(0, limit["least"]) + highest, "")
            above = self.program.new_int_var(0, highest, "")
            self.costs(below, price)
            self.costs(above, price)
        if limit["least"] > -highest:
            self.program.add(total + below >= limit["least"])
        if limit["most"] < highest:
            self.program.add(total - above <= limit["most"])

    def weekends(self, limit, chosen):
        worked = []
        for days in limit["weekends"]:
            literals = [self.any_of(chosen[day], bool) for day in days]
            worked.append(self.new())
            for literal in literals:
                self.program.add_implication(literal, worked[-1])
                if limit["isWhole"]:
                    self.program.add_implication(worked[-1], literal)
            self.costs(worked[-1], limit["price"])
        if limit["most"] < len(worked):
            self.program.add(sum(worked) <= limit["most"])
        self.at_most_in_row(worked, limit["mostInRow"], limit["inRowBefore"])

    def same(self, limit, chosen):
        kinds = {}
        first, end = limit["days"]
        for day in range(first, end):
            for choice, unknown in chosen[day].items():
                if choice:
                    kind = limit["kinds"][choice]
                    if kind not in kinds:
                        kinds[kind] = self.new()
                    self.program.add_implication(unknown, kinds[kind])
        self.program.add_at_most_one(kinds.values())

    # All together

    def cover(self, grid):
        present = [[] for _ in grid["cover"]]
        for person, chosen in zip(grid["people"], self.chosen):
            kind = grid["coverClasses"][person["covering"]]
            for day in self.days:
                for choice, unknown in chosen[day].items():
                    start = day * (kind["choices"] + 1) + choice
                    for first, end in kind["parts"][kind["starts"][start]:kind["starts"][start + 1]]:
                        for line in range(first, end):
                            present[line].append(unknown)
        for line, counted in zip(grid["cover"], present):
            # People count once on a line, however many choices serve it.
            self.line(line["costs"], cp_model.LinearExpr.sum(counted), min(len(counted), len(self.chosen)))

    def line(self, costs, people, most):
        """What people on a line cost. Where that is convex: those missing from, or beyond, each number at which a price
        begins."""
        slopes = [after - before for before, after in zip(costs, costs[1:])] or [0]
        slopes += [slopes[-1]] * (most - len(slopes))
        slopes = slopes[:most]
        if slopes == sorted(slopes):
            best = sum(slope < 0 for slope in slopes)
            self.constant += costs[0] + sum(slopes[:best])
            for number, (slope, after) in enumerate(zip(slopes[:best], slopes[1:best] + [0]), start=1):
                if slope < after:
                    missing = self.program.new_int_var(0, number, "")
                    self.program.add(people + missing >= number)
                    self.costs(missing, after - slope)
            for number, (before, slope) in enumerate(zip([0] + slopes[best:], slopes[best:]), start=best):
                if before < slope:
                    beyond = self.program.new_int_var(0, most - number, "")
                    self.program.add(people - beyond <= number)
                    self.costs(beyond, slope - before)
            return
        self.constant += costs[0]
        # Not convex: one number of people, with what it costs.
        numbers = [self.new() for _ in range(most + 1)]
        self.program.add_exactly_one(numbers)
        self.program.add(people == cp_model.LinearExpr.weighted_sum(numbers, list(range(most + 1))))
        cost = costs[0]
        for place, number in enumerate(numbers):
            self.costs(number, cost - costs[0])
            if place < most:
                cost += slopes[place]


def numbered(by_day):
    return {int(day): value for day, value in by_day.items()}


def stop_in_time(solver, seconds, done):
    """Stops the search after so many seconds of both cores."""
    begin = time.process_time()
    while not done.wait(0.1):
        if time.process_time() - begin >= WORKERS * seconds:
            solver.stop_search()
            return


def search(model, answer_file, seconds, clock="wall"):
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = WORKERS
    done = threading.Event()
    if clock == "cores":
        threading.Thread(target=stop_in_time, args=(solver, seconds, done)).start()
    else:
        solver.parameters.max_time_in_seconds = seconds
    begin, processor = time.monotonic(), time.process_time()
    status = solver.solve(model.program)
    took, used = time.monotonic() - begin, time.process_time() - processor
    done.set()
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    if found:
        lines = [[next(choice for choice, unknown in day.items() if solver.boolean_value(unknown)) for day in chosen]
                 for chosen in model.chosen]
        with open(answer_file, "w") as file:
            json.dump(lines, file)
    bound = solver.best_objective_bound
    return {"cost": round(solver.objective_value) if found else None,
            "bound": math.ceil(bound - 1e-6) if math.isfinite(bound) else None, "seconds": took, "processor": used}


def count(model, lines):
    for chosen, line in zip(model.chosen, lines, strict=True):
        for day, choice in zip(chosen, line, strict=True):
            model.program.add_bool_or([day[choice]] if choice in day else [])
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = WORKERS
    is_allowed = solver.solve(model.program) == cp_model.OPTIMAL
    return {"cost": round(solver.objective_value) if is_allowed else None}


def main(grid_file, lines_file, seconds=None, clock="wall"):
    with open(grid_file) as file:
        model = Model(json.load(file))
    if seconds:
        print(json.dumps(search(model, lines_file, float(seconds), clock)))
    else:
        with open(lines_file) as file:
            print(json.dumps(count(model, json.load(file))))


main(*sys.argv[1:])
